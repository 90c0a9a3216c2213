// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/journal/stationkey.h"
#include "core/journal/verifyreason.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <map>
#include <optional>

namespace madoguchi {

/// A station went on under another key (core/desk/stationrenewal.h), as the journal tells.
struct KeyRenewal {
    enum class SignedBy { Nobody, OldKey, AnotherKey };

    StationId station;
    QByteArray oldKey;
    QByteArray newKey;       ///< the old one where a counter keeps it: only its numbers go on higher up
    bool isRestored = false; ///< from a backup: entries written after that are gone
    QString sizes;           ///< of the station's lanes at that moment, see laneSizesText
    Instant at;
    SignedBy signedBy = SignedBy::Nobody;
};

/// What the key of before signs: that it gives way, and to which.
[[nodiscard]] QByteArray renewalText(const QString& recordId, const KeyRenewal& renewal);

/// All keys that the stations of a record have signed with, and until when: as the entries say that wrote them, not as
/// the tables do, which whoever may write to the database can add to.
class StationKeys
{
public:
    /// What the tables say otherwise, or a signature does not bear out.
    struct Finding {
        VerifyReason reason = VerifyReason::None;
        QString station;
    };

    /// Throws StorageError.
    explicit StationKeys(Connection& connection);

    /// The newest first.
    [[nodiscard]] QList<QByteArray> of(StationId station) const { return m_keys.value(station.value()); }
    /// Which of the station's keys has signed the note; empty: none of them.
    [[nodiscard]] QByteArray signerOf(const QString& note, StationId station) const;
    /// The restore that took the entries away of which a note of that size tells; nothing when none did.
    [[nodiscard]] std::optional<KeyRenewal> restoreBefore(StationId station, const QByteArray& signer, qint64 lane,
                                                          qint64 size) const;
    [[nodiscard]] const QList<KeyRenewal>& renewals() const { return m_renewals; }
    [[nodiscard]] const std::optional<Finding>& finding() const { return m_finding; }

private:
    using Rows = std::map<qint64, Row>; ///< by id

    void readJournal(Connection& connection);
    void takeRenewals(const QString& recordId);
    void compare(Connection& connection, const Table& table, const Rows& journalled, VerifyReason reason);
    [[nodiscard]] QString codeOf(qint64 station) const;

    Rows m_stationRows; ///< as the journal made them
    Rows m_renewalRows;
    QHash<qint64, QList<QByteArray>> m_keys;
    QList<KeyRenewal> m_renewals; ///< the oldest first
    std::optional<Finding> m_finding;
};

/// "{"1": 40}": what stands in station_renewal.sizes.
[[nodiscard]] QString laneSizesText(const QHash<qint64, qint64>& sizes);

} // namespace madoguchi
