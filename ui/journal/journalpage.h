// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/journalquestions.h"
#include "core/journal/tableregistry.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace madoguchi {

class EmptyState;
class EntryDetailPane;
class Heading;
class JournalTableModel;
class PagedTable;
class ProgressStrip;

/// The journal, read only: who did what, newest first; what each entry changed; verify, checkpoint, export.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    /// `tables` outlives the page.
    JournalPage(const PageContext& context, const TableRegistry& tables, QWidget* parent = nullptr);
    ~JournalPage() override;

    void activate() override;
    void retranslate() override;

private:
    void build();
    void buildFilters(class QBoxLayout& column);
    void buildButtons(class QBoxLayout& column);
    void applyFilters();
    void fillVerbs();
    void showCurrent();
    void verify();
    void verified(const Verification& verification);
    void saveCheckpoint();
    void writeNotes(const QList<KeptCheckpoint>& checkpoints, const QString& path);
    void exportEntries();
    void runExport(const QString& path);
    void beginJob(const QString& what, std::shared_ptr<JobControl> control);
    void endJob();
    [[nodiscard]] bool mayRead() const;

    PageContext m_context;
    const TableRegistry& m_tables;
    JournalTableModel* m_model;
    PagedTable* m_table;
    EntryDetailPane* m_detail;
    EmptyState* m_empty;
    ProgressStrip* m_progress;
    Heading* m_title;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_verb;
    QLineEdit* m_operator;
    QPushButton* m_verify;
    QPushButton* m_checkpoint;
    QPushButton* m_export;
    std::shared_ptr<JobControl> m_job;
};

} // namespace madoguchi
