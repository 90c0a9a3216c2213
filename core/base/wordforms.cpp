// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordforms.h"

#include "core/base/romaji.h"
#include "core/base/searchkey.h"

#include <algorithm>

namespace madoguchi {

bool WordForms::standsIn(QByteArrayView text) const
{
    return text.indexOf(key.toUtf8()) >= 0 ||
           std::any_of(readings.begin(), readings.end(),
                       [&](const QString& reading) { return text.indexOf(reading.toUtf8()) >= 0; });
}

QList<WordForms> wordForms(const QString& text)
{
    QString parted = text;
    for (const char16_t comma : {u',', u'\uff0c', u'\u3001'})
        parted.replace(QChar(comma), u' ');
    QList<WordForms> words;
    for (const QString& typed : parted.simplified().split(u' ', Qt::SkipEmptyParts)) {
        WordForms word{searchKey(typed), {}};
        if (word.key.isEmpty())
            continue;
        for (const QString& reading : romajiToHiragana(typed))
            word.readings << searchKey(reading);
        word.readings.removeDuplicates();
        words << word;
    }
    return words;
}

bool haveFurtherForms(const QList<WordForms>& forms, const QString& words)
{
    QStringList keys;
    for (const WordForms& form : forms) {
        if (!form.readings.isEmpty())
            return true;
        keys << form.key;
    }
    return !keys.isEmpty() && keys.join(u' ') != words;
}

} // namespace madoguchi
