// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"

#include "core/base/codekey.h"
#include "core/desk/desk.h"
#include "core/journal/bodyscan.h"
#include "core/journal/lane.h"
#include "core/journal/rowlabel.h"
#include "core/journal/stationkeys.h"
#include "core/journal/verifyreason.h"
#include "core/storage/databasefile.h"
#include "core/storage/recordschema.h"
#include "core/storage/searchcheck.h"
#include "core/storage/unfinishedfile.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct LaneOwner {
    QString station;
    QString job;
    QByteArray publicKey;
    qint64 size = 0;
    StationId id;
};

LaneOwner ownerOf(Connection& connection, qint64 lane)
{
    Cursor cursor = connection.select(
        "select s.code, l.job, s.public_key, l.size, s.id from journal_lane l join station s on s.id = l.station_id "
        "where l.id = ?",
        lane);
    return cursor.next()
               ? LaneOwner{cursor.text(0), cursor.text(1), cursor.bytes(2), cursor.number(3), cursor.id<StationId>(4)}
               : LaneOwner{};
}

/// The entry of the operation that made the document.
Result<EntryRef> entryOfDocument(Connection& connection, const QString& number)
{
    Cursor document = connection.select("select command_id from document where number = ?", codeKey(number));
    if (!document.next())
        return refusal(RefusalKind::NotFound, u"document.unknown"_s, number);
    const std::optional<EntryRef> entry = placeOfCommand(connection, document.text(0));
    if (!entry)
        return refusal(RefusalKind::NotFound, u"proof.no-entry"_s, number);
    return *entry;
}

/// "S1/123", "S1/import-…/0".
Result<EntryRef> entryAtPlace(Connection& connection, const QString& place)
{
    bool isNumber = false;
    const qint64 sequence = place.section(u'/', -1).toLongLong(&isNumber);
    Cursor lane = connection.select("select l.id from journal_lane l join station s on s.id = l.station_id"
                                    " where s.code = ? and l.job = ? and l.size > ?",
                                    place.section(u'/', 0, 0), place.section(u'/', 1, -2), sequence);
    if (!isNumber || sequence < 0 || !lane.next())
        return refusal(RefusalKind::NotFound, u"proof.no-entry"_s, place);
    return EntryRef{0, lane.number(0), sequence};
}

/// Of a body whose leaf is the one on the paper.
GenuineReceipt genuine(Connection& connection, const ReceiptPayload& payload, const QString& station,
                       const QByteArray& body)
{
    GenuineReceipt answer{payload, station, {}, {}};
    BodyScan scan;
    if (!scan.readHead(body))
        return answer;
    answer.at = scan.at();
    Cursor document = connection.select("select number from document where command_id = ? order by number",
                                        QString::fromUtf8(scan.place().commandId));
    while (document.next())
        answer.documents << document.text(0);
    return answer;
}

/// A note that covers the entry, made for this proof.
QString signedNow(Connection& connection, Sha256& sha, const StationKey& key, const QString& origin, qint64 lane,
                  qint64 size)
{
    return signCheckpoint({origin, size, rootOfSize(sha, size, laneSource(connection, sha, lane))}, key);
}

QString newestNote(Connection& connection, qint64 lane, qint64 sequence)
{
    Cursor cursor = connection.select(
        "select note from journal_checkpoint where lane = ? and size > ? order by size desc limit 1", lane, sequence);
    return cursor.next() ? cursor.text(0) : QString();
}

/// A rebuild that went to its end, whatever it found.
bool isUsable(const Result<RebuildResult>& rebuilt)
{
    return rebuilt && !rebuilt->failure && !rebuilt->isCancelled;
}

/// The lane of an origin; 0 when it is none of this record.
qint64 laneOfOrigin(Connection& connection, const QString& recordId, const QString& origin)
{
    Cursor cursor =
        connection.select("select l.id, s.code, l.job from journal_lane l join station s on s.id = l.station_id");
    while (cursor.next()) {
        if (laneOrigin(recordId, cursor.text(1), cursor.text(2)) == origin)
            return cursor.number(0);
    }
    return 0;
}

/// What a paper or a file says of an entry, compared with the record; see CheckReceipt.
Result<GenuineReceipt> genuineHere(Connection& connection, const QString& recordId, const ReceiptPayload& receipt)
{
    const qint64 lane = laneOfOrigin(connection, recordId, receipt.checkpoint.origin);
    if (lane == 0)
        return refused(u"proof.foreign"_s, receipt.checkpoint.origin);
    const LaneOwner owner = ownerOf(connection, lane);
    const StationKeys keys(connection);
    const QByteArray signer = keys.signerOf(receipt.note, owner.id);
    if (signer.isEmpty())
        return refused(u"proof.wrong-signature"_s, receipt.checkpoint.origin);
    if (const auto restore = keys.restoreBefore(owner.id, signer, lane, receipt.checkpoint.size))
        return refused(u"proof.lost-in-restore"_s, receipt.checkpoint.origin, {{u"at"_s, restore->at.toIso()}});
    Sha256 sha;
    Cursor entry =
        connection.select("select body from journal_entry where lane = ? and sequence = ?", lane, receipt.index);
    if (!entry.next() || sha.leaf(entry.bytesView(0)) != receipt.leaf || receipt.checkpoint.size > owner.size)
        return refused(u"proof.entry-differs"_s, receipt.checkpoint.origin);
    const QByteArray body = entry.bytes(0);
    if (rootOfSize(sha, receipt.checkpoint.size, laneSource(connection, sha, lane)) != receipt.checkpoint.root)
        return refused(u"proof.root-differs"_s, receipt.checkpoint.origin);
    return genuine(connection, receipt, owner.station, body);
}

} // namespace

JournalPlace JournalPlace::of(const Desk& desk)
{
    return {desk.info().id, desk.config().keyFolder};
}

Result<VerifyJournal::Answer> VerifyJournal::run(ReadScope& scope) const
{
    VerifyOptions all = options;
    if (place) {
        all.keptNotesFile = keptNotesFile(place->keyFolder, place->recordId);
        all.keyFolder = place->keyFolder;
    }
    Verification answer = verifyJournal(scope.connection, all);
    if (!answer.isOk)
        return answer;
    if (!options.tables.tables().isEmpty()) {
        if (const auto strayed = findSearchRowDifference(scope.connection, options.isCancelled)) {
            answer.isOk = false;
            const QString table = QString::fromLatin1(strayed->table);
            answer.firstBad = Verification::Bad{
                {},
                {},
                0,
                verifyReasonCode(VerifyReason::DerivedDiffers),
                strayed->id != 0 ? rowLabel(scope.connection, options.tables, {table, strayed->id}) : table,
                table,
                strayed->id};
            return answer;
        }
        if (options.isCancelled && options.isCancelled()) {
            answer.isOk = false;
            answer.isCancelled = true;
            return answer;
        }
    }
    try {
        if (const QString object = schemaDifference(scope.connection); !object.isEmpty()) {
            answer.isOk = false;
            answer.firstBad = Verification::Bad{{}, {}, 0, verifyReasonCode(VerifyReason::SchemaDiffers), object};
        }
    } catch (const StorageError& error) {
        // It takes a connection of its own, which may not be had; what the journal says stands nevertheless.
        if (!scope.connection.isAlive())
            throw;
        answer.schemaNotCompared = QString::fromUtf8(error.what());
    }
    return answer;
}

Result<HistoryOf::Answer> HistoryOf::run(ReadScope& scope) const
{
    EntryQuery query;
    query.subjectId = id;
    query.beforeOrder = beforeOrder;
    query.limit = limit;
    return readEntries(scope.connection, query);
}

Result<ProofOf::Answer> ProofOf::run(ReadScope& scope) const
{
    Connection& connection = scope.connection;
    const bool isPlace = number.contains(u'/');
    const Result<EntryRef> entry = isPlace ? entryAtPlace(connection, number) : entryOfDocument(connection, number);
    if (!entry)
        return entry.refusal();
    const LaneOwner owner = ownerOf(connection, entry->lane);
    const Result<std::optional<StationKey>> key =
        StationKey::find(place.keyFolder, place.recordId, owner.station, owner.publicKey);
    if (!key)
        return key.refusal();
    const bool isOurs = key->has_value();
    Sha256 sha;
    const QString origin = laneOrigin(place.recordId, owner.station, owner.job);
    const QString note = isOurs ? signedNow(connection, sha, **key, origin, entry->lane, owner.size)
                                : newestNote(connection, entry->lane, entry->sequence);
    if (note.isEmpty())
        return refused(u"proof.no-checkpoint"_s, number);
    Result<InclusionProof> proof = proveInclusion(connection, sha, entry->lane, entry->sequence, note);
    if (!proof)
        return proof.refusal();
    DocumentProof answer{isPlace ? number : codeKey(number),
                         owner.station,
                         entry->sequence,
                         {},
                         *std::move(proof),
                         StationKeys(connection).signerOf(note, owner.id)};
    answer.receipt.shortCode = shortCode(sha, origin, answer.proof.leaf);
    if (!isOurs)
        return answer;
    Result<ReceiptProof> receipt = receiptProof(connection, sha, place.recordId, **key, entry->lane, entry->sequence);
    if (!receipt)
        return receipt.refusal();
    answer.receipt = *std::move(receipt);
    return answer;
}

Result<CheckReceipt::Answer> CheckReceipt::run(ReadScope& scope) const
{
    const std::optional<ReceiptPayload> receipt = parseReceiptPayload(payload);
    if (!receipt || receipt->index < 0 || receipt->index >= receipt->checkpoint.size)
        return refused(u"proof.unreadable"_s);
    return genuineHere(scope.connection, recordId, *receipt);
}

Result<CheckProof::Answer> CheckProof::run(ReadScope& scope) const
{
    const std::optional<InclusionProof> proof = parseProof(text);
    const std::optional<Checkpoint> checkpoint = proof ? parseCheckpoint(proof->note) : std::nullopt;
    if (!checkpoint)
        return refused(u"proof.unreadable"_s);
    Sha256 sha;
    if (rootFromPath(sha, proof->index, checkpoint->size, proof->leaf, proof->path) != checkpoint->root)
        return refused(u"proof.wrong-path"_s, checkpoint->origin);
    return genuineHere(scope.connection, recordId, {proof->index, proof->leaf, *checkpoint, proof->note});
}

QJsonObject TakeCheckpoint::Outcome::toJson() const
{
    QJsonArray list;
    for (const KeptCheckpoint& checkpoint : checkpoints)
        list << QJsonObject{{u"station"_s, checkpoint.station},
                            {u"job"_s, checkpoint.job},
                            {u"size"_s, checkpoint.size},
                            {u"root"_s, QString::fromLatin1(bytesOf(checkpoint.root).toHex())}};
    return {{u"checkpoints"_s, list}};
}

Result<TakeCheckpoint::Outcome> TakeCheckpoint::run(WriteScope& scope) const
{
    Sha256 sha;
    Result<QList<KeptCheckpoint>> taken =
        takeCheckpoints(scope.connection(), sha, place.recordId, place.keyFolder, scope.at());
    if (!taken)
        return taken.refusal();
    return Outcome{*std::move(taken)};
}

Result<bool> signJournal(Desk& desk, SignWhen when)
{
    const Result<StationTrust> trust = desk.ask(AskStationTrust{desk.seat()});
    if (!trust)
        return trust.refusal();
    const Result<QList<KeptCheckpoint>> newest = desk.ask(ListCheckpoints{});
    if (!newest)
        return newest.refusal();
    const Instant now = desk.clock().now();
    const auto isOfToday = [&](const KeptCheckpoint& kept) {
        return kept.station == desk.config().stationCode && kept.job.isEmpty() &&
               kept.signedAt.localDay() == now.localDay();
    };
    const bool hasSigned = std::any_of(newest->begin(), newest->end(), isOfToday);
    if (trust->isOtherHistory() || trust->isAltered() || (when == SignWhen::IfNotToday && hasSigned))
        return false;
    Connection& connection = desk.connection();
    try {
        connection.beginWrite();
        {
            Cursor schema = startSchema(connection);
            checkSchema(schema);
        }
        const Result<QList<KeptCheckpoint>> taken =
            takeCheckpoints(connection, desk.sha(), desk.info().id, desk.config().keyFolder, now);
        taken ? connection.commit() : connection.rollback();
        return taken ? Result<bool>(true) : Result<bool>(taken.refusal());
    } catch (const StorageError& error) {
        connection.rollback();
        return error.toRefusal();
    }
}

Result<RebuildJournal::Answer> RebuildJournal::rebuildIn(const DatabaseUrl& empty, ReadScope& scope) const
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(empty, Connection::Access::Create);
    if (!opened)
        return opened.refusal();
    Connection& record = **opened;
    try {
        record.beginWrite(WriteWork::Long);
        Result<Done> created = createTables(record, {info.id, info.isSandbox, scope.now});
        Result<RebuildResult> result = created ? rebuildRecord(scope.connection, record, tables, options)
                                               : Result<RebuildResult>(created.refusal());
        isUsable(result) ? record.commit() : record.rollback();
        return result;
    } catch (const StorageError& error) {
        record.rollback();
        return error.toRefusal();
    }
}

Result<RebuildJournal::Answer> RebuildJournal::run(ReadScope& scope) const
{
    if (!into.isSqlite())
        return rebuildIn(into, scope);
    if (const Result<Done> isFree = checkDatabaseFile(into.path(), true); !isFree)
        return isFree.refusal();
    // Half a record has the id of the whole one: under its name it would be taken for it.
    UnfinishedFile file(into.path());
    if (!file.create())
        return explainNoHandle(into, true, {});
    Result<RebuildResult> result = rebuildIn(DatabaseUrl::forFile(file.path()), scope);
    if (!isUsable(result))
        return result;
    if (const Result<Done> named = file.finish(QStringLiteral("database.exists")); !named)
        return named.refusal();
    return result;
}

} // namespace madoguchi
