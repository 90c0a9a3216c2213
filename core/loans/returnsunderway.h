// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"
#include "core/ledger/ledgerquestions.h"

#include <QHash>

#include <map>
#include <vector>

namespace madoguchi {

/// Everything that taking items back is decided on, read under lock.
struct ReturnBasis {
    QList<AssetRecord> assets;                      ///< those that are there
    std::map<qint64, Row> assetRows;                ///< by id
    std::map<qint64, Row> lines;                    ///< those that are open, by id
    std::map<qint64, std::vector<Row>> accessories; ///< those that are still to come, by line
    QHash<KindId, QStringList> checkPoints;

    [[nodiscard]] const AssetRecord* asset(AssetId id) const;
};

/// That on its way (Connection::start): a server is waited for once for all items, whatever their number.
class ReturnsUnderWay
{
public:
    /// Keeps others from changing the items, then asks.
    ReturnsUnderWay(WriteScope& scope, const QList<AssetId>& items);
    /// Once, before anything is written.
    [[nodiscard]] ReturnBasis basis();

private:
    QString m_ids;
    AssetsUnderWay m_assets;
    Cursor m_assetRows;
    Cursor m_lines;
    Cursor m_accessories;
    Cursor m_kinds;
};

} // namespace madoguchi
