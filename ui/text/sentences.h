// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QStringList>

namespace madoguchi {

/// The problem in words, in the current language. A code without a sentence is told as a defect, with its code.
[[nodiscard]] QString sentence(const Problem& problem);

/// More problems than these are counted, not told: a refused undo of an import has one for each item.
inline constexpr qsizetype mostSentences = 20;

/// The problems of a refusal, the last sentence saying how many more there are; when it is not known whether the change
/// was saved, only that.
[[nodiscard]] QStringList sentences(const Refusal& refusal);

/// Codes that have a sentence, for tests.
[[nodiscard]] QStringList sentenceCodes();

} // namespace madoguchi
