// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/closestocktake.h"
#include "core/stocktake/recordscan.h"
#include "core/stocktake/stocktakequestions.h"

#include <QMap>
#include <QString>

namespace madoguchi {

// The words of a stocktake on the screen and the command line. Papers have their own (ui/printing/formwords.h).

[[nodiscard]] QString wordOf(StocktakeType type);
[[nodiscard]] QString wordOf(StocktakeRecord::State state);
[[nodiscard]] QString wordOf(DifferenceKind kind);
[[nodiscard]] QString wordOf(DifferenceCause cause);
/// "Expected here": what a scan is answered with before anything else.
[[nodiscard]] QString wordOf(ScanVerdict verdict);
/// Of ScanJudgement::reason; empty for no reason.
[[nodiscard]] QString stocktakeReason(const QString& reason);

/// What the session counts, in one line: "Shelf 1-2, Laptop".
[[nodiscard]] QString scopeText(const StocktakeRecord& record);

/// "Lock in order, 5 keys"
[[nodiscard]] QString spotCheckText(const SpotCheck& check);

/// The answer to one scan: the thing, and where it belongs, who has it or when it was counted.
[[nodiscard]] QString scanLine(const RecordScanOutcome& scan);

/// What is remarkable about a difference besides its kind: the reason, the place it was seen at, the holder.
[[nodiscard]] QString differenceText(const StocktakeDifference& difference);

/// What many scans were answered with: "Expected here: 280, Misplaced: 3". Empty for none.
[[nodiscard]] QString countedLine(const QMap<ScanVerdict, int>& answers, int unreadable);

/// "12 found of 15: 2 missing, 1 misplaced"
[[nodiscard]] QString resultLine(const CloseStocktakeOutcome& outcome);

} // namespace madoguchi
