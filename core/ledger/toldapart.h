// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/ledger/ledgerverbs.h"
#include "core/storage/table.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace madoguchi {

/// Pairs of records that look alike and are two, as somebody has found out. Where one of them is merged into a third,
/// the pair goes over with the rest.
[[nodiscard]] const Table& toldApartTable();

/// These two users are two: FindLikePeople does not name them together again. Nothing where that is known already. They
/// can still be made one. Codes "merge.same", "person.unknown".
struct TellPeopleApart {
    static constexpr const char* name = "ledger.tell-people-apart";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    PersonId one;
    PersonId other;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// The same of two items. Codes "merge.same", "asset.unknown".
struct TellAssetsApart {
    static constexpr const char* name = "ledger.tell-assets-apart";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    AssetId one;
    AssetId other;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Who or what was told apart, for whoever looks for records that are one.
class ToldApart
{
public:
    enum class Of { People, Assets };

    ToldApart(Connection& connection, Of of);
    [[nodiscard]] bool contains(qint64 one, qint64 other) const
    {
        return !m_pairs.isEmpty() && m_pairs.contains(std::minmax(one, other));
    }

private:
    QSet<std::pair<qint64, qint64>> m_pairs; ///< the smaller id first
};

} // namespace madoguchi
