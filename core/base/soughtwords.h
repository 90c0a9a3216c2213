// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi {

/// The words of a search box, each with what it may be read as where it is Japanese in Latin letters: "ruta-" is
/// ルーター, "insatsu" いんさつ. Length and small kana do not count then, and a reading of one kana finds nothing: it
/// would find everything.
class SoughtWords
{
public:
    /// As typed, or in searchKeyOfWords() form.
    explicit SoughtWords(const QString& text);

    /// No word is left: nothing is sought.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether one of them may be a reading.
    [[nodiscard]] bool haveReadings() const;
    /// Every word stands in one of these keys (searchKey() form), as it is or as a reading.
    [[nodiscard]] bool standIn(const QStringList& keys) const;

private:
    struct Word {
        QString key;
        QStringList readings; ///< readingKey() form
        [[nodiscard]] bool standsIn(const QString& key) const;
    };
    QList<Word> m_words;
};

} // namespace madoguchi
