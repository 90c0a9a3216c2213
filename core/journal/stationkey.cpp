// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stationkey.h"

#include "core/storage/databasefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

#include <sodium.h>

namespace madoguchi {

namespace {

constexpr qsizetype markBytes = 4; ///< of the public key in the name of a further key

QByteArray publicPart(const QByteArray& secretKey)
{
    QByteArray key(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_pk(reinterpret_cast<unsigned char*>(key.data()),
                                 reinterpret_cast<const unsigned char*>(secretKey.constData()));
    return key;
}

QByteArray newSecretKey()
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
                        reinterpret_cast<unsigned char*>(secretKey.data()));
    return secretKey;
}

QString pathOf(const QString& folder, const QString& recordId, const QString& stationCode)
{
    return QStringLiteral("%1/%2-%3.key").arg(folder, recordId, stationCode);
}

/// Gives the name to a file that is whole and on the disk, so that nobody reads half a key; never replaces one, because
/// another program at this counter may have made its key at the same moment.
Result<Done> storeNew(const QString& path, const QByteArray& secretKey)
{
    QFile file(path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8));
    const QByteArray text = secretKey.toBase64() + '\n';
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(text) == text.size() && file.flush() && flushToDisk(file.fileName());
    file.close();
    if (isWritten && renameExclusively(file.fileName(), path))
        return Done{};
    const QString detail = file.errorString();
    file.remove();
    if (QFile::exists(path))
        return Done{};
    return refusal(RefusalKind::Unavailable, QStringLiteral("key.not-writable"), path,
                   {{QStringLiteral("detail"), detail}});
}

/// The first one, and those that were made later; a station code has no hyphen.
QStringList pathsOf(const QString& folder, const QString& recordId, const QString& stationCode)
{
    QStringList paths{pathOf(folder, recordId, stationCode)};
    const QStringList further =
        QDir(folder).entryList({QStringLiteral("%1-%2-*.key").arg(recordId, stationCode)}, QDir::Files, QDir::Name);
    for (const QString& name : further)
        paths << folder + u'/' + name;
    return paths;
}

} // namespace

Result<std::optional<StationKey>> StationKey::find(const QString& folder, const QString& recordId,
                                                   const QString& stationCode)
{
    return read(pathOf(folder, recordId, stationCode));
}

Result<std::optional<StationKey>> StationKey::find(const QString& folder, const QString& recordId,
                                                   const QString& stationCode, const QByteArray& publicKey)
{
    std::optional<Refusal> damaged;
    for (const QString& path : pathsOf(folder, recordId, stationCode)) {
        const Result<std::optional<StationKey>> key = read(path);
        if (!key)
            damaged = key.refusal();
        else if (*key && (*key)->publicKey() == publicKey)
            return *key;
    }
    if (damaged)
        return *damaged;
    return std::optional<StationKey>();
}

QHash<QByteArray, QStringList> StationKey::recordsByKey(const QString& folder)
{
    static const QRegularExpression ours(
        QStringLiteral("\\A([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-[^-.]+(?:-[0-9a-f]{%1})?\\.key\\z")
            .arg(2 * markBytes));
    QHash<QByteArray, QStringList> records;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.key")}, QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = ours.match(name);
        if (!match.hasMatch())
            continue;
        if (const Result<std::optional<StationKey>> key = read(folder + u'/' + name); key && *key)
            records[(*key)->publicKey()] << match.captured(1);
    }
    return records;
}

void StationKey::discard(const QString& folder, const QString& recordId, const QString& stationCode)
{
    QFile::remove(pathOf(folder, recordId, stationCode));
}

Result<StationKey> StationKey::makeFurther(const QString& folder, const QString& recordId, const QString& stationCode)
{
    StationKey key = temporary();
    if (!QDir().mkpath(folder))
        return refusal(RefusalKind::Unavailable, QStringLiteral("key.not-writable"), folder);
    const QString mark = QString::fromLatin1(key.m_publicKey.left(markBytes).toHex());
    const Result<Done> stored = storeNew(pathOf(folder, recordId, stationCode + u'-' + mark), key.m_secretKey);
    return stored ? Result<StationKey>(std::move(key)) : Result<StationKey>(stored.refusal());
}

Result<std::optional<StationKey>> StationKey::read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<StationKey>();
    StationKey key;
    if (file.open(QIODevice::ReadOnly))
        key.m_secretKey = QByteArray::fromBase64(file.readAll().trimmed());
    // One that is there and cannot be read is never replaced by a new one.
    if (key.m_secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return refusal(RefusalKind::Unavailable, QStringLiteral("key.damaged"), path);
    key.m_publicKey = publicPart(key.m_secretKey);
    return std::optional(key);
}

Result<StationKey> StationKey::ensure(const QString& folder, const QString& recordId, const QString& stationCode)
{
    Result<std::optional<StationKey>> found = find(folder, recordId, stationCode);
    if (!found)
        return found.refusal();
    if (*found)
        return **found;
    if (!QDir().mkpath(folder))
        return refusal(RefusalKind::Unavailable, QStringLiteral("key.not-writable"), folder);
    if (const Result<Done> stored = storeNew(pathOf(folder, recordId, stationCode), newSecretKey()); !stored)
        return stored.refusal();
    found = find(folder, recordId, stationCode);
    if (!found)
        return found.refusal();
    if (!*found)
        return refusal(RefusalKind::Unavailable, QStringLiteral("key.not-writable"), folder);
    return **found;
}

StationKey StationKey::temporary()
{
    StationKey key;
    key.m_secretKey = newSecretKey();
    key.m_publicKey = publicPart(key.m_secretKey);
    return key;
}

QByteArray StationKey::sign(const QByteArray& message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(message.constData()),
                         static_cast<unsigned long long>(message.size()),
                         reinterpret_cast<const unsigned char*>(m_secretKey.constData()));
    return signature;
}

bool StationKey::verify(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey)
{
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.constData()),
                                       reinterpret_cast<const unsigned char*>(message.constData()),
                                       static_cast<unsigned long long>(message.size()),
                                       reinterpret_cast<const unsigned char*>(publicKey.constData())) == 0;
}

} // namespace madoguchi
