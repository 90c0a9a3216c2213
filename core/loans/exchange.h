// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/loans/handover.h"
#include "core/loans/loanout.h"
#include "core/loans/substitute.h"

namespace madoguchi {

struct ExchangeOutcome {
    QString document; ///< the receipt
    QString oldItem;
    QString newItem;
    PersonId person; ///< not set for a section
    LoanDue due;
    bool isSubstitute = false;
    QJsonObject toJson() const;
    static ExchangeOutcome fromJson(const QJsonObject& json);
};

/// One step: the old item comes back, in the condition the desk sees, and the new one goes to the same holder until the
/// same day, with one receipt for both. Where the old one is faulty or goes to repair, the new one stands in for it
/// (代替機). Codes: "exchange.same-item", "exchange.no-holder" (a place holds it), "exchange.overdue" (it has to get a
/// due day), "loan.changed-meanwhile", those of TakeBack for the old item and of HandOver for the new one.
struct Exchange {
    static constexpr const char* name = "loans.exchange";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ExchangeOutcome;

    AssetId oldItem;
    AssetId newItem;
    SeenLoan seen = {};
    QString conditionNote = {};
    QStringList missing = {};
    std::optional<AssetState> state = std::nullopt; ///< Faulty or InRepair; not set: a return like any other
    std::optional<LoanDue> due = std::nullopt;      ///< not set: the old one's
    std::optional<Proxy> proxy = std::nullopt;      ///< who receives the new item in the borrower's place

    [[nodiscard]] bool isSubstitution() const { return state.has_value(); }
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
