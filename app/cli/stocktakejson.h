// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/recordscan.h"
#include "core/stocktake/stocktakequestions.h"

#include <QJsonObject>

namespace madoguchi {

// Stocktakes as JSON (stable keys) and as text for people.

[[nodiscard]] QJsonObject stocktakeAsJson(const StocktakeRecord& record);
/// With the numbers of what is missing, misplaced …, and everything about each under "differences".
[[nodiscard]] QJsonObject stocktakeStatusAsJson(const StocktakeStatus& status);
[[nodiscard]] QString stocktakeStatusText(const StocktakeStatus& status);
[[nodiscard]] QJsonObject scanAsJson(const RecordScanOutcome& scan);

} // namespace madoguchi
