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

[[nodiscard]] std::span<const FormWord> formWords();

} // namespace madoguchi
