// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetstatus.h"
#include "core/ledger/ledgerverbs.h"
#include "core/storage/table.h"

#include <algorithm>
#include <optional>
#include <string>

namespace madoguchi {

/// How many units of a kind should be there (在庫下限・補充目標). Columns are only ever appended.
[[nodiscard]] const Table& stockLevelTable();

/// So many days ahead reservations count against what is in stock.
inline constexpr int stockDays = 14;

/// What there is of a kind, and what there should be.
struct StockLevel {
    KindId kind;
    QString name;
    KindCategory category = KindCategory::Other;
    int units = 0;   ///< all that are not disposed of
    int ready = 0;   ///< in stock and usable, reserved ones too
    int toReset = 0; ///< in stock, to be reset before they are lent again
    int onLoan = 0;
    int inRepair = 0; ///< in repair, or waiting for it
    int reserved = 0; ///< units wanted within the days asked for and not fetched yet
    int minimum = 0;  ///< of what is ready and not reserved; 0: nobody minds
    int target = 0;   ///< filled up to this

    [[nodiscard]] int free() const { return ready - reserved; }
    [[nodiscard]] int shortage() const { return minimum > 0 ? std::max(0, minimum - free()) : 0; }
};

/// Every kind, those that are short first, then by name.
struct ListStockLevels {
    using Answer = QList<StockLevel>;
    int days = stockDays;
    bool isShortOnly = false;
    Result<Answer> run(ReadScope& scope) const;
};

/// SQL that begins with " from kind k" and gives `s` (units, ready, to_reset, on_loan, in_repair), `r` (reserved) and
/// `ks` (minimum, target) with each kind; takes the last day and the first day of the reservations that count.
[[nodiscard]] const std::string& stockLevelSource();

/// What should be there of a kind: below `minimum` it is short, and is filled up to `target`. Both 0: nobody minds.
/// Codes "kind.unknown", "stock.bad-level" (minimum below 0 or above mostUnits, target below the minimum).
struct SetStockLevel {
    static constexpr const char* name = "ledger.set-stock-level";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    static constexpr int mostUnits = 1'000'000;
    KindId kind;
    int minimum = 0;
    int target = 0;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What a kind asks for, and what should be there of it, as one operation. Codes: those of SaveKind and SetStockLevel.
struct SaveStockedKind {
    static constexpr const char* name = "ledger.save-stocked-kind";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    struct Level {
        int minimum = 0;
        int target = 0;
    };
    SaveKind kind;
    std::optional<Level> level = std::nullopt; ///< not set: it stays as it is
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
