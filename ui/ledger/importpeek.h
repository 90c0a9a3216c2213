// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importjob.h"

namespace madoguchi {

/// How a file begins, and what its columns are taken for.
struct ImportPeek {
    TableLayout layout;
    QList<QStringList> rows; ///< the first few
    QString encoding;        ///< as found or chosen: "utf-8", "cp932" …
    char delimiter = ',';
};

/// The peek, or why there is none; reads the beginning of the file (for its encoding, all of it). Where only the
/// columns are not clear there are both, so that somebody can say what they mean. Any thread.
struct PeekAnswer {
    std::optional<ImportPeek> peek;
    Refusal refusal;
};
[[nodiscard]] PeekAnswer peekInto(const ImportPlan& plan);

/// Which field each column of the file fills: a Field, or one of these.
inline constexpr int customMeaning = -1;
inline constexpr int ignoredMeaning = -2;
[[nodiscard]] QList<int> meaningsOf(const TableLayout& layout);
/// The choices that make a file mean this, for ImportPlan.
[[nodiscard]] QList<FieldChoice> choicesFor(const QList<int>& meanings);

} // namespace madoguchi
