// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// Whether an item is away, so that another one may stand in for it (代替機): faulty, in repair or lost.
[[nodiscard]] bool isAway(const AssetRecord& asset);

/// What stands against lending these items for one that is away. Codes "substitute.one-item" (one for one),
/// "substitute.same-item", "asset.unknown", "substitute.not-away".
[[nodiscard]] QList<Problem> problemsOfSubstitute(WriteScope& scope, AssetId away, const QList<AssetId>& items);

/// Notes that what the line lends stands in for what is away, until it is back.
void storeSubstitute(WriteScope& scope, qint64 loanLine, AssetId away);

/// Who has to do without an item: its holder, or whoever had it last. Empty where nobody ever did.
struct AskWhoLacks {
    struct Answer {
        QString key; ///< staff number or user name; the name of a section
        QString name;
    };
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

/// For which assets a unit that is out stands in, and which units stand in for an asset that is away.
struct AskSubstitutes {
    struct Answer {
        QStringList standsInFor;
        QStringList substitutes;
    };
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
