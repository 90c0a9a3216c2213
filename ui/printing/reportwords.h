// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/reports/reportsink.h"

namespace madoguchi {

/// Reports speak the language of whoever asks for them, that of the program: it is known as the default QLocale.
[[nodiscard]] PrintLanguage reportLanguage();

/// The words of reports: those of papers (formwords.h), and those of the screen (ui/text) for what papers have no word
/// for, such as a status. Days are short.
[[nodiscard]] ReportWords reportWords();
/// The same in a phrase, which then needs no other words than those of papers.
[[nodiscard]] Phrase withScreenWords(Phrase phrase);

} // namespace madoguchi
