// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportwork.h"

class QCheckBox;
class QLayout;
class QPushButton;

namespace madoguchi {

/// The buttons that bring a report out, and whether its chart goes with it; to be placed by the page.
class ReportButtons final : public QObject
{
    Q_OBJECT

public:
    /// `wish` says what is asked for when a button is pressed. `printers` outlives the buttons.
    ReportButtons(const PageContext& context, const Printers& printers, std::function<ReportWish()> wish,
                  QObject* parent);

    void addTo(QLayout& row);
    /// How far it is, and a way to stop; to be placed by the page.
    [[nodiscard]] QWidget* progress() const { return m_work; }
    [[nodiscard]] bool isBusy() const { return m_work->isBusy(); }
    [[nodiscard]] bool isWithChart() const;
    /// Whether there is something to bring out.
    void setReady(bool isReady);
    /// Whether the report has a chart.
    void setCharted(bool isCharted);
    void print();
    void save(ReportFormat format);
    void retranslate();

Q_SIGNALS:
    void busyChanged();
    void chartToggled();

private:
    PageContext m_context;
    std::function<ReportWish()> m_wish;
    ReportWork* m_work;
    QCheckBox* m_withChart;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_xlsx;
    QPushButton* m_csv;
};

} // namespace madoguchi
