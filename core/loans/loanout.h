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

/// "2027-03-31 17:00"; empty without a day. As verbs write a due day down.
[[nodiscard]] QString textOf(const LoanDue& due);
[[nodiscard]] LoanDue dueFromText(const QString& text);

} // namespace madoguchi
