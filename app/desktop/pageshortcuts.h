// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pageentry.h"

namespace madoguchi {

/// Each report, and each that is saved.
[[nodiscard]] AskShortcuts reportShortcuts();

/// The searches that are saved of a list ("assets", "people").
[[nodiscard]] AskShortcuts searchShortcuts(const QString& list);

} // namespace madoguchi
