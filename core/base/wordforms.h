// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi {

/// A word of a search box: as it is, and what it may be read as where it is Japanese in Latin letters.
struct WordForms {
    QString key;          ///< searchKey()
    QStringList readings; ///< searchKey() too, likeliest first

    /// Whether the word stands in a key, in any of its forms.
    [[nodiscard]] bool standsIn(QByteArrayView key) const;
};

/// The words of a text, each read by itself, so that they may stand in any order; a comma parts them too, as in
/// "Watanabe, Kenichi".
[[nodiscard]] QList<WordForms> wordForms(const QString& text);

/// Whether these words can find more than `words` (searchKeyOfWords() of the same text) by themselves.
[[nodiscard]] bool haveFurtherForms(const QList<WordForms>& forms, const QString& words);

} // namespace madoguchi
