// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/journalquestions.h"
#include "core/journal/tableregistry.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class EmptyState;
class EntryDetailPane;
class JournalTableModel;
class PagedTable;
class PrintService;
class ProgressStrip;
class SectionHeader;
class SideDrawer;

/// The journal, read only: who did what, newest first; what each entry changed; verify, checkpoint, proof, export.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    /// `tables` and `printing` outlive the page; without printing a checkpoint can only be saved.
    JournalPage(const PageContext& context, const TableRegistry& tables, PrintService* printing,
                QWidget* parent = nullptr);
    ~JournalPage() override;

    void activate() override;
    void retranslate() override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;

private:
    void build();
    void buildFilters(QBoxLayout& column);
    void buildButtons();
    void connectParts();
    void showRights();
    void applyFilters();
    void fillVerbs();
    void showCurrent();
    void verify();
    void verified(const Verification& verification);
    void takeCheckpoint();
    void keepCheckpoint(const QList<KeptCheckpoint>& checkpoints);
    void saveCheckpoint(const QList<KeptCheckpoint>& checkpoints);
    void printCheckpoint(const QList<KeptCheckpoint>& checkpoints);
    void saveProof(const QString& document);
    void writeText(const QString& text, const QString& path, const QString& done);
    void exportEntries();
    void runExport(const QString& path);
    void beginJob(const QString& what);
    void tellJob(const QString& what, qint64 done, qint64 total);
    void endJob();
    [[nodiscard]] bool mayRead() const;

    PageContext m_context;
    const TableRegistry& m_tables;
    PrintService* m_printing;
    JournalTableModel* m_model;
    PagedTable* m_table;
    EntryDetailPane* m_detail;
    EmptyState* m_empty;
    ProgressStrip* m_progress;
    SectionHeader* m_header;
    SideDrawer* m_drawer;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_verb;
    QLineEdit* m_operator;
    QLineEdit* m_station;
    QTimer* m_typing;
    QPushButton* m_verify;
    QPushButton* m_checkpoint;
    QPushButton* m_export;
    std::shared_ptr<JobControl> m_job;
    bool m_isWorking = false;
    qint64 m_jobTotal = -1; ///< what the strip counts to
};

} // namespace madoguchi
