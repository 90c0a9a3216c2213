// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerquestions.h"

#include "core/journal/lane.h"
#include "core/storage/perdialect.h"
#include "core/storage/wantedids.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace madoguchi {

namespace {

/// An asset with its kind and whether it is out; `place` and `around` are what else is told of it, found by `joins`;
/// `tables` are those of WantedIds.
std::string assetQuery(const char* place, const char* around, const char* joins, const char* tables = "")
{
    return std::string("select a.id, a.asset_no, k.name, a.maker, a.model, a.serial, ") + place +
           ", a.ownership, a.state, a.acquired_on, a.price, a.note, a.custom, a.withdrawn_at, a.kind_id, k.category,"
           " k.needs_reset, case when k.until_year_end = 1 then -1 else k.loan_days end, ll.id, " +
           around +
           ", a.lease_contract, a.lessor, a.lease_ends_on, k.fields"
           " from " +
           tables +
           "asset a join kind k on k.id = a.kind_id"
           " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null" +
           joins + " where a.id";
}

const std::string& assetSelect()
{
    static const std::string sql = assetQuery(
        "pl.name",
        "ll.loan_id, ll.lent_at, ll.due_on, ll.due_time, l.person_id, coalesce(p.name, hs.name, hp.name),"
        " coalesce(p.staff_no, p.user_name), coalesce(ps.name, hs.name), d.number, rl.to_on, r.ready_at",
        " left join place pl on pl.id = a.place_id"
        " left join loan l on l.id = ll.loan_id"
        " left join person p on p.id = l.person_id"
        " left join section ps on ps.id = p.section_id"
        " left join section hs on hs.id = l.section_id"
        " left join place hp on hp.id = l.place_id"
        " left join document d on d.id = l.document_id"
        " left join reservation_line rl on rl.allocated_id = a.id and rl.closed_at is null and rl.withdrawn_at is null"
        " left join reservation r on r.id = rl.reservation_id");
    return sql;
}

/// The same columns without nine tables, each of which a server takes time to open even where it finds nothing in it.
std::string lendingSelect(const char* tables)
{
    return assetQuery("null", "null, null, null, null, null, null, null, null, null, null, null", "", tables);
}

HolderInfo holderAt(const Cursor& cursor)
{
    HolderInfo holder;
    holder.line = cursor.id<LoanLineId>(18);
    holder.loan = cursor.id<LoanId>(19);
    holder.lentAt = cursor.instant(20);
    holder.due = {cursor.day(21), cursor.text(22)};
    holder.person = cursor.id<PersonId>(23);
    holder.name = cursor.text(24);
    holder.staffNo = cursor.text(25);
    holder.section = cursor.text(26);
    holder.document = cursor.text(27);
    return holder;
}

AssetRecord assetAt(const Cursor& cursor, const QDateTime& localNow)
{
    AssetRecord record;
    record.id = cursor.id<AssetId>(0);
    AssetValues& values = record.values;
    values.assetNo = cursor.text(1);
    values.kind = cursor.text(2);
    values.maker = cursor.text(3);
    values.model = cursor.text(4);
    values.serial = cursor.text(5);
    values.place = cursor.text(6);
    values.ownership = ownershipFromCode(cursor.text(7)).value_or(Ownership::State);
    values.state = assetStateFromCode(cursor.text(8)).value_or(AssetState::Usable);
    values.acquiredOn = cursor.day(9);
    if (!cursor.isNull(10))
        values.price = cursor.number(10);
    values.note = cursor.text(11);
    if (!cursor.isNull(12))
        values.custom = QJsonDocument::fromJson(cursor.bytesView(12).toByteArray()).object();
    values.leaseContract = cursor.text(30);
    values.lessor = cursor.text(31);
    values.leaseEndsOn = cursor.day(32);
    if (!cursor.isNull(33))
        record.fields = fieldsInLines(cursor.text(33));
    record.isWithdrawn = !cursor.isNull(13);
    record.kindId = cursor.id<KindId>(14);
    record.category = kindCategoryFromCode(cursor.text(15)).value_or(KindCategory::Other);
    record.needsReset = cursor.flag(16);
    record.loanDays = int(cursor.number(17));
    if (!cursor.isNull(18))
        record.holder = holderAt(cursor);
    record.status = statusSetAside(
        assetStatus(values.state, record.holder.has_value(), record.holder ? record.holder->due : LoanDue{}, localNow),
        {cursor.day(28), !cursor.isNull(29)}, localNow.date());
    return record;
}

const std::string& personSelect()
{
    static const std::string sql =
        "select p.id, p.staff_no, p.user_name, p.name, p.reading, s.name, p.extension, p.mail, p.language, p.note,"
        " p.section_id, p.left_on, p.withdrawn_at from person p left join section s on s.id = p.section_id ";
    return sql;
}

PersonRecord personAt(const Cursor& cursor)
{
    PersonRecord record;
    record.id = cursor.id<PersonId>(0);
    PersonValues& values = record.values;
    values.staffNo = cursor.text(1);
    values.userName = cursor.text(2);
    values.name = cursor.text(3);
    values.reading = cursor.text(4);
    values.section = cursor.text(5);
    values.extension = cursor.text(6);
    values.mail = cursor.text(7);
    values.language = cursor.text(8);
    values.note = cursor.text(9);
    record.sectionId = cursor.id<SectionId>(10);
    values.leftOn = cursor.day(11);
    record.isWithdrawn = !cursor.isNull(12);
    return record;
}

QStringList texts(Cursor& cursor)
{
    QStringList list;
    while (cursor.next())
        list << cursor.text(0);
    return list;
}

/// The import that made an asset was the last to take a number in the asset's lane before it; its document is open from
/// its first part to its end, and again while it is undone.
std::string openImportSelect(const char* tables = "")
{
    static const std::string shift = std::to_string(laneShift);
    static const std::string rest = "asset a join document d on d.is_open = 1 and d.withdrawn_at is null"
                                    " and d.kind = 'import' and d.id > ((a.id >> " +
                                    shift + ") << " + shift +
                                    ") and d.id < a.id"
                                    " where not exists (select 1 from document later where later.kind = 'import'"
                                    " and later.id > d.id and later.id < a.id) and a.id";
    return std::string("select a.id, d.number from ") + tables + rest;
}

/// The records in the order of the ids; one that is not there is left out.
template<class Record, class AnyId>
QList<Record> inOrderOf(const QList<AnyId>& ids, const QList<Record>& records)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < records.size(); ++i)
        places.insert(records.at(i).id.value(), i);
    QList<Record> sorted;
    for (AnyId id : ids) {
        if (const auto found = places.constFind(id.value()); found != places.constEnd())
            sorted << records.at(*found);
    }
    return sorted;
}

template<class AnyId>
QString listOf(const Connection& connection, const QList<AnyId>& ids)
{
    QList<qint64> numbers;
    for (AnyId id : ids)
        numbers << id.value();
    return connection.dialect().idList(numbers);
}

/// Hands each row of a question about many ids to the record that its first column names.
template<class Record, class Add>
void addToEach(QList<Record>& records, Cursor cursor, Add add)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < records.size(); ++i)
        places.insert(records.at(i).id.value(), i);
    while (cursor.next()) {
        if (const auto found = places.constFind(cursor.number(0)); found != places.constEnd())
            add(records[*found], cursor);
    }
}

/// With a condition on l.person_id behind it, and the grouping.
constexpr const char* onLoanByPerson = "select l.person_id, count(*) from loan l"
                                       " join loan_line ll on ll.loan_id = l.id where l.withdrawn_at is null"
                                       " and ll.returned_at is null and ll.withdrawn_at is null and l.person_id";

void addHoldings(Connection& connection, const QString& ids, QList<PersonRecord>& records)
{
    const std::string among = connection.dialect().amongIds();
    addToEach(records,
              connection.select("select person_id, code from person_card where person_id" + among +
                                    " and withdrawn_at is null order by id",
                                ids),
              [](PersonRecord& record, const Cursor& cursor) { record.values.cards << cursor.text(1); });
    for (PersonRecord& record : records)
        record.onLoan = 0;
    addToEach(records, connection.select(onLoanByPerson + among + " group by l.person_id", ids),
              [](PersonRecord& record, const Cursor& cursor) { record.onLoan = int(cursor.number(1)); });
}

} // namespace

QString AssetRecord::title() const
{
    return assetTitle(values.kind, values.maker, values.model);
}

QString assetTitle(const QString& kind, const QString& maker, const QString& model)
{
    QStringList parts;
    for (const QString& part : {kind, maker, model}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    return parts.join(u' ');
}

QList<AccessoryValue> readAccessories(Connection& connection, AssetId id)
{
    QList<AccessoryValue> accessories;
    Cursor cursor = connection.select(
        "select id, name, quantity from accessory where asset_id = ? and withdrawn_at is null order by id", id);
    while (cursor.next())
        accessories << AccessoryValue{cursor.id<AccessoryId>(0), cursor.text(1), int(cursor.number(2))};
    return accessories;
}

qint64 firstId(Connection& connection, const std::string& sql, const QString& key)
{
    Cursor cursor = connection.select(sql, key);
    return cursor.next() ? cursor.number(0) : 0;
}

/// What is asked about assets whose id fits a condition: a text with one parameter.
struct AssetStatements {
    std::string assets;
    std::string imports;
    std::string accessories;

    AssetStatements(const std::string& select, const char* tables, const std::string& condition)
        : assets(select + condition), imports(openImportSelect(tables) + condition),
          accessories(std::string("select x.asset_id, x.id, x.name, x.quantity from ") + tables +
                      "accessory x where x.asset_id" + condition + " and x.withdrawn_at is null order by x.id")
    {
    }

    static const AssetStatements& ofOne()
    {
        static const AssetStatements one(assetSelect(), "", " = ?");
        return one;
    }
    static const AssetStatements& ofSeveral(const Dialect& dialect)
    {
        static const PerDialect several(
            [](const Dialect& each) { return AssetStatements(assetSelect(), "", each.amongIds()); });
        return several.of(dialect);
    }
    static const AssetStatements& toLend(const Dialect& dialect)
    {
        static const PerDialect lending([](const Dialect& each) {
            const WantedIds wanted = wantedIds(each);
            return AssetStatements(lendingSelect(wanted.tables), wanted.tables, wanted.condition);
        });
        return lending.of(dialect);
    }
};

AssetsUnderWay::AssetsUnderWay(Connection& connection, AssetId id, Instant now)
    : AssetsUnderWay(connection, AssetStatements::ofOne(), id.value(), {id}, now)
{
    askForBarcodes(" = ?", id.value());
}

AssetsUnderWay::AssetsUnderWay(Connection& connection, const QList<AssetId>& ids, Instant now)
    : AssetsUnderWay(connection, AssetStatements::ofSeveral(connection.dialect()), listOf(connection, ids), ids, now)
{
    askForBarcodes(connection.dialect().amongIds(), listOf(connection, ids));
}

AssetsUnderWay AssetsUnderWay::toLend(Connection& connection, const QList<AssetId>& ids, Instant now)
{
    return {connection, AssetStatements::toLend(connection.dialect()), listOf(connection, ids), ids, now};
}

AssetsUnderWay::AssetsUnderWay(Connection& connection, const AssetStatements& sql, const Value& value,
                               QList<AssetId> ids, Instant now)
    : m_connection(&connection), m_ids(std::move(ids)), m_now(now), m_assets(connection.start(sql.assets, value)),
      m_imports(connection.start(sql.imports, value)), m_accessories(connection.start(sql.accessories, value))
{
}

void AssetsUnderWay::askForBarcodes(const std::string& condition, const Value& value)
{
    m_barcodes.emplace(m_connection->start("select asset_id, code from asset_barcode where asset_id" + condition +
                                               " and withdrawn_at is null order by id",
                                           value));
}

QList<AssetRecord> AssetsUnderWay::records()
{
    QList<AssetRecord> records;
    const QDateTime localNow = m_now.toLocal();
    while (m_assets.next())
        records << assetAt(m_assets, localNow);
    const auto isOut = [](const AssetRecord& record) { return record.holder.has_value(); };
    if (!m_barcodes && std::any_of(records.begin(), records.end(), isOut))
        return readAssets(*m_connection, m_ids, m_now);
    const auto forEachOf = [&](Cursor& cursor, auto add) {
        while (cursor.next()) {
            const auto same = [&](const AssetRecord& record) { return record.id == cursor.id<AssetId>(0); };
            const auto record = std::find_if(records.begin(), records.end(), same);
            if (record != records.end())
                add(*record);
        }
    };
    forEachOf(m_imports, [&](AssetRecord& record) { record.openImport = m_imports.text(1); });
    forEachOf(m_accessories, [&](AssetRecord& record) {
        record.values.accessories << AccessoryValue{m_accessories.id<AccessoryId>(1), m_accessories.text(2),
                                                    int(m_accessories.number(3))};
    });
    if (m_barcodes)
        forEachOf(*m_barcodes, [&](AssetRecord& record) { record.values.barcodes << m_barcodes->text(1); });
    return inOrderOf(m_ids, records);
}

std::optional<AssetRecord> readAsset(Connection& connection, AssetId id, Instant now)
{
    const QList<AssetRecord> records = AssetsUnderWay(connection, id, now).records();
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

QList<AssetRecord> readAssets(Connection& connection, const QList<AssetId>& ids, Instant now)
{
    return AssetsUnderWay(connection, ids, now).records();
}

Cursor startPerson(Connection& connection, PersonId id)
{
    static const std::string sql = personSelect() + "where p.id = ?";
    return connection.start(sql, id);
}

std::optional<PersonRecord> personWithoutCards(Cursor& cursor)
{
    return cursor.next() ? std::optional(personAt(cursor)) : std::nullopt;
}

std::optional<PersonRecord> readPerson(Connection& connection, PersonId id)
{
    Cursor person = startPerson(connection, id);
    Cursor cards =
        connection.start("select code from person_card where person_id = ? and withdrawn_at is null order by id", id);
    std::optional<PersonRecord> record = personWithoutCards(person);
    if (record)
        record->values.cards = texts(cards);
    return record;
}

int countOnLoan(Connection& connection, PersonId id)
{
    static const std::string sql = std::string(onLoanByPerson) + " = ? group by l.person_id";
    Cursor cursor = connection.select(sql, id);
    return cursor.next() ? int(cursor.number(1)) : 0;
}

Result<AskAsset::Answer> AskAsset::run(ReadScope& scope) const
{
    std::optional<AssetRecord> record = readAsset(scope.connection, id, scope.now);
    if (!record)
        return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), QString::number(id.value()));
    return *std::move(record);
}

Result<AskPerson::Answer> AskPerson::run(ReadScope& scope) const
{
    std::optional<PersonRecord> record = readPerson(scope.connection, id);
    if (!record)
        return refusal(RefusalKind::NotFound, QStringLiteral("person.unknown"), QString::number(id.value()));
    return *std::move(record);
}

Result<AskAssets::Answer> AskAssets::run(ReadScope& scope) const
{
    Answer records;
    const QDateTime localNow = scope.now.toLocal();
    const std::string among = scope.connection.dialect().amongIds();
    const QString list = listOf(scope.connection, ids);
    {
        Cursor cursor = scope.connection.select(assetSelect() + among, list);
        while (cursor.next())
            records << assetAt(cursor, localNow);
    }
    if (isWithAccessories)
        addToEach(records,
                  scope.connection.select("select asset_id, id, name, quantity from accessory where asset_id" + among +
                                              " and withdrawn_at is null order by id",
                                          list),
                  [](AssetRecord& record, const Cursor& cursor) {
                      record.values.accessories
                          << AccessoryValue{cursor.id<AccessoryId>(1), cursor.text(2), int(cursor.number(3))};
                  });
    return inOrderOf(ids, records);
}

Result<AskPeople::Answer> AskPeople::run(ReadScope& scope) const
{
    Answer records;
    const QString list = listOf(scope.connection, ids);
    {
        Cursor cursor =
            scope.connection.select(personSelect() + "where p.id" + scope.connection.dialect().amongIds(), list);
        while (cursor.next())
            records << personAt(cursor);
    }
    if (isWithHoldings)
        addHoldings(scope.connection, list, records);
    return inOrderOf(ids, records);
}

} // namespace madoguchi
