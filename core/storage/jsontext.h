// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"

#include <string>

namespace madoguchi {

/// SQL of what the JSON object in a column has under a name, as text; the name is its one parameter. Null where it is
/// not there, or no object.
[[nodiscard]] std::string jsonText(const Dialect& dialect, const std::string& column);

/// SQL of the number that a text (SQL) stands for, null where it is none.
[[nodiscard]] std::string numberIn(const Dialect& dialect, const std::string& text);

} // namespace madoguchi
