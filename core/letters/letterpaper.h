// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "core/documents/letterform.h"
#include "core/letters/letterplan.h"
#include "core/letters/letterwording.h"

namespace madoguchi {

/// What a letter is made of, at the moment it is written.
struct LetterFacts {
    LetterKind kind = LetterKind::Overdue;
    QString number;
    Instant at;
    OrganisationSettings settings;
    QString operatorName;
    QDate returnBy;
    LetterWording wording;
    PlannedLetter letter;
};

/// The letter in words.
[[nodiscard]] LetterContent letterContent(const LetterFacts& facts);

/// A letter as this wording would have it, to nobody who exists: what a page shows while the words are chosen.
[[nodiscard]] LetterContent sampleLetter(LetterKind kind, const QString& language, const LetterWording& wording,
                                         const OrganisationSettings& settings, Instant at);

} // namespace madoguchi
