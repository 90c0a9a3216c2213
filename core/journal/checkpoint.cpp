// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoint.h"

#include <QCryptographicHash>

namespace madoguchi {

namespace {

constexpr char ed25519Algorithm = 1;

QString noteBody(const Checkpoint& checkpoint)
{
    return QStringLiteral("%1\n%2\n%3\n")
        .arg(checkpoint.origin)
        .arg(checkpoint.size)
        .arg(QString::fromLatin1(bytesOf(checkpoint.root).toBase64()));
}

} // namespace

QString laneOrigin(const QString& recordId, const QString& stationCode, const QString& job)
{
    const QString origin = QStringLiteral("madoguchi/%1/%2").arg(recordId, stationCode);
    return job.isEmpty() ? origin : origin + u'/' + job;
}

QByteArray noteKeyId(const QString& name, const QByteArray& publicKey)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(name.toUtf8());
    hash.addData(QByteArray("\n") + ed25519Algorithm);
    hash.addData(publicKey);
    return hash.result().left(noteKeyIdSize);
}

QString noteText(const Checkpoint& checkpoint, const QByteArray& keyIdAndSignature)
{
    return noteBody(checkpoint) +
           QStringLiteral("\n\u2014 %1 %2\n").arg(checkpoint.origin, QString::fromLatin1(keyIdAndSignature.toBase64()));
}

QString signCheckpoint(const Checkpoint& checkpoint, const StationKey& key)
{
    return noteText(checkpoint,
                    noteKeyId(checkpoint.origin, key.publicKey()) + key.sign(noteBody(checkpoint).toUtf8()));
}

std::optional<Checkpoint> parseCheckpoint(const QString& note)
{
    const QStringList lines = note.split(u'\n');
    if (lines.size() < 5 || !lines.at(3).isEmpty())
        return std::nullopt;
    bool isNumber = false;
    Checkpoint checkpoint{lines.at(0), lines.at(1).toLongLong(&isNumber), {}};
    const QByteArray root = QByteArray::fromBase64(lines.at(2).toLatin1());
    if (!isNumber || checkpoint.size < 0 || root.size() != qsizetype(sizeof(Hash)))
        return std::nullopt;
    checkpoint.root = hashFrom(root);
    return checkpoint;
}

QStringList splitNotes(const QString& text)
{
    QStringList notes;
    QString note;
    bool isSigned = false;
    for (const QString& line : QString(text).remove(u'\r').split(u'\n')) {
        const bool isSignature = line.startsWith(u'\u2014');
        if (isSigned && !isSignature) {
            notes << note;
            note.clear();
        }
        isSigned = isSignature;
        if (!note.isEmpty() || !line.isEmpty())
            note += line + u'\n';
    }
    if (!note.trimmed().isEmpty())
        notes << note;
    return notes;
}

bool isSignedBy(const QString& note, const QByteArray& publicKey)
{
    const std::optional<Checkpoint> checkpoint = parseCheckpoint(note);
    if (!checkpoint)
        return false;
    const QByteArray body = noteBody(*checkpoint).toUtf8();
    const QByteArray keyId = noteKeyId(checkpoint->origin, publicKey);
    const QStringList lines = note.split(u'\n').mid(4);
    for (const QString& line : lines) {
        if (!line.startsWith(QStringLiteral("\u2014 %1 ").arg(checkpoint->origin)))
            continue;
        const QByteArray signature = QByteArray::fromBase64(line.section(u' ', -1).toLatin1());
        if (signature.startsWith(keyId) && StationKey::verify(body, signature.mid(noteKeyIdSize), publicKey))
            return true;
    }
    return false;
}

} // namespace madoguchi
