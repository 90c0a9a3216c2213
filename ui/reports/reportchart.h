// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportchart.h"
#include "core/reports/reportsink.h"
#include "ui/printing/papersheets.h"

#include <QWidget>

class QChart;
class QChartView;

namespace madoguchi {

/// A chart with its legend; every number can be read in it, and by a screen reader.
class ReportChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChart(QWidget* parent = nullptr);

    void show(const ChartData& data);
    [[nodiscard]] bool hasChart() const { return m_hasChart; }
    /// The same on a landscape sheet. In the window's thread, as all of this.
    [[nodiscard]] std::unique_ptr<const PaperSheets> sheets(const ReportStamp& stamp) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QChartView* m_view;
    ChartData m_data;
    bool m_hasChart = false;
};

} // namespace madoguchi
