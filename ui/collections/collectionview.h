// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/closecollection.h"
#include "core/collections/collectionquestions.h"
#include "ui/collections/returnrun.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace madoguchi {

class AnswerBand;
class CollectionItemModel;
class CollectionPapersMenu;
class CollectionProgressModel;
class EmptyState;
class Heading;
class PagedTable;
class PrintService;
class ProgressStrip;
class TableRegistry;
class WrappedLabel;

/// One collection: how far everybody is, what is left, taking back by scanning, and what else is done about it. Once
/// it is closed, how it ended.
class CollectionView final : public QWidget
{
    Q_OBJECT

public:
    CollectionView(const PageContext& context, PrintService& printing, const TableRegistry& tables,
                   QWidget* parent = nullptr);

    void show(const CollectionRecord& record);
    void scan(const QString& text);
    /// Reads again how it stands.
    void read();
    void retranslate();
    /// The run of returns is over: issues their slips.
    void finishRun() { m_run->finish(); }

    [[nodiscard]] bool canUndo() const { return !m_lastCommand.isEmpty(); }
    /// The last item that was scanned was not taken back.
    void undo();
    [[nodiscard]] qsizetype waiting() const { return m_run->waiting(); }
    void preview();

Q_SIGNALS:
    void leaveWanted();
    /// The focus belongs to the scan box again.
    void touched();
    void typed(const QString& text);

private:
    void build();
    QWidget* buildHead();
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
    void readLater();

    [[nodiscard]] QList<CollectionItem> chosen() const;
    void askMissing();
    void markMissing(const ReturnedInRun& item, const QString& accessory);
    void askExempt();
    void exempt(const QList<LoanLineId>& lines, const QString& note);
    void openLetters();
    void askClose();
    void close();

    PageContext m_context;
    PrintService& m_printing;
    const TableRegistry& m_tables;
    ReturnRun* m_run;
    Heading* m_title;
    QPushButton* m_back;
    WrappedLabel* m_scope;
    QLabel* m_progress;
    AnswerBand* m_answer;
    QProgressBar* m_bar;
    ProgressStrip* m_strip;
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
    QTimer* m_reading;
    CollectionStatus m_status;
    QString m_lastCommand; ///< of the last item that was taken back here
    QString m_lastThing;
    bool m_hasAnswered = false; ///< the band tells of a scan
    std::optional<ReturnedInRun> m_last;
    quint64 m_question = 0;
};

} // namespace madoguchi
