// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"

#include "core/journal/erasures.h"
#include "core/journal/heading.h"
#include "core/journal/idruns.h"
#include "core/journal/lanetree.h"
#include "core/journal/recordjournal.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int imagesBetweenPauses = 4000;

bool hasEntries(Connection& connection)
{
    return connection.select("select 1 from journal_entry limit 1").next();
}

/// Writes a journal into another record, and what its entries did.
class Rebuilder
{
public:
    Rebuilder(JournalSource& from, Connection& into, const TableRegistry& tables, const RebuildOptions& options)
        : m_from(from), m_into(into), m_replayer(into, tables), m_options(options)
    {
    }

    Result<RebuildResult> run()
    {
        if (const Result<Done> performed = performAll(); !performed)
            return performed.refusal();
        if (m_result.failure || m_result.isCancelled)
            return m_result;
        countGone();
        if (m_lastOrder > 0)
            m_into.run(m_into.dialect().setOrderNumber(), m_lastOrder);
        return m_result;
    }

private:
    Result<Done> performAll();
    Result<bool> copyLane();
    Result<bool> copyCheckpoint();
    Result<Done> performEntries();
    bool perform(const SourceEntry& stored);
    void noteGone(const SourceEntry& stored);
    void countGone();
    void copyEntry(const SourceEntry& stored);
    void keepSubjects(const Entry& entry);
    void keepTiles(const Entry& entry, const Hash& leaf);

    /// An entry some of whose values are not there: whether rightly so, later entries say.
    struct Gone {
        qint64 orderNo = 0;
        std::vector<qint64> owners; ///< of each value that is gone
        std::vector<qint64> ids;    ///< of the entry, where some of its words are gone
    };

    JournalSource& m_from;
    Connection& m_into;
    Replayer m_replayer;
    const RebuildOptions& m_options;
    RebuildResult m_result;
    BodyScan m_scan;
    Erasures m_erasures;
    std::vector<Gone> m_gone;
    Sha256 m_sha;
    std::map<qint64, LaneTree> m_trees;
    qint64 m_total = 0;
    qint64 m_lastOrder = 0;
    int m_images = 0;
};

Result<Done> Rebuilder::performAll()
{
    Result<bool> more = true;
    while (more && *more)
        more = copyLane();
    if (!more)
        return more.refusal();
    if (Result<Done> performed = performEntries(); !performed || m_result.failure || m_result.isCancelled)
        return performed;
    for (more = true; more && *more;)
        more = copyCheckpoint();
    return more ? Result<Done>(Done{}) : Result<Done>(more.refusal());
}

Result<bool> Rebuilder::copyLane()
{
    SourceLane lane;
    Result<bool> found = m_from.nextLane(lane);
    if (!found || !*found)
        return found;
    m_total += lane.size;
    m_into.run("insert into journal_lane (id, station_id, job, size, next_id, frontier) values (?, ?, ?, ?, ?, ?)",
               lane.id, lane.stationId, lane.job, lane.size, lane.nextId, lane.frontier);
    return found;
}

Result<bool> Rebuilder::copyCheckpoint()
{
    SourceCheckpoint checkpoint;
    Result<bool> found = m_from.nextCheckpoint(checkpoint);
    if (found && *found)
        m_into.run("insert into journal_checkpoint (lane, size, root, note, signed_at) values (?, ?, ?, ?, ?)",
                   checkpoint.lane, checkpoint.size, checkpoint.root, checkpoint.note, checkpoint.signedAt);
    return found;
}

Result<Done> Rebuilder::performEntries()
{
    SourceEntry stored;
    Result<bool> more = m_from.nextEntry(stored);
    for (; more && *more; more = m_from.nextEntry(stored)) {
        if (!perform(stored))
            return Done{};
        ++m_result.entries;
        if (m_images < imagesBetweenPauses)
            continue;
        m_images = 0;
        if (m_options.progress)
            m_options.progress(m_result.entries, m_total);
        m_result.isCancelled = m_options.isCancelled && m_options.isCancelled();
        if (m_result.isCancelled)
            return Done{};
    }
    if (!more)
        return more.refusal();
    if (m_options.progress)
        m_options.progress(m_result.entries, m_total);
    return Done{};
}

bool Rebuilder::perform(const SourceEntry& stored)
{
    m_lastOrder = stored.orderNo;
    const std::optional<Entry> entry = decodeEntry(stored.body, stored.personal);
    std::optional<ReplayFailure> failure;
    if (entry)
        failure = m_replayer.apply(*entry);
    else
        failure = ReplayFailure{u"journal.entry-unreadable"_s, {}, 0, {}};
    if (failure) {
        m_result.failure =
            RebuildResult::Failure{entry ? entry->actor.stationCode : QString(), stored.sequence, *failure};
        return false;
    }
    noteGone(stored);
    copyEntry(stored);
    keepSubjects(*entry);
    keepTiles(*entry, hashFrom(stored.leaf));
    m_images += int(entry->images.size()) + 1;
    return true;
}

void Rebuilder::noteGone(const SourceEntry& stored)
{
    if (!m_scan.read(stored.body))
        return;
    m_erasures.take(m_scan);
    if (m_scan.owners().size() == stored.personal.size())
        return;
    std::vector<bool> isGone(m_scan.owners().size(), true);
    for (const PersonalValue& value : stored.personal) {
        if (value.position >= 0 && size_t(value.position) < isGone.size())
            isGone[size_t(value.position)] = false;
    }
    Gone gone{stored.orderNo, {}, {}};
    for (size_t i = 0; i < isGone.size(); ++i) {
        if (isGone[i])
            gone.owners.push_back(m_scan.owners()[i]);
    }
    if (std::count(gone.owners.begin(), gone.owners.end(), 0) > 0)
        gone.ids = m_scan.ids();
    m_gone.push_back(std::move(gone));
}

void Rebuilder::countGone()
{
    for (const Gone& gone : m_gone) {
        const bool areWords = m_erasures.reach(gone.ids, gone.orderNo);
        for (const qint64 owner : gone.owners) {
            const bool isRight = owner == 0 ? areWords : m_erasures.lastOf(owner) > gone.orderNo;
            ++(isRight ? m_result.erasedPersonal : m_result.missingPersonal);
        }
    }
}

void Rebuilder::copyEntry(const SourceEntry& stored)
{
    m_into.run("insert into journal_entry (order_no, lane, sequence, command_id, part, body, leaf) "
               "values (?, ?, ?, ?, ?, ?, ?)",
               stored.orderNo, stored.lane, stored.sequence, stored.commandId, stored.part, stored.body, stored.leaf);
    keepHeading(m_into, stored.body);
    if (m_scan.verb() == QByteArrayView(erasureVerb))
        m_into.run("insert into journal_erasure (command_id, part) values (?, ?)", stored.commandId, stored.part);
    for (const PersonalValue& value : stored.personal)
        m_into.run("insert into journal_personal (order_no, position, salt, value) values (?, ?, ?, ?)", stored.orderNo,
                   value.position, value.salt, value.value);
}

void Rebuilder::keepSubjects(const Entry& entry)
{
    std::vector<qint64> ids = entry.subjects;
    for (const RowImage& image : entry.images)
        ids.push_back(image.id);
    for (const IdRun& run : runsOf(ids))
        m_into.run("insert into journal_subject (first_id, order_no, last_id) values (?, ?, ?)", run.first,
                   entry.orderNo, run.last);
}

void Rebuilder::keepTiles(const Entry& entry, const Hash& leaf)
{
    m_trees[entry.lane].append(m_sha, leaf, [&](int level, qint64 position, const std::vector<Hash>& hashes) {
        QByteArray bytes;
        for (const Hash& hash : hashes)
            bytes.append(viewOf(hash));
        m_into.run("insert into journal_tile (lane, level, position, hashes) values (?, ?, ?, ?)", entry.lane, level,
                   position, bytes);
    });
}

QStringList secretColumns(const TableRegistry& tables)
{
    QStringList names;
    for (const Table* table : tables.tables()) {
        for (const Column& column : table->columns()) {
            if (column.columnClass == ColumnClass::Secret)
                names << QString::fromStdString(table->name()) + u'.' + QLatin1String(column.name);
        }
    }
    return names;
}

/// The next row without its bytes, after this one; 0 for none.
qint64 nextBare(Connection& into, const AttestedContent& what, qint64 after, QString& hash)
{
    const std::string sql = "select id, " + std::string(what.hash) + " from " + what.table->name() + " where " +
                            what.content + " is null and id > ? order by id limit 1";
    Cursor cursor = into.select(sql, after);
    if (!cursor.next())
        return 0;
    hash = cursor.text(1);
    return cursor.number(0);
}

/// False when a row stays without its bytes.
bool takeOver(Connection& from, Connection& into, const AttestedContent& what)
{
    const std::string read = "select " + std::string(what.content) + " from " + what.table->name() + " where id = ?";
    const std::string write = "update " + what.table->name() + " set " + what.content + " = ? where id = ?";
    bool isWhole = true;
    QString hash;
    for (qint64 id = nextBare(into, what, 0, hash); id != 0; id = nextBare(into, what, id, hash)) {
        QByteArray content;
        {
            Cursor cursor = from.select(read, id);
            if (cursor.next())
                content = cursor.bytes(0);
        }
        const QByteArray found = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (content.isEmpty() && isErased(from, id))
            continue;
        if (QString::fromLatin1(found) == hash) {
            into.run(write, content, id);
        } else {
            isWhole = false;
        }
    }
    return isWhole;
}

} // namespace

QJsonObject RebuildResult::toJson() const
{
    QJsonArray list;
    for (const TableComparison& table : tables) {
        QJsonObject object{{u"name"_s, table.name}, {u"rows"_s, table.rows}, {u"equal"_s, table.isEqual()}};
        // Ids are larger than JSON's numbers are exact.
        if (table.firstDifference)
            object.insert(u"firstDifference"_s, QJsonObject{{u"id"_s, QString::number(table.firstDifference->id)},
                                                            {u"column"_s, table.firstDifference->column}});
        list << object;
    }
    QJsonObject json{{u"ok"_s, isOk},
                     {u"entries"_s, entries},
                     {u"missingPersonal"_s, missingPersonal},
                     {u"erasedPersonal"_s, erasedPersonal},
                     {u"tables"_s, list},
                     {u"lostColumns"_s, QJsonArray::fromStringList(lostColumns)},
                     {u"failure"_s, QJsonValue()}};
    if (failure)
        json.insert(u"failure"_s, QJsonObject{{u"station"_s, failure->station},
                                              {u"entry"_s, failure->entry},
                                              {u"code"_s, failure->reason.code},
                                              {u"table"_s, failure->reason.table},
                                              {u"id"_s, QString::number(failure->reason.id)},
                                              {u"detail"_s, failure->reason.detail}});
    return json;
}

Result<RebuildResult> performJournal(JournalSource& from, Connection& into, const TableRegistry& tables,
                                     const RebuildOptions& options)
{
    if (hasEntries(into))
        return refused(u"rebuild.not-empty"_s, into.url().toDisplayText());
    Result<RebuildResult> result = Rebuilder(from, into, tables, options).run();
    if (result)
        result->lostColumns = secretColumns(tables);
    return result;
}

Result<RebuildResult> rebuildRecord(Connection& from, Connection& into, const TableRegistry& tables,
                                    const RebuildOptions& options)
{
    RecordJournal journal(from);
    Result<RebuildResult> performed = performJournal(journal, into, tables, options);
    if (!performed || performed->failure || performed->isCancelled)
        return performed;
    RebuildResult result = *std::move(performed);
    for (const AttestedContent& what : options.contents) {
        if (takeOver(from, into, what))
            result.lostColumns.removeAll(QString::fromStdString(what.table->name()) + u'.' +
                                         QLatin1String(what.content));
    }
    result.isOk = result.missingPersonal == 0;
    for (const Table* table : tables.tables()) {
        result.tables << compareTable(from, into, *table);
        result.isOk = result.isOk && result.tables.constLast().isEqual();
    }
    return result;
}

} // namespace madoguchi
