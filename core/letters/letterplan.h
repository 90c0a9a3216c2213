// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collection.h"
#include "core/letters/letterkind.h"
#include "core/loans/loanquestions.h"

#include <QJsonObject>

namespace madoguchi {

/// Whom a letter goes to: whoever holds the things, or the head of their section with all of them on one paper.
enum class LetterBy { Person, Section };

/// Which letters somebody wants to write.
struct LetterQuery {
    LetterKind kind = LetterKind::Overdue;
    int step = 0; ///< the how-manieth time; 0: the next one of each loan, where the office's wait is over
    LetterBy by = LetterBy::Person;
    PersonId person;         ///< not set: everyone
    SectionId section;       ///< of the holder; not set: every section
    QList<LoanLineId> lines; ///< only these; empty: all
    /// Of a request to return: only what this collection still asks for, with steps of its own, by its day. Not set:
    /// whatever is out.
    CollectionId collection;

    QJsonObject toJson() const;
};

/// One loan in a letter.
struct LetterItem {
    LoanRecord loan; ///< with `openAccessories` where these are asked for
    LoanDue due;     ///< of the loan; or until when the accessories were expected
    int daysLate = 0;
    QString occasion; ///< see lettertables.h
};

/// A letter that would be written now.
struct PlannedLetter {
    PersonId person; ///< or
    SectionId section;
    int step = 1;
    PersonRecord holder; ///< where it goes to a person
    QString sectionName; ///< of the person, or who is written to
    QString language;    ///< of the paper
    QString headName;    ///< of the section's head where they are written to; may be empty
    QString mail;        ///< empty: none is known
    QString copyTo;      ///< address of the section's head, who gets a copy by mail; empty: nobody
    QList<LetterItem> items;
};

/// A loan nobody is written to about, and why. Codes: "letter.already-written" (number, day, step),
/// "letter.listed-today" (number: the head has had a list today, which is whole), "letter.too-soon" (number, day, step;
/// only where the next step is wanted), "letter.no-addressee".
struct SkippedLoan {
    LoanRecord loan;
    Problem reason;
};

struct LetterPlan {
    QList<PlannedLetter> letters; ///< by section, then by reading
    QList<SkippedLoan> skipped;
    QDate returnBy; ///< by when things are asked back, unless somebody says another day

    [[nodiscard]] int items() const;
    /// How many people hold what the letters are about.
    [[nodiscard]] int people() const;
};

/// The letters this query gives now. A person who has left is written to through the head of the section. Codes
/// "letter.bad-step" (a step above 9), "collection.unknown", "collection.closed",
/// "letter.not-of-collection" (only a request to return is written within a collection), "letter.list-of-person" (a
/// list of what is late is that of a whole section, and goes to its head at most once a day).
struct AskLetterPlan {
    using Answer = LetterPlan;
    LetterQuery query;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
