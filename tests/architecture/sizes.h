// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/filemap.h"

namespace madoguchi::architecture {

struct FunctionSize {
    QString where; ///< path:line of its head
    int lines = 0; ///< from the first line of its head to its closing brace
};

/// Every function body at namespace or class scope. Lambdas count with the function around them.
[[nodiscard]] QList<FunctionSize> functionsOf(const QString& path, const QString& text);

/// Files longer than 500 lines, the window frame longer than 300.
[[nodiscard]] QStringList fileSizeViolations(const FileMap& files);

/// Nothing while at most 5 % of the functions have more than 60 lines; else all those that have.
[[nodiscard]] QStringList functionSizeViolations(const FileMap& files);

} // namespace madoguchi::architecture
