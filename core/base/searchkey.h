// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace madoguchi {

/// The form of a text by which it is found: NFKC, lower case, katakana as hiragana; without spaces, control
/// characters, middle dots, hyphen kinds and variation selectors; old and variant kanji folded by `variants.tsv`.
/// A prolonged sound mark that follows no kana is a hyphen typed with the input method on, and goes too.
/// A key of a key is the key. For keys only: stored and printed text keeps the form as registered.
[[nodiscard]] QString searchKey(const QString& text);

/// As searchKey(), appended to `out`: for loops that reuse one buffer.
void appendSearchKey(QStringView text, QString& out);

/// The keys of the space-separated words of `text`, joined with one space: what queryGrams() takes from a search
/// box, where each word may match elsewhere ("高崎 usb").
[[nodiscard]] QString searchKeyOfWords(const QString& text);

/// searchKey() for readings: also without prolonged sound marks, and with small kana as large ones.
[[nodiscard]] QString readingKey(const QString& text);

} // namespace madoguchi
