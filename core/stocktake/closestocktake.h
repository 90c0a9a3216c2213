// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/stocktake/spotcheck.h"
#include "core/stocktake/stocktake.h"

#include <QJsonObject>

namespace madoguchi {

struct CloseStocktakeOutcome {
    QString number;
    int expected = 0;
    int found = 0;
    int missing = 0;
    int misplaced = 0;
    int onLoan = 0;
    int unexpected = 0;
    int unknown = 0;
    QJsonObject toJson() const;
    static CloseStocktakeOutcome fromJson(const QJsonObject& json);
};

/// Ends the counting: writes down each difference as it is now, to be followed up. Nothing in the ledger changes. Can
/// be undone until the first difference is settled. Codes "stocktake.unknown", "stocktake.closed",
/// "stocktake.cancelled", and those of RecordSpotCheck.
struct CloseStocktake {
    static constexpr const char* name = "stocktake.close";
    static constexpr Permission permission = Permission::TakeStock;
    using Outcome = CloseStocktakeOutcome;
    StocktakeId stocktake;
    std::optional<SpotCheck> check = std::nullopt; ///< of a spot check: lock and keys at the closing
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

/// Gives a session up; what was scanned stays in the record. Codes as for closing.
struct CancelStocktake {
    static constexpr const char* name = "stocktake.cancel";
    static constexpr Permission permission = Permission::TakeStock;
    struct Outcome {
        QString number;
        QJsonObject toJson() const { return {{QStringLiteral("session"), number}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("session")).toString()}; }
    };
    StocktakeId stocktake;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

} // namespace madoguchi
