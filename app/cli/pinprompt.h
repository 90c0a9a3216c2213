// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace madoguchi {

/// Asks at the terminal without showing what is typed; standard input stays free for scans. Nothing when there is no
/// terminal.
[[nodiscard]] std::optional<QString> askForPin(const QString& question);

} // namespace madoguchi
