// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// Where this user's record is unless told otherwise: "madoguchi.sqlite" in the user's data folder, the same for the
/// window and the command line.
[[nodiscard]] QString usualDatabasePath();

/// Where this user keeps the keys that stations sign with; MADOGUCHI_KEYS names another folder.
[[nodiscard]] QString usualKeyFolder();

} // namespace madoguchi
