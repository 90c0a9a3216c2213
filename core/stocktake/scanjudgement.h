// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetstatus.h"
#include "core/stocktake/stocktake.h"

namespace madoguchi {

/// What is known of a scanned thing at the moment of the scan.
struct ScanFacts {
    StocktakeScope scope;
    bool isLine = false; ///< the session expects it
    bool isLent = false; ///< an open loan now
    AssetState state = AssetState::Usable;
    KindId kind;
    PlaceId place;       ///< of the line where there is one, else of the ledger
    PersonId holder;     ///< of the line in custody
    PlaceId seenPlace;   ///< the shelf it was scanned at; none: not told
    PersonId seenHolder; ///< in custody, the person whose card was scanned before
};

struct ScanJudgement {
    ScanVerdict verdict = ScanVerdict::Expected;
    QString reason; ///< code, of Misplaced and Unexpected; see the table in the test
    bool operator==(const ScanJudgement&) const = default;
};

/// What a scan of a thing of the ledger means: Expected, Misplaced, OnLoan or Unexpected. Pure.
/// Reasons: "other-place", "other-holder"; "lost", "disposed" (by its state), "not-held" (custody: nobody has it by the
/// record), "held-elsewhere" (somebody whom the session does not ask), "other-kind", "no-place" (the ledger gives it
/// none), "outside" (in its place, but not what this session counts), "since-opening" (came into the scope later).
[[nodiscard]] ScanJudgement judgeScan(const ScanFacts& facts);

} // namespace madoguchi
