// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace madoguchi {

/// A station went on under another key (core/desk/stationrenewal.h), as the journal tells.
struct KeyRenewal {
    StationId station;
    QByteArray oldKey;
    QByteArray newKey;           ///< the old one where a counter keeps it: only its numbers go on higher up
    bool isRestored = false;     ///< from a backup: entries written after that are gone
    QHash<qint64, qint64> sizes; ///< of the station's lanes at that moment
    Instant at;
};

/// All keys that the stations of a record have signed with, and until when.
class StationKeys
{
public:
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

private:
    QHash<qint64, QList<QByteArray>> m_keys;
    QList<KeyRenewal> m_renewals; ///< the oldest first
};

/// "{"1": 40}": what stands in station_renewal.sizes.
[[nodiscard]] QString laneSizesText(const QHash<qint64, qint64>& sizes);

} // namespace madoguchi
