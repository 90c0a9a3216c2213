// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/countstock.h"
#include "core/loans/countersession.h"

namespace madoguchi {

/// What lies in the counter's basket: items are lent and consumables handed out for good, to the same person or
/// section, in one operation with one paper. With items the receipt lists the consumables, too; without, it is the
/// receipt of IssueConsumables. All or nothing. Codes: those of HandOver and of IssueConsumables.
struct HandOverBasket {
    static constexpr const char* name = "consumables.hand-over";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = HandOverOutcome;

    HandOver lent; ///< to whom, on what terms; its items may be none
    QList<IssueConsumables::Item> counted;

    QJsonObject toJson() const;
    /// What lending alone goes by; null where consumables are handed out, which are held first.
    std::shared_ptr<HandOverQuestions> ask(WriteScope& scope) const;
    Result<Outcome> run(WriteScope& scope, const std::shared_ptr<HandOverQuestions>& asked) const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What the dialogue asks for, where consumables are in the basket.
[[nodiscard]] HandOverBasket basketOf(const HandOverEffect& effect);

} // namespace madoguchi
