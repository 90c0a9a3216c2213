// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "core/loans/loanquestions.h"
#include "core/loans/takeback.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"
#include "ui/widgets/stepgate.h"

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
class StepMenu;

/// What is out, what is late, what came back. A double-click (left button) takes an item back at once, with Undo;
/// Return shows the row beside the list. Reads again by itself when loans change anywhere; what was taken back here
/// stays in its place, greyed, until somebody asks for a list.
class LoansPage final : public Page
{
    Q_OBJECT

public:
    /// `printing` outlives the page.
    LoansPage(const PageContext& context, PrintService& printing);
    ~LoansPage() override;

    void activate() override;
    void retranslate() override;
    /// "#overdue", "#due-today", "#open", "#accessories", "#returned", or words for the filter.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;

    /// Rows shown at most; the filter finds the others.
    static constexpr int mostRows = 1000;

private:
    void buildPage();
    void connectParts();
    void readSections();
    /// Because somebody asked for it: what is done goes.
    void read();
    /// Because something changed: nothing moves away.
    void readAgain();
    void readCounts();
    void showLoans(ListLoans::Which which, const QList<LoanRecord>& loans);
    void showEmptyState();
    void noteSelection();
    void tellNote();
    void openDetail();
    /// Shows the current loan beside the list, and asks for its letters.
    void showDetail();
    void showFound(LoanLineId line);
    void lookForSlip(const LoanRecord& loan);
    void issueSlip();
    void closeDetail();
    [[nodiscard]] bool isFiltered() const;
    void clearFilter();

    [[nodiscard]] QList<LoanRecord> selected() const;
    /// The obvious next step of the row.
    void step(int row);
    /// The selected ones that are out.
    [[nodiscard]] QList<LoanRecord> selectedOut() const;
    void takeBackSelected();
    void extendSelected();
    void takeBack(const QList<LoanRecord>& loans);
    void takenBack(const QList<LoanRecord>& loans, const Result<Performed<TakeBackOutcome>>& done);
    void takeBackAccessories(const LoanRecord& loan);
    void chooseMissing();
    void markMissing(const LoanRecord& loan, const QString& accessory);
    /// The end of every step, well or not: told, heard, with the offer to undo it.
    template<class Outcome>
    bool finishStep(const Result<Performed<Outcome>>& done, const QString& text, const QString& undoneText);

    PageContext m_context;
    PrintService& m_printing;
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
    QPushButton* m_extend;
    QPushButton* m_letters;
    StepMenu* m_steps;
    QTimer* m_reading;
    QList<NamedRow> m_sectionNames;
    StepGate m_gate;
    quint64 m_question = 0;
};

} // namespace madoguchi
