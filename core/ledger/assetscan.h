// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetorder.h"
#include "core/storage/connection.h"

#include <string>

namespace madoguchi {

/// The units that are set aside for reservations, and what they are while nobody has them. They are few.
using UnitsAside = QHash<qint64, AssetStatus>;
[[nodiscard]] UnitsAside unitsAside(Connection& connection, QDate today);

/// Walks over all assets in pieces, by number or by serial, and tells those that pass a filter together with the
/// value a sort compares. The status is judged here, from state and open loan, as assetStatus() does.
class AssetScan
{
public:
    enum class Walk {
        ByNumber,
        BySerial, ///< those with a serial
        ByNumberWithoutSerial,
    };

    /// `order.filter.words` is not looked at. The order outlives the scan; `aside` is only looked at by statuses.
    AssetScan(const AssetOrder& order, const Dialect& dialect, Instant now, Walk walk, UnitsAside aside);

    /// The value is UTF-8 and valid during the call; empty when the sort has none. False when cancelled.
    using Visit = std::function<void(qint64 id, QByteArrayView value)>;
    [[nodiscard]] bool run(Connection& connection, const Visit& visit) const;

private:
    int column(const std::string& expression);
    void addValue(const Dialect& dialect);
    void addFilter();
    void needLoan();
    void needHolder();
    void complete();
    [[nodiscard]] bool passes(const Cursor& cursor) const;
    [[nodiscard]] AssetStatus statusAt(const Cursor& cursor) const;
    [[nodiscard]] QByteArrayView valueAt(const Cursor& cursor) const;
    [[nodiscard]] Cursor piece(Connection& connection, const QByteArray& key, qint64 id) const;

    const AssetOrder& m_order;
    const AssetFilter& m_filter;
    QByteArray m_ownership;
    QByteArray m_field;      ///< whose value is compared
    QByteArray m_leaseLimit; ///< the last day of a lease that still passes
    Walk m_walk;
    QByteArray m_today;  ///< ISO day at the counter
    QByteArray m_minute; ///< "HH:MM"

    std::string m_sql = "select a.id, ";
    std::string m_joins;
    UnitsAside m_aside;
    int m_columns = 2;
    bool m_hasLoan = false;
    bool m_hasHolder = false;
    // Places in the select; 0 where not needed.
    int m_value = 0;
    int m_kind = 0;
    int m_place = 0;
    int m_owner = 0;
    int m_leaseEnd = 0;
    int m_state = 0;
    int m_line = 0;
    int m_dueOn = 0;
    int m_dueTime = 0;
    int m_personSection = 0;
    int m_section = 0;
    int m_person = 0;
};

} // namespace madoguchi
