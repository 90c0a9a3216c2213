// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// How many of one thing, in words that fit the number: "1 row", "3,200 rows". For sentences that count more than one
/// thing; whatever counts one has its number and its noun in the sentence itself (%Ln).
[[nodiscard]] QString countOfRows(qint64 count);
[[nodiscard]] QString countOfJournalEntries(qint64 count);
[[nodiscard]] QString countOfAttachedFiles(qint64 count);
[[nodiscard]] QString countOfItems(qint64 count);
[[nodiscard]] QString countOfPeople(qint64 count);
[[nodiscard]] QString countOfOpenLoans(qint64 count);

/// The number as tr() takes it to choose a form; what is larger is plural in every language.
[[nodiscard]] int pluralOf(qint64 count);

} // namespace madoguchi
