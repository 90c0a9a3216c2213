// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// The word for a column of a journalled table ("asset.maker"), as the journal's before and after values name it.
/// A column without a word of its own reads as its code.
[[nodiscard]] QString fieldWord(const QString& field);

} // namespace madoguchi
