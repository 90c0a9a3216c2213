// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchart.h"

#include "ui/printing/chartpainter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace madoguchi {

/// Paints the chart in the colours and the text size of the window.
class ChartCanvas final : public QWidget
{
public:
    void show(const ChartData& chartData)
    {
        m_data = chartData;
        const ChartPainter chart(m_data, look());
        setAccessibleName(chart.title());
        setAccessibleDescription(chart.inWords());
        fit();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_data.isEmpty())
            return;
        QPainter painter(this);
        const double space = margin();
        ChartPainter(m_data, look()).paint(painter, QRectF(rect()).adjusted(space, space, -space, -space));
    }
    void resizeEvent(QResizeEvent*) override { fit(); }
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    [[nodiscard]] double margin() const { return em(1, this) / 2.0; }
    [[nodiscard]] ChartLook look() const
    {
        const Tokens& tokens = tokensOf(palette());
        QFont sized(font());
        sized.setPixelSize(QFontInfo(font()).pixelSize());
        return {tokens.text, tokens.muted, tokens.border, sized, true};
    }
    void fit()
    {
        const double needed = m_data.isEmpty() ? 0 : ChartPainter(m_data, look()).heightFor(width() - 2 * margin());
        setMinimumHeight(int(std::ceil(needed + 2 * margin())));
    }

    ChartData m_data;
};

ReportChart::ReportChart(QWidget* parent) : QScrollArea(parent), m_canvas(new ChartCanvas)
{
    setObjectName(u"reportChartArea"_s);
    m_canvas->setObjectName(u"reportChart"_s);
    setWidget(m_canvas);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
}

void ReportChart::show(const ChartData& data)
{
    m_data = data;
    m_canvas->setVisible(hasChart());
    if (hasChart())
        m_canvas->show(data);
    setAccessibleName(m_canvas->accessibleName());
}

} // namespace madoguchi

#include "moc_reportchart.cpp"
