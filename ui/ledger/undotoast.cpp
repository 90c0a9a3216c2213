// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/undotoast.h"

#include "core/desk/settings.h"
#include "core/exchange/recordtables.h"
#include "core/loans/undo.h"

namespace madoguchi {

namespace {

void undone(const PageContext& context, const UndoOffer& offer, const Refusal* refusal)
{
    if (refusal)
        context.host.refused(*refusal);
    else
        context.host.toast(Tone::Ok, offer.undoneText);
}

void undo(const PageContext& context, QObject* receiver, const UndoOffer& offer)
{
    const Undo verb{{}, offer.commandId, &recordTables()};
    const Order order = context.host.order();
    if (!offer.isLarge) {
        context.desk.perform(verb, order, receiver, [context, offer](const Result<Performed<UndoOutcome>>& answer) {
            undone(context, offer, answer ? nullptr : &answer.refusal());
        });
        return;
    }
    context.desk.runJob<UndoOutcome>(
        [verb, order](Desk& desk, JobControl& control) {
            return performUndo(desk, verb, order, [&control](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            });
        },
        receiver,
        [context, offer](const Result<UndoOutcome>& answer) {
            undone(context, offer, answer ? nullptr : &answer.refusal());
        });
}

} // namespace

void offerUndo(const PageContext& context, QObject* receiver, const UndoOffer& offer)
{
    context.desk.ask(AskSettings{}, receiver, [context, receiver, offer](const Result<OrganisationSettings>& settings) {
        const qint64 minutes = settings ? settings->undoMinutes : 0;
        if (minutes == 0)
            return context.host.toast(Tone::Ok, offer.text);
        context.host.toastWithUndo(Tone::Ok, offer.text, context.clock.now().plusMSecs(minutes * 60'000),
                                   [context, receiver, offer] { undo(context, receiver, offer); });
    });
}

} // namespace madoguchi
