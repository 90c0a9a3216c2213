// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/tableregistry.h"
#include "core/loans/loanquestions.h"
#include "core/loans/takeback.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class EmptyState;
class Heading;
class LoanDetail;
class LoanLists;
class LoanTableModel;
class PagedTable;
class PrintService;

/// What is out, what is late, what came back. A double-click (left button) takes an item back at once, with Undo;
/// Return shows the row beside the list. Reads again by itself when loans change anywhere.
class LoansPage final : public Page
{
    Q_OBJECT

public:
    LoansPage(const PageContext& context, PrintService& printing, const TableRegistry& tables);
    ~LoansPage() override;

    void activate() override;
    void retranslate() override;
    /// "#overdue", "#due-today", "#open", "#accessories", "#returned", or words for the filter.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;

    /// Rows shown at most; the filter finds the others.
    static constexpr int mostRows = 1000;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPage();
    void connectParts();
    void arrangeColumns();
    void readSections();
    void read();
    void readCounts();
    void showLoans(ListLoans::Which which, const QList<LoanRecord>& loans);
    void showEmptyState();
    void noteSelection();
    void openDetail();
    void closeDetail();
    [[nodiscard]] bool isFiltered() const;
    void clearFilter();

    [[nodiscard]] QList<LoanRecord> selected() const;
    /// The obvious next step of the row.
    void step(int row);
    void takeBackSelected();
    void takeBack(const QList<LoanRecord>& loans);
    void takenBack(const QList<LoanRecord>& loans, const Result<Performed<TakeBackOutcome>>& done);
    void takeBackAccessories(const LoanRecord& loan);
    void offerUndo(const QString& text, const QString& commandId);
    void undo(const QString& commandId);

    PageContext m_context;
    PrintService& m_printing;
    const TableRegistry& m_tables;
    Heading* m_title;
    LoanLists* m_lists;
    QLineEdit* m_filter;
    QComboBox* m_sections;
    LoanTableModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    LoanDetail* m_detail;
    QLabel* m_note;
    QPushButton* m_takeBack;
    QTimer* m_reading;
    QSet<AssetId> m_busy; ///< asked for already: a second double-click does nothing
    int m_undoMinutes = 10;
    quint64 m_question = 0;
};

} // namespace madoguchi
