// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/labelsheet.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Stock = LabelSheet::Stock;

constexpr double a4Width = 210;
constexpr double a4Height = 297;
constexpr double letterWidth = 215.9;
constexpr double letterHeight = 279.4;

// Millimetres: paper, columns and rows, corner of the first label, pitch, label, what stays white inside of each.
// clang-format off
constexpr LabelSheet sheets[] = {
    {"a-one-72212"_L1, "A-one"_L1, "72212"_L1, Stock::DieCut, a4Width, a4Height, 2, 6,  18.6, 21.6,  86.4, 42.3,  86.4, 42.3, 2},
    {"a-one-72210"_L1, "A-one"_L1, "72210"_L1, Stock::DieCut, a4Width, a4Height, 2, 5,  18.6, 21.5,  86.4, 50.8,  86.4, 50.8, 2},
    {"a-one-31538"_L1, "A-one"_L1, "31538"_L1, Stock::DieCut, a4Width, a4Height, 3, 7,  0, 0.45,     70, 42.3,    70, 42.3, 5},
    {"a-one-72110"_L1, "A-one"_L1, "72110"_L1, Stock::DieCut, a4Width, a4Height, 2, 5,  14, 11,      91, 55,      91, 55, 3},
    {"avery-l7651"_L1, "Avery"_L1, "L7651"_L1, Stock::DieCut, a4Width, a4Height, 5, 13, 4.75, 10.7,  40.6, 21.2,  38.1, 21.2, 1.5},
    {"avery-l6009"_L1, "Avery"_L1, "L6009"_L1, Stock::DieCut, a4Width, a4Height, 4, 12, 9.7, 21.3,   48.3, 21.2,  45.7, 21.2, 1.5},
    {"avery-l6011"_L1, "Avery"_L1, "L6011"_L1, Stock::DieCut, a4Width, a4Height, 3, 9,  7.2, 15.3,   66, 29.6,    63.5, 29.6, 2},
    {"avery-l7159"_L1, "Avery"_L1, "L7159"_L1, Stock::DieCut, a4Width, a4Height, 3, 8,  7.2, 12.9,   66, 33.9,    63.5, 33.9, 2},
    {"avery-l7160"_L1, "Avery"_L1, "L7160"_L1, Stock::DieCut, a4Width, a4Height, 3, 7,  7.2, 15.15,  66, 38.1,    63.5, 38.1, 2},
    {"avery-l7161"_L1, "Avery"_L1, "L7161"_L1, Stock::DieCut, a4Width, a4Height, 3, 6,  7.2, 8.7,    66, 46.6,    63.5, 46.6, 2},
    {"avery-l7163"_L1, "Avery"_L1, "L7163"_L1, Stock::DieCut, a4Width, a4Height, 2, 7,  4.65, 15.15, 101.6, 38.1, 99.1, 38.1, 2},
    {"avery-l7165"_L1, "Avery"_L1, "L7165"_L1, Stock::DieCut, a4Width, a4Height, 2, 4,  4.65, 13.1,  101.6, 67.7, 99.1, 67.7, 2},
    {"avery-5160"_L1,  "Avery"_L1, "5160"_L1,  Stock::DieCut, letterWidth, letterHeight, 3, 10, 4.7625, 12.7, 69.85, 25.4, 66.675, 25.4, 2},
    {"plain-a4"_L1,    ""_L1,      "A4"_L1,    Stock::Plain,  a4Width, a4Height, 3, 8,  9, 12.5,     64, 34,      64, 34, 2},
    {"plain-l"_L1,     ""_L1,      "L"_L1,     Stock::Plain,  89, 127,           1, 3,  7.5, 8,      74, 37,      74, 37, 2},
    {"tape-24"_L1,     ""_L1,      "24"_L1,    Stock::Tape,   70, 24,            1, 1,  0, 0,        70, 24,      70, 24, 3},
    {"tape-36"_L1,     ""_L1,      "36"_L1,    Stock::Tape,   90, 36,            1, 1,  0, 0,        90, 36,      90, 36, 4.5},
};
// clang-format on

QString bare(const QString& name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

QPointF LabelSheet::corner(int index) const
{
    return {left + (index % columns) * pitchX, top + (index / columns) * pitchY};
}

int LabelSheet::sheetsFor(qsizetype labels, int startAt) const
{
    return int((labels + startAt - 1 + count() - 1) / count());
}

std::span<const LabelSheet> labelSheets()
{
    return sheets;
}

const LabelSheet* findLabelSheet(const QString& name)
{
    const QString wanted = bare(name.normalized(QString::NormalizationForm_KC));
    if (wanted.isEmpty())
        return nullptr;
    for (const LabelSheet& sheet : sheets) {
        const bool isOnPacket = sheet.stock == Stock::DieCut && wanted == bare(sheet.product);
        if (isOnPacket || wanted == bare(sheet.code))
            return &sheet;
    }
    return nullptr;
}

} // namespace madoguchi
