// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/followup.h"
#include "core/stocktake/stocktakepapers.h"
#include "ui/steps/stepplace.h"
#include "ui/stocktake/countingcontroller.h"
#include "ui/stocktake/differencetablemodel.h"
#include "ui/widgets/workview.h"

#include <functional>

class QPushButton;

namespace madoguchi {

class DifferenceLists;
class EmptyState;
struct IssueKeeperHandover;
struct ScanColumns;
class PagedTable;
class PrintService;
class TableRegistry;

/// Counting in one session, and once it is closed following up what was different.
class CountingView final : public WorkView
{
    Q_OBJECT

public:
    CountingView(const PageContext& context, PrintService& printing, const TableRegistry& tables,
                 QWidget* parent = nullptr);

    /// Another session; begins to count where it is open.
    void show(const StocktakeRecord& record);
    void scan(const QString& text) override;
    void read() override;
    void retranslate() override;

    [[nodiscard]] bool isOpen() const { return m_status.record.state() == StocktakeRecord::State::Open; }
    void undo() override;
    [[nodiscard]] qsizetype waiting() const override { return m_controller->waiting(); }
    void preview() override;

private:
    void build();
    QWidget* buildFoot();
    void connectParts();
    void connectController();

    void answered(const RecordScanOutcome& answer, const QString& commandId);
    void tellRefused(const Refusal& refusal, int dropped);
    void showStatus(const StocktakeStatus& status);
    void showDifferences();
    void showPlace();
    void showButtons();
    void chooseRowToNote();

    [[nodiscard]] const StocktakeDifference* current() const;
    [[nodiscard]] QList<StocktakeDifference> chosen() const;
    void actOnRow();
    void askNote(const StocktakeDifference& difference);
    void askCause(const StocktakeDifference& difference);
    void settle(const StocktakeDifference& difference, DifferenceCause cause);
    void settleWithNote(const StocktakeDifference& difference, DifferenceCause cause);
    template<typename Verb>
    void followUp(const Verb& verb, const StocktakeDifference& difference, DifferenceCause cause,
                  const std::function<void()>& next = {});
    [[nodiscard]] bool mayRecord(DifferenceCause cause, const StocktakeDifference& difference) const;
    void askCauseOfAll(const QList<StocktakeDifference>& differences);
    void settleAll(const QList<StocktakeDifference>& differences, DifferenceCause cause);
    void settleAllWith(const QList<StocktakeDifference>& differences, DifferenceCause cause, const QString& note);
    template<typename Verb>
    void followTogether(const Verb& verb);
    void reportLoss(const StocktakeDifference& difference, const QString& note);

    void showMenu();
    void importCodes();
    void readCodes(const QString& path);
    void chooseColumn(const ScanFile& file, const ScanColumns& columns);
    void countFile(const QList<FileScan>& scans, const ScanColumns& columns);
    [[nodiscard]] int wrongTimes() const;
    void endImport(const CodeBatch& batch);
    [[nodiscard]] bool isImporting() const { return !m_imported.isEmpty(); }
    void preview(AskStocktakePaper::Which which);
    void close();
    void closeWith(const std::optional<SpotCheck>& check, const FormAnswer& answer);
    void askSpotCheck(bool isClosing);
    void recordSpotCheck(const SpotCheck& check, const FormAnswer& answer);
    void askHandover();
    void issueHandover(const IssueKeeperHandover& verb, const FormAnswer& answer);
    void askCancel();
    void cancel();

    PrintService& m_printing;
    const TableRegistry& m_tables;
    CountingController* m_controller;
    DifferenceLists* m_lists;
    DifferenceTableModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_act;
    QPushButton* m_more;
    QPushButton* m_lock;
    QPushButton* m_close;
    StocktakeStatus m_status;
    QString m_toNote; ///< an unknown code whose row is to be chosen once it is there

    QList<FileScan> m_imported; ///< codes of the file that is being read
    int m_unknownPlaces = 0;    ///< so many of them say a place that is not known
};

} // namespace madoguchi
