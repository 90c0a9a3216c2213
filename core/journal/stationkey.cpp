// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stationkey.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

namespace madoguchi {

namespace {

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

Result<Done> store(const QString& path, const QByteArray& secretKey)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return refusal(RefusalKind::Unavailable, QStringLiteral("key.not-writable"), path,
                       {{QStringLiteral("detail"), file.errorString()}});
    };
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed();
    file.write(secretKey.toBase64() + '\n');
    if (!file.commit())
        return failed();
    return Done{};
}

} // namespace

Result<StationKey> StationKey::ensure(const QString& folder, const QString& recordId, const QString& stationCode)
{
    if (!QDir().mkpath(folder))
        return refusal(RefusalKind::Unavailable, QStringLiteral("key.not-writable"), folder);
    const QString path = QStringLiteral("%1/%2-%3.key").arg(folder, recordId, stationCode);
    StationKey key;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        key.m_secretKey = QByteArray::fromBase64(file.readAll().trimmed());
        if (key.m_secretKey.size() != crypto_sign_SECRETKEYBYTES)
            return refusal(RefusalKind::Unavailable, QStringLiteral("key.damaged"), path);
    } else {
        key.m_secretKey = newSecretKey();
        if (const Result<Done> stored = store(path, key.m_secretKey); !stored)
            return stored.refusal();
    }
    key.m_publicKey = publicPart(key.m_secretKey);
    return key;
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
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
           && crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.constData()),
                                          reinterpret_cast<const unsigned char*>(message.constData()),
                                          static_cast<unsigned long long>(message.size()),
                                          reinterpret_cast<const unsigned char*>(publicKey.constData()))
                  == 0;
}

} // namespace madoguchi
