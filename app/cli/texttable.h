// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace madoguchi {

/// Rows in columns for a terminal: two blanks between them, wide characters counted as two. The first row is the
/// header. Without the last line end.
[[nodiscard]] QString textTable(const QList<QStringList>& rows);

/// "label  value" lines; a pair without a value is left out.
[[nodiscard]] QString labelledLines(const QList<std::pair<QString, QString>>& pairs);

/// Numbers in their order; three or more that follow each other as "R8-L1-000001–R8-L1-000120".
[[nodiscard]] QStringList numberRanges(const QStringList& numbers);

} // namespace madoguchi
