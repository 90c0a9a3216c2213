// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printjob.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QPushButton;
class QScrollArea;
class QTimer;

namespace madoguchi {

class Heading;
class PrintService;
class ReplenishmentSteps;
class ReportButtons;
class ReportForm;
class ReportNotices;
class ReportView;
class SavedReportsBar;
struct ChangeSet;
struct RowThing;
struct SavedReport;

/// Reports: chosen and narrowed down at the left, seen at the right as a table or as paper, brought out by the
/// buttons above. What is seen follows every change of what is asked for.
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPage();
    [[nodiscard]] QLayout* buildBody();
    void fitForm();
    void connectParts();
    void readNames();
    /// Says that something the report was narrowed down to is not offered (any more).
    void tellPartGone();
    void followChanges(const ChangeSet& changes);
    void openThing(const RowThing& thing);
    void listKind(const QString& name);
    void showSaved(const SavedReport& report);
    void saveWish();
    /// Asks again, a moment later, so that several changes are one question.
    void readLater();
    void read();
    /// What is asked for; the chart alone where that is seen.
    [[nodiscard]] ReportWish wish() const;
    void showRights();
    void showTitle(const QString& subject);

    PageContext m_context;
    Heading* m_title;
    ReportNotices* m_notices;
    ReplenishmentSteps* m_replenishment;
    SavedReportsBar* m_saved;
    ReportForm* m_form;
    QScrollArea* m_formArea;
    ReportView* m_view;
    ReportButtons* m_buttons;
    QPushButton* m_heads; ///< leads to the letters that tell section heads what is late
    QTimer* m_later;
    QString m_subject; ///< whose history is shown
};

} // namespace madoguchi
