// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/soughtwords.h"

#include "core/base/romaji.h"
#include "core/base/searchkey.h"

#include <algorithm>

namespace madoguchi {

SoughtWords::SoughtWords(const QString& text)
{
    constexpr qsizetype leastKana = 2;
    for (const QString& typed : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        Word word{searchKey(typed), {}};
        for (const QString& reading : romajiToHiragana(typed)) {
            const QString key = readingKey(reading);
            if (key.size() >= leastKana && !word.readings.contains(key))
                word.readings << key;
        }
        if (!word.key.isEmpty())
            m_words << word;
    }
}

bool SoughtWords::haveReadings() const
{
    return std::any_of(m_words.begin(), m_words.end(), [](const Word& word) { return !word.readings.isEmpty(); });
}

bool SoughtWords::Word::standsIn(const QString& text) const
{
    if (text.contains(key))
        return true;
    if (readings.isEmpty())
        return false;
    const QString read = readingKey(text);
    return std::any_of(readings.begin(), readings.end(),
                       [&](const QString& reading) { return read.contains(reading); });
}

bool SoughtWords::standIn(const QStringList& keys) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) {
        return std::any_of(keys.begin(), keys.end(), [&](const QString& key) { return word.standsIn(key); });
    });
}

} // namespace madoguchi
