// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/assetscan.h"

#include "core/storage/jsontext.h"

#include <array>

namespace madoguchi {

namespace {

struct StateRow {
    QByteArray code;
    AssetStatus status; ///< without a loan
    bool isLost;
};

const std::array<StateRow, 7>& stateRows()
{
    const auto row = [](AssetState state) {
        return StateRow{assetStateCode(state).toLatin1(), assetStatus(state, false, {}, {}), state == AssetState::Lost};
    };
    static const std::array<StateRow, 7> rows{
        row(AssetState::Usable), row(AssetState::NeedsReset),  row(AssetState::InRepair), row(AssetState::Faulty),
        row(AssetState::Lost),   row(AssetState::ToSurrender), row(AssetState::Disposed)};
    return rows;
}

const StateRow& stateRow(QByteArrayView code)
{
    for (const StateRow& row : stateRows()) {
        if (code == QByteArrayView(row.code))
            return row;
    }
    return stateRows().front();
}

/// SQL of what is compared where the item itself has it; null where nothing of it is read for a sort.
const char* ownValue(AssetSort sort)
{
    switch (sort) {
    case AssetSort::Maker:
        return "a.maker";
    case AssetSort::Model:
        return "a.model";
    case AssetSort::Acquired:
        return "a.acquired_on";
    case AssetSort::LeaseEnd:
        return "a.lease_ends_on";
    case AssetSort::LeaseContract:
        return "a.lease_contract";
    case AssetSort::Lessor:
        return "a.lessor";
    case AssetSort::Price:
        return "cast(a.price as text)";
    case AssetSort::Note:
        return "substr(a.note, 1, 64)"; // a million long ones would not fit into memory
    case AssetSort::Accessories:
        return "(select x.name from accessory x where x.asset_id = a.id and x.withdrawn_at is null"
               " order by x.id limit 1)";
    default:
        return nullptr;
    }
}

/// SQL of a digit for each, in the order in which they are offered everywhere.
std::string placeOfOwnership()
{
    std::string sql = "case a.ownership";
    for (const Ownership ownership : allOwnerships)
        sql += " when '" + ownershipCode(ownership).toStdString() + "' then '" + std::to_string(int(ownership)) + "'";
    return sql + " end";
}

/// One letter each, those that need attention first.
QByteArrayView attention(AssetStatus status)
{
    switch (status) {
    case AssetStatus::Overdue:
        return "a";
    case AssetStatus::DueToday:
        return "b";
    case AssetStatus::OnLoan:
        return "c";
    case AssetStatus::Ready:
        return "d";
    case AssetStatus::Allocated:
        return "e";
    case AssetStatus::NeedsReset:
        return "f";
    case AssetStatus::Faulty:
        return "g";
    case AssetStatus::InRepair:
        return "h";
    case AssetStatus::Lost:
        return "i";
    case AssetStatus::Available:
        return "j";
    case AssetStatus::ToSurrender:
        return "k";
    case AssetStatus::Disposed:
        break;
    }
    return "l";
}

} // namespace

UnitsAside unitsAside(Connection& connection, QDate today)
{
    UnitsAside aside;
    Cursor cursor = connection.select("select rl.allocated_id, rl.to_on, r.ready_at from reservation_line rl"
                                      " join reservation r on r.id = rl.reservation_id where rl.closed_at is null"
                                      " and rl.withdrawn_at is null and rl.allocated_id is not null and rl.to_on >= ?",
                                      today);
    while (cursor.next())
        aside.insert(cursor.number(0),
                     statusSetAside(AssetStatus::Available, {cursor.day(1), !cursor.isNull(2)}, today));
    return aside;
}

AssetScan::AssetScan(const AssetOrder& order, const Dialect& dialect, Instant now, Walk walk, UnitsAside aside)
    : m_order(order), m_filter(order.filter),
      m_ownership(m_filter.ownership ? ownershipCode(*m_filter.ownership).toLatin1() : QByteArray()), m_walk(walk),
      m_today(now.localDay().toString(Qt::ISODate).toLatin1()),
      m_minute(now.toLocal().toString(QStringLiteral("HH:mm")).toLatin1()), m_aside(std::move(aside))
{
    if (m_filter.leaseWithin)
        m_leaseLimit = now.localDay().addDays(*m_filter.leaseWithin).toString(Qt::ISODate).toLatin1();
    m_sql += walk == Walk::BySerial ? "a.serial_key" : "a.asset_key";
    addValue(dialect);
    addFilter();
    complete();
}

int AssetScan::column(const std::string& expression)
{
    m_sql += ", ";
    m_sql += expression;
    return m_columns++;
}

void AssetScan::needLoan()
{
    if (std::exchange(m_hasLoan, true))
        return;
    m_joins += " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null";
}

void AssetScan::needHolder()
{
    needLoan();
    if (std::exchange(m_hasHolder, true))
        return;
    m_joins += " left join loan l on l.id = ll.loan_id left join person p on p.id = l.person_id";
}

void AssetScan::addValue(const Dialect& dialect)
{
    switch (m_order.sort) {
    case AssetSort::Kind:
        m_joins += " join kind k on k.id = a.kind_id";
        m_value = column("k.name_key");
        break;
    case AssetSort::Holder:
        needHolder();
        m_joins += " left join section hs on hs.id = l.section_id left join place hp on hp.id = l.place_id";
        m_value = column("coalesce(p.reading, p.name, hs.name_key, hp.name_key)");
        break;
    case AssetSort::HolderNumber:
        needHolder();
        m_value = column("coalesce(p.staff_no, p.user_name)");
        break;
    case AssetSort::Place:
        m_joins += " left join place pl on pl.id = a.place_id";
        m_value = column("pl.name_key");
        break;
    case AssetSort::Due:
        needLoan();
        // A due that names no time is the end of its day.
        m_value = column("ll.due_on || ' ' || coalesce(ll.due_time, '24:00')");
        break;
    case AssetSort::Ownership:
        m_value = column(placeOfOwnership());
        break;
    case AssetSort::Field:
        m_field = m_order.field.toUtf8();
        m_value = column(jsonText(dialect, "a.custom"));
        break;
    default:
        if (const char* own = ownValue(m_order.sort))
            m_value = column(own);
    }
}

void AssetScan::addFilter()
{
    if (m_filter.kind.isValid())
        m_kind = column("a.kind_id");
    if (m_filter.place.isValid())
        m_place = column("a.place_id");
    if (m_filter.ownership)
        m_owner = column("a.ownership");
    if (m_filter.leaseWithin)
        m_leaseEnd = column("case when a.ownership = 'lease' and a.state <> 'disposed' then a.lease_ends_on end");
    if (m_filter.section.isValid()) {
        needHolder();
        m_personSection = column("p.section_id");
        m_section = column("l.section_id");
    }
    if (m_filter.person.isValid()) {
        needHolder();
        m_person = column("l.person_id");
    }
    if (m_filter.statuses.isEmpty() && m_order.sort != AssetSort::Status)
        return;
    needLoan();
    m_state = column("a.state");
    m_line = column("ll.id");
    m_dueOn = column("ll.due_on");
    m_dueTime = column("ll.due_time");
}

void AssetScan::complete()
{
    m_sql += " from asset a" + m_joins + " where a.withdrawn_at is null and ";
    switch (m_walk) {
    case Walk::ByNumber:
        m_sql += "a.asset_key > ? order by a.asset_key";
        break;
    case Walk::BySerial:
        m_sql += "a.serial_key is not null and a.serial_key >= ? and (a.serial_key > ? or a.id > ?)"
                 " order by a.serial_key, a.id";
        break;
    case Walk::ByNumberWithoutSerial:
        m_sql += "a.serial_key is null and a.asset_key > ? order by a.asset_key";
        break;
    }
    m_sql += " limit " + std::to_string(m_order.pieceRows);
}

Cursor AssetScan::piece(Connection& connection, const QByteArray& key, qint64 id) const
{
    const QByteArrayView text(key);
    if (m_walk == Walk::BySerial)
        return connection.select(m_sql, text, text, id);
    return m_order.sort == AssetSort::Field ? connection.select(m_sql, QByteArrayView(m_field), text)
                                            : connection.select(m_sql, text);
}

bool AssetScan::run(Connection& connection, const Visit& visit) const
{
    QByteArray key("");
    qint64 id = 0;
    for (int rows = m_order.pieceRows; rows == m_order.pieceRows;) {
        if (m_order.isCancelled && m_order.isCancelled())
            return false;
        rows = 0;
        Cursor cursor = piece(connection, key, id);
        while (cursor.next()) {
            if (passes(cursor))
                visit(cursor.number(0), valueAt(cursor));
            if (++rows == m_order.pieceRows) {
                key = cursor.utf8View(1).toByteArray();
                id = cursor.number(0);
            }
        }
    }
    return true;
}

bool AssetScan::passes(const Cursor& cursor) const
{
    if (m_kind != 0 && cursor.number(m_kind) != m_filter.kind.value())
        return false;
    if (m_place != 0 && cursor.number(m_place) != m_filter.place.value())
        return false;
    if (m_owner != 0 && cursor.utf8View(m_owner) != QByteArrayView(m_ownership))
        return false;
    if (m_section != 0 && cursor.number(m_personSection) != m_filter.section.value() &&
        cursor.number(m_section) != m_filter.section.value())
        return false;
    if (m_person != 0 && cursor.number(m_person) != m_filter.person.value())
        return false;
    if (m_leaseEnd != 0 && (cursor.isNull(m_leaseEnd) || cursor.utf8View(m_leaseEnd) > QByteArrayView(m_leaseLimit)))
        return false;
    return m_filter.statuses.isEmpty() || m_filter.statuses.contains(statusAt(cursor));
}

/// The same as assetStatus(), on the stored texts: a million rows have no time for dates.
AssetStatus AssetScan::statusAt(const Cursor& cursor) const
{
    const StateRow& state = stateRow(cursor.utf8View(m_state));
    if (cursor.isNull(m_line) || state.isLost)
        return m_aside.isEmpty() || state.status != AssetStatus::Available
                   ? state.status
                   : m_aside.value(cursor.number(0), state.status);
    const QByteArrayView dueOn = cursor.utf8View(m_dueOn);
    if (dueOn.isEmpty() || dueOn > QByteArrayView(m_today))
        return AssetStatus::OnLoan;
    if (dueOn < QByteArrayView(m_today))
        return AssetStatus::Overdue;
    const QByteArrayView dueTime = cursor.utf8View(m_dueTime);
    return !dueTime.isEmpty() && dueTime < QByteArrayView(m_minute) ? AssetStatus::Overdue : AssetStatus::DueToday;
}

QByteArrayView AssetScan::valueAt(const Cursor& cursor) const
{
    if (m_order.sort == AssetSort::Status)
        return attention(statusAt(cursor));
    return m_value != 0 ? cursor.utf8View(m_value) : QByteArrayView();
}

} // namespace madoguchi
