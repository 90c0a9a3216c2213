// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace madoguchi {

/// What a code says on paper; "%1" stands for the first of the phrase's parts.
struct FormWord {
    const char16_t* code;
    const char16_t* japanese;
    const char16_t* english;
};

/// Of forms, letters and lists.
[[nodiscard]] std::span<const FormWord> formWords();
/// Of what is counted: stocktakes, storage checks, a change of keeper, a delivery.
[[nodiscard]] std::span<const FormWord> countingWords();
/// Of what only the manager's desk brings out: extracts of the journal, leases, stock.
[[nodiscard]] std::span<const FormWord> managerWords();
/// Of the books and the monthly report, of what was put out, and what the work items are called.
[[nodiscard]] std::span<const FormWord> reportFormWords();

} // namespace madoguchi
