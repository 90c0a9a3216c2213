// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

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
    /// A key that is nowhere stored, for tests.
    static StationKey temporary();

    static constexpr qsizetype signatureSize = 64;
    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }
    [[nodiscard]] QByteArray sign(const QByteArray& message) const;
    [[nodiscard]] static bool verify(const QByteArray& message, const QByteArray& signature,
                                     const QByteArray& publicKey);

private:
    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

} // namespace madoguchi
