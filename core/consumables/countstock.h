// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consumables/consumable.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/loans/handover.h"

#include <QJsonObject>

namespace madoguchi {

/// What counting answers: what is there now of each.
struct CountOutcome {
    struct Item {
        ConsumableId consumable;
        QString number;
        qint64 quantity = 0; ///< that came or went; below 0: went
        qint64 stock = 0;    ///< after it
        bool isLow = false;
    };
    QString document; ///< by which it is undone; empty when nothing differed
    QList<Item> items;
    QJsonObject toJson() const;
    static CountOutcome fromJson(const QJsonObject& json);
};

/// A delivery: so much more is there. Codes "consumable.unknown", "consumable.bad-quantity" (not above 0, or more than
/// mostAtOnce).
struct ReceiveConsumable {
    static constexpr const char* name = "consumables.receive";
    static constexpr Permission permission = Permission::Lend;
    static constexpr qint64 mostAtOnce = 1'000'000;
    using Outcome = CountOutcome;
    ConsumableId consumable;
    qint64 quantity = 0;
    QString note = {}; ///< the supplier, the number of the delivery
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Hands consumables out for good, to a person or a section; all or nothing. With a receipt (受領書) or without. Codes
/// "consumable.no-items", "consumable.unknown", "consumable.twice", "consumable.bad-quantity", "consumable.not-enough"
/// (subject; wanted, stock, unit), "loan.no-holder", "person.unknown", "person.left", "section.unknown".
struct IssueConsumables {
    struct Item {
        ConsumableId consumable;
        qint64 quantity = 0;
    };
    static constexpr const char* name = "consumables.issue";
    static constexpr Permission permission = Permission::Lend;
    static constexpr int mostItems = 100;
    using Outcome = CountOutcome;
    PersonId person; ///< or
    SectionId section;
    QList<Item> items;
    QString purpose = {};
    bool hasReceipt = true;
    std::optional<Proxy> proxy = std::nullopt; ///< who receives in their place; for a section, who receives for it
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Somebody has counted: so much is there, whatever the book says; Order::reason says why it differs. Codes
/// "consumable.unknown", "consumable.bad-quantity" (below 0), "consumable.needs-reason".
struct CorrectStock {
    static constexpr const char* name = "consumables.correct";
    static constexpr Permission permission = Permission::TakeStock;
    using Outcome = CountOutcome;
    ConsumableId consumable;
    qint64 counted = 0;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
