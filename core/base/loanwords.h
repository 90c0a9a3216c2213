// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace madoguchi {

/// Whether a word in Latin letters (searchKey() form) sounds like a part of what is written in katakana in `name`, by
/// its consonants, of which it must have three: "projector" and "projecter" are プロジェクター, "tablet" is タブレット.
/// A guess, for what is found when nothing else is.
[[nodiscard]] bool soundsLikeKatakana(QStringView name, const QString& word);

} // namespace madoguchi
