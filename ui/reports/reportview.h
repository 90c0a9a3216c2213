// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpreview.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace madoguchi {

class EmptyState;
class PagedTable;
class PreviewPane;
class ProgressStrip;
class ReportChart;
class ReportTableModel;

/// What is asked for, seen: as a table, as paper or as a chart, and below it what it adds up to. Reads in the
/// background; whatever is asked for next takes the place of what is still being read.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(const PageContext& context, QWidget* parent = nullptr);
    ~ReportView() override;

    /// The buttons that turn it, for the row above it.
    void addSwitch(QLayout& row);
    [[nodiscard]] bool isPaper() const { return m_way == Way::Paper; }
    /// Whether a chart is seen, not only asked for.
    [[nodiscard]] bool isChart() const;
    /// From whatever is seen to paper, and from paper to the table.
    void turnToPaper();
    /// Whether the report has a chart; without one the table is seen in its place.
    void setCharted(bool isCharted);

    /// `isFiltered`: there is a filter that an empty list offers to clear.
    void read(const ReportWish& wish, bool isFiltered);
    void showNothing(const QString& text);
    void focusRows();
    void retranslate();

Q_SIGNALS:
    /// It was turned: what is asked for is to be read again.
    void turned();
    void clearRequested();
    /// Whose history is seen; empty: nobody's.
    void subjectChanged(const QString& subject);
    /// What a row leads to is to be seen: Return and a double click, or the menu of the row.
    void thingWanted(const madoguchi::RowThing& thing);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Way { Table, Paper, Chart };

    void build();
    void turn(Way way);
    void stop();
    void readChart(const ReportWish& wish, quint64 number);
    void readRows(const ReportWish& wish, quint64 number);
    void showChart(const ChartData& chart);
    void shown(const Result<ReportPreview>& preview);
    void showTable(const ReportPreview& preview);
    void tellSummary();
    void tellTallies(const QStringList& tallies);
    void fitTallies();
    void connectRows();
    void openRow(int row);
    void showRowMenu(const QPoint& at);

    PageContext m_context;
    QPushButton* m_asTable;
    QPushButton* m_asPaper;
    QPushButton* m_asChart;
    ProgressStrip* m_reading;
    QStackedWidget* m_views;
    ReportTableModel* m_model;
    PagedTable* m_table;
    PreviewPane* m_paper;
    ReportChart* m_chart;
    EmptyState* m_empty;
    QLabel* m_summary;
    QListWidget* m_tallies; ///< below the table, by type and state
    std::shared_ptr<JobControl> m_job;
    std::optional<ReportSummary> m_known; ///< of what is seen
    QStringList m_sums;                   ///< likewise, of the table
    bool m_isAll = true;
    bool m_isFiltered = false;
    quint64 m_question = 0;
    Way m_way = Way::Table;
};

} // namespace madoguchi
