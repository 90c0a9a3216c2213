// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "core/loans/journalrows.h"
#include "core/loans/loanquestions.h"
#include "ui/ledger/recorddetail.h"

namespace madoguchi {

/// Everything about one person: what they hold and still owe, their papers, and the way to the counter.
class PersonDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit PersonDetail(QWidget* parent = nullptr);

    struct Content {
        PersonDesk desk;
        QList<DocumentRecord> documents;
        History history;
    };
    void show(const Content& content, QDate today, Role role);
    void showNone() override;

Q_SIGNALS:
    void assetRequested(const QString& number);
    /// Number of a document.
    void paperRequested(const QString& document);
    void undoRequested(const QString& document);

private:
    void addHead(QVBoxLayout& column, const PersonDesk& desk);
    void addFacts(QVBoxLayout& column, const PersonValues& values);
    void addLoans(QVBoxLayout& column, const QString& title, const QList<LoanRecord>& loans, QDate today);
    void addLoan(QVBoxLayout& column, const LoanRecord& loan, QDate today);
    void addDocuments(QVBoxLayout& column, const QList<DocumentRecord>& documents, bool mayUndo);
};

} // namespace madoguchi
