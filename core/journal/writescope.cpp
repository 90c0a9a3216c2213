// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/writescope.h"

#include "core/journal/channel.h"
#include "core/journal/heading.h"
#include "core/journal/idruns.h"
#include "core/journal/rowwriter.h"
#include "core/storage/migrations.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace madoguchi {

namespace {

/// A station that is being registered: its lane comes first, and its number is the first row of that lane.
Lane foundLane(Connection& connection)
{
    Cursor cursor = connection.select("select coalesce(max(id), 0) + 1 from journal_lane");
    cursor.next();
    Lane lane = createLane(connection, StationId((cursor.number(0) << laneShift) | 1), {});
    lane.nextId = 2;
    return lane;
}

/// What may be merged into another of its kind, which all that refers to it goes over to (`merged_into`).
bool isName(const char* table)
{
    constexpr std::string_view names[] = {"kind", "place", "section"};
    return table && std::find(std::begin(names), std::end(names), table) != std::end(names);
}

void sortUnique(std::vector<qint64>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

WriteScope::WriteScope(Connection& connection, Sha256& sha, const Clock& clock, Origin origin)
    : m_connection(connection), m_sha(sha), m_origin(std::move(origin)), m_at(clock.now()), m_atText(m_at.toIso()),
      m_today(m_at.localDay()), m_encoder(sha)
{
    if (!m_origin.isInCallersTransaction)
        m_connection.beginWrite(m_origin.job.isEmpty() ? WriteWork::Short : WriteWork::Long);
    try {
        askFirst();
        if (!m_origin.actor.stationId.isValid()) {
            know();
            m_origin.actor.stationId = m_lane.stationId;
        }
    } catch (...) {
        m_questions.reset();
        rollback();
        throw;
    }
}

WriteScope::~WriteScope()
{
    m_questions.reset();
    m_order.reset();
    if (!m_isOver)
        rollback();
}

void WriteScope::rollback()
{
    if (!m_origin.isInCallersTransaction)
        m_connection.rollback();
}

/// Whatever else was under way with the same command has ended once the lane is ours, so that it is found; the
/// questions go to a server in one, together with what a verb asks before it needs their answers.
void WriteScope::askFirst()
{
    const StationId station = m_origin.actor.stationId;
    Cursor schema = startSchema(m_connection);
    std::optional<Cursor> lane;
    if (station.isValid())
        lane.emplace(startLane(m_connection, station, m_origin.job, true));
    Cursor stored = m_connection.start("select body, order_no, lane, sequence from journal_entry"
                                       " where command_id = ? and (part = ? or ? = 0) order by part desc limit 1",
                                       m_origin.command.id, m_origin.part, m_origin.part);
    Cursor role = m_connection.start(storedRoleSql, m_origin.actor.operatorId);
    m_questions.emplace(Questions{std::move(schema), std::move(lane), std::move(stored), std::move(role)});
}

void WriteScope::know()
{
    if (!m_questions)
        return;
    Questions questions = *std::move(m_questions);
    m_questions.reset();
    checkSchema(questions.schema);
    const StationId station = m_origin.actor.stationId;
    if (!questions.lane)
        m_lane = foundLane(m_connection);
    else if (std::optional<Lane> lane = laneAt(*questions.lane, station, m_origin.job))
        m_lane = *std::move(lane);
    else
        m_lane = createLane(m_connection, station, m_origin.job);
    m_firstNew = (m_lane.id << laneShift) | m_lane.nextId;
    if (questions.role.next())
        m_storedRole = questions.role.text(0);
    Cursor& stored = questions.stored;
    if (!stored.next())
        return;
    if (const std::optional<Entry> entry = decodeEntry(stored.bytesView(0), {}))
        m_earlier = {entry->command.verb, entry->result, {stored.number(1), stored.number(2), stored.number(3)}};
}

qint64 WriteScope::newId()
{
    know();
    return (m_lane.id << laneShift) | m_lane.nextId++;
}

void WriteScope::insert(const Table& table, Row row)
{
    insertRow(m_connection, table, row);
    m_encoder.addInsert(table, row);
    noteNames(table, nullptr, row);
    note(table, row, true);
}

void WriteScope::insertAll(const Table& table, std::vector<Row> rows)
{
    insertRows(m_connection, table, rows);
    for (const Row& row : rows) {
        m_encoder.addInsert(table, row);
        noteNames(table, nullptr, row);
        note(table, row, true);
    }
}

void WriteScope::insertReady(const Table& table, const Row& row)
{
    insertReadyRow(m_connection, table, row);
    m_encoder.addInsert(table, row);
    noteNames(table, nullptr, row);
    note(table, row, true);
}

void WriteScope::noteLocked(qint64 id)
{
    const bool isNew = (id >> laneShift) == m_lane.id && id >= m_firstNew;
    if (m_connection.dialect().isSqlite() || isNew || !m_locked.insert(id).second)
        return;
    m_order.reset();
}

std::optional<Row> WriteScope::lock(const Table& table, qint64 id)
{
    noteLocked(id);
    const std::string sql = table.selectByIdSql() + m_connection.dialect().lockClause();
    Cursor cursor = m_connection.select(sql, id);
    if (!cursor.next())
        return std::nullopt;
    return cursor.row(table);
}

void WriteScope::hold(const char* table, qint64 id)
{
    if (m_connection.dialect().isSqlite())
        return;
    noteLocked(id);
    const std::string sql =
        std::string("select id from ") + table + " where id = ?" + m_connection.dialect().lockClause();
    m_connection.post(sql, id);
}

void WriteScope::holdAll(const char* table, std::vector<qint64> ids)
{
    if (m_connection.dialect().isSqlite())
        return;
    sortUnique(ids);
    std::erase(ids, 0);
    if (ids.empty())
        return;
    for (qint64 id : ids)
        noteLocked(id);
    const std::string sql = std::string("select id from ") + table + " where id" + m_connection.dialect().amongIds() +
                            " order by id" + m_connection.dialect().lockClause();
    m_connection.post(sql, m_connection.dialect().idList(QList<qint64>(ids.begin(), ids.end())));
}

void WriteScope::update(const Table& table, const Row& before, Row after)
{
    noteLocked(before.front().toNumber());
    if (!updateRow(m_connection, table, before, after))
        return;
    noteNames(table, &before, after);
    note(table, after, m_encoder.addUpdate(table, before, after));
}

void WriteScope::note(const Table& table, const Row& row, bool hasImage)
{
    noteChange(table, row.front().toNumber());
    if (!hasImage)
        return;
    m_rows.push_back(row.front().toNumber());
    for (int i = 1; i < table.columnCount(); ++i) {
        if (table.columns()[size_t(i)].isSubject && !row[size_t(i)].isNull())
            m_subjects.push_back(row[size_t(i)].toNumber());
    }
}

void WriteScope::noteChange(const Table& table, qint64 id)
{
    auto found =
        std::find_if(m_changed.begin(), m_changed.end(), [&](const auto& known) { return known.first == &table; });
    if (found == m_changed.end())
        found = m_changed.insert(m_changed.end(), {&table, {}});
    found->second << id;
}

void WriteScope::noteNames(const Table& table, const Row* before, const Row& row)
{
    // Nobody else writes; but an import knows the names that it met in its earlier parts.
    if (m_connection.dialect().isSqlite() && m_origin.job.isEmpty())
        return;
    for (size_t i = 1; i < table.columns().size(); ++i) {
        const char* references = table.columns()[i].references;
        if (isName(references) && !row[i].isNull() && !(before && (*before)[i] == row[i]))
            m_names[references].push_back(row[i].toNumber());
    }
}

/// Whoever merges or closes one takes it under lock, which waits for us from the row on that refers to it. So what is
/// seen now stays until the end.
WriteScope::NameQuestions WriteScope::askForNames()
{
    NameQuestions asked;
    const auto ask = [&](std::map<std::string, std::vector<qint64>>& names, const char* gone) {
        for (auto& [table, ids] : names) {
            sortUnique(ids);
            asked.push_back(m_connection.start("select 1 from " + table + " where id" +
                                                   m_connection.dialect().amongIds() + " and " + gone + " limit 1",
                                               m_connection.dialect().idList(QList<qint64>(ids.begin(), ids.end()))));
        }
    };
    ask(m_names, "merged_into is not null");
    ask(m_newUses, "(closed_at is not null or withdrawn_at is not null)");
    return asked;
}

void WriteScope::checkNames(NameQuestions asked)
{
    for (Cursor& gone : asked) {
        if (gone.next())
            m_connection.fail({StorageFault::Stale, {}, QStringLiteral("a name was merged or closed meanwhile")});
    }
}

std::optional<EntryRef> WriteScope::commit()
{
    std::optional<EntryRef> ref;
    m_connection.push(); // the rows, while the entry is made of them
    for (auto& [table, ids] : m_changed)
        m_changes.rows.insert(QString::fromStdString(table->name()), std::move(ids));
    NameQuestions names = askForNames();
    if (m_encoder.imageCount() > 0 || m_isEntry) {
        ref = writeEntry();
        if (m_changes.isEmpty()) // the journal itself is longer
            m_changes.rows.insert(QStringLiteral("journal_entry"), {ref->orderNo});
        notifyOthers();
    }
    checkNames(std::move(names));
    try {
        if (!m_origin.isInCallersTransaction)
            m_connection.commit();
    } catch (const StorageError& error) {
        m_isOutcomeUnknown = error.fault() == StorageFault::Unavailable && !m_connection.dialect().isSqlite();
        throw;
    }
    m_isOver = true;
    return ref;
}

void WriteScope::askForOrder()
{
    if (!m_connection.dialect().isSqlite() && !m_order)
        m_order.emplace(m_connection.start(m_connection.dialect().nextOrderNumber()));
}

qint64 WriteScope::takeOrder()
{
    if (!m_order)
        m_order.emplace(m_connection.select(m_connection.dialect().nextOrderNumber()));
    if (!m_order->next())
        m_connection.fail({StorageFault::Damaged, {}, QStringLiteral("the journal's order number is missing")});
    const qint64 order = m_order->number(0);
    m_order.reset();
    return order;
}

EntryRef WriteScope::writeEntry()
{
    know();
    Entry entry;
    entry.orderNo = takeOrder();
    entry.lane = m_lane.id;
    entry.sequence = m_lane.frontier.size();
    entry.part = m_origin.part;
    entry.schema = currentSchema();
    entry.at = m_at;
    entry.actor = m_origin.actor;
    entry.command = m_origin.command;
    entry.result = m_result;
    sortUnique(m_rows);
    sortUnique(m_subjects);
    std::set_difference(m_subjects.begin(), m_subjects.end(), m_rows.begin(), m_rows.end(),
                        std::back_inserter(entry.subjects));
    const EncodedEntry encoded = m_encoder.finish(entry);
    const Hash leaf = m_sha.leaf(encoded.body);
    m_connection.post("insert into journal_entry (order_no, lane, sequence, command_id, part, body, leaf) "
                      "values (?, ?, ?, ?, ?, ?, ?)",
                      entry.orderNo, entry.lane, entry.sequence, entry.command.id, entry.part, encoded.body,
                      bytesOf(leaf));
    keepHeading(m_connection, encoded.body);
    writePersonal(entry.orderNo, encoded.personal);
    writeSubjects(entry.orderNo, entry.subjects);
    m_lane.frontier.append(m_sha, leaf);
    writeLane(m_connection, m_sha, m_lane);
    return {entry.orderNo, entry.lane, entry.sequence};
}

void WriteScope::writePersonal(qint64 orderNo, const std::vector<PersonalValue>& values)
{
    std::vector<Row> rows;
    for (const PersonalValue& value : values)
        rows.push_back({orderNo, qint64(value.position), value.salt, value.value});
    m_connection.postRows("insert into journal_personal (order_no, position, salt, value) values (?, ?, ?, ?)", rows);
}

void WriteScope::writeSubjects(qint64 orderNo, const std::vector<qint64>& further)
{
    std::vector<qint64> ids = m_rows;
    ids.insert(ids.end(), further.begin(), further.end());
    std::vector<Row> rows;
    for (const IdRun& run : runsOf(ids))
        rows.push_back({run.first, orderNo, run.last});
    m_connection.postRows("insert into journal_subject (first_id, order_no, last_id) values (?, ?, ?)", rows);
}

void WriteScope::notifyOthers()
{
    if (m_connection.dialect().isSqlite())
        return;
    m_connection.post("select pg_notify(?, ?)", changeChannel, encodeChange(m_origin.actor.stationCode, m_changes));
}

} // namespace madoguchi
