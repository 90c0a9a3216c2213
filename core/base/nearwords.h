// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/grams.h"

#include <QByteArrayView>

namespace madoguchi {

/// Whether a word of a query (searchKeyOfWords) is one in which a typing mistake can be forgiven: Latin letters only,
/// five at least. Shorter ones come near too much, numbers are right or wrong.
[[nodiscard]] bool mayBeMistyped(QStringView word);

/// Whether `word` stands somewhere in `text` but for one mistake: a letter wrong, missing, too many, or two in the
/// wrong order. Both are search keys in UTF-8. In a word of more than 64 bytes no mistake is forgiven.
[[nodiscard]] bool standsNearlyIn(QByteArrayView text, QByteArrayView word);

/// For a word that may be mistyped: sets of tokens one of which every text has, in which the word nearly stands. None
/// of the sets contains another.
[[nodiscard]] QList<QList<QueryGram>> nearQueryGrams(const QString& word);

} // namespace madoguchi
