// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/namedwords.h"

namespace madoguchi {

QString wordKey(const QString& text)
{
    QString key = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

NamedWords::NamedWords(std::initializer_list<std::span<const NamedWord>> lists)
{
    const auto add = [this](const QString& key, QStringView code) {
        if (!key.isEmpty() && !m_codes.contains(key))
            m_codes.insert(key, code.toString());
    };
    for (const std::span<const NamedWord> list : lists) {
        for (const NamedWord& word : list) {
            add(word.code.toString(), word.code);
            add(wordKey(word.japanese.toString()), word.code);
            for (const QStringView other : word.others.split(u'|', Qt::SkipEmptyParts))
                add(wordKey(other.toString()), word.code);
        }
    }
}

std::optional<QString> NamedWords::codeOf(const QString& text) const
{
    auto found = m_codes.constFind(text); // most lists write the words as they are
    if (found == m_codes.constEnd())
        found = m_codes.constFind(wordKey(text));
    return found == m_codes.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace madoguchi
