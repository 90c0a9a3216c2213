// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/proof.h"

#include "core/journal/base32.h"
#include "core/journal/base45.h"
#include "core/journal/bytestream.h"
#include "core/journal/lane.h"

#include <QFile>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr auto proofHeader = "c2sp.org/tlog-proof@v1"_L1;
constexpr auto payloadMark = "MDG1"_L1;
constexpr int shortCodeLength = 20;

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

std::optional<Hash> hashOfLine(const QString& line)
{
    const auto decoded = QByteArray::fromBase64Encoding(line.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != qsizetype(sizeof(Hash)))
        return std::nullopt;
    return hashFrom(*decoded);
}

std::optional<Hash> readLeaf(Connection& connection, qint64 lane, qint64 sequence)
{
    Cursor cursor = connection.select("select leaf from journal_entry where lane = ? and sequence = ?", lane, sequence);
    return cursor.next() ? std::optional(hashFrom(cursor.bytesView(0))) : std::nullopt;
}

Refusal noEntry(qint64 lane, qint64 sequence)
{
    return refusal(RefusalKind::NotFound, u"proof.no-entry"_s, u"%1/%2"_s.arg(lane).arg(sequence));
}

/// The key id and signature on the first signature line of a note.
QByteArray signatureOf(const QString& note)
{
    return QByteArray::fromBase64(note.section(u'\n', 4, 4).section(u' ', -1).toLatin1());
}

QString payloadOf(const Checkpoint& checkpoint, qint64 index, const Hash& leaf, const QString& note)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.bytes(checkpoint.origin.toUtf8());
    writer.number(quint64(index));
    writer.raw(viewOf(leaf));
    writer.number(quint64(checkpoint.size));
    writer.raw(viewOf(checkpoint.root));
    writer.raw(signatureOf(note));
    return payloadMark + QString::fromLatin1(toBase45(bytes));
}

} // namespace

Result<InclusionProof> proveInclusion(Connection& connection, Sha256& sha, qint64 lane, qint64 sequence,
                                      const QString& note)
{
    const std::optional<Checkpoint> checkpoint = parseCheckpoint(note);
    if (!checkpoint || checkpoint->size <= sequence)
        return refused(u"proof.checkpoint-too-small"_s);
    const std::optional<Hash> leaf = readLeaf(connection, lane, sequence);
    if (!leaf)
        return noEntry(lane, sequence);
    return InclusionProof{sequence, *leaf,
                          inclusionPath(sha, sequence, checkpoint->size, laneSource(connection, sha, lane)), note};
}

QString proofText(const InclusionProof& proof)
{
    QString text = u"%1\nextra %2\nindex %3\n"_s.arg(proofHeader, base64(viewOf(proof.leaf))).arg(proof.index);
    for (const Hash& hash : proof.path)
        text += base64(viewOf(hash)) + u'\n';
    return text + u'\n' + proof.note;
}

std::optional<InclusionProof> parseProof(const QString& text)
{
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    InclusionProof proof;
    if (lines.value(0) != proofHeader)
        return std::nullopt;
    lines.removeFirst();
    if (lines.value(0).startsWith("extra "_L1))
        proof.leaf = hashOfLine(lines.takeFirst().mid(6)).value_or(Hash{});
    bool isNumber = false;
    proof.index = lines.value(0).mid(6).toLongLong(&isNumber);
    if (!isNumber || lines.takeFirst() != u"index %1"_s.arg(proof.index))
        return std::nullopt;
    while (!lines.isEmpty() && !lines.first().isEmpty()) {
        const std::optional<Hash> hash = hashOfLine(lines.takeFirst());
        if (!hash)
            return std::nullopt;
        proof.path.push_back(*hash);
    }
    proof.note = lines.mid(1).join(u'\n');
    return proof;
}

Result<QString> readProofFile(const QString& path)
{
    constexpr qint64 mostBytes = 1 << 20; // a proof has some kilobytes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::Unavailable, u"import.file-unreadable"_s, path,
                       {{u"reason"_s, file.errorString()}});
    const QString text = QString::fromUtf8(file.read(mostBytes));
    return parseProof(text) ? Result<QString>(text) : Result<QString>(refused(u"proof.unreadable"_s, path));
}

Result<Checkpoint> checkProof(Sha256& sha, const QString& text, const Hash& leaf, const QByteArray& publicKey)
{
    const std::optional<InclusionProof> proof = parseProof(text);
    const std::optional<Checkpoint> checkpoint = proof ? parseCheckpoint(proof->note) : std::nullopt;
    if (!checkpoint)
        return refused(u"proof.unreadable"_s);
    if (!isSignedBy(proof->note, publicKey))
        return refused(u"proof.wrong-signature"_s, checkpoint->origin);
    if (rootFromPath(sha, proof->index, checkpoint->size, leaf, proof->path) != checkpoint->root)
        return refused(u"proof.wrong-path"_s, checkpoint->origin);
    return *checkpoint;
}

QString shortCode(Sha256& sha, const QString& origin, const Hash& leaf)
{
    QByteArray bytes = "MDGC1" + origin.toUtf8();
    bytes.append('\0');
    bytes.append(viewOf(leaf));
    return toBase32Groups(viewOf(sha.plain(bytes)), shortCodeLength);
}

bool isSameShortCode(const QString& typed, const QString& code)
{
    return tidyBase32(typed) == tidyBase32(code);
}

Result<ReceiptProof> receiptProof(Connection& connection, Sha256& sha, const QString& recordId, const StationKey& key,
                                  qint64 lane, qint64 sequence)
{
    const std::optional<Hash> leaf = readLeaf(connection, lane, sequence);
    Cursor owner = connection.select(
        "select s.code, l.job, s.public_key from journal_lane l join station s on s.id = l.station_id where l.id = ?",
        lane);
    if (!leaf || !owner.next())
        return noEntry(lane, sequence);
    const QString origin = laneOrigin(recordId, owner.text(0), owner.text(1));
    ReceiptProof proof{shortCode(sha, origin, *leaf), {}};
    if (owner.bytes(2) != key.publicKey())
        return proof;
    const qint64 size = sequence + 1;
    const Checkpoint checkpoint{origin, size, rootOfSize(sha, size, laneSource(connection, sha, lane))};
    proof.payload = payloadOf(checkpoint, sequence, *leaf, signCheckpoint(checkpoint, key));
    return proof;
}

std::optional<ReceiptPayload> parseReceiptPayload(const QString& payload)
{
    if (!payload.startsWith(payloadMark))
        return std::nullopt;
    const std::optional<QByteArray> bytes = fromBase45(payload.mid(payloadMark.size()).toLatin1());
    if (!bytes)
        return std::nullopt;
    ByteReader reader(*bytes);
    ReceiptPayload receipt;
    receipt.checkpoint.origin = QString::fromUtf8(reader.bytes());
    receipt.index = qint64(reader.number());
    receipt.leaf = hashFrom(reader.raw(qint64(sizeof(Hash))));
    receipt.checkpoint.size = qint64(reader.number());
    receipt.checkpoint.root = hashFrom(reader.raw(qint64(sizeof(Hash))));
    const QByteArrayView signature = reader.raw(noteKeyIdSize + StationKey::signatureSize);
    if (!reader.isOk() || !reader.isAtEnd())
        return std::nullopt;
    receipt.note = noteText(receipt.checkpoint, signature.toByteArray());
    return receipt;
}

std::optional<EntryRef> placeOfCommand(Connection& connection, const QString& commandId)
{
    Cursor cursor = connection.select(
        "select order_no, lane, sequence from journal_entry where command_id = ? order by part limit 1", commandId);
    if (!cursor.next())
        return std::nullopt;
    return EntryRef{cursor.number(0), cursor.number(1), cursor.number(2)};
}

} // namespace madoguchi
