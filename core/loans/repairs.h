// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

// The record of repairs (修理). Every step that sends an item to repair or ends its repair notes it here, whichever
// step it is; the asset is under lock.

/// It goes to be repaired now. The note says what is wrong; it may be empty where the step asks for none.
void beginRepair(WriteScope& scope, AssetId asset, const QString& note);
/// Ends the repair that is open; one begun before repairs were recorded is noted as ended all the same. `state` is what
/// came of it.
void endRepair(WriteScope& scope, AssetId asset, AssetState state, const QString& note);
/// What a move from one state to another means for the record of repairs.
void noteRepair(WriteScope& scope, const AssetRecord& asset, AssetState to, const QString& note);

} // namespace madoguchi
