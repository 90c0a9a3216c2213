// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchart.h"

#include "core/documents/listform.h"
#include "ui/printing/pageframe.h"
#include "ui/printing/reportwords.h"
#include "ui/theme/palette.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPicture>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Told apart by everybody, also without all of their colours (Okabe and Ito).
constexpr QRgb colours[] = {0x0072b2, 0xe69f00, 0x009e73, 0xd55e00, 0x56b4e9, 0xcc79a7, 0xf0e442, 0x666666};

struct ChartLook {
    QColor ink;
    QColor grid;
    QFont font;
};

QFont titleFont(QFont font)
{
    constexpr double larger = 1.2;
    if (font.pixelSize() > 0)
        font.setPixelSize(int(font.pixelSize() * larger));
    else
        font.setPointSizeF(font.pointSizeF() * larger);
    font.setBold(true);
    return font;
}

QString said(const ReportCell& cell)
{
    return reportWords()(phraseOf(cell));
}

qint64 highest(const ChartData& data)
{
    qint64 most = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        qint64 sum = 0;
        for (const ChartSeries& series : data.series) {
            sum += series.values.at(i);
            most = std::max(most, series.values.at(i));
        }
        if (data.kind == ChartData::Kind::StackedBars)
            most = std::max(most, sum);
    }
    return most;
}

/// A round number not below; its four steps are round, too.
double roundTop(qint64 most)
{
    constexpr qint64 steps = 4;
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (steps * factor * power >= most)
                return double(steps * factor * power);
        }
    }
}

QAbstractSeries* barsOf(const ChartData& data, const ChartLook& look)
{
    QAbstractBarSeries* bars = nullptr;
    if (data.kind == ChartData::Kind::StackedBars)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        auto* set = new QBarSet(said(data.series.at(i).name));
        for (const qint64 value : data.series.at(i).values)
            *set << double(value);
        set->setColor(QColor(colours[size_t(i) % std::size(colours)]));
        set->setBorderColor(look.grid);
        bars->append(set);
    }
    bars->setBarWidth(0.7);
    return bars;
}

QAbstractSeries* lineOf(const ChartData& data)
{
    auto* line = new QLineSeries;
    line->setName(said(data.series.first().name));
    for (qsizetype i = 0; i < data.series.first().values.size(); ++i)
        line->append(double(i), double(data.series.first().values.at(i)));
    line->setPen(QPen(QColor(colours[3]), 3));
    line->setPointsVisible(true);
    line->setPointLabelsVisible(true);
    line->setPointLabelsFormat(u"@yPoint"_s);
    return line;
}

void styleAxis(QAbstractAxis& axis, const ChartLook& look)
{
    axis.setLabelsFont(look.font);
    axis.setLabelsColor(look.ink);
    axis.setLinePenColor(look.grid);
    axis.setGridLineColor(look.grid);
}

/// Whoever takes it owns it.
QChart* chartOf(const ChartData& data, const ChartLook& look)
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setTitle(reportWords()(Phrase::word(data.title)));
    chart->setTitleFont(titleFont(look.font));
    chart->setTitleBrush(look.ink);
    QAbstractSeries* series = data.kind == ChartData::Kind::Line ? lineOf(data) : barsOf(data, look);
    if (auto* line = qobject_cast<QLineSeries*>(series)) {
        line->setPointLabelsColor(look.ink);
        line->setPointLabelsFont(look.font);
    }
    chart->addSeries(series);
    QStringList categories;
    for (const ReportCell& category : data.categories)
        categories << said(category);
    auto* across = new QBarCategoryAxis;
    across->append(categories);
    auto* up = new QValueAxis;
    up->setRange(0, roundTop(highest(data)));
    up->setLabelFormat(u"%d"_s);
    up->setTickCount(5);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(across), static_cast<QAbstractAxis*>(up)})
        styleAxis(*axis, look);
    across->setGridLineVisible(false);
    across->setLabelsAngle(categories.size() > 6 && data.kind == ChartData::Kind::StackedBars ? -35 : 0);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    chart->legend()->setFont(look.font);
    chart->legend()->setLabelColor(look.ink);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setVisible(data.series.size() > 1);
    return chart;
}

/// "ノートPC: In stock 3, On loan 5; …"
QString inWords(const ChartData& data)
{
    QStringList lines;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        QStringList values;
        for (const ChartSeries& series : data.series) {
            if (series.values.at(i) != 0)
                values << said(series.name) + u' ' + QString::number(series.values.at(i));
        }
        lines << said(data.categories.at(i)) + u": "_s + values.join(u", "_s);
    }
    return lines.join(u"; "_s);
}

/// The chart is painted once, in the window's thread; the sheet then goes anywhere.
class ChartSheet final : public PaperSheets
{
public:
    ChartSheet(Document document, const ChartData& data)
        : m_document(std::move(document)), m_geometry(geometryOf(m_document.layout)),
          m_fonts(m_geometry.smallestText()), m_frame(m_document, m_fonts, m_geometry, std::nullopt)
    {
        QFont font(formFontFamilies());
        font.setPixelSize(13); // of the scene, whatever the resolution of the device
        QGraphicsScene scene(QRectF(QPointF(), size));
        auto* chart = chartOf(data, {Qt::black, QColor(0xb0, 0xb0, 0xb0), font});
        chart->setTitle({}); // that of the sheet says it
        scene.addItem(chart);
        chart->resize(size);
        if (QGraphicsLayout* layout = chart->layout())
            layout->activate();
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, QRectF(QPointF(), size), scene.sceneRect());
        painter.end();
        m_fonts.forget();
    }

    [[nodiscard]] const Document& document() const override { return m_document; }
    [[nodiscard]] int sheetCount() const override { return 1; }
    void paintSheet(QPainter& painter, int) const override
    {
        m_frame.paint(painter, 0, 1, std::nullopt);
        const QRectF area(m_geometry.left, m_frame.firstTop(), m_geometry.width(),
                          m_frame.bottom() - m_frame.firstTop());
        const double scale = std::min(area.width() / size.width(), area.height() / size.height());
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(scale, scale);
        painter.drawPicture(0, 0, m_picture);
        painter.restore();
    }

private:
    static constexpr QSizeF size{1000, 560};

    Document m_document;
    FormGeometry m_geometry;
    FormFonts m_fonts;
    PageFrame m_frame;
    QPicture m_picture;
};

} // namespace

ReportChart::ReportChart(QWidget* parent) : QWidget(parent), m_view(new QChartView)
{
    m_view->setObjectName(u"reportChart"_s);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

void ReportChart::show(const ChartData& data)
{
    m_data = data;
    m_hasChart = !data.series.isEmpty() && !data.categories.isEmpty();
    m_view->setVisible(m_hasChart);
    if (!m_hasChart)
        return;
    const Tokens& tokens = tokensOf(palette());
    QChart* before = m_view->chart();
    m_view->setChart(chartOf(data, {tokens.text, tokens.border, font()}));
    delete before;
    m_view->setAccessibleName(reportWords()(Phrase::word(data.title)));
    m_view->setAccessibleDescription(inWords(data));
}

std::unique_ptr<const PaperSheets> ReportChart::sheets(const ReportStamp& stamp) const
{
    ListContent content;
    content.language = reportLanguage();
    content.title = Phrase::word(m_data.title);
    content.issuer.organisation = stamp.organisation;
    content.asOf = m_data.asOf;
    content.printedAt = stamp.printedAt;
    content.printedBy = stamp.printedBy;
    content.isSample = stamp.isSample;
    return std::make_unique<const ChartSheet>(listDocument(content), m_data);
}

void ReportChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_hasChart && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        show(m_data);
}

} // namespace madoguchi
