// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterquestions.h"
#include "core/loans/loanquestions.h"
#include "core/loans/returncheck.h"
#include "ui/widgets/detailpane.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace madoguchi {

class Heading;
class StatusChip;

/// One loan beside the list: who, until when, with what paper, and what can be done with it.
class LoanDetail final : public DetailPane
{
    Q_OBJECT

public:
    explicit LoanDetail(QWidget* parent = nullptr);

    /// Without letters; who asks for them gives them to showLetters().
    void show(const LoanRecord& loan, QDate today);
    void showLetters(const QList<LetterRecord>& letters);
    /// What was found when it came back, and the names of the pictures of it.
    void showFound(const ReturnFound& found, const QStringList& pictures);
    /// It came back, and its run at the counter was cut off before the return slip; not until it is said.
    void offerSlip();
    void retranslate();
    /// Below what can be done with the loan, for as long as the item is out. Becomes a child.
    void addStep(QWidget* step);
    [[nodiscard]] const LoanRecord& loan() const { return m_loan; }

Q_SIGNALS:
    void takeBackWanted();
    /// Somebody looked again: not everything came back.
    void missingWanted();
    /// The return slip that was never made.
    void slipWanted();
    void printWanted(const QString& document);
    void undoWanted(const QString& document);
    /// A page and what it should show.
    void pageWanted(const QString& page, const QString& key);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectButtons();
    void addFact(QLabel*& label, QLabel*& value);
    void applyMetrics();
    /// What the row's last step is recorded on.
    [[nodiscard]] QString document() const { return isOut() ? m_loan.receipt : m_loan.returnSlip; }
    [[nodiscard]] bool isOut() const { return !m_loan.returnedAt.isValid(); }

    LoanRecord m_loan;
    QDate m_today;
    QWidget* m_step = nullptr;
    Heading* m_number;
    QLabel* m_title;
    StatusChip* m_chip;
    QGridLayout* m_facts;
    QLabel *m_holderLabel, *m_holder;
    QLabel *m_lentLabel, *m_lent;
    QLabel *m_dueLabel, *m_due;
    QLabel *m_receiptLabel, *m_receipt;
    QLabel *m_purposeLabel, *m_purpose;
    QLabel *m_authorityLabel, *m_authority;
    QLabel *m_proxyLabel, *m_proxy;
    QLabel *m_slipLabel, *m_slip;
    QLabel *m_byLabel, *m_by;
    QLabel *m_missingLabel, *m_missing;
    QLabel *m_conditionLabel, *m_condition;
    QLabel *m_lettersLabel, *m_letters;
    QList<LetterRecord> m_written;
    QPushButton* m_takeBack;
    QPushButton* m_markMissing;
    QPushButton* m_issueSlip;
    QPushButton* m_print;
    QPushButton* m_paper;
    QPushButton* m_undo;
    QPushButton* m_person;
    QPushButton* m_history;
    QPushButton* m_close;
};

} // namespace madoguchi
