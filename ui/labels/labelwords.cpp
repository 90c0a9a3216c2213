// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labelwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct LabelWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::LabelWords)
};

QString number(double millimetres)
{
    return QString::number(millimetres, 'g', 5);
}

QString word(BarcodeSymbology symbology)
{
    switch (symbology) {
    case BarcodeSymbology::Code128:
        return LabelWords::tr("Code 128");
    case BarcodeSymbology::Qr:
        return LabelWords::tr("QR code");
    case BarcodeSymbology::DataMatrix:
        break;
    }
    return LabelWords::tr("Data Matrix");
}

} // namespace

QString sheetWords(const LabelSheet& sheet)
{
    const QString size = LabelWords::tr("%1 × %2 mm").arg(number(sheet.width), number(sheet.height));
    switch (sheet.stock) {
    case LabelSheet::Stock::Tape:
        return LabelWords::tr("Tape of %1 mm, cut to %2").arg(QString(sheet.product), size);
    case LabelSheet::Stock::Plain:
        return LabelWords::tr("Plain paper %1, to cut: %n of %2", nullptr, sheet.count())
            .arg(QString(sheet.product), size);
    case LabelSheet::Stock::DieCut:
        break;
    }
    return LabelWords::tr("%1 %2: %n of %3", nullptr, sheet.count())
        .arg(QString(sheet.maker), QString(sheet.product), size);
}

QString symbolWords(const QList<BarcodeSymbology>& symbols)
{
    if (symbols.size() == 2)
        return LabelWords::tr("%1 and %2", "two barcodes").arg(word(symbols.first()), word(symbols.last()));
    return symbols.isEmpty() ? QString() : word(symbols.first());
}

QString titleWords(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Asset:
        return LabelWords::tr("Labels of items");
    case LabelKind::Kit:
        return LabelWords::tr("Labels of kits");
    case LabelKind::Shelf:
        return LabelWords::tr("Labels of shelves");
    case LabelKind::Staff:
        return LabelWords::tr("Labels of staff cards");
    case LabelKind::Command:
        break;
    }
    return LabelWords::tr("Labels of commands");
}

} // namespace madoguchi
