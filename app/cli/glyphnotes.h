// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace madoguchi {

/// Whether a word holds characters that not every font for Japanese has: those beyond CP932. Only for such fonts have
/// to be asked, and a QGuiApplication started.
[[nodiscard]] bool needsFonts(const QString& word);

/// What of these texts papers cannot show as it was typed, a sentence for each text; nothing without a QGuiApplication.
[[nodiscard]] QStringList glyphNotes(QStringList texts);

} // namespace madoguchi
