// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// The Ed25519 key with which one station signs checkpoints. Lives in a file of its own (mode 0600) outside the
/// record: whoever can change the database cannot sign with it.
class StationKey
{
public:
    /// Reads `folder/<record>-<station>.key`, making it when there is none. Codes "key.not-writable", "key.damaged".
    static Result<StationKey> ensure(const QString& folder, const QString& recordId, const QString& stationCode);
    /// The same without making one: nothing when this machine does not hold the key. Code "key.damaged".
    static Result<std::optional<StationKey>> find(const QString& folder, const QString& recordId,
                                                  const QString& stationCode);
    /// The one with this public key among all keys of the station that this machine holds; nothing when it is not among
    /// them. Code "key.damaged" when one that cannot be read may be it.
    static Result<std::optional<StationKey>> find(const QString& folder, const QString& recordId,
                                                  const QString& stationCode, const QByteArray& publicKey);
    /// For the public part of each key that this machine holds, the ids of the records under which it does. What cannot
    /// be read is left out, and so is what somebody has put there under another name.
    static QHash<QByteArray, QStringList> recordsByKey(const QString& folder);
    /// The first key of a station at a record that did not come to be.
    static void discard(const QString& folder, const QString& recordId, const QString& stationCode);
    /// One more key of a station, beside those that are there, which stay: `folder/<record>-<station>-<8 hex digits of
    /// the public key>.key`. Code "key.not-writable".
    static Result<StationKey> makeFurther(const QString& folder, const QString& recordId, const QString& stationCode);
    /// A key that is nowhere stored, for tests.
    static StationKey temporary();

    static constexpr qsizetype signatureSize = 64;
    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }
    [[nodiscard]] QByteArray sign(const QByteArray& message) const;
    [[nodiscard]] static bool verify(const QByteArray& message, const QByteArray& signature,
                                     const QByteArray& publicKey);

private:
    static Result<std::optional<StationKey>> read(const QString& path);

    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

} // namespace madoguchi
