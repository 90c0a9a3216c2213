// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

namespace madoguchi {

/// The commands that undoing this one reverses, the newest first: itself; with a return slip the returns it confirms;
/// with a return what was said later about accessories and check points of the same loan lines, unless that has been
/// undone already.
[[nodiscard]] QStringList undoChain(Connection& connection, const QString& commandId);

} // namespace madoguchi
