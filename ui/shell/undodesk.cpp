// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undodesk.h"

#include "core/base/uuid7.h"
#include "core/desk/settings.h"
#include "core/exchange/recordtables.h"
#include "core/loans/undo.h"
#include "ui/text/formats.h"
#include "ui/widgets/toast.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

void UndoDesk::offer(const UndoOffer& offer)
{
    const Instant done = m_parts.clock.now();
    m_parts.desk.ask(AskSettings{}, this,
                     [this, offer, done, number = ++m_offer](const Result<OrganisationSettings>& settings) {
                         const qint64 minutes = settings && number == m_offer ? settings->undoMinutes : 0;
                         if (minutes == 0)
                             return m_parts.toast.tell(Tone::Ok, offer.text);
                         m_parts.toast.tellWithUndo(Tone::Ok, offer.text, done.plusMSecs(minutes * 60'000),
                                                    [this, offer] { performOffer(offer); });
                     });
}

void UndoDesk::performOffer(const UndoOffer& offer)
{
    const Undo verb{{}, offer.commandId, &recordTables()};
    if (offer.isLarge)
        return run(verb, {}, [offer](const UndoOutcome&) { return offer.undoneText; });
    m_parts.desk.perform(verb, m_parts.host.order(), this, [this, offer](const Result<Performed<UndoOutcome>>& answer) {
        told(offer.undoneText, answer ? nullptr : &answer.refusal());
    });
}

void UndoDesk::run(const Undo& verb, const QString& reason, const std::function<QString(const UndoOutcome&)>& text)
{
    Order order = m_parts.host.order(reason);
    order.commandId = makeUuid7(m_parts.clock.now());
    m_parts.desk.runJob<Performed<UndoOutcome>>(
        [verb, order](Desk& desk, JobControl& control) {
            const auto progress = [&control](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            };
            Result<Performed<UndoOutcome>> done = performUndo(desk, verb, order, progress);
            const bool isLost = !done && done.refusal().outcomeUnknown;
            return isLost ? performUndo(desk, verb, order, progress) : done;
        },
        this,
        [this, text](const Result<Performed<UndoOutcome>>& answer) {
            told(answer ? text(answer->outcome) : QString(), answer ? nullptr : &answer.refusal());
            if (!answer || answer->outcome.left.isEmpty())
                return;
            // What could not be undone with the rest is something to look after.
            Refusal left{RefusalKind::Conflict, {}, false};
            for (const QString& name : answer->outcome.left)
                left.problems << Problem{u"undo.left-standing"_s, name, {}};
            m_parts.host.refused(left);
        });
}

void UndoDesk::undoDocument(const QString& number)
{
    askAndRun({number, {}, &recordTables()}, number);
}

void UndoDesk::undoCommand(const QString& commandId, const QString& what)
{
    askAndRun({{}, commandId, &recordTables()}, what);
}

void UndoDesk::askAndRun(const Undo& verb, const QString& what)
{
    const TextQuestion question{
        tr("Undo: %1").arg(what),
        tr("What it changed becomes what it was, by an entry of its own, and the papers it made "
           "are void. The journal keeps both, with the reason."),
        tr("Reason"), tr("Undo")};
    m_parts.ask.askText(question, [self = QPointer(this), verb, what](const std::optional<QString>& reason) {
        if (!self || !reason)
            return;
        self->run(verb, *reason, [what](const UndoOutcome& outcome) {
            return tr("Undone: %1").arg(outcome.documents.isEmpty() ? what : formatList(outcome.documents));
        });
    });
}

void UndoDesk::follow(const Actor& actor)
{
    if (actor.operatorId == m_operator)
        return;
    m_operator = actor.operatorId;
    ++m_offer;
    m_parts.toast.dismiss();
}

void UndoDesk::told(const QString& text, const Refusal* refusal)
{
    if (refusal)
        m_parts.host.refused(*refusal);
    else
        m_parts.host.toast(Tone::Ok, text);
}

} // namespace madoguchi

#include "moc_undodesk.cpp"
