// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagecommand.h"

namespace madoguchi {

/// How the Japanese words of a command are read, in hiragana: by it the palette finds them where somebody types without
/// converting, or in Latin letters. Empty where the words have no kanji.
[[nodiscard]] QString readingOf(const PageCommand& command);

} // namespace madoguchi
