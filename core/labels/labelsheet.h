// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <span>

namespace madoguchi {

/// A sheet with labels in rows and columns, or a piece of tape with one. Lengths are millimetres of paper, from its top
/// left corner.
struct LabelSheet {
    enum class Stock {
        DieCut, ///< labels to peel off
        Plain,  ///< paper without labels: lines to cut along are printed
        Tape,   ///< from a roll, one label a page
    };

    QLatin1StringView code;    ///< "a-one-72210": for commands and preferences
    QLatin1StringView maker;   ///< "A-one"; empty for plain paper and tape
    QLatin1StringView product; ///< the number on its packet: "72210"; of tape its width: "24"
    Stock stock = Stock::DieCut;
    double paperWidth = 0;
    double paperHeight = 0;
    int columns = 0;
    int rows = 0;
    double left = 0; ///< of the first label
    double top = 0;
    double pitchX = 0; ///< from one label to the next
    double pitchY = 0;
    double width = 0; ///< of a label
    double height = 0;
    double inset = 2; ///< of each label, left white: dies and printers are not exact; of tape what no printer reaches

    [[nodiscard]] constexpr int count() const { return columns * rows; }
    /// Top left corner of the label at `index` of a sheet, from 0, row by row.
    [[nodiscard]] QPointF corner(int index) const;
    [[nodiscard]] QSizeF size() const { return {width, height}; }
    /// How many sheets so many labels take when the first is put at `startAt`, from 1.
    [[nodiscard]] int sheetsFor(qsizetype labels, int startAt) const;
};

/// All sheets there are, the usual ones first.
[[nodiscard]] std::span<const LabelSheet> labelSheets();

/// By its code, its product number or both with the maker, whatever the case, spaces and hyphens: "a-one-72210",
/// "72210", "A-one 72210". Null when there is no such sheet.
[[nodiscard]] const LabelSheet* findLabelSheet(const QString& name);

} // namespace madoguchi
