// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"

#include <QList>
#include <QStringList>

namespace madoguchi {

/// Returns whose run at the counter never came to its end: the items are back, and nobody got a return slip
/// (IssueReturnSlips makes them).
struct MissingSlips {
    QList<LoanLineId> lines; ///< in the order in which they came back
    QStringList assets;      ///< their numbers, in the same order
};

/// Of the last thirty days, at most 500; not of the last minute, because a run may be under way.
struct AskMissingSlips {
    using Answer = MissingSlips;
    QString stationCode; ///< empty: of every counter
    AssetId asset = {};  ///< set: of its returns only, whenever they were
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
