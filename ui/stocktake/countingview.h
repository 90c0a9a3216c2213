// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/followup.h"
#include "core/stocktake/stocktakepapers.h"
#include "ui/stocktake/countingcontroller.h"
#include "ui/stocktake/differencetablemodel.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace madoguchi {

class AnswerBand;
class DifferenceLists;
class EmptyState;
class Heading;
class PagedTable;
class PrintService;
class ProgressStrip;
class TableRegistry;

/// Counting in one session, and once it is closed following up what was different.
class CountingView final : public QWidget
{
    Q_OBJECT

public:
    CountingView(const PageContext& context, PrintService& printing, const TableRegistry& tables,
                 QWidget* parent = nullptr);

    /// Another session; begins to count where it is open.
    void show(const StocktakeRecord& record);
    void scan(const QString& text);
    /// Reads again how the session stands.
    void read();
    void retranslate();

    [[nodiscard]] bool isOpen() const { return m_status.record.state() == StocktakeRecord::State::Open; }
    [[nodiscard]] bool canUndo() const { return !m_lastCommand.isEmpty(); }
    /// Takes back the last scan of this counter.
    void undo();
    [[nodiscard]] qsizetype waiting() const { return m_controller->waiting(); }
    void preview();

Q_SIGNALS:
    void leaveWanted();
    /// The focus belongs to the scan box again.
    void touched();
    void typed(const QString& text);

private:
    void build();
    QWidget* buildHead();
    QWidget* buildFoot();
    void connectParts();
    void connectController();

    void answered(const RecordScanOutcome& answer, const QString& commandId);
    void tellRefused(const Refusal& refusal);
    void showStatus(const StocktakeStatus& status);
    void showDifferences();
    void showPlace();
    void showButtons();
    void chooseRowToNote();
    void readLater();

    [[nodiscard]] const StocktakeDifference* current() const;
    void actOnRow();
    void askNote(const StocktakeDifference& difference);
    void askCause(const StocktakeDifference& difference);
    void settle(const StocktakeDifference& difference, DifferenceCause cause);
    void settleWithNote(const StocktakeDifference& difference, DifferenceCause cause);
    template<typename Verb>
    void followUp(const Verb& verb, const StocktakeDifference& difference, DifferenceCause cause);

    void showMenu();
    void importCodes();
    void readCodes(const QString& path);
    void endImport();
    void preview(AskStocktakePaper::Which which);
    void close();
    void askCancel();
    void cancel();

    PageContext m_context;
    PrintService& m_printing;
    const TableRegistry& m_tables;
    CountingController* m_controller;
    Heading* m_title;
    QPushButton* m_back;
    QLabel* m_place;
    AnswerBand* m_answer;
    QProgressBar* m_bar;
    QLabel* m_progress;
    ProgressStrip* m_strip;
    DifferenceLists* m_lists;
    DifferenceTableModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_act;
    QPushButton* m_more;
    QPushButton* m_close;
    QTimer* m_reading;
    StocktakeStatus m_status;
    QString m_lastCommand; ///< of the last scan that was kept
    QString m_lastThing;
    QString m_toNote;   ///< an unknown code whose row is to be chosen once it is there
    int m_imported = 0; ///< codes of a file; 0: none is being read
    quint64 m_question = 0;
};

} // namespace madoguchi
