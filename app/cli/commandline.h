// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace madoguchi {

/// Everything the program does with its arguments (the first is the program's name); gives the exit code. Needs an
/// application object.
[[nodiscard]] int runCommandLine(const QStringList& arguments);

} // namespace madoguchi
