// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

#include <QList>

namespace madoguchi {

/// An item that is out, as a step on its loan needs it.
struct LoanOut {
    AssetRecord asset;
    LoanLineId line;
    PersonId person; ///< or
    SectionId section;
    QString holder; ///< of a section or place its name
    QString receipt;
    LoanDue due;
    int extensions = 0; ///< how often it has got another due day
};

/// What whoever asks for a step saw of the loan; nothing set: whichever is open.
struct SeenLoan {
    LoanLineId line;
    std::optional<LoanDue> due;
    bool operator==(const SeenLoan&) const = default;
};

/// The open loan of an asset. Codes "asset.unknown", "loan.not-out".
[[nodiscard]] Result<LoanOut> readLoanOut(Connection& connection, AssetId asset, Instant now);

/// Whether it is still what was seen. Code "loan.changed-meanwhile" (holder, due).
[[nodiscard]] Result<Done> checkSeen(const LoanOut& loan, const SeenLoan& seen);

/// Keeps others from these assets until the end of the scope. Codes "loan.no-items", "asset.twice".
[[nodiscard]] Result<Done> holdAssets(WriteScope& scope, const QList<AssetId>& assets);

/// The open loans of these items under lock, unless `check(loan, item)` or anything else stands against one; every
/// refusal at once. An item has an `asset`.
template<class Item, class Check>
[[nodiscard]] Result<QList<LoanOut>> lockLoans(WriteScope& scope, const QList<Item>& items, const Check& check)
{
    QList<AssetId> assets;
    for (const Item& item : items)
        assets << item.asset;
    if (const Result<Done> held = holdAssets(scope, assets); !held)
        return held.refusal();
    QList<LoanOut> loans;
    Refusal refusal;
    for (const Item& item : items) {
        Result<LoanOut> loan = readLoanOut(scope.connection(), item.asset, scope.at());
        const Result<Done> good = loan ? check(*loan, item) : Result<Done>(loan.refusal());
        if (good) {
            loans << *std::move(loan);
            continue;
        }
        refusal.kind = good.refusal().kind;
        refusal.problems << good.refusal().problems;
    }
    if (!refusal.problems.isEmpty())
        return refusal;
    return loans;
}

/// "2027-03-31 17:00"; empty without a day. As verbs write a due day down.
[[nodiscard]] QString textOf(const LoanDue& due);
[[nodiscard]] LoanDue dueFromText(const QString& text);
/// The time of day, for papers; not valid without one.
[[nodiscard]] QTime timeOf(const LoanDue& due);

} // namespace madoguchi
