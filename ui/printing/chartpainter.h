// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportchart.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

class QPainter;
class QRectF;

namespace madoguchi {

/// How a chart is painted; the size of its font is in pixels of the painter, and everything else follows from it.
struct ChartLook {
    QColor ink;
    QColor muted; ///< of the axis
    QColor grid;
    QFont font;
    bool isTitled = true;
};

/// Paints a chart, as vectors, the same on the screen and on paper: names are broken into lines and never cut off,
/// months that have no room stand in two lines or are left out by turns, numbers stand at what they count.
class ChartPainter
{
public:
    /// The words are those of the program's language.
    ChartPainter(const ChartData& data, const ChartLook& look);

    /// The least height at which all of it can be read.
    [[nodiscard]] double heightFor(double width) const;
    void paint(QPainter& painter, const QRectF& area) const;

    [[nodiscard]] const QString& title() const { return m_title; }
    /// "ノートPC: In stock 3, On loan 5; …": every number, for whoever does not see it.
    [[nodiscard]] QString inWords() const;

private:
    struct Series {
        QString name;
        QString legend; ///< with what it adds up to
        QColor colour;
        QList<qint64> values;
    };

    [[nodiscard]] bool isAcross() const { return m_kind == ChartData::Kind::StackedRows; }
    [[nodiscard]] double line() const { return m_metrics.height(); }
    [[nodiscard]] double widthOf(const QString& text) const { return m_metrics.horizontalAdvance(text); }
    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] qint64 total(qsizetype category) const;
    [[nodiscard]] qint64 highest() const;
    [[nodiscard]] bool isCounted(double width) const;
    [[nodiscard]] double tableHeight(double width) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] double titleHeight() const;
    [[nodiscard]] QList<QList<qsizetype>> legendRows(double width) const;
    [[nodiscard]] double legendHeight(double width) const;
    [[nodiscard]] double nameWidth(double width) const;
    [[nodiscard]] double rowHeight(const QStringList& lines) const;
    void write(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text) const;
    void paintTitle(QPainter& painter, const QRectF& area) const;
    void paintLegend(QPainter& painter, const QRectF& area) const;
    void paintSegment(QPainter& painter, const QRectF& bar, const Series& series, qsizetype category) const;
    void paintRows(QPainter& painter, const QRectF& area) const;
    void paintRow(QPainter& painter, const QRectF& bar, qsizetype category, double unit) const;
    void paintColumns(QPainter& painter, const QRectF& area) const;
    void paintTable(QPainter& painter, const QRectF& area) const;
    void paintMonths(QPainter& painter, const QRectF& area) const;
    void paintBars(QPainter& painter, const QRectF& plot, double top) const;
    void paintStack(QPainter& painter, const QRectF& plot, double top) const;
    void paintLine(QPainter& painter, const QRectF& plot, double top) const;

    ChartData::Kind m_kind;
    ChartLook m_look;
    QFontMetricsF m_metrics;
    QString m_title;
    QStringList m_categories;
    QList<Series> m_series;
};

} // namespace madoguchi
