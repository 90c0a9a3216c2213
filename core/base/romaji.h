// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace madoguchi {

/// The readings in hiragana that Latin letters may stand for, likeliest first, at most 16: Hepburn, Kunrei and what
/// is typed into an input method. Names leave out what hiragana writes, hence several: "ono" is おの, おおの or
/// おうの; "junichi" じゅにち or じゅんいち. Made for finding the beginning or a part of a reading: a vowel that may
/// be long is not lengthened at the end, and one or two letters of an unfinished last syllable are left off.
/// Empty when the text is not Japanese in Latin letters.
[[nodiscard]] QStringList romajiToHiragana(const QString& text);

} // namespace madoguchi
