// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

namespace madoguchi {

/// The journalled tables of loans. Columns are only ever appended: their position is their name in the journal.
[[nodiscard]] const Table& loanTable();
[[nodiscard]] const Table& loanLineTable();
[[nodiscard]] const Table& loanAccessoryTable();

struct LoanLineColumn {
    enum {
        Id,
        LoanId,
        AssetId,
        LentAt,
        DueOn,
        DueTime,
        ReturnedAt,
        ReturnDocumentId,
        ConditionNote,
        WithdrawnAt,
        ReturnCommand,
        BroughtBy,
        BroughtByPersonId
    };
};
struct LoanAccessoryColumn {
    enum { Id, LoanLineId, AccessoryId, Name, Quantity, ReturnedAt, ReturnDocumentId, WithdrawnAt };
};

/// True when the asset of a returned line went out with a later one.
[[nodiscard]] bool isAssetLentAgain(Connection& connection, qint64 loanLine);
/// True when the same accessory went out with a later loan: then it cannot still be missing from this one.
[[nodiscard]] bool isAccessoryLentAgain(Connection& connection, qint64 loanAccessory);

} // namespace madoguchi
