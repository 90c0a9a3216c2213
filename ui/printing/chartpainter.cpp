// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/chartpainter.h"

#include "ui/printing/reportwords.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Told apart by everybody, also without all of their colours (Okabe and Ito, then Tol).
constexpr QRgb colours[] = {0x0072b2, 0xe69f00, 0x009e73, 0xd55e00, 0x56b4e9, 0xcc79a7,
                            0xf0e442, 0x999999, 0x882255, 0x44aa99, 0x6655bb, 0x999933};

/// What has a colour of its own, the same in every chart and with every filter. What is not among these takes the
/// colours in order.
struct OwnColour {
    QStringView code;
    QRgb colour;
};
constexpr OwnColour ownColours[] = {
    {u"status.available", 0x0072b2},  {u"stock.ready", 0x0072b2},       {u"status.on-loan", 0xe69f00},
    {u"stock.on-loan", 0xe69f00},     {u"status.due-today", 0xf0e442},  {u"status.overdue", 0xd55e00},
    {u"status.allocated", 0x56b4e9},  {u"status.ready", 0x44aa99},      {u"status.needs-reset", 0x009e73},
    {u"stock.to-reset", 0x009e73},    {u"status.in-repair", 0xcc79a7},  {u"stock.in-repair", 0xcc79a7},
    {u"status.faulty", 0x882255},     {u"status.lost", 0x6655bb},       {u"status.to-surrender", 0x999933},
    {u"status.disposed", 0x999999},   {u"chart.others", 0xb0b0b0},      {u"movement.lent", 0xe69f00},
    {u"movement.returned", 0x0072b2}, {u"movement.passed-on", 0x009e73}};

QColor colourOf(const ReportCell& series, qsizetype position)
{
    for (const OwnColour& own : ownColours) {
        if (own.code == series.text)
            return QColor(own.colour);
    }
    return QColor(colours[size_t(position) % std::size(colours)]);
}

constexpr double titleFactor = 1.2;
constexpr double mostOfNames = 0.38; ///< of the width
constexpr double gap = 0.4;          ///< of a line, between things
constexpr int steps = 4;             ///< of an axis
constexpr double barPart = 0.76;     ///< of a month that its bars take
constexpr double tableLine = 1.15;   ///< of a line, for each series in the table of numbers

/// Broken at words, where there is one; inside it where it alone is too wide.
QStringList linesOf(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// In as few lines as that takes, which are about as long as each other.
QStringList evenLinesOf(const QString& text, const QFont& font, double width)
{
    const QStringList lines = linesOf(text, font, width);
    if (lines.size() < 2)
        return lines;
    const QFontMetricsF metrics(font);
    const double step = metrics.height() / 2;
    for (double least = metrics.horizontalAdvance(text) / double(lines.size()); least < width; least += step) {
        if (const QStringList even = linesOf(text, font, least); even.size() <= lines.size())
            return even;
    }
    return lines;
}

/// A round number not below, and not far above; its steps are round and whole, too.
double roundTop(qint64 most)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 tenths : {10, 15, 20, 25, 30, 40, 50, 60, 80}) {
            const qint64 step = tenths * power / 10;
            if (tenths * power % 10 == 0 && steps * step >= most)
                return double(steps * step);
        }
    }
}

/// What is read on this colour.
QColor inkOn(const QColor& ground)
{
    return qGray(ground.rgb()) > 130 ? Qt::black : Qt::white;
}

double widest(const QStringList& texts, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

ChartPainter::ChartPainter(const ChartData& data, const ChartLook& look)
    : m_kind(data.kind), m_look(look), m_metrics(look.font)
{
    const ReportWords words = reportWords();
    m_title = words(Phrase::word(data.title));
    for (const ReportCell& category : data.categories)
        m_categories << words(phraseOf(category));
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const ChartSeries& series = data.series.at(i);
        const QString name = words(phraseOf(series.name));
        const qint64 sum = std::accumulate(series.values.begin(), series.values.end(), qint64(0));
        m_series << Series{name, name + u' ' + number(sum), colourOf(series.name, i), series.values};
    }
}

QString ChartPainter::inWords() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        QStringList values;
        for (const Series& series : m_series) {
            if (series.values.at(i) != 0)
                values << series.name + u' ' + QString::number(series.values.at(i));
        }
        lines << m_categories.at(i) + u": "_s + values.join(u", "_s);
    }
    return lines.join(u"; "_s);
}

QString ChartPainter::number(qint64 value) const
{
    return phraseOf(ReportCell::ofNumber(value)).value;
}

qint64 ChartPainter::total(qsizetype category) const
{
    qint64 sum = 0;
    for (const Series& series : m_series)
        sum += series.values.at(category);
    return sum;
}

qint64 ChartPainter::highest() const
{
    const bool isStacked = m_kind == ChartData::Kind::StackedRows || m_kind == ChartData::Kind::StackedBars;
    qint64 most = 0;
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        for (const Series& series : m_series)
            most = std::max(most, isStacked ? total(i) : series.values.at(i));
    }
    return most;
}

/// Numbers above all bars or above none: one that is missing would read as nothing. `width`: of a bar.
bool ChartPainter::isCounted(double width) const
{
    return widthOf(number(highest())) + line() * 0.2 <= width;
}

/// Of the lines below the months that tell the numbers of bars that are too narrow for them; where not even there is
/// room, none.
double ChartPainter::tableHeight(double width) const
{
    if (m_kind != ChartData::Kind::Bars || m_categories.isEmpty() || m_series.isEmpty())
        return 0;
    const double slot = width / double(m_categories.size());
    const bool isNeeded = !isCounted(slot * barPart / double(m_series.size()));
    const bool isPossible = widthOf(number(highest())) + line() * 0.3 <= slot;
    return isNeeded && isPossible ? line() * (double(m_series.size()) * tableLine + gap) : 0;
}

QFont ChartPainter::titleFont() const
{
    QFont font(m_look.font);
    font.setPixelSize(int(std::lround(font.pixelSize() * titleFactor)));
    font.setBold(true);
    return font;
}

double ChartPainter::titleHeight() const
{
    return m_look.isTitled ? QFontMetricsF(titleFont()).height() + line() * gap : 0;
}

/// Which series stand in each row.
QList<QList<qsizetype>> ChartPainter::legendRows(double width) const
{
    QList<QList<qsizetype>> rows;
    double x = 0;
    for (qsizetype i = 0; m_series.size() > 1 && i < m_series.size(); ++i) {
        const double own = line() * 2 + widthOf(m_series.at(i).legend);
        if (rows.isEmpty() || x + own > width) {
            rows << QList<qsizetype>();
            x = 0;
        }
        rows.last() << i;
        x += own;
    }
    return rows;
}

double ChartPainter::legendHeight(double width) const
{
    return double(legendRows(width).size()) * line() * (1 + gap);
}

double ChartPainter::nameWidth(double width) const
{
    return std::min(widest(m_categories, m_metrics), width * mostOfNames);
}

double ChartPainter::rowHeight(const QStringList& lines) const
{
    return line() * (double(std::max<qsizetype>(1, lines.size())) + 0.6);
}

double ChartPainter::heightFor(double width) const
{
    constexpr double leastPlot = 10; // lines
    double height = titleHeight() + legendHeight(width);
    if (!isAcross())
        return height + line() * (leastPlot + 3) + tableHeight(width);
    for (const QString& category : m_categories)
        height += rowHeight(linesOf(category, m_look.font, nameWidth(width)));
    return height;
}

void ChartPainter::write(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text) const
{
    painter.drawText(area, int(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
}

void ChartPainter::paint(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font);
    painter.setPen(m_look.ink);
    paintTitle(painter, area);
    paintLegend(painter, area);
    const QRectF plot = area.adjusted(0, titleHeight() + legendHeight(area.width()), 0, 0);
    if (isAcross())
        paintRows(painter, plot);
    else
        paintColumns(painter, plot);
    painter.restore();
}

void ChartPainter::paintTitle(QPainter& painter, const QRectF& area) const
{
    if (!m_look.isTitled)
        return;
    painter.setFont(titleFont());
    write(painter, {area.topLeft(), QSizeF(area.width(), titleHeight())}, Qt::AlignHCenter | Qt::AlignTop, m_title);
    painter.setFont(m_look.font);
}

/// Above what it explains: of a long chart the lower end may be out of sight.
void ChartPainter::paintLegend(QPainter& painter, const QRectF& area) const
{
    double y = area.top() + titleHeight();
    for (const QList<qsizetype>& row : legendRows(area.width())) {
        double width = 0;
        for (const qsizetype i : row)
            width += line() * 2 + widthOf(m_series.at(i).legend);
        double x = area.left() + std::max(0.0, (area.width() - width) / 2);
        for (const qsizetype i : row) {
            const Series& series = m_series.at(i);
            painter.fillRect(QRectF(x, y + line() * 0.15, line() * 0.7, line() * 0.7), series.colour);
            write(painter, {x + line(), y, widthOf(series.legend), line()}, Qt::AlignLeft | Qt::AlignVCenter,
                  series.legend);
            x += line() * 2 + widthOf(series.legend);
        }
        y += line() * (1 + gap);
    }
}

/// A part of a bar, with its number where that has room.
void ChartPainter::paintSegment(QPainter& painter, const QRectF& bar, const Series& series, qsizetype category) const
{
    painter.fillRect(bar, series.colour);
    const QString text = number(series.values.at(category));
    if (bar.width() < widthOf(text) + line() * 0.2 || bar.height() < line() * 0.9)
        return;
    painter.setPen(inkOn(series.colour));
    write(painter, bar, Qt::AlignCenter, text);
    painter.setPen(m_look.ink);
}

void ChartPainter::paintRows(QPainter& painter, const QRectF& area) const
{
    const double names = nameWidth(area.width());
    QList<QStringList> lines;
    double needed = 0;
    for (const QString& category : m_categories) {
        lines << evenLinesOf(category, m_look.font, names);
        needed += rowHeight(lines.last());
    }
    constexpr double mostStretch = 1.7;
    const double stretch = std::clamp(area.height() / std::max(1.0, needed), 0.0, mostStretch);
    const double left = area.left() + names + line() * gap;
    const double room = area.right() - left - widthOf(number(highest())) - line() * gap;
    const double unit = std::max(0.0, room) / double(std::max<qint64>(1, highest()));
    double y = area.top();
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        const double height = rowHeight(lines.at(i)) * stretch;
        double text = y + (height - line() * double(lines.at(i).size())) / 2;
        for (const QString& part : lines.at(i)) {
            write(painter, {area.left(), text, names, line()}, Qt::AlignRight | Qt::AlignVCenter, part);
            text += line();
        }
        const double thick = std::min(height * 0.8, line() * 1.5);
        paintRow(painter, {left, y + (height - thick) / 2, room, thick}, i, unit);
        y += height;
    }
    painter.setPen(m_look.grid);
    painter.drawLine(QPointF(left, area.top()), QPointF(left, y));
}

/// Segments of one category, then what they add up to.
void ChartPainter::paintRow(QPainter& painter, const QRectF& bar, qsizetype category, double unit) const
{
    double x = bar.left();
    for (const Series& series : m_series) {
        const double width = double(series.values.at(category)) * unit;
        if (width > 0)
            paintSegment(painter, {x, bar.top(), width, bar.height()}, series, category);
        x += width;
    }
    write(painter, {x + line() * gap, bar.top(), bar.width(), bar.height()}, Qt::AlignLeft | Qt::AlignVCenter,
          number(total(category)));
}

void ChartPainter::paintColumns(QPainter& painter, const QRectF& area) const
{
    const double top = roundTop(highest());
    const double left = widthOf(number(qint64(top))) + line() * gap;
    const double numbers = tableHeight(area.width() - left - line() * gap);
    const QRectF plot = area.adjusted(left, line() * 1.2, -line() * gap, -line() * 2.4 - numbers);
    for (int step = 0; step <= steps; ++step) {
        const double y = plot.bottom() - plot.height() * step / steps;
        painter.setPen(QPen(m_look.grid, line() / 20));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(m_look.muted);
        write(painter, {area.left(), y - line() / 2, left - line() * gap, line()}, Qt::AlignRight | Qt::AlignVCenter,
              number(qint64(top) * step / steps));
    }
    painter.setPen(m_look.ink);
    paintMonths(painter, {plot.left(), plot.bottom() + line() * 0.2, plot.width(), line() * 2.2});
    paintTable(painter, {plot.left(), plot.bottom() + line() * 2.4, plot.width(), numbers});
    if (m_kind == ChartData::Kind::StackedBars)
        paintStack(painter, plot, top);
    else if (m_kind == ChartData::Kind::Bars)
        paintBars(painter, plot, top);
    else
        paintLine(painter, plot, top);
}

/// "2026/04" in one line, else the year above the month; where not even that has room, some are left out, never the
/// last.
void ChartPainter::paintMonths(QPainter& painter, const QRectF& area) const
{
    const auto count = std::max<qsizetype>(1, m_categories.size());
    const double slot = area.width() / double(count);
    const double space = line() * 0.3;
    const bool isOneLine = widest(m_categories, m_metrics) + space <= slot;
    QStringList parts;
    for (const QString& category : m_categories)
        parts << category.split(u'/');
    const double need = (isOneLine ? widest(m_categories, m_metrics) : widest(parts, m_metrics)) + space;
    const auto every = std::max<qsizetype>(1, qsizetype(std::ceil(need / slot)));
    for (qsizetype i = count - 1; i >= 0 && i < m_categories.size(); i -= every) {
        const QStringList lines = isOneLine ? QStringList(m_categories.at(i)) : m_categories.at(i).split(u'/');
        double y = area.top();
        for (const QString& part : lines) {
            write(painter, {area.left() + slot * double(i), y, slot, line()}, Qt::AlignCenter, part);
            y += line();
        }
    }
}

/// What the bars say, a line for each colour.
void ChartPainter::paintTable(QPainter& painter, const QRectF& area) const
{
    if (area.height() <= 0)
        return;
    const double slot = area.width() / double(m_categories.size());
    double y = area.top();
    for (const Series& series : m_series) {
        painter.fillRect(QRectF(area.left() - line() * 0.8, y + line() * 0.2, line() * 0.6, line() * 0.6),
                         series.colour);
        for (qsizetype i = 0; i < m_categories.size(); ++i)
            write(painter, {area.left() + slot * double(i), y, slot, line()}, Qt::AlignCenter,
                  number(series.values.at(i)));
        y += line() * tableLine;
    }
}

void ChartPainter::paintBars(QPainter& painter, const QRectF& plot, double top) const
{
    const double slot = plot.width() / double(std::max<qsizetype>(1, m_categories.size()));
    const double width = slot * barPart / double(std::max<qsizetype>(1, m_series.size()));
    const bool hasNumbers = isCounted(width);
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        double x = plot.left() + slot * (double(i) + 0.12);
        for (const Series& series : m_series) {
            const double height = double(series.values.at(i)) / top * plot.height();
            painter.fillRect(QRectF(x, plot.bottom() - height, width * 0.94, height), series.colour);
            if (hasNumbers && series.values.at(i) > 0)
                write(painter, {x, plot.bottom() - height - line(), width, line()}, Qt::AlignCenter,
                      number(series.values.at(i)));
            x += width;
        }
    }
}

void ChartPainter::paintStack(QPainter& painter, const QRectF& plot, double top) const
{
    const double slot = plot.width() / double(std::max<qsizetype>(1, m_categories.size()));
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        double y = plot.bottom();
        const double x = plot.left() + slot * (double(i) + 0.2);
        for (const Series& series : m_series) {
            const double height = double(series.values.at(i)) / top * plot.height();
            if (height > 0)
                paintSegment(painter, {x, y - height, slot * 0.6, height}, series, i);
            y -= height;
        }
        if (total(i) > 0)
            write(painter, {x, y - line(), slot * 0.6, line()}, Qt::AlignCenter, number(total(i)));
    }
}

void ChartPainter::paintLine(QPainter& painter, const QRectF& plot, double top) const
{
    const double slot = plot.width() / double(std::max<qsizetype>(1, m_categories.size()));
    for (const Series& series : m_series) {
        QPolygonF points;
        for (qsizetype i = 0; i < series.values.size(); ++i)
            points << QPointF(plot.left() + slot * (double(i) + 0.5),
                              plot.bottom() - double(series.values.at(i)) / top * plot.height());
        painter.setPen(QPen(series.colour, line() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
        painter.setPen(Qt::NoPen);
        painter.setBrush(series.colour);
        for (const QPointF& point : std::as_const(points))
            painter.drawEllipse(point, line() / 5, line() / 5);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_look.ink);
        for (qsizetype i = 0; i < points.size(); ++i)
            write(painter, {points.at(i).x() - slot / 2, points.at(i).y() - line() * 1.3, slot, line()},
                  Qt::AlignCenter, number(series.values.at(i)));
    }
}

} // namespace madoguchi
