// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

// The record of repairs (修理). Every step that sends an item to repair or ends its repair notes it here, whichever
// step it is; the asset is under lock.

/// Who repairs it and by when it should be back; what is empty is not known.
struct RepairTerms {
    QString vendor;
    QDate expectedOn;
};

/// It goes to be repaired now. The note says what is wrong; it may be empty where the step asks for none.
void beginRepair(WriteScope& scope, AssetId asset, const QString& note, const RepairTerms& terms = {});
/// What is given of the open repair changes, the rest stays; false when none is open.
[[nodiscard]] bool changeRepair(WriteScope& scope, AssetId asset, const RepairTerms& terms);
/// Ends the repair that is open; one begun before repairs were recorded is noted as ended all the same. `state` is what
/// came of it, `cost` what it cost in whole yen, where that is known.
void endRepair(WriteScope& scope, AssetId asset, AssetState state, const QString& note,
               std::optional<qint64> cost = std::nullopt);
/// What a move from one state to another means for the record of repairs.
void noteRepair(WriteScope& scope, const AssetRecord& asset, AssetState to, const QString& note);

} // namespace madoguchi
