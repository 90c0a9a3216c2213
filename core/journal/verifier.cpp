// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verifier.h"

#include "core/journal/checkpoint.h"
#include "core/journal/erasures.h"
#include "core/journal/lane.h"
#include "core/journal/lanecheck.h"
#include "core/journal/orderedrows.h"
#include "core/journal/recordidentity.h"
#include "core/journal/rowcheck.h"
#include "core/journal/stationkeys.h"
#include "core/journal/subjectcheck.h"
#include "core/journal/tilesunderway.h"
#include "core/journal/verifypipeline.h"
#include "core/storage/migrations.h"

#include <QFile>

#include <limits>

namespace madoguchi {

namespace {

constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();
constexpr qint64 lastOrder = std::numeric_limits<qint64>::max();

/// One verification from its beginning to its answer.
class Verifier
{
public:
    Verifier(Connection& connection, const VerifyOptions& options)
        : m_connection(connection), m_options(options),
          m_keys(connection), m_rules{{}, Erasures(connection), RowSums(options.tables)}, m_tiles(connection),
          m_rowSums(m_rules.rows.count())
    {
        for (const Erasures::Said& said : m_rules.erasures.entries())
            m_answer.erasures << Verification::Erasure{said.station, said.sequence, said.at};
    }

    Verification run()
    {
        checkRecordId();
        noteRenewals();
        readLanes();
        readCheckpoints();
        readOutside();
        readKept();
        readEntries();
        if (m_answer.isCancelled)
            return m_answer;
        for (auto& [id, lane] : m_lanes)
            finishLane(lane);
        // Left over by an entry that is missing, so only worth naming when none is.
        if (m_stray && !m_answer.firstBad)
            found(m_stray->orderNo, laneOf(m_stray->lane), m_stray->sequence, VerifyReason::PersonalStray);
        checkOrder();
        checkSubjects();
        checkHeadings();
        checkRest();
        if (!m_answer.firstBad)
            checkRows(m_connection, m_options, m_rules, m_rowSums, m_answer);
        m_answer.isOk = !m_answer.firstBad && !m_answer.isCancelled;
        return m_answer;
    }

private:
    void checkRecordId();
    void noteRenewals();
    void readLanes();
    void readCheckpoints();
    void readOutside();
    void readKept();
    void readOutsideNote(const QString& note);
    void readEntries();
    void readEntry(const Cursor& row, VerifyBatch& batch);
    void readPersonal(StoredEntry& entry, VerifyBatch& batch);
    void readHeading(StoredEntry& entry, VerifyBatch& batch);
    void fold(Sha256& sha, const VerifyBatch& batch);
    void finishLane(LaneCheck& lane);
    void checkLanes();
    void noteOrder(const StoredEntry& entry);
    void checkOrder();
    void checkSubjects();
    void checkHeadings();
    void checkNextId(qint64 highest);
    void checkRest();
    bool isStopped(qint64 done, qint64 total);
    const LaneCheck* laneOf(qint64 id) const;
    qint64 orderOf(qint64 lane, qint64 sequence);
    /// Of no entry, once nothing else has been found.
    void foundBeside(VerifyReason reason, const QString& object);
    void found(qint64 orderNo, const LaneCheck* lane, qint64 entry, VerifyReason reason, const QString& station = {});

    Connection& m_connection;
    const VerifyOptions& m_options;
    StationKeys m_keys;
    const EntryRules m_rules;
    Verification m_answer;
    qint64 m_badOrder = lastOrder;
    std::map<qint64, LaneCheck> m_lanes;
    std::optional<OrderedRows> m_personal;
    bool m_hasPersonal = false;
    std::optional<OrderedRows> m_headings;
    bool m_hasHeading = false;
    TilesUnderWay m_tiles;
    std::optional<StoredEntry> m_misheaded; ///< the first entry whose heading is not its own
    std::optional<StoredEntry> m_stray;     ///< the entry after the first personal value of no entry
    StoredEntry m_last;                     ///< by the order of all entries
    const LaneCheck* m_behind = nullptr;    ///< the first lane that would give a row's number again
    std::optional<StoredEntry> m_afterGap;  ///< the entry before which the first number is left out
    quint64 m_subjectSum = 0;
    std::vector<quint64> m_rowSums; ///< by table: what the entries give
};

void Verifier::found(qint64 orderNo, const LaneCheck* lane, qint64 entry, VerifyReason reason, const QString& station)
{
    if (m_answer.firstBad && orderNo >= m_badOrder)
        return;
    m_badOrder = orderNo;
    m_answer.firstBad = Verification::Bad{lane ? lane->head().station : station,
                                          lane ? lane->head().job : QString(),
                                          entry,
                                          verifyReasonCode(reason),
                                          {}};
}

void Verifier::foundBeside(VerifyReason reason, const QString& object)
{
    if (!m_answer.firstBad)
        m_answer.firstBad = Verification::Bad{{}, {}, 0, verifyReasonCode(reason), object};
}

/// Said before everything else: the checkpoints of the record are then those of a foreign one.
void Verifier::checkRecordId()
{
    const QString right = rightRecordId(m_connection, m_options.keyFolder);
    if (right.isEmpty())
        return;
    foundBeside(VerifyReason::RecordIdDiffers, right);
    m_badOrder = beforeAll;
}

void Verifier::noteRenewals()
{
    for (const KeyRenewal& renewal : m_keys.renewals()) {
        if (renewal.isRestored && !m_answer.restoredAt.contains(renewal.at))
            m_answer.restoredAt << renewal.at;
        if (renewal.signedBy == KeyRenewal::SignedBy::Nobody && renewal.newKey != renewal.oldKey)
            ++m_answer.unsignedRenewals;
    }
}

void Verifier::readLanes()
{
    const QString record = readRecordId(m_connection);
    Cursor cursor = m_connection.select("select l.id, l.station_id, l.job, l.size, l.frontier, s.code, l.next_id "
                                        "from journal_lane l left join station s on s.id = l.station_id order by l.id");
    while (cursor.next()) {
        LaneCheck::Head head;
        head.id = cursor.number(0);
        head.station = cursor.isNull(5) ? QString::number(cursor.number(1)) : cursor.text(5);
        head.job = cursor.text(2);
        head.size = cursor.number(3);
        head.nextId = cursor.number(6);
        head.frontier = cursor.bytes(4);
        head.stationId = cursor.id<StationId>(1);
        head.origin = laneOrigin(record, head.station, head.job);
        m_lanes.emplace(head.id, LaneCheck(std::move(head)));
    }
    checkLanes();
    Cursor tiles = m_connection.select("select lane, level, count(*) from journal_tile group by lane, level");
    while (tiles.next()) {
        if (const auto lane = m_lanes.find(tiles.number(0)); lane != m_lanes.end())
            lane->second.countTiles(tiles.number(1), tiles.number(2));
        else
            found(lastOrder, nullptr, 0, VerifyReason::LaneUnknown, tiles.text(0));
    }
}

/// A lane is made with the next number, and a station with its lane; neither is ever taken away.
void Verifier::checkLanes()
{
    qint64 wanted = 1;
    for (const auto& [id, lane] : m_lanes) {
        if (id != wanted)
            found(lastOrder, nullptr, 0, VerifyReason::LaneMissing, QString::number(wanted));
        wanted = id + 1;
    }
    Cursor stations = m_connection.select("select code from station s where not exists (select 1 from journal_lane l "
                                          "where l.station_id = s.id and l.job = '') order by id");
    while (stations.next())
        found(lastOrder, nullptr, 0, VerifyReason::LaneMissing, stations.text(0));
}

void Verifier::readCheckpoints()
{
    OrderedRows rows(m_connection, "journal_checkpoint", "lane, size", "root, note");
    while (rows.next()) {
        ++m_answer.checkpoints;
        const qint64 size = rows.row().number(1);
        const auto lane = m_lanes.find(rows.row().number(0));
        if (lane == m_lanes.end()) {
            found(lastOrder, nullptr, size, VerifyReason::LaneUnknown, rows.row().text(0));
            continue;
        }
        const LaneCheck::Head& head = lane->second.head();
        const QString note = rows.row().text(3);
        const std::optional<Checkpoint> checkpoint = parseCheckpoint(note);
        const qint64 entry = std::max<qint64>(0, size - 1);
        if (!checkpoint || checkpoint->origin != head.origin || checkpoint->size != size ||
            viewOf(checkpoint->root) != rows.row().bytesView(2))
            found(orderOf(head.id, entry), &lane->second, entry, VerifyReason::CheckpointUnreadable);
        else if (m_keys.signerOf(note, head.stationId).isEmpty())
            found(orderOf(head.id, entry), &lane->second, entry, VerifyReason::CheckpointSignature);
        else
            lane->second.expectRoot(size, checkpoint->root);
    }
}

void Verifier::readOutside()
{
    for (const QString& text : m_options.outsideNotes) {
        const QStringList notes = splitNotes(text);
        if (notes.isEmpty())
            found(lastOrder, nullptr, 0, VerifyReason::CheckpointUnreadable);
        for (const QString& note : notes)
            readOutsideNote(note);
    }
}

void Verifier::readKept()
{
    QFile file(m_options.keptNotesFile);
    if (m_options.keptNotesFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QStringList notes = splitNotes(QString::fromUtf8(file.readAll()));
    m_answer.keptNotesFile = m_options.keptNotesFile;
    m_answer.keptNotes = notes.size();
    for (const QString& note : notes)
        readOutsideNote(note);
}

void Verifier::readOutsideNote(const QString& note)
{
    ++m_answer.checkpoints;
    const std::optional<Checkpoint> checkpoint = parseCheckpoint(note);
    if (!checkpoint)
        return found(lastOrder, nullptr, 0, VerifyReason::CheckpointUnreadable);
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto& candidate) {
        return candidate.second.head().origin == checkpoint->origin;
    });
    if (lane == m_lanes.end())
        return found(lastOrder, nullptr, checkpoint->size, VerifyReason::CheckpointForeign, checkpoint->origin);
    const qint64 entry = std::max<qint64>(0, checkpoint->size - 1);
    const StationId station = lane->second.head().stationId;
    const QByteArray signer = m_keys.signerOf(note, station);
    if (signer.isEmpty())
        return found(orderOf(lane->first, entry), &lane->second, entry, VerifyReason::CheckpointSignature);
    if (m_keys.restoreBefore(station, signer, lane->first, checkpoint->size)) {
        ++m_answer.lostNotes;
        return;
    }
    lane->second.expectRoot(checkpoint->size, checkpoint->root);
}

const LaneCheck* Verifier::laneOf(qint64 id) const
{
    const auto lane = m_lanes.find(id);
    return lane == m_lanes.end() ? nullptr : &lane->second;
}

/// The place of an entry among all lanes; of a missing one, that of the next in its lane.
qint64 Verifier::orderOf(qint64 lane, qint64 sequence)
{
    Cursor cursor = m_connection.select(
        "select order_no from journal_entry where lane = ? and sequence >= ? order by sequence limit 1", lane,
        sequence);
    return cursor.next() ? cursor.number(0) : lastOrder;
}

bool Verifier::isStopped(qint64 done, qint64 total)
{
    if (m_options.progress)
        m_options.progress(done, total);
    m_answer.isCancelled = m_options.isCancelled && m_options.isCancelled();
    return m_answer.isCancelled;
}

void Verifier::readEntries()
{
    qint64 total = 0;
    for (const auto& [id, lane] : m_lanes)
        total += lane.head().size;
    m_personal.emplace(m_connection, "journal_personal", "order_no, position", "salt, value");
    m_hasPersonal = m_personal->next();
    m_headings.emplace(m_connection, "journal_heading", "order_no", "at, operator, station, verb, work_item");
    m_hasHeading = m_headings->next();
    OrderedRows entries(m_connection, "journal_entry", "order_no", "lane, sequence, part, command_id, body, leaf");
    VerifyPipeline pipeline(m_rules, [this](Sha256& sha, const VerifyBatch& batch) { fold(sha, batch); });
    std::unique_ptr<VerifyBatch> batch = pipeline.take();
    qint64 done = 0;
    while (entries.next()) {
        readEntry(entries.row(), *batch);
        ++done;
        if (!batch->isFull())
            continue;
        m_tiles.take(*batch);
        pipeline.put(std::move(batch));
        batch = pipeline.take();
        if (isStopped(done, total))
            break;
    }
    m_tiles.take(*batch);
    pipeline.put(std::move(batch));
    pipeline.finish();
    if (m_answer.isCancelled)
        return;
    if (m_hasPersonal && !m_stray)
        m_stray.emplace().orderNo = lastOrder;
    if (m_hasHeading && !m_misheaded)
        m_misheaded.emplace().orderNo = lastOrder;
    isStopped(done, total);
}

void Verifier::readEntry(const Cursor& row, VerifyBatch& batch)
{
    StoredEntry& entry = batch.entries.emplace_back();
    entry.orderNo = row.number(0);
    entry.lane = row.number(1);
    entry.sequence = row.number(2);
    entry.part = row.number(3);
    entry.commandId = batch.keep(row.utf8View(4));
    entry.body = batch.keepBody(row.bytesView(5));
    entry.leaf = batch.keep(row.bytesView(6));
    noteOrder(entry);
    readPersonal(entry, batch);
    readHeading(entry, batch);
    m_tiles.ask(entry, batch.entries.size() - 1);
}

void Verifier::noteOrder(const StoredEntry& entry)
{
    if (entry.orderNo != m_last.orderNo + 1 && !m_afterGap)
        m_afterGap = entry;
    m_last = entry;
}

/// Where entries are missing in their lane, that says more.
void Verifier::checkOrder()
{
    if (m_answer.firstBad || !m_connection.dialect().isSqlite())
        return;
    Cursor given = m_connection.select("select value from journal_order where id = 1");
    const qint64 last = given.next() ? given.number(0) : -1;
    if (m_afterGap)
        found(m_afterGap->orderNo, laneOf(m_afterGap->lane), m_afterGap->sequence, VerifyReason::OrderMissing);
    else if (last != m_last.orderNo)
        found(lastOrder, laneOf(m_last.lane), m_last.sequence, VerifyReason::OrderMissing);
}

void Verifier::readPersonal(StoredEntry& entry, VerifyBatch& batch)
{
    for (; m_hasPersonal && m_personal->row().number(0) <= entry.orderNo; m_hasPersonal = m_personal->next()) {
        const Cursor& row = m_personal->row();
        if (row.number(0) < entry.orderNo)
            entry.hasStray = true;
        else
            batch.personal.push_back({row.number(1), batch.keep(row.bytesView(2)), batch.keep(row.bytesView(3))});
    }
    entry.personalEnd = batch.personal.size();
}

void Verifier::readHeading(StoredEntry& entry, VerifyBatch& batch)
{
    bool isThere = false;
    bool isStray = false;
    for (; m_hasHeading && m_headings->row().number(0) <= entry.orderNo; m_hasHeading = m_headings->next()) {
        const Cursor& row = m_headings->row();
        isThere = row.number(0) == entry.orderNo;
        isStray = isStray || !isThere;
        if (isThere)
            entry.heading = {row.number(1), batch.keep(row.utf8View(2)), batch.keep(row.utf8View(3)),
                             batch.keep(row.utf8View(4)), row.isNull(5) ? ByteSpan() : batch.keep(row.utf8View(5))};
    }
    entry.isHeadingRight = isThere && !isStray;
}

/// On a hashing thread, batch by batch in order.
void Verifier::fold(Sha256& sha, const VerifyBatch& batch)
{
    m_subjectSum += batch.subjectSum;
    m_answer.missingPersonal += batch.missingPersonal;
    m_answer.erasedPersonal += batch.erasedPersonal;
    for (size_t i = 0; i < m_rowSums.size(); ++i)
        m_rowSums[i] += batch.rowSums[i];
    size_t tileBegin = 0;
    for (const StoredEntry& entry : batch.entries) {
        const std::span tiles(batch.tiles.data() + tileBegin, entry.tileEnd - tileBegin);
        tileBegin = entry.tileEnd;
        ++m_answer.entries;
        const auto lane = m_lanes.find(entry.lane);
        if (lane == m_lanes.end()) {
            found(entry.orderNo, nullptr, entry.sequence, VerifyReason::LaneUnknown, QString::number(entry.lane));
            continue;
        }
        if (entry.hasStray && !m_stray)
            m_stray = entry;
        if (!entry.isHeadingRight && !m_misheaded)
            m_misheaded = entry;
        if (entry.reason != VerifyReason::None) {
            lane->second.markBad(entry.sequence);
            found(entry.orderNo, &lane->second, entry.sequence, entry.reason);
        }
        if (const auto finding = lane->second.append(sha, entry.sequence, entry.hash, tiles))
            found(entry.orderNo, &lane->second, finding->entry, finding->reason);
    }
}

void Verifier::finishLane(LaneCheck& lane)
{
    Sha256 sha;
    if (const auto finding = lane.finish(sha))
        found(orderOf(lane.head().id, finding->entry), &lane, finding->entry, finding->reason);
    m_answer.lanes << Verification::LaneSummary{lane.head().station, lane.head().job, lane.entries(),
                                                bytesOf(lane.root(sha))};
}

/// They come in the order of the rows' numbers, so that each lane's last one is its highest.
void Verifier::checkSubjects()
{
    quint64 stored = 0;
    qint64 highest = 0;
    OrderedRows rows(m_connection, "journal_subject", "first_id, order_no", "last_id");
    while (rows.next()) {
        const qint64 last = rows.row().number(2);
        stored += m_rules.subjects.of(rows.row().number(1), rows.row().number(0), last);
        if (last >> laneShift != highest >> laneShift)
            checkNextId(highest);
        highest = last >> laneShift == highest >> laneShift ? std::max(highest, last) : last;
    }
    checkNextId(highest);
    if (stored == m_subjectSum || m_answer.firstBad)
        return;
    const SubjectDifference difference = findSubjectDifference(m_connection);
    found(difference.orderNo, laneOf(difference.lane), difference.sequence, VerifyReason::SubjectsDiffer);
}

void Verifier::checkHeadings()
{
    if (m_misheaded && !m_answer.firstBad)
        found(m_misheaded->orderNo, laneOf(m_misheaded->lane), m_misheaded->sequence, VerifyReason::HeadingDiffers);
}

void Verifier::checkNextId(qint64 highest)
{
    const LaneCheck* lane = laneOf(highest >> laneShift);
    const qint64 count = highest & ((qint64(1) << laneShift) - 1);
    if (lane && lane->head().nextId <= count && !m_behind)
        m_behind = lane;
}

/// What is told only of a journal that is whole.
void Verifier::checkRest()
{
    if (m_answer.firstBad)
        return;
    if (m_behind)
        found(lastOrder, m_behind, std::max<qint64>(0, m_behind->head().size - 1), VerifyReason::NextIdBehind);
    else if (m_keys.finding())
        foundBeside(m_keys.finding()->reason, m_keys.finding()->station);
    else if (const auto stray = findStrayErasure(m_connection))
        stray->lane == 0 ? foundBeside(VerifyReason::ErasureStray, stray->command)
                         : found(stray->orderNo, laneOf(stray->lane), stray->sequence, VerifyReason::ErasureStray);
    else if (!hasOnlyMigratedRows(m_connection, "asset_move"))
        found(lastOrder, nullptr, 0, VerifyReason::MovesDiffer);
}

} // namespace

Verification verifyJournal(Connection& connection, const VerifyOptions& options)
{
    return Verifier(connection, options).run();
}

} // namespace madoguchi
