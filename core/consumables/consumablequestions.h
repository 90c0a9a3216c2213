// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consumables/consumable.h"
#include "core/desk/readscope.h"

namespace madoguchi {

/// Consumables with what is there of each, by number. With words, those that have every word in number, name, place or
/// barcode.
struct ListConsumables {
    using Answer = QList<ConsumableRecord>;
    QString filter = {};
    bool isLowOnly = false;
    Result<Answer> run(ReadScope& scope) const;
};

/// The one with this number or barcode, as it is scanned or typed. Code "consumable.unknown".
struct FindConsumable {
    using Answer = ConsumableRecord;
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

/// The book of one consumable (受払簿), the newest line first; what was undone is not in it.
struct ListMovements {
    using Answer = QList<MovementRecord>;
    ConsumableId consumable;
    int limit = 100;
    Result<Answer> run(ReadScope& scope) const;
};

/// Nothing where it is withdrawn or was never there.
[[nodiscard]] std::optional<ConsumableRecord> readConsumable(Connection& connection, ConsumableId id);

} // namespace madoguchi
