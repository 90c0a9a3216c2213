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

struct OpenStocktakeOutcome {
    StocktakeId stocktake;
    QString number;   ///< document number of the session: "R8-S1-000001"
    int expected = 0; ///< things that should be seen
    int lent = 0;     ///< further things of the scope that are lent, and so should not be here
    int inRepair = 0; ///< further ones that are being repaired, and so are not looked for
    QJsonObject toJson() const;
    static OpenStocktakeOutcome fromJson(const QJsonObject& json);
};

/// Opens a session and writes down what it expects, as it is at this moment; what is lost or disposed of is expected
/// nowhere. Codes "stocktake.nothing-expected" (no asset fits the scope), "stocktake.too-many" (count, most),
/// "place.unknown", "kind.unknown", "section.unknown", and those of RecordSpotCheck.
struct OpenStocktake {
    static constexpr const char* name = "stocktake.open";
    static constexpr Permission permission = Permission::TakeStock;
    using Outcome = OpenStocktakeOutcome;

    /// One session is one entry of the journal; more than this is counted place by place.
    static constexpr int mostLines = 50'000;

    StocktakeType type = StocktakeType::Regular;
    StocktakeScope scope;
    std::optional<SpotCheck> check = std::nullopt; ///< of a spot check: lock and keys at the opening

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

} // namespace madoguchi
