// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "core/loans/journalrows.h"
#include "core/loans/loanquestions.h"
#include "ui/widgets/detailpane.h"

class QPushButton;

namespace madoguchi {

/// Everything about one person: what they hold and still owe, their papers, and the way to the counter.
class PersonDetail final : public DetailPane
{
    Q_OBJECT

public:
    explicit PersonDetail(QWidget* parent = nullptr);

    struct Content {
        PersonDesk desk;
        QList<DocumentRecord> documents;
        QList<JournalRow> history;
        bool hasMoreHistory = false;
    };
    void show(const Content& content, QDate today, Role role);
    void showNone();

Q_SIGNALS:
    void stepRequested();
    void editRequested();
    void moreHistoryRequested();
    void assetRequested(const QString& number);

private:
    void addHead(QVBoxLayout& column, const PersonDesk& desk);
    void addFacts(QVBoxLayout& column, const PersonValues& values);
    void addLoans(QVBoxLayout& column, const QString& title, const QList<LoanRecord>& loans, QDate today);
    void addLoan(QVBoxLayout& column, const LoanRecord& loan, QDate today);
    void addDocuments(QVBoxLayout& column, const QList<DocumentRecord>& documents);

    QPushButton* m_step;
    QPushButton* m_edit;
};

} // namespace madoguchi
