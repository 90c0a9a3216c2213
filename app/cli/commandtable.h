// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace madoguchi {

/// Every command, in the order of --help.
[[nodiscard]] QList<const CommandRow*> allCommands();

/// The command that these words begin with; null when there is none. Names of two words win.
[[nodiscard]] const CommandRow* findCommand(const QStringList& words);

/// How many words its name has.
[[nodiscard]] qsizetype nameLength(const CommandRow& command);

} // namespace madoguchi
