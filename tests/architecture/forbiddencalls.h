// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/filemap.h"

namespace madoguchi::architecture {

/// Calls that nobody may make: nested event loops, connections by name, sleeping in the user interface,
/// globals and translation in core.
[[nodiscard]] QStringList forbiddenCalls(const FileMap& files);

} // namespace madoguchi::architecture
