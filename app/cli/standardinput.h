// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace madoguchi {

/// Hands over the lines of standard input one after the other, without their ends, until `take` refuses one. Code
/// "import.file-unreadable".
[[nodiscard]] Result<Done> eachInputLine(const std::function<Result<Done>(const QByteArray& line)>& take);

} // namespace madoguchi
