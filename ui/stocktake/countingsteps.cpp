// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/permission.h"
#include "core/stocktake/closestocktake.h"
#include "core/stocktake/keeperhandover.h"
#include "ui/printing/printservice.h"
#include "ui/steps/steps.h"
#include "ui/stocktake/countingforms.h"
#include "ui/stocktake/countingview.h"
#include "ui/text/formats.h"
#include "ui/text/stocktakelines.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is asked and recorded besides the scans: notes, causes, lock and keys, the end, a change of keeper.

namespace madoguchi {

namespace {

QString nameOf(const StocktakeDifference& difference)
{
    return difference.assetNo.isEmpty() ? difference.code : difference.assetNo;
}

QStringList causeWords(const QList<DifferenceCause>& causes)
{
    QStringList words;
    for (const DifferenceCause cause : causes)
        words << (cause == DifferenceCause::ReturnNotRecorded
                      ? CountingView::tr("Return not recorded: take it back now")
                      : wordOf(cause));
    return words;
}

QString namesOf(const QList<StocktakeDifference>& differences)
{
    constexpr qsizetype told = 12;
    QStringList names;
    for (const StocktakeDifference& difference : differences)
        names << nameOf(difference);
    return formatListed(names, Counted::Things, told);
}

bool isOfLedger(DifferenceCause cause)
{
    return cause == DifferenceCause::PlaceCorrected || cause == DifferenceCause::SuspectedLoss;
}

} // namespace

void CountingView::askNote(const StocktakeDifference& difference)
{
    TextQuestion question{tr("Note"), tr("What is %1?").arg(nameOf(difference)), tr("Note"), tr("Save the note")};
    question.initial = difference.note;
    m_context.ask.askText(question, [view = QPointer(this), code = nameOf(difference)](std::optional<QString> note) {
        if (!view || !note)
            return;
        const NoteScan verb{view->m_status.record.id, code, *note};
        view->m_context.desk.perform(verb, view->m_context.host.order(), view,
                                     [view](const Result<Performed<NoteScan::Outcome>>& done) {
                                         if (!done)
                                             view->m_context.host.refused(done.refusal());
                                         view->read();
                                     });
        Q_EMIT view->touched();
    });
}

bool CountingView::mayRecord(DifferenceCause cause, const StocktakeDifference& difference) const
{
    const bool mayEdit = mayDo(m_context.host.actor().role, Permission::EditLedger);
    if (cause == DifferenceCause::PlaceCorrected)
        return mayEdit && difference.seenPlace.isValid();
    return mayEdit || cause != DifferenceCause::SuspectedLoss;
}

void CountingView::askCause(const StocktakeDifference& difference)
{
    QList<DifferenceCause> causes = causesOf(difference.kind);
    causes.removeIf([&](DifferenceCause cause) { return !mayRecord(cause, difference); });
    const QStringList words = causeWords(causes);
    const Choice choice{tr("Cause of the difference"),
                        u"%1 %2\n%3"_s.arg(nameOf(difference), difference.title, wordOf(difference.kind)), words, 0,
                        tr("Save the cause")};
    m_context.ask.chooseOne(choice, [view = QPointer(this), difference, causes](std::optional<int> chosen) {
        if (view && chosen)
            view->settle(difference, causes.at(*chosen));
    });
}

void CountingView::settle(const StocktakeDifference& difference, DifferenceCause cause)
{
    if (cause == DifferenceCause::SuspectedLoss || cause == DifferenceCause::Other)
        return settleWithNote(difference, cause);
    if (cause == DifferenceCause::PlaceCorrected)
        followUp(CorrectPlace{difference.id, {}}, difference, cause);
    else if (cause == DifferenceCause::ReturnNotRecorded)
        followUp(RecordReturn{difference.id, {}}, difference, cause);
    else
        followUp(SettleDifference{difference.id, cause, {}}, difference, cause);
}

void CountingView::settleWithNote(const StocktakeDifference& difference, DifferenceCause cause)
{
    const TextQuestion question{wordOf(cause),
                                cause == DifferenceCause::SuspectedLoss
                                    ? tr("%1 will be recorded as lost. What was found out?").arg(nameOf(difference))
                                    : tr("What was found out about %1?").arg(nameOf(difference)),
                                tr("Note"), tr("Save the cause")};
    m_context.ask.askText(question, [view = QPointer(this), difference, cause](std::optional<QString> note) {
        if (!view || !note)
            return;
        if (cause == DifferenceCause::SuspectedLoss)
            view->followUp(SuspectLoss{difference.id, *note}, difference, cause,
                           [view, difference, note = *note] { view->reportLoss(difference, note); });
        else
            view->followUp(SettleDifference{difference.id, cause, *note}, difference, cause);
    });
}

/// Only a cause that fits all of them is offered.
void CountingView::askCauseOfAll(const QList<StocktakeDifference>& differences)
{
    QList<DifferenceCause> causes = causesOf(differences.first().kind);
    causes.removeIf([&](DifferenceCause cause) {
        return std::any_of(differences.begin(), differences.end(), [&](const StocktakeDifference& difference) {
            return !causesOf(difference.kind).contains(cause) || !mayRecord(cause, difference);
        });
    });
    const Choice choice{tr("Cause of %n difference(s)", nullptr, int(differences.size())), namesOf(differences),
                        causeWords(causes), 0, tr("Save the cause")};
    m_context.ask.chooseOne(choice, [view = QPointer(this), differences, causes](std::optional<int> chosen) {
        if (view && chosen)
            view->settleAll(differences, causes.at(*chosen));
    });
}

void CountingView::settleAll(const QList<StocktakeDifference>& differences, DifferenceCause cause)
{
    if (cause != DifferenceCause::SuspectedLoss && cause != DifferenceCause::Other)
        return settleAllWith(differences, cause, {});
    const QString text =
        cause == DifferenceCause::SuspectedLoss
            ? tr("%n item(s) will be recorded as lost (%1). What was found out?", nullptr, int(differences.size()))
            : tr("What was found out about these %n (%1)?", nullptr, int(differences.size()));
    const TextQuestion question{wordOf(cause), text.arg(namesOf(differences)), tr("Note"), tr("Save the cause")};
    m_context.ask.askText(question, [view = QPointer(this), differences, cause](std::optional<QString> note) {
        if (view && note)
            view->settleAllWith(differences, cause, *note);
    });
}

void CountingView::settleAllWith(const QList<StocktakeDifference>& differences, DifferenceCause cause,
                                 const QString& note)
{
    QList<qint64> ids;
    for (const StocktakeDifference& difference : differences)
        ids << difference.id;
    if (isOfLedger(cause))
        followTogether(CorrectTogether{ids, cause, note});
    else
        followTogether(SettleTogether{ids, cause, note});
}

template<typename Verb>
void CountingView::followTogether(const Verb& verb)
{
    m_printing.perform(verb, m_context.host.order(), this,
                       [this, cause = verb.cause](const Result<Performed<FollowTogetherOutcome>>& done) {
                           m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                           if (!done)
                               return m_context.host.refused(done.refusal());
                           const QStringList& slips = done->outcome.documents;
                           const int count = done->outcome.count;
                           m_printing.printFresh(slips);
                           const QString said =
                               slips.isEmpty()
                                   ? tr("%n difference(s): %1", nullptr, count).arg(wordOf(cause))
                                   : tr("%n taken back, return slips: %1.", nullptr, count).arg(formatList(slips));
                           m_context.host.offerUndo(
                               {said, done->commandId, tr("Undone: these %n have no cause yet.", nullptr, count)});
                           read();
                       });
}

/// A suspected loss goes on as a report of loss (LN-22 to LN-29); whoever gives up here finds the step at the item.
void CountingView::reportLoss(const StocktakeDifference& difference, const QString& note)
{
    const StepItem item{difference.asset, difference.assetNo, difference.title, {}, {}};
    reportSuspectedLoss(
        {m_context, &m_printing, this}, item,
        tr("Not found in the stocktake %1. %2", "number, what was found out").arg(m_status.record.number, note));
}

template<typename Verb>
void CountingView::followUp(const Verb& verb, const StocktakeDifference& difference, DifferenceCause cause,
                            const std::function<void()>& next)
{
    m_printing.perform(
        verb, m_context.host.order(), this,
        [this, name = nameOf(difference), cause, next](const Result<Performed<FollowUpOutcome>>& done) {
            m_context.sounds.play(done ? Sound::Ok : Sound::Error);
            if (!done)
                return m_context.host.refused(done.refusal());
            const QStringList& slips = done->outcome.documents;
            m_printing.printFresh(slips);
            const QString said = slips.isEmpty() ? tr("%1: %2").arg(name, wordOf(cause))
                                                 : tr("%1 was taken back, return slip %2.").arg(name, slips.first());
            m_context.host.offerUndo({said, done->commandId, tr("Undone: %1 has no cause yet.").arg(name)});
            read();
            if (next)
                next();
        });
}

void CountingView::close()
{
    if (m_controller->waiting() > 0)
        return m_context.host.toast(Tone::Warn, tr("Scans are still being saved. Close it when they are through."));
    if (m_status.record.type == StocktakeType::Spot && !m_status.spotCheck)
        return askSpotCheck(true);
    closeWith(std::nullopt, {});
}

/// From a form a refusal goes back to it.
void CountingView::closeWith(const std::optional<SpotCheck>& check, const FormAnswer& answer)
{
    m_context.desk.perform(CloseStocktake{m_status.record.id, check}, m_context.host.order(), this,
                           [this, answer](const Result<Performed<CloseStocktakeOutcome>>& done) {
                               m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                               if (!done && answer)
                                   return answer({m_context.host.words(done.refusal())});
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               if (answer)
                                   answer({});
                               m_context.host.offerUndo({resultLine(done->outcome), done->commandId,
                                                         tr("Undone: %1 is open again.").arg(done->outcome.number)});
                               read();
                           });
}

void CountingView::askSpotCheck(bool isClosing)
{
    FormQuestion form = spotCheckForm(m_status, isClosing);
    form.submit = [view = QPointer(this), isClosing](const QVariantMap& values, const FormAnswer& answer) {
        if (!view)
            return;
        const SpotCheckInput input = spotCheckIn(values);
        if (!input.words.isEmpty())
            return answer(input.words);
        if (isClosing)
            view->closeWith(input.check, answer);
        else
            view->recordSpotCheck(*input.check, answer);
    };
    m_context.ask.fillIn(form);
    Q_EMIT touched();
}

void CountingView::recordSpotCheck(const SpotCheck& check, const FormAnswer& answer)
{
    performFromForm({m_context, &m_printing, this}, RecordSpotCheck{m_status.record.id, check}, m_context.host.order(),
                    answer, [this, check](const Performed<RecordSpotCheck::Outcome>& done) {
                        m_context.host.offerUndo({spotCheckText(check), done.commandId,
                                                  tr("Undone: lock and keys are as they were recorded before.")});
                        read();
                    });
}

void CountingView::askHandover()
{
    FormQuestion form = keeperForm(m_status.record, m_context.clock.now().localDay());
    form.submit = [view = QPointer(this)](const QVariantMap& values, const FormAnswer& answer) {
        if (view)
            view->issueHandover(keeperHandoverIn(values, view->m_status.record.id), answer);
    };
    m_context.ask.fillIn(form);
    Q_EMIT touched();
}

void CountingView::issueHandover(const IssueKeeperHandover& verb, const FormAnswer& answer)
{
    performFromForm({m_context, &m_printing, this}, verb, m_context.host.order(), answer,
                    [this](const Performed<IssueKeeperHandover::Outcome>& done) {
                        const QString& number = done.outcome.document;
                        m_printing.printFresh({number});
                        m_printing.preview(number);
                        m_context.host.offerUndo({tr("Record of handing over %1 issued.").arg(number), done.commandId,
                                                  tr("Undone: the record of handing over %1 is void.").arg(number)});
                        read();
                    });
}

} // namespace madoguchi
