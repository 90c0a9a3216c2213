// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// The loan something happened on: who had the item, and on which receipt.
struct IncidentLoan {
    LoanLineId line; ///< not valid: nobody had it, it was in the house
    PersonId person; ///< or
    SectionId sectionId;
    QString holder;  ///< name of the person, section or place
    QString section; ///< name of the section of the holder
    QString receipt;
    Instant lentAt;
    Instant returnedAt; ///< not valid: it is out
};

/// The loan of a line as it is now; nothing unless the line is one of this item and counts.
[[nodiscard]] std::optional<IncidentLoan> readIncidentLoan(Connection& connection, AssetId asset, LoanLineId line);

/// Who had the item, and on which receipt, at this moment: whoever the line was passed on to later is not told.
[[nodiscard]] std::optional<IncidentLoan> readIncidentLoanAt(Connection& connection, LoanLineId line, Instant at);

/// The loan of a line of an item, or the one on a receipt; without either the loan it is out on, else the one that
/// ended last. No line where it was never lent. Codes "loan.line-unknown" (none of this item),
/// "incident.not-on-receipt".
struct AskIncidentLoan {
    using Answer = IncidentLoan;
    AssetId asset;
    LoanLineId line = {};
    QString receipt = {}; ///< its number
    Result<Answer> run(ReadScope& scope) const;
};

/// Whether what happened then is to be told of this loan unless somebody says otherwise: it had been lent by that day,
/// and is out or came back on that day or later.
[[nodiscard]] bool mayHaveHappenedOn(const IncidentLoan& loan, Instant occurredAt);

} // namespace madoguchi
