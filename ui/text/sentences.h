// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QStringList>

namespace madoguchi {

/// The problem in words, in the current language. A code without a sentence is told as a defect, with its code.
[[nodiscard]] QString sentence(const Problem& problem);

/// Every problem of a refusal; when it is not known whether the change was saved, only that.
[[nodiscard]] QStringList sentences(const Refusal& refusal);

/// Codes that have a sentence, for tests.
[[nodiscard]] QStringList sentenceCodes();

} // namespace madoguchi
