// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportchart.h"

#include <QScrollArea>

namespace madoguchi {

class ChartCanvas;

/// A chart with its legend, as high as it must be to be read; every number can be read in it, and by a screen reader.
class ReportChart final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportChart(QWidget* parent = nullptr);

    void show(const ChartData& data);
    [[nodiscard]] bool hasChart() const { return !m_data.isEmpty(); }
    [[nodiscard]] const ChartData& data() const { return m_data; }

private:
    ChartCanvas* m_canvas;
    ChartData m_data;
};

} // namespace madoguchi
