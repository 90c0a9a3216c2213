// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labelchoices.h"

#include "ui/widgets/preferences.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString keyOf(LabelKind kind, const QString& what)
{
    return u"labels/%1/%2"_s.arg(codeOf(kind), what);
}

/// A printer's name may hold what parts the keys of settings.
QString printerKey(const QString& printer)
{
    return u"labels/printers/"_s + QString::fromLatin1(QUrl::toPercentEncoding(printer));
}

} // namespace

LabelChoices labelChoices(const Preferences& preferences, LabelKind kind)
{
    LabelChoices choices;
    const LabelSheet* sheet = findLabelSheet(preferences.look(keyOf(kind, u"sheet"_s)).toString());
    choices.sheet = sheet ? *sheet : labelSheets().front();
    const QStringList codes = preferences.look(keyOf(kind, u"symbols"_s)).toStringList();
    for (const QString& code : codes) {
        if (const std::optional<BarcodeSymbology> symbology = symbologyFromCode(code))
            choices.symbols << *symbology;
    }
    if (choices.symbols.isEmpty())
        choices.symbols << BarcodeSymbology::Qr;
    choices.printer = preferences.look(keyOf(kind, u"printer"_s)).toString();
    if (choices.printer.isEmpty())
        choices.printer = preferences.printer(Paper::Label);
    return choices;
}

void rememberChoices(Preferences& preferences, LabelKind kind, const LabelChoices& choices)
{
    QStringList codes;
    for (const BarcodeSymbology symbology : choices.symbols)
        codes << codeOf(symbology);
    preferences.setLook(keyOf(kind, u"sheet"_s), QString(choices.sheet.code));
    preferences.setLook(keyOf(kind, u"symbols"_s), codes);
    preferences.setLook(keyOf(kind, u"printer"_s), choices.printer);
}

PrinterTraits printerTraits(const Preferences& preferences, const QString& printer)
{
    const QStringList parts = preferences.look(printerKey(printer)).toStringList();
    PrinterTraits traits{{parts.value(0).toDouble(), parts.value(1).toDouble()}, parts.value(2).toInt()};
    if (traits.dots <= 0)
        traits.dots = PrinterTraits().dots;
    return traits;
}

void rememberTraits(Preferences& preferences, const QString& printer, const PrinterTraits& traits)
{
    preferences.setLook(printerKey(printer),
                        QStringList{QString::number(traits.shift.x()), QString::number(traits.shift.y()),
                                    QString::number(traits.dots)});
}

} // namespace madoguchi
