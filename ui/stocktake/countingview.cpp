// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/countingview.h"

#include "core/desk/permission.h"
#include "core/loans/undo.h"
#include "core/stocktake/closestocktake.h"
#include "ui/printing/printservice.h"
#include "ui/stocktake/answerlook.h"
#include "ui/stocktake/differencelists.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"
#include "ui/text/stocktakelines.h"
#include "ui/widgets/answerband.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/wrappedlabel.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What the view does; how it is put together stands in countinglayout.cpp, what is asked and recorded besides the scans
// in countingsteps.cpp, how the file of a batch scanner is read in countingfile.cpp.

namespace madoguchi {

namespace {

bool isSuspectedLoss(const StocktakeDifference& difference)
{
    return difference.cause == DifferenceCause::SuspectedLoss;
}

bool isKept(ScanVerdict verdict)
{
    return verdict == ScanVerdict::Expected || differenceOf(verdict).has_value();
}

} // namespace

void CountingView::show(const StocktakeRecord& record)
{
    m_status = {};
    m_status.record = record;
    m_lastCommand.clear();
    m_imported.clear();
    m_strip->finish();
    m_controller->count(record);
    if (isOpen())
        m_answer->tell(
            {Shape::Dash, Tone::Neutral, false}, [] { return tr("Scan now"); },
            [] { return tr("Scan a shelf label first, then what is on the shelf."); });
    showStatus(m_status);
    read();
}

void CountingView::scan(const QString& text)
{
    if (isOpen())
        return m_controller->scan(text);
    // The sheet of another session opens that one.
    m_context.desk.ask(FindStocktake{text.trimmed()}, this, [this](const Result<StocktakeRecord>& other) {
        if (other && other->id != m_status.record.id)
            return show(*other);
        m_context.sounds.play(Sound::Error);
        m_context.host.refused(
            refused(m_status.record.closedAt.isValid() ? u"stocktake.closed"_s : u"stocktake.cancelled"_s,
                    m_status.record.number));
    });
}

void CountingView::read()
{
    askFor(AskStocktake{m_status.record.id}, [this](const StocktakeStatus& status) { showStatus(status); });
}

void CountingView::answered(const RecordScanOutcome& answer, const QString& commandId)
{
    const AnswerLook look = answerLook(answer.verdict);
    m_answer->tell(
        look.look, [verdict = answer.verdict] { return wordOf(verdict); }, [answer] { return scanLine(answer); });
    if (!isImporting())
        m_context.sounds.play(look.sound);
    if (isKept(answer.verdict)) {
        m_lastCommand = commandId;
        m_lastThing = answer.assetNo.isEmpty() ? answer.code : answer.assetNo;
    }
    m_toNote = answer.verdict == ScanVerdict::Unknown ? answer.code : QString();
    showPlace();
    readLater();
}

void CountingView::tellRefused(const Refusal& refusal, int dropped)
{
    m_context.sounds.play(Sound::Error);
    const auto words = [&host = m_context.host, refusal, dropped] {
        QStringList parts{host.words(refusal)};
        if (dropped > 0)
            parts << tr("%n further scan(s) were not counted either.", nullptr, dropped);
        return passage(parts);
    };
    m_answer->tell(
        {Shape::Cross, Tone::Error, false}, [] { return tr("Not counted"); }, words);
    m_context.host.refused(refusal);
    if (!m_controller->isStopped())
        return;
    const BannerAction again{[] { return tr("Try again"); },
                             {},
                             [view = QPointer(this)] {
                                 if (view)
                                     view->m_controller->tryAgain();
                             }};
    const BannerAction drop{[] { return tr("Drop them"); },
                            {},
                            [view = QPointer(this)] {
                                if (view)
                                    view->m_controller->drop();
                            }};
    const auto waiting = [scans = int(m_controller->waiting())] {
        return tr("%n scan(s) wait to be saved.", nullptr, scans);
    };
    m_context.host.banner(Tone::Error, waiting, {again, drop});
}

void CountingView::showStatus(const StocktakeStatus& status)
{
    m_status = status;
    m_title->setText(u"%1  %2"_s.arg(status.record.number, scopeText(status.record)));
    m_bar->setMaximum(std::max(1, status.expected));
    m_bar->setValue(std::min(status.found, status.expected));
    QStringList progress{tr("%1 of %2 found").arg(formatCount(status.found), formatCount(status.expected))};
    if (status.lent > 0)
        progress << tr("%n on loan", nullptr, status.lent);
    if (status.inRepair > 0)
        progress << tr("%n in repair", nullptr, status.inRepair);
    if (status.spotCheck)
        progress << spotCheckText(status.spotCheck->check);
    if (!isOpen())
        progress << wordOf(status.record.state());
    progress.removeAll(QString());
    m_progress->setText(progress.join(u" · "_s));
    // Nothing is scanned any more: keys may choose rows, as Ctrl+A does.
    m_table->setFocusPolicy(isOpen() ? Qt::TabFocus : Qt::StrongFocus);
    m_lists->setCounts(status);
    m_answer->setVisible(isOpen());
    showDifferences();
    showPlace();
}

void CountingView::showDifferences()
{
    m_model->show(m_lists->chosenOf(m_status));
    m_table->setColumnHidden(DifferenceTableModel::Cause, isOpen());
    m_empty->setMessage(m_status.differences.isEmpty() ? tr("Nothing is different.") : tr("Nothing of this kind."));
    chooseRowToNote();
    showButtons();
}

/// The note is one press away from the scan.
void CountingView::chooseRowToNote()
{
    for (int row = 0; !m_toNote.isEmpty() && row < m_model->rowCount(); ++row) {
        if (m_model->record(row).kind == DifferenceKind::Unknown && m_model->record(row).code == m_toNote) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_toNote.clear();
        }
    }
}

void CountingView::showPlace()
{
    m_line->setVisible(isOpen());
    if (!m_controller->personName().isEmpty())
        m_line->setText(tr("With: %1").arg(m_controller->personName()));
    else if (!m_controller->placeName().isEmpty())
        m_line->setText(tr("Place: %1").arg(m_controller->placeName()));
    else
        m_line->setText(m_status.record.scope.countsCustody() ? tr("With: anybody (scan a staff card)")
                                                              : tr("Place: none (scan a shelf label)"));
}

/// The rows that are selected: where some of them have no cause yet, only those.
QList<StocktakeDifference> CountingView::chosen() const
{
    QList<StocktakeDifference> all;
    QList<StocktakeDifference> open;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        const StocktakeDifference& difference = m_model->record(row.row());
        all << difference;
        if (!difference.cause)
            open << difference;
    }
    return open.isEmpty() ? all : open;
}

void CountingView::showButtons()
{
    const StocktakeDifference* difference = current();
    const qsizetype together = chosen().size();
    const bool isClosed = m_status.record.state() == StocktakeRecord::State::Closed;
    const bool isAllowed = mayDo(m_context.host.actor().role, Permission::TakeStock);
    m_act->setText(isClosed && together > 1 ? tr("Say the cause of these %n…", nullptr, int(together))
                   : difference && isSuspectedLoss(*difference) ? tr("Report the loss…")
                   : isClosed                                   ? tr("Say the cause…")
                                                                : tr("Write a note…"));
    m_act->setEnabled(
        isAllowed && ((isClosed && (difference || together > 0)) || (isOpen() && difference && difference->scan != 0)));
    m_close->setVisible(isOpen() && isAllowed);
    m_lock->setVisible(isOpen() && isAllowed && m_status.record.type == StocktakeType::Spot);
}

const StocktakeDifference* CountingView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->record(index.row()) : nullptr;
}

void CountingView::actOnRow()
{
    const bool isClosed = m_status.record.state() == StocktakeRecord::State::Closed;
    const QList<StocktakeDifference> together = isClosed ? chosen() : QList<StocktakeDifference>();
    const StocktakeDifference* row = together.isEmpty() ? current() : &together.first();
    if (!row || !m_act->isEnabled())
        return;
    const StocktakeDifference difference = *row;
    if (together.size() > 1)
        askCauseOfAll(together);
    else if (isSuspectedLoss(difference))
        reportLoss(difference, difference.note);
    else if (isClosed)
        askCause(difference);
    else
        askNote(difference);
}

void CountingView::undo()
{
    const QString command = std::exchange(m_lastCommand, {});
    if (command.isEmpty())
        return;
    m_context.desk.perform(Undo{{}, command, &m_tables}, m_context.host.order(), this,
                           [this, thing = m_lastThing](const Result<Performed<UndoOutcome>>& done) {
                               m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                               if (done)
                                   m_answer->tell(
                                       {Shape::Dash, Tone::Neutral, false}, [] { return tr("Taken back"); },
                                       [thing] { return tr("The last scan of %1 does not count.").arg(thing); });
                               else
                                   m_context.host.refused(done.refusal());
                               read();
                           });
}

void CountingView::preview()
{
    preview(isOpen() ? AskStocktakePaper::Which::Sheet : AskStocktakePaper::Which::Report);
}

void CountingView::preview(AskStocktakePaper::Which which)
{
    const AskStocktakePaper question{m_status.record.id, which, m_context.host.actor().operatorName};
    m_context.desk.ask(question, this, [this](const Result<Document>& paper) {
        if (paper)
            m_printing.previewPaper(*paper);
        else
            m_context.host.refused(paper.refusal());
    });
}

void CountingView::askCancel()
{
    Question question;
    question.title = tr("Cancel the stocktake");
    question.text = tr("%1 will not be counted on. What was scanned stays in the journal.").arg(m_status.record.number);
    question.yes = tr("Cancel the stocktake");
    question.no = tr("Go on counting");
    question.isDangerous = true;
    m_context.ask.confirm(question, [view = QPointer(this)](bool isMeant) {
        if (view && isMeant)
            view->cancel();
    });
}

void CountingView::cancel()
{
    m_context.desk.perform(CancelStocktake{m_status.record.id}, m_context.host.order(), this,
                           [this](const Result<Performed<CancelStocktake::Outcome>>& done) {
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               const QString& number = done->outcome.number;
                               m_context.host.offerUndo({tr("%1 cancelled").arg(number), done->commandId,
                                                         tr("Undone: %1 is open again.").arg(number)});
                               Q_EMIT leaveWanted();
                           });
}

} // namespace madoguchi

#include "moc_countingview.cpp"
