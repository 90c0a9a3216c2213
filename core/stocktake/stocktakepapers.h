// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/desk/settings.h"
#include "core/documents/document.h"
#include "core/stocktake/stocktakequestions.h"

namespace madoguchi {

/// What both papers of a session say besides its things.
struct StocktakePaperFrame {
    OrganisationSettings settings;
    Instant printedAt;
    QString printedBy;
    bool isSample = false;
};

/// "Place Shelf 1, Type Laptop"; the whole ledger where nothing restricts it.
[[nodiscard]] Phrase stocktakeScope(const StocktakeRecord& record);

/// The sheet to walk along the shelves with (棚卸票): what the record expects, by place, and room for a pen. Pure.
[[nodiscard]] Document stocktakeSheet(const StocktakeStatus& status, const QList<StocktakeLine>& lines,
                                      const StocktakePaperFrame& frame);

/// The report of the differences (棚卸差異報告書), each with its cause as far as it is known. Pure.
[[nodiscard]] Document stocktakeReport(const StocktakeStatus& status, const StocktakePaperFrame& frame);

/// Either of them, in the office's language; marked as a sample in a sandbox. Code "stocktake.unknown".
struct AskStocktakePaper {
    enum class Which { Sheet, Report };
    using Answer = Document;
    StocktakeId id;
    Which which = Which::Sheet;
    QString printedBy;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
