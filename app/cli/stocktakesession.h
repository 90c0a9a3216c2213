// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/stocktake/stocktakepapers.h"

namespace madoguchi {

// What the commands of a stocktake share. The first word names the session.

/// Code "stocktake.unknown".
[[nodiscard]] Result<StocktakeRecord> namedStocktake(CommandRun& run);
[[nodiscard]] Result<StocktakeStatus> stocktakeStatus(CommandRun& run);

[[nodiscard]] Result<Done> writeStocktakePaper(CommandRun& run, StocktakeId id, AskStocktakePaper::Which which,
                                               const QString& file);
/// What has just been recorded stays recorded whatever becomes of its paper.
void writeStocktakePaperIfWanted(CommandRun& run, StocktakeId id, AskStocktakePaper::Which which, const char* option);

/// --lock, --keys and --remark of a spot check.
void declareSpotCheck(QCommandLineParser& parser);
/// What they say; nothing where none is given. Code "option.bad-value".
[[nodiscard]] Result<std::optional<SpotCheck>> spotCheckOf(const CommandRun& run);

} // namespace madoguchi
