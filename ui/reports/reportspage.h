// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printjob.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace madoguchi {

class EmptyState;
class Heading;
class PagedTable;
class PreviewPane;
class ProgressStrip;
class ReportChart;
class PrintService;
class ReplenishmentSteps;
class ReportForm;
class ReportNotices;
class ReportTableModel;
class ReportWork;
class SavedReportsBar;
struct SavedReport;

/// Reports: chosen and narrowed down at the left, seen at the right as a table or as paper, brought out by the
/// buttons above. What is seen follows every change of what is asked for, in the background.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    /// `printers` outlives the page.
    /// `printing` prints numbered papers; null: they are not printed from here.
    ReportsPage(const PageContext& context, const Printers& printers, PrintService* printing = nullptr);
    ~ReportsPage() override;

    void activate() override;
    void retranslate() override;
    /// "overdue", or a history with its key: "asset-history:A-000001".
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildPage();
    void fitForm();
    void buildButtons();
    void connectParts();
    void readNames();
    void showSaved(const SavedReport& report);
    void saveWish();
    enum class View { Table, Paper, Chart };
    void showView(View view);
    /// Asks again, a moment later, so that several changes are one question.
    void readLater();
    void read();
    void shown(const Result<ReportPreview>& preview);
    void showTable(const ReportPreview& preview);
    void readChart(quint64 number);
    /// What is asked for; the chart alone where that is seen.
    [[nodiscard]] ReportWish wish() const;
    void showNothing(const QString& text, const QString& action = {});
    void tellSummary();
    void showRights();
    void showTitle();
    [[nodiscard]] bool lacksSubject() const;
    [[nodiscard]] QString missingSubject() const;

    PageContext m_context;
    const Printers& m_printers;
    Heading* m_title;
    ReportNotices* m_notices;
    ReplenishmentSteps* m_replenishment;
    SavedReportsBar* m_saved;
    ReportForm* m_form;
    QScrollArea* m_formArea;
    QPushButton* m_asTable;
    QPushButton* m_asPaper;
    QPushButton* m_asChart;
    QCheckBox* m_withChart;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_xlsx;
    QPushButton* m_csv;
    QLabel* m_summary;
    ReportWork* m_work;
    ProgressStrip* m_reading;
    QStackedWidget* m_views;
    ReportTableModel* m_model;
    PagedTable* m_table;
    PreviewPane* m_paper;
    ReportChart* m_chart;
    EmptyState* m_empty;
    QTimer* m_later;
    std::shared_ptr<JobControl> m_job;
    std::optional<ReportSummary> m_known; ///< of what is seen
    bool m_isAll = true;
    QString m_subject; ///< whose history is shown
    quint64 m_question = 0;
    View m_view = View::Table;
};

} // namespace madoguchi
