// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/holderofkey.h"
#include "core/loans/holdings.h"
#include "core/loans/transfer.h"
#include "ui/steps/steps.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

void passedOn(const StepPlace& place, const Performed<TransferOutcome>& done, const QString& to)
{
    const int count = int(done.outcome.items.size());
    place.printing->printFresh({done.outcome.document});
    place.context.host.offerUndo(
        {Steps::tr("%n loan(s) passed on to %1, transfer slip %2.", nullptr, count).arg(to, done.outcome.document),
         done.commandId, Steps::tr("Undone: %n loan(s) are with their old user again.", nullptr, count)});
}

void submitTransfer(const StepPlace& place, const QList<StepItem>& items, const QVariantMap& values,
                    const FormAnswer& answer)
{
    Order order = place.context.host.order(textIn(values, u"reason"_s));
    order.authority = textIn(values, u"authority"_s);
    const bool despiteLimits = values.value(u"despiteLimits"_s).toBool();
    place.context.desk.ask(AskHolderOfKey{textIn(values, u"to"_s)}, place.page,
                           [place, items, order, despiteLimits, answer](const Result<HolderOfKey>& holder) {
                               if (!holder)
                                   return answer({place.context.host.words(holder.refusal())});
                               Transfer verb;
                               for (const StepItem& item : items)
                                   verb.items << Transfer::Item{item.asset, item.seen};
                               verb.person = holder->person;
                               verb.section = holder->section;
                               verb.despiteLimits = despiteLimits;
                               performFromForm(place, verb, order, answer,
                                               [place, to = holder->name](const Performed<TransferOutcome>& done) {
                                                   passedOn(place, done, to);
                                               });
                           });
}

} // namespace

void transferLoans(const StepPlace& place, const QList<StepItem>& items)
{
    if (items.isEmpty())
        return;
    FormQuestion form;
    form.title = Steps::tr("Transfer");
    form.text = Steps::tr("Somebody else answers for %1 from now on. The items stay where they are; due days and "
                          "accessories go on.")
                    .arg(namesOf(items));
    form.fields = {{u"to"_s,
                    Steps::tr("&New user or section"),
                    QuestionField::Kind::Line,
                    {},
                    Steps::tr("Scan the staff card, or type a number or the exact name of a section"),
                    {},
                    true},
                   {u"reason"_s, Steps::tr("&Reason"), QuestionField::Kind::Line, {}, Steps::tr("Printed on the slip")},
                   {u"authority"_s,
                    Steps::tr("&Approval"),
                    QuestionField::Kind::Line,
                    {},
                    Steps::tr("Who approved it, or the number of the application")},
                   {u"despiteLimits"_s, Steps::tr("Also &beyond the limits of the new user"),
                    QuestionField::Kind::Check, false, Steps::tr("The reason says why")}};
    form.ok = Steps::tr("Pass on");
    form.look = [place](const QVariantMap& values, const std::function<void(const FormLook&)>& answer) {
        const QString key = textIn(values, u"to"_s);
        if (key.isEmpty())
            return answer({});
        place.context.desk.ask(AskHolderOfKey{key}, place.page, [place, answer](const Result<HolderOfKey>& holder) {
            if (holder)
                answer({{{Tone::Ok, holder->name}}, true, {}});
            else
                answer({{{Tone::Warn, place.context.host.words(holder.refusal())}}, false, {}});
        });
    };
    form.submit = [place, items](const QVariantMap& values, const FormAnswer& answer) {
        submitTransfer(place, items, values, answer);
    };
    place.context.ask.fillIn(form);
}

void printHoldings(const StepPlace& place, PersonId person)
{
    askThen(place, AskHoldingsSheet{person, place.context.host.actor().operatorName},
            [place](const Document& sheet) { place.printing->printPaper(sheet, place.context.host.order()); });
}

} // namespace madoguchi
