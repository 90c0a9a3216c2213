// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undodesk.h"

#include "core/desk/settings.h"
#include "core/exchange/recordtables.h"
#include "core/loans/undo.h"
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
    const Order order = m_parts.host.order();
    if (!offer.isLarge) {
        m_parts.desk.perform(verb, order, this, [this, offer](const Result<Performed<UndoOutcome>>& answer) {
            told(offer.undoneText, answer ? nullptr : &answer.refusal());
        });
        return;
    }
    m_parts.desk.runJob<UndoOutcome>(
        [verb, order](Desk& desk, JobControl& control) {
            return performUndo(desk, verb, order, [&control](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            });
        },
        this,
        [this, offer](const Result<UndoOutcome>& answer) {
            told(offer.undoneText, answer ? nullptr : &answer.refusal());
        });
}

void UndoDesk::undoDocument(const QString& number)
{
    const TextQuestion question{tr("Undo %1").arg(number),
                                tr("Everything this document records is undone by an entry of its own, and the document "
                                   "is void. The journal keeps both, with the reason."),
                                tr("Reason"), tr("Undo")};
    m_parts.ask.askText(question, [self = QPointer(this), number](const std::optional<QString>& reason) {
        if (!self || !reason)
            return;
        const Undo verb{number, {}, &recordTables()};
        self->m_parts.desk.perform(verb, self->m_parts.host.order(*reason), self,
                                   [self](const Result<Performed<UndoOutcome>>& answer) {
                                       const QString documents =
                                           answer ? answer->outcome.documents.join(u", "_s) : QString();
                                       self->told(tr("Undone: %1").arg(documents),
                                                  answer ? nullptr : &answer.refusal());
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
