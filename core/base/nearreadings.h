// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/grams.h"

#include <QByteArrayView>

namespace madoguchi {

/// Hiragana in Latin letters (Hepburn), as one types a name: without length, "takahashi", "ono", "kenichi". What is not
/// kana is left out.
[[nodiscard]] QByteArray romanised(QStringView kana);

/// Whether a Japanese word in Latin letters stands in one of the readings of a key (searchKey() form in UTF-8) but for
/// one mistake, as of standsNearlyIn().
[[nodiscard]] bool readsNearlyIn(QByteArrayView key, const QString& word);

/// For a word that may be mistyped (mayBeMistyped()): sets of tokens one of which a key has, in which the word nearly
/// stands as a reading: what is around the syllable that is spoilt. Empty where too little would be left.
[[nodiscard]] QList<QList<QueryGram>> nearReadingGrams(const QString& word);

} // namespace madoguchi
