// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/printing/ink.h"

namespace madoguchi {

struct TextStyle {
    double points = 10.5;
    bool isBold = false;
    bool isKey = false;   ///< shrinks down to the smallest size before it breaks; other text by a point at most
    bool isRough = false; ///< without kerning: for lists, where shaping every cell would cost most of the time
    /// A day, a time, a number: half of it would be another one. Breaks at blanks only, and shrinks rather than be cut,
    /// in the end also below the smallest size. Of rough text.
    bool isWhole = false;
    /// A state, a sort: shrinks down to the smallest size where that keeps it on its line; else it breaks in full size.
    bool isWord = false;
};

/// Text broken into the lines of a column. Whatever the text, every character of it is on one of the lines, unless some
/// are given up with keep().
class TextBlock
{
public:
    TextBlock() = default;
    /// Breaks at words (and, in Japanese, where the rules of line breaking allow), inside a word only when it alone
    /// is too wide; no last letter stands on a line alone.
    static TextBlock fit(const FormFonts& fonts, const QString& text, const TextStyle& style, double width);

    /// Only the first `lines`; when that loses some, the last one kept ends in "…", within `width`.
    void keep(const FormFonts& fonts, int lines, double width);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double height() const { return lineHeight() * lineCount(); }
    /// Of the first line, from the top.
    [[nodiscard]] double ascent() const;
    /// Of the widest line.
    [[nodiscard]] double width() const;
    [[nodiscard]] double points() const { return m_points; }
    [[nodiscard]] QStringList lines() const;

    struct Line {
        QString text;
        double width = 0;
        bool isRough = false; ///< measured, and painted, glyph by glyph
    };
    /// Put together again from what it was made of.
    TextBlock(double points, bool isBold, QList<Line> lines)
        : m_lines(std::move(lines)), m_points(points), m_isBold(isBold)
    {
    }
    [[nodiscard]] const QList<Line>& parts() const { return m_lines; }
    [[nodiscard]] bool isBold() const { return m_isBold; }

    /// Lines [from, to) with the first at the top left of a column `width` wide.
    void put(RowInk& ink, const QPointF& topLeft, double width, Alignment alignment, int from = 0, int to = -1) const;
    void paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft, double width, Alignment alignment,
               int from = 0, int to = -1) const;

private:
    [[nodiscard]] bool isMeasurable(const FormFonts& fonts, const QString& text) const;
    [[nodiscard]] std::optional<double> sizeWithRoom(const FormFonts& fonts, const QString& text, double width,
                                                     double least) const;
    [[nodiscard]] bool fitWhole(const FormFonts& fonts, const QString& text, double width);
    void breakAll(const FormFonts& fonts, const QString& text, double width, bool isRough);
    void breakLine(const FormFonts::Face& face, const QString& line, double width, bool isRough);
    void breakWithin(const FormFonts::Face& face, const QString& line, double width, bool isRough);
    void breakRough(const FormFonts::Face& face, const QString& line, double width);

    QList<Line> m_lines;
    double m_points = 0;
    bool m_isBold = false;
};

} // namespace madoguchi
