// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportwords.h"

#include "ui/printing/formwords.h"
#include "ui/text/fieldwords.h"
#include "ui/text/valuewords.h"
#include "ui/text/words.h"

#include <QLocale>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// What the journal says: "field.asset.maker", "value.asset.state=lost"; else a word of the screen.
Phrase screenWord(const QString& code)
{
    constexpr QLatin1String report = "value.report_output.report="_L1;
    if (code.startsWith(report))
        return Phrase::word(u"list."_s + code.mid(report.size()));
    const auto behind = [&](QLatin1String prefix) { return code.mid(prefix.size()); };
    if (code.startsWith("field."_L1))
        return fieldWord(behind("field."_L1));
    if (code.startsWith("value."_L1))
        return valueWord(behind("value."_L1).section(u'=', 0, 0), code.section(u'=', 1));
    return codeWord(code);
}

} // namespace

PrintLanguage reportLanguage()
{
    return QLocale().language() == QLocale::Japanese ? PrintLanguage::Japanese : PrintLanguage::English;
}

Phrase withScreenWords(Phrase phrase)
{
    for (Phrase& part : phrase.with)
        part = withScreenWords(part);
    if (phrase.kind == Phrase::Kind::Word && !hasWords(phrase.value))
        return screenWord(phrase.value);
    return phrase;
}

ReportWords reportWords()
{
    return [language = reportLanguage()](const Phrase& phrase) {
        return say(withScreenWords(phrase), language, DateForm::Short);
    };
}

} // namespace madoguchi
