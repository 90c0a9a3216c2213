// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/closecollection.h"
#include "core/collections/collectionquestions.h"
#include "ui/collections/returnrun.h"
#include "ui/widgets/workview.h"

class QCheckBox;
class QPushButton;

namespace madoguchi {

class CollectionItemModel;
class CollectionPapersMenu;
class CollectionProgressModel;
class EmptyState;
class PagedTable;
class PrintService;
class TableRegistry;

/// One collection: how far everybody is, what is left, taking back by scanning, and what else is done about it. Once
/// it is closed, how it ended.
class CollectionView final : public WorkView
{
    Q_OBJECT

public:
    CollectionView(const PageContext& context, PrintService& printing, const TableRegistry& tables,
                   QWidget* parent = nullptr);

    void show(const CollectionRecord& record);
    void scan(const QString& text) override;
    void read() override;
    void retranslate() override;
    /// The run of returns is over: issues their slips.
    void finish() override { m_run->finish(); }

    void undo() override;
    [[nodiscard]] qsizetype waiting() const override { return m_run->waiting(); }
    void preview() override;

private:
    void build();
    QWidget* buildTables();
    QWidget* buildFoot();
    void connectParts();
    void connectRun();

    void tellReady();
    void taken(const ReturnedInRun& item);
    void tellRefused(const QString& text, const Refusal& refusal);
    void tellSlips(const QStringList& numbers);
    void showStatus(const CollectionStatus& status);
    void showItems();
    void showButtons();

    [[nodiscard]] QList<CollectionItem> chosen() const;
    void askMissing();
    void markMissing(const ReturnedInRun& item, const QString& accessory);
    void askExempt();
    void exempt(const QList<LoanLineId>& lines, const QString& note);
    void openLetters();
    void askClose();
    void close();

    PrintService& m_printing;
    const TableRegistry& m_tables;
    ReturnRun* m_run;
    CollectionProgressModel* m_progressModel;
    PagedTable* m_progressTable;
    QCheckBox* m_hideBack;
    CollectionItemModel* m_itemModel;
    PagedTable* m_itemTable;
    EmptyState* m_empty;
    QPushButton* m_missing;
    QPushButton* m_slips;
    QPushButton* m_exempt;
    QPushButton* m_letters;
    QPushButton* m_papers;
    QPushButton* m_close;
    CollectionPapersMenu* m_menu;
    CollectionStatus m_status;
    bool m_hasAnswered = false; ///< the band tells of a scan
    std::optional<ReturnedInRun> m_last;
};

} // namespace madoguchi
