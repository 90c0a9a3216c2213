// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/formwords.h"

#include "core/base/wareki.h"
#include "core/documents/longday.h"
#include "ui/printing/formwordtable.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

const FormWord* wordsOf(const QString& code)
{
    for (const std::span<const FormWord> all : {formWords(), countingWords(), managerWords(), reportFormWords()}) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const FormWord& words) { return QStringView(words.code) == code; });
        if (found != all.end())
            return &*found;
    }
    return nullptr;
}

QString sayDay(QDate day, PrintLanguage language, DateForm form)
{
    if (form == DateForm::Long)
        return longDay(day, language);
    return language == PrintLanguage::Japanese ? warekiShort(day) : day.toString(Qt::ISODate);
}

QString sayMoment(const QString& iso, PrintLanguage language, DateForm form)
{
    const QString day = sayDay(QDate::fromString(iso.left(10), Qt::ISODate), language, form);
    const bool isEnglishLong = language == PrintLanguage::English && form == DateForm::Long;
    return day + (isEnglishLong ? u", "_s : u" "_s) + iso.mid(11);
}

// In one pass, so that a name with "%2" in it stays what it is.
QString filled(const QString& pattern, const QStringList& with)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (pattern.at(i) == u'%' && number >= 1) {
            text += with.value(number - 1);
            ++i;
        } else {
            text += pattern.at(i);
        }
    }
    return text;
}

QStringList sayAll(const QList<Phrase>& phrases, PrintLanguage language, DateForm dates)
{
    QStringList texts;
    for (const Phrase& phrase : phrases)
        texts << say(phrase, language, dates);
    return texts;
}

} // namespace

QString say(const Phrase& phrase, PrintLanguage language, DateForm dates)
{
    switch (phrase.kind) {
    case Phrase::Kind::Text:
        return phrase.value;
    case Phrase::Kind::Word:
        return filled(sayWord(phrase.value, language), sayAll(phrase.with, language, dates));
    case Phrase::Kind::Day:
        return sayDay(QDate::fromString(phrase.value, Qt::ISODate), language, dates);
    case Phrase::Kind::Moment:
        return sayMoment(phrase.value, language, dates);
    case Phrase::Kind::Lines:
        return sayAll(phrase.with, language, dates).join(u'\n');
    }
    return {};
}

QString sayWord(const QString& code, PrintLanguage language)
{
    const FormWord* words = wordsOf(code);
    if (!words)
        return code;
    return QString::fromUtf16(language == PrintLanguage::Japanese ? words->japanese : words->english);
}

bool hasWords(const QString& code)
{
    return wordsOf(code) != nullptr;
}

QStringList formWordCodes()
{
    QStringList codes;
    for (const std::span<const FormWord> all : {formWords(), countingWords(), managerWords(), reportFormWords()}) {
        for (const FormWord& words : all)
            codes << QString::fromUtf16(words.code);
    }
    return codes;
}

} // namespace madoguchi
