// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entryreader.h"

#include "core/journal/erasures.h"
#include "core/journal/idruns.h"

#include <algorithm>
#include <limits>

namespace madoguchi {

namespace {

constexpr qint64 batchSize = 200;

qint64 earliest(const EntryQuery& query)
{
    return query.from.isValid() ? query.from.msecs() : std::numeric_limits<qint64>::min();
}

qint64 latest(const EntryQuery& query)
{
    return query.to.isValid() ? query.to.msecs() : std::numeric_limits<qint64>::max();
}

bool hasTimes(const EntryQuery& query)
{
    return query.from.isValid() || query.to.isValid();
}

bool hasAnyFilter(const EntryQuery& query)
{
    return hasTimes(query) || !query.operatorCode.isEmpty() || !query.stationCode.isEmpty() || !query.verb.isEmpty() ||
           !query.workItem.isEmpty();
}

/// Every entry is read, and those that the filters would give are told apart.
bool isTold(const EntryQuery& query)
{
    return query.looked && hasAnyFilter(query);
}

/// What a heading must say, and the values of it.
struct HeadingCondition {
    std::string sql = "1 = 1";
    std::vector<Value> values;

    explicit HeadingCondition(const EntryQuery& query)
    {
        // What is narrowed down already is only tried here: "+" keeps the index of times out.
        if (hasTimes(query))
            add("+h.at >= ? and +h.at < ?", {earliest(query), latest(query)});
        if (!query.workItem.isEmpty())
            add("h.work_item = ?", {query.workItem});
        if (query.verb.endsWith(u'.'))
            add("substr(h.verb, 1, ?) = ?", {qint64(query.verb.size()), query.verb});
        else if (!query.verb.isEmpty())
            add("h.verb = ?", {query.verb});
        if (!query.operatorCode.isEmpty())
            add("h.operator = ?", {query.operatorCode});
        if (!query.stationCode.isEmpty())
            add("h.station = ?", {query.stationCode});
    }

private:
    void add(const char* condition, std::initializer_list<Value> of)
    {
        sql.append(" and ").append(condition);
        values.insert(values.end(), of);
    }
};

/// The select that gives the entries of one batch.
class EntrySelect
{
public:
    explicit EntrySelect(const EntryQuery& query) : m_isOldestFirst(query.isOldestFirst)
    {
        m_after = query.afterOrder.value_or(std::numeric_limits<qint64>::min());
        m_before = query.beforeOrder.value_or(std::numeric_limits<qint64>::max());
        const HeadingCondition heading(query);
        const bool isByHeading = query.isByHeading();
        m_sql = "select e.order_no, e.body, e.leaf, l.job, " + wantedColumn(query, heading);
        // "cross join" keeps SQLite from walking over all entries to find those of one row, or of one heading.
        const std::string order = query.subjectId || !isByHeading ? "e.order_no" : "h.order_no";
        m_sql += std::string(" from ") + (query.subjectId ? "journal_subject s cross join " : "") +
                 (isByHeading ? "journal_heading h cross join " : "") + "journal_entry e" +
                 (isTold(query) ? " left join journal_heading h on h.order_no = e.order_no" : "") +
                 " join journal_lane l on l.id = e.lane where " + order + " > ? and " + order + " < ?";
        restrictByRows(query);
        if (isByHeading) {
            restrict("e.order_no = h.order_no", {});
            m_sql += " and " + heading.sql;
            m_values.insert(m_values.end(), heading.values.begin(), heading.values.end());
        }
        m_sql += " order by " + order + (m_isOldestFirst ? " asc" : " desc") + " limit ?";
    }

    Cursor next(Connection& connection) const
    {
        std::vector<Value> values = m_wanted;
        values.insert(values.end(), {m_after, m_before});
        values.insert(values.end(), m_values.begin(), m_values.end());
        values.push_back(batchSize);
        return connection.selectWith(m_sql, values);
    }

    void moveBehind(qint64 orderNo) { (m_isOldestFirst ? m_after : m_before) = orderNo; }

private:
    void restrict(const char* condition, std::initializer_list<Value> values)
    {
        m_sql.append(" and ").append(condition);
        m_values.insert(m_values.end(), values);
    }

    void restrictByRows(const EntryQuery& query)
    {
        // The runs of one entry do not overlap, so an entry comes once.
        if (query.subjectId)
            restrict("e.order_no = s.order_no and s.first_id <= ? and s.first_id > ? and s.last_id >= ?",
                     {*query.subjectId, *query.subjectId - longestRun, *query.subjectId});
        if (!query.commandId.isEmpty())
            restrict("e.command_id = ?", {query.commandId});
        if (query.lane)
            restrict("e.lane = ?", {*query.lane});
        if (query.sequence)
            restrict("e.sequence = ?", {*query.sequence});
    }

    /// For somebody who looks at every entry: 1 for those that the filters would give.
    std::string wantedColumn(const EntryQuery& query, const HeadingCondition& heading)
    {
        if (!isTold(query))
            return "1";
        m_wanted = heading.values;
        return "case when " + heading.sql + " then 1 else 0 end";
    }

    bool m_isOldestFirst;
    qint64 m_after;
    qint64 m_before;
    std::string m_sql;
    std::vector<Value> m_wanted;
    std::vector<Value> m_values;
};

[[noreturn]] void failUnreadable(qint64 orderNo)
{
    throw StorageError(StorageFault::Damaged, {}, QStringLiteral("journal entry %1 cannot be read").arg(orderNo));
}

/// Tells what was erased from what is missing; asks for the erasures of the record when the first value is gone.
class GoneValues
{
public:
    explicit GoneValues(Connection& connection) : m_connection(connection) {}

    void count(QByteArrayView body, const std::vector<PersonalValue>& personal, JournalEntry& entry)
    {
        if (!m_scan.read(body))
            return;
        if (!m_erasures)
            m_erasures.emplace(m_connection);
        std::vector<bool> erased = m_erasures->erasedValues(m_scan);
        for (const PersonalValue& value : personal) {
            if (value.position >= 0 && size_t(value.position) < erased.size())
                erased[size_t(value.position)] = false;
        }
        entry.erasedPersonal = int(std::count(erased.begin(), erased.end(), true));
        entry.missingPersonal = int(erased.size() - personal.size()) - entry.erasedPersonal;
    }

private:
    Connection& m_connection;
    BodyScan m_scan;
    std::optional<Erasures> m_erasures;
};

JournalEntry entryAt(Connection& connection, const Cursor& cursor, const EntryPlace& place, GoneValues& gone)
{
    const std::vector<PersonalValue> personal = readPersonalValues(connection, place.orderNo);
    std::optional<Entry> decoded = decodeEntry(cursor.bytesView(1), personal);
    if (!decoded)
        failUnreadable(place.orderNo);
    JournalEntry entry{*std::move(decoded), hashFrom(cursor.bytesView(2)), cursor.text(3)};
    if (place.commitments != int(personal.size()))
        gone.count(cursor.bytesView(1), personal, entry);
    return entry;
}

} // namespace

bool EntryQuery::isByHeading() const
{
    return !looked && hasAnyFilter(*this);
}

/// The clocks of two counters differ, so that times and numbers of entries need not rise together: the index of times
/// says between which numbers to look ("+ 0" keeps PostgreSQL from walking along the numbers instead).
EntryQuery narrowedToTimes(Connection& connection, const EntryQuery& query)
{
    if (!hasTimes(query) || !query.isByHeading())
        return query;
    Cursor cursor =
        connection.select("select min(order_no + 0), max(order_no + 0) from journal_heading where at >= ? and at < ?",
                          earliest(query), latest(query));
    EntryQuery narrowed = query;
    narrowed.isNarrowed = true;
    const bool isAny = cursor.next() && !cursor.isNull(0);
    const qint64 after = isAny ? cursor.number(0) - 1 : 0;
    const qint64 before = isAny ? cursor.number(1) + 1 : 0;
    narrowed.afterOrder = std::max(after, query.afterOrder.value_or(after));
    narrowed.beforeOrder = std::min(before, query.beforeOrder.value_or(before));
    return narrowed;
}

std::vector<PersonalValue> readPersonalValues(Connection& connection, qint64 orderNo)
{
    std::vector<PersonalValue> values;
    Cursor cursor = connection.select(
        "select position, salt, value from journal_personal where order_no = ? order by position", orderNo);
    while (cursor.next())
        values.push_back({int(cursor.number(0)), cursor.bytes(1), cursor.bytes(2)});
    return values;
}

void visitEntries(Connection& connection, const EntryQuery& query,
                  const std::function<bool(const JournalEntry&)>& visit)
{
    EntrySelect select(query.isNarrowed ? query : narrowedToTimes(connection, query));
    BodyScan scan;
    GoneValues gone(connection);
    qint64 found = 0;
    for (qint64 read = batchSize; read == batchSize;) {
        Cursor cursor = select.next(connection);
        for (read = 0; cursor.next(); ++read) {
            const qint64 orderNo = cursor.number(0);
            select.moveBehind(orderNo);
            if (!scan.readHead(cursor.bytesView(1)))
                failUnreadable(orderNo);
            if (query.looked && !query.looked(scan.place()))
                return;
            if (cursor.number(4) == 0)
                continue;
            if (!visit(entryAt(connection, cursor, scan.place(), gone)) || ++found == query.limit)
                return;
        }
    }
}

std::vector<Entry> entriesOfCommand(Connection& connection, const QString& commandId)
{
    std::vector<Entry> entries;
    for (int part = 0, count = entryCount(connection, commandId); part < count; ++part) {
        if (std::optional<Entry> entry = entryOfCommand(connection, commandId, part))
            entries.push_back(*std::move(entry));
    }
    return entries;
}

int entryCount(Connection& connection, const QString& commandId)
{
    Cursor cursor = connection.select("select max(part) from journal_entry where command_id = ?", commandId);
    return cursor.next() && !cursor.isNull(0) ? int(cursor.number(0)) + 1 : 0;
}

std::optional<Entry> entryOfCommand(Connection& connection, const QString& commandId, int part)
{
    Cursor cursor = connection.select("select order_no, body from journal_entry where command_id = ? and part = ?",
                                      commandId, part);
    if (!cursor.next())
        return std::nullopt;
    const qint64 orderNo = cursor.number(0);
    std::optional<Entry> entry = decodeEntry(cursor.bytesView(1), readPersonalValues(connection, orderNo));
    if (!entry)
        failUnreadable(orderNo);
    return entry;
}

std::vector<JournalEntry> readEntries(Connection& connection, const EntryQuery& query)
{
    std::vector<JournalEntry> entries;
    visitEntries(connection, query, [&](const JournalEntry& entry) {
        entries.push_back(entry);
        return true;
    });
    return entries;
}

} // namespace madoguchi
