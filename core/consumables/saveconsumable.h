// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consumables/consumable.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/ledger/ledgerverbs.h"

namespace madoguchi {

/// A new consumable (no id) or a changed one; with `seen`, the values as whoever changed them had read them, refused
/// where another counter has changed it meanwhile. How much there is, is not entered here. Codes
/// "consumable.no-number", "consumable.no-name", "consumable.no-unit", "consumable.bad-level" (below 0),
/// "code.reserved", "consumable.exists" (number or barcode of another one), "consumable.unknown",
/// "consumable.changed-meanwhile".
struct SaveConsumable {
    static constexpr const char* name = "consumables.save";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    ConsumableId id;
    ConsumableValues values;
    std::optional<ConsumableValues> seen = std::nullopt;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// It is not kept any more; its book stays. Codes "consumable.unknown", "consumable.in-stock" (stock: there is some
/// left; count it out or correct it first).
struct WithdrawConsumable {
    static constexpr const char* name = "consumables.withdraw";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = LedgerOutcome;
    ConsumableId consumable;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
