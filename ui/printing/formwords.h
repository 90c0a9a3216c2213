// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QStringList>

namespace madoguchi {

/// Dates in a narrow column: "R8.4.1" or "2026-04-01" instead of 「令和8年4月1日」 or "1 April 2026".
enum class DateForm { Long, Short };

/// The text of a phrase in the language of the paper. The only place where words of papers are: they belong to the
/// receiver's language, so they are one table here and not a translation of the program. A code without words
/// comes out as the code itself.
[[nodiscard]] QString say(const Phrase& phrase, PrintLanguage language, DateForm dates = DateForm::Long);
[[nodiscard]] QString sayWord(const QString& code, PrintLanguage language);

[[nodiscard]] bool hasWords(const QString& code);
/// All codes, for tests: both languages are complete.
[[nodiscard]] QStringList formWordCodes();

} // namespace madoguchi
