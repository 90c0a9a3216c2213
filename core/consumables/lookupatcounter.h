// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/consumable.h"
#include "core/loans/counterlookup.h"

namespace madoguchi {

/// The question of the counter's dialogue with its whole answer: of a consumable also what it is and how much of it is
/// there.
struct LookUpAtCounter {
    using Answer = CounterLookup::Answer;
    CounterLookup question;
    Result<Answer> run(ReadScope& scope) const;
};

/// How a consumable in the basket stands now. Code "consumable.unknown".
struct AskCounted {
    using Answer = CountedDesk;
    ConsumableId consumable;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
