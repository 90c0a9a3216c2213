// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/tableregistry.h"
#include "core/ledger/codelookup.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QPushButton;

namespace madoguchi {

class EmptyState;
class EntryDetailPane;
class JournalFilters;
class JournalTableModel;
class JournalWork;
class PagedTable;
class PrintService;
class ProgressStrip;
class SectionHeader;
class SideDrawer;

/// The journal: who did what, newest first; what each entry changed, and undoing it. What is done with the journal as
/// a whole is JournalWork's.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    /// `tables` and `printing` outlive the page; without printing a checkpoint can only be saved.
    JournalPage(const PageContext& context, const TableRegistry& tables, PrintService* printing,
                QWidget* parent = nullptr);

    void activate() override;
    void retranslate() override;
    /// The history of the thing a key means: an asset's number, a person's, a document's.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;

private:
    void build();
    void buildButtons();
    void connectParts();
    void connectReading();
    void showRights();
    void applyFilters();
    void showCurrent();
    void undoCurrent();
    void showHistory(const QString& key, const QList<CodeMatch>& matches);
    [[nodiscard]] bool mayRead() const;

    PageContext m_context;
    const TableRegistry& m_tables;
    JournalTableModel* m_model;
    JournalWork* m_work;
    JournalFilters* m_filters;
    ProgressStrip* m_reading;
    PagedTable* m_table;
    EntryDetailPane* m_detail;
    EmptyState* m_empty;
    SectionHeader* m_header;
    SideDrawer* m_drawer;
    QPushButton* m_verify;
    QPushButton* m_checks;
    QPushButton* m_checkpoint;
    QPushButton* m_export;
    qint64 m_readTotal = 0; ///< what the strip counts to
};

} // namespace madoguchi
