// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportwords.h"

#include "ui/printing/formwords.h"
#include "ui/text/words.h"

#include <QLocale>

namespace madoguchi {

PrintLanguage reportLanguage()
{
    return QLocale().language() == QLocale::Japanese ? PrintLanguage::Japanese : PrintLanguage::English;
}

Phrase withScreenWords(Phrase phrase)
{
    for (Phrase& part : phrase.with)
        part = withScreenWords(part);
    if (phrase.kind == Phrase::Kind::Word && !hasWords(phrase.value))
        return codeWord(phrase.value);
    return phrase;
}

ReportWords reportWords()
{
    return [language = reportLanguage()](const Phrase& phrase) {
        return say(withScreenWords(phrase), language, DateForm::Short);
    };
}

} // namespace madoguchi
