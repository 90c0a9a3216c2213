// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterpreview.h"

#include "core/letters/letterpaper.h"

namespace madoguchi {

Result<AskLetterPreviews::Answer> AskLetterPreviews::run(ReadScope& scope) const
{
    const Result<LetterPlan> plan = AskLetterPlan{query}.run(scope);
    if (!plan)
        return plan.refusal();
    const OrganisationSettings settings = readSettings(scope.connection);
    const QDate day = returnBy.isValid() ? returnBy : plan->returnBy;
    Answer papers;
    for (const PlannedLetter& letter : plan->letters) {
        const LetterWording words = readWording(scope.connection, query.kind, letter.language);
        papers << letterDocument(
            letterContent({query.kind, {}, scope.now, settings, operatorName, day, words, letter}));
        papers.last().marks.isSample = true;
    }
    return papers;
}

} // namespace madoguchi
