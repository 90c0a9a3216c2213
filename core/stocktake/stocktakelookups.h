// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/stocktake/stocktake.h"

namespace madoguchi {

// What the verbs of a stocktake look up. Names are empty for an id that is not set or not there.

[[nodiscard]] QString placeName(Connection& connection, PlaceId id);
[[nodiscard]] QString personName(Connection& connection, PersonId id);
[[nodiscard]] QString stationCode(Connection& connection, StationId id);
[[nodiscard]] PlaceId placeOfAsset(Connection& connection, AssetId id);

/// Keeps others from scanning, closing or cancelling until the end, and gives the scope of a session that is open.
/// What is written then is of the session's work item. Codes "stocktake.unknown", "stocktake.closed",
/// "stocktake.cancelled".
[[nodiscard]] Result<StocktakeScope> openScope(WriteScope& write, StocktakeId id);

/// Document number of a session, for what people read.
[[nodiscard]] QString stocktakeNumber(Connection& connection, StocktakeId id);

} // namespace madoguchi
