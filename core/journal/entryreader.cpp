// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entryreader.h"

#include "core/journal/bodyscan.h"
#include "core/journal/idruns.h"

#include <limits>

namespace madoguchi {

namespace {

constexpr qint64 batchSize = 200;

/// The select that gives the candidates of one batch; what it cannot restrict is filtered by the caller.
class EntrySelect
{
public:
    explicit EntrySelect(const EntryQuery& query) : m_isOldestFirst(query.isOldestFirst)
    {
        m_after = query.afterOrder.value_or(std::numeric_limits<qint64>::min());
        m_before = query.beforeOrder.value_or(std::numeric_limits<qint64>::max());
        // "cross join" keeps SQLite from walking over all entries to find those of one row.
        m_sql = std::string("select e.order_no, e.body, e.leaf, l.job from ") +
                (query.subjectId ? "journal_subject s cross join " : "") +
                "journal_entry e join journal_lane l on l.id = e.lane where e.order_no > ? and e.order_no < ?";
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
        m_sql += std::string(" order by e.order_no ") + (m_isOldestFirst ? "asc" : "desc") + " limit ?";
    }

    Cursor next(Connection& connection) const
    {
        std::vector<Value> values{m_after, m_before};
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

    bool m_isOldestFirst;
    qint64 m_after;
    qint64 m_before;
    std::string m_sql;
    std::vector<Value> m_values;
};

struct BodyFilter {
    explicit BodyFilter(const EntryQuery& query)
        : from(query.from), to(query.to), operatorCode(query.operatorCode.toUtf8()),
          stationCode(query.stationCode.toUtf8()), verb(query.verb.toUtf8())
    {
    }

    bool isEmpty() const
    {
        return !from.isValid() && !to.isValid() && operatorCode.isEmpty() && stationCode.isEmpty() && verb.isEmpty();
    }

    bool accepts(const BodyScan& scan) const
    {
        return (!from.isValid() || scan.at() >= from) && (!to.isValid() || scan.at() < to) &&
               (operatorCode.isEmpty() || scan.operatorCode() == operatorCode) &&
               (stationCode.isEmpty() || scan.stationCode() == stationCode) &&
               (verb.isEmpty() || (verb.endsWith('.') ? scan.verb().startsWith(verb) : scan.verb() == verb));
    }

    Instant from;
    Instant to;
    QByteArray operatorCode;
    QByteArray stationCode;
    QByteArray verb;
};

[[noreturn]] void failUnreadable(qint64 orderNo)
{
    throw StorageError(StorageFault::Damaged, {}, QStringLiteral("journal entry %1 cannot be read").arg(orderNo));
}

JournalEntry entryAt(Connection& connection, const Cursor& cursor, qint64 orderNo, int commitments)
{
    const std::vector<PersonalValue> personal = readPersonalValues(connection, orderNo);
    std::optional<Entry> entry = decodeEntry(cursor.bytesView(1), personal);
    if (!entry)
        failUnreadable(orderNo);
    return {*std::move(entry), hashFrom(cursor.bytesView(2)), cursor.text(3), commitments - int(personal.size())};
}

} // namespace

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
    EntrySelect select(query);
    const BodyFilter filter(query);
    BodyScan scan;
    qint64 found = 0;
    for (qint64 read = batchSize; read == batchSize;) {
        Cursor cursor = select.next(connection);
        for (read = 0; cursor.next(); ++read) {
            const qint64 orderNo = cursor.number(0);
            select.moveBehind(orderNo);
            if (!scan.readHead(cursor.bytesView(1)))
                failUnreadable(orderNo);
            if (!filter.isEmpty() && !filter.accepts(scan))
                continue;
            if (!visit(entryAt(connection, cursor, orderNo, scan.place().commitments)) || ++found == query.limit)
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
