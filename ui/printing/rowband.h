// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/band.h"
#include "ui/printing/textblock.h"

namespace madoguchi {

/// Text in a column of a row.
struct RowCell {
    double left = 0;
    double width = 0;
    Alignment alignment = Alignment::Left;
    TextBlock text;
};

/// How a row is ruled and spaced; lines in points, spaces in dots.
struct RowLook {
    double above = 0;
    double below = 0;
    double padding = 0;
    double left = 0;
    double right = 0;
};

/// A row of cells whose text may go over several lines. Cut, every cell goes on where it stopped.
class RowBand : public Band
{
public:
    [[nodiscard]] double height() const final;
    void paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft) const final;
    void put(RowInk& ink, const QPointF& topLeft) const;
    [[nodiscard]] Parts cut(double available) const final;
    /// The same, as rows.
    [[nodiscard]] std::pair<std::shared_ptr<const RowBand>, std::shared_ptr<const RowBand>>
    cutRow(double available) const;

protected:
    explicit RowBand(const RowLook& look) : m_look(look) {}

    [[nodiscard]] virtual QList<RowCell> cells() const = 0;
    /// A band of the same row, of the lines [from, to).
    [[nodiscard]] virtual std::shared_ptr<RowBand> copy() const = 0;

private:
    [[nodiscard]] double linesHeight(const QList<RowCell>& cells, int from, int to) const;

    RowLook m_look;
    int m_from = 0; ///< the lines that are shown
    int m_to = -1;  ///< behind the last of them; -1: to the end
    mutable double m_height = -1;
};

/// A row that keeps its cells.
class FixedRow final : public RowBand
{
public:
    FixedRow(const RowLook& look, QList<RowCell> cells) : RowBand(look), m_look(look), m_cells(std::move(cells)) {}
    [[nodiscard]] QList<RowCell> cells() const override { return m_cells; }

protected:
    [[nodiscard]] std::shared_ptr<RowBand> copy() const override;

private:
    RowLook m_look;
    QList<RowCell> m_cells;
};

/// What the rows of a table share. The table must outlive it.
struct TableShape {
    static constexpr double usualInset = mm(1.2); ///< white at both sides of a column
    static constexpr double leastInset = mm(0.6); ///< where the columns would not have room otherwise

    const FormTable& table;
    const FormFonts& fonts;
    PrintLanguage language;
    QList<double> lefts;
    QList<double> widths;
    double right = 0;
    double spacing = 1;  ///< of the white in the rows
    bool hasRoom = true; ///< false: the columns do not all have what they need at the least

    /// `least`: how wide the text of each column must be able to be; empty: as its share of the width says.
    TableShape(const FormTable& source, const FormFonts& formFonts, PrintLanguage paperLanguage, double width,
               double rowSpacing, const QList<double>& least = {});
};

/// A row of a table. Its text is laid out when it is asked for: a list of a hundred thousand rows must not keep
/// the lines of all of them.
class TableRow final : public RowBand
{
public:
    enum class Kind { Head, Body, Total };

    TableRow(std::shared_ptr<const TableShape> shape, Kind kind, qsizetype row);
    /// The same, laid out once: for what is painted again and again.
    [[nodiscard]] std::shared_ptr<const RowBand> laidOut() const;

protected:
    [[nodiscard]] QList<RowCell> cells() const override;
    [[nodiscard]] std::shared_ptr<RowBand> copy() const override;

private:
    [[nodiscard]] const Phrase& phraseAt(qsizetype column) const;

    std::shared_ptr<const TableShape> m_shape;
    Kind m_kind;
    qsizetype m_row;
};

} // namespace madoguchi
