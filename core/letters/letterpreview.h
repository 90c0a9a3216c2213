// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/letters/letterplan.h"

namespace madoguchi {

/// The letters a query gives now as they would come out, in the order of the plan: without a number, and marked as
/// samples, because nothing is recorded. Codes of AskLetterPlan.
struct AskLetterPreviews {
    using Answer = QList<Document>;
    LetterQuery query;
    QDate returnBy;       ///< not set: the office's usual number of days
    QString operatorName; ///< who would write them
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
