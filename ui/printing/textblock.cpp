// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/textblock.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace madoguchi {

namespace {

// Of the size: room for the accents of Noto Sans above and for a descender below.
constexpr double lineSpacing = 1.36;
constexpr double baseline = 1.04;
constexpr double shrinkStep = 0.5;
constexpr double slightShrink = 1;     // points any text gives up to stay on its line
constexpr double tiniest = 2;          // what a number of 19 digits in a narrow column may come to
constexpr qsizetype longestValue = 26; // 19 digits with their commas and a sign

QString withoutTrailingSpace(QString text)
{
    while (!text.isEmpty() && text.back() == u' ')
        text.chop(1);
    return text;
}

} // namespace

TextBlock TextBlock::fit(const FormFonts& fonts, const QString& text, const TextStyle& style, double width)
{
    TextBlock block;
    block.m_isBold = style.isBold;
    block.m_points = std::max(style.points, fonts.smallest());
    if (text.isEmpty())
        return block;
    const double full = block.m_points;
    const double least = std::max(fonts.smallest(), style.isKey || style.isWord ? 0 : full - slightShrink);
    if (style.isRough && block.isMeasurable(fonts, text)) {
        if (style.isWhole && block.fitWhole(fonts, text, width))
            return block;
        const std::optional<double> size = block.sizeWithRoom(fonts, text, width, least);
        block.m_points = size.value_or(style.isKey ? least : full);
        block.breakAll(fonts, text, width, true);
        return block;
    }
    block.breakAll(fonts, text, width, style.isRough);
    const auto wanted = text.count(u'\n') + 1;
    while (block.lineCount() > wanted && block.m_points > least) {
        block.m_points = std::max(block.m_points - shrinkStep, least);
        block.breakAll(fonts, text, width, style.isRough);
    }
    if (!style.isKey && block.lineCount() > wanted) {
        block.m_points = full;
        block.breakAll(fonts, text, width, style.isRough);
    }
    return block;
}

/// On one line, or on one for each part between blanks. Not for a text that is no value: it would become tiny.
bool TextBlock::fitWhole(const FormFonts& fonts, const QString& text, double width)
{
    if (text.size() > longestValue)
        return false;
    const auto put = [&](const QString& line) {
        m_lines << Line{line, fonts.face(m_points, m_isBold).glyphs.width(line).value_or(0), true};
    };
    if (const auto size = sizeWithRoom(fonts, text, width, std::max(fonts.smallest(), m_points - slightShrink))) {
        m_points = *size;
        put(text);
        return true;
    }
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    double points = m_points;
    for (const QString& part : parts) {
        const std::optional<double> size = sizeWithRoom(fonts, part, width, tiniest);
        if (!size)
            return false;
        points = std::min(points, *size);
    }
    m_points = points;
    for (const QString& part : parts)
        put(part);
    return true;
}

/// Whether its width tells if it needs breaking: one line whose glyphs are in the table.
bool TextBlock::isMeasurable(const FormFonts& fonts, const QString& text) const
{
    return !text.contains(u'\n') && text.back() != u' ' &&
           fonts.face(m_points, m_isBold).glyphs.width(text).has_value();
}

/// The largest size at which such a text has room on one line: breaking it at one size after the other would be most of
/// the work of a long list.
std::optional<double> TextBlock::sizeWithRoom(const FormFonts& fonts, const QString& text, double width,
                                              double least) const
{
    for (double points = m_points;; points = std::max(points - shrinkStep, least)) {
        if (fonts.face(points, m_isBold).glyphs.width(text).value_or(width + 1) <= width)
            return points;
        if (points <= least)
            return std::nullopt;
    }
}

void TextBlock::breakAll(const FormFonts& fonts, const QString& text, double width, bool isRough)
{
    m_lines.clear();
    const FormFonts::Face& face = fonts.face(m_points, m_isBold);
    if (!text.contains(u'\n')) {
        breakLine(face, text, width, isRough);
        return;
    }
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines)
        breakLine(face, line, width, isRough);
}

/// The lines before a last letter give it company, where that takes no more of them.
void TextBlock::breakLine(const FormFonts::Face& face, const QString& line, double width, bool isRough)
{
    constexpr double step = 0.95;
    const qsizetype before = m_lines.size();
    breakWithin(face, line, width, isRough);
    const qsizetype wanted = m_lines.size();
    for (double narrower = width * step; wanted - before > 1 && m_lines.last().text.size() == 1 && narrower > width / 2;
         narrower *= step) {
        const QList<Line> broken = m_lines;
        m_lines.resize(before);
        breakWithin(face, line, narrower, isRough);
        if (m_lines.size() == wanted)
            continue;
        m_lines = broken;
        return;
    }
}

void TextBlock::breakWithin(const FormFonts::Face& face, const QString& line, double width, bool isRough)
{
    if (isRough) {
        const std::optional<double> rough = face.glyphs.width(line);
        if (rough && *rough <= width) {
            m_lines << Line{line, *rough, true};
            return;
        }
        if (rough)
            return breakRough(face, line, width);
    }
    const double whole = face.metrics.horizontalAdvance(line);
    if (whole <= width) {
        m_lines << Line{line, whole, false};
        return;
    }
    QTextLayout layout(line, face.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine broken = layout.createLine(); broken.isValid(); broken = layout.createLine()) {
        broken.setLineWidth(width);
        const QString text = withoutTrailingSpace(line.mid(broken.textStart(), broken.textLength()));
        m_lines << Line{text, face.metrics.horizontalAdvance(text), false};
    }
    layout.endLayout();
}

/// By the same rules of line breaking, but glyph by glyph: no text is shaped for it.
void TextBlock::breakRough(const FormFonts::Face& face, const QString& line, double width)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, line);
    for (qsizetype start = 0; start < line.size();) {
        qsizetype end = start;
        qsizetype best = start;
        for (double used = 0; end < line.size(); ++end) {
            used += face.glyphs.advance(line.at(end));
            if (used > width && line.at(end) != u' ')
                break;
            breaks.setPosition(end + 1);
            if (breaks.isAtBoundary())
                best = end + 1;
        }
        if (end < line.size())
            end = best > start ? best : std::max(end, start + 1);
        const QString text = withoutTrailingSpace(line.mid(start, end - start));
        m_lines << Line{text, face.glyphs.width(text).value_or(0), true};
        start = end;
    }
}

void TextBlock::keep(const FormFonts& fonts, int lines, double width)
{
    if (lines >= lineCount())
        return;
    m_lines.resize(std::max(lines, 0));
    if (m_lines.isEmpty())
        return;
    const QFontMetricsF& metrics = fonts.face(m_points, m_isBold).metrics;
    Line& last = m_lines.last();
    last.text += u'\u2026';
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, last.text);
    graphemes.setPosition(last.text.size() - 1);
    while (metrics.horizontalAdvance(last.text) > width && graphemes.toPreviousBoundary() > 0)
        last.text = withoutTrailingSpace(last.text.left(graphemes.position())) + u'\u2026';
    last.width = metrics.horizontalAdvance(last.text);
}

double TextBlock::lineHeight() const
{
    return pt(m_points) * lineSpacing;
}

double TextBlock::ascent() const
{
    return pt(m_points) * baseline;
}

double TextBlock::width() const
{
    double widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

QStringList TextBlock::lines() const
{
    QStringList texts;
    for (const Line& line : m_lines)
        texts << line.text;
    return texts;
}

void TextBlock::put(RowInk& ink, const QPointF& topLeft, double width, Alignment alignment, int from, int to) const
{
    const int end = to < 0 ? lineCount() : std::min(to, lineCount());
    double y = topLeft.y() + ascent();
    for (int i = from; i < end; ++i, y += lineHeight()) {
        const Line& line = m_lines.at(i);
        const double slack = width - line.width;
        const double indent = alignment == Alignment::Left ? 0 : alignment == Alignment::Right ? slack : slack / 2;
        ink.text(line.text, {topLeft.x() + indent, y}, m_points, m_isBold, line.isRough);
    }
}

void TextBlock::paint(QPainter& painter, const FormFonts& fonts, const QPointF& topLeft, double width,
                      Alignment alignment, int from, int to) const
{
    PlainInk ink(painter, fonts);
    put(ink, topLeft, width, alignment, from, to);
}

} // namespace madoguchi
