// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/service.h"
#include "core/loans/sparecheck.h"
#include "ui/steps/steps.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

void told(const StepPlace& place, const Performed<ServiceOutcome>& done)
{
    const ServiceOutcome::Item& item = done.outcome.items.first();
    place.context.host.offerUndo({Steps::tr("%1 is “%2” now.").arg(item.assetNo, wordOf(item.state)), done.commandId,
                                  Steps::tr("Undone: %1 is as it was before.").arg(item.assetNo)});
}

template<class Verb>
void submit(const StepPlace& place, const StepItem& item, Verb verb, const QVariantMap& values,
            const FormAnswer& answer)
{
    verb.assets = {item.asset};
    verb.note = textIn(values, u"note"_s);
    performFromForm(place, verb, place.context.host.order(), answer,
                    [place](const Performed<ServiceOutcome>& done) { told(place, done); });
}

} // namespace

void sendToRepair(const StepPlace& place, const StepItem& item)
{
    sendToRepair(place, item, {});
}

void sendToRepair(const StepPlace& place, const StepItem& item, const QString& fault)
{
    FormQuestion form;
    form.title = Steps::tr("Send to repair");
    form.text = item.holder.isEmpty() ? item.name()
                                      : Steps::tr("%1 is with %2; the loan goes on. To lend another item meanwhile, "
                                                  "exchange it instead.")
                                            .arg(item.name(), item.holder);
    form.fields = {{u"note"_s,
                    Steps::tr("&What is wrong"),
                    QuestionField::Kind::Text,
                    fault,
                    Steps::tr("The fault, and who repairs it"),
                    {},
                    true}};
    form.ok = Steps::tr("Send to repair");
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        submit(place, item, SendToRepair(), values, answer);
    };
    place.context.ask.fillIn(form);
}

void returnToService(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Return to service");
    form.text = item.name();
    form.fields = {{u"result"_s,
                    Steps::tr("&Result"),
                    QuestionField::Kind::Choice,
                    0,
                    Steps::tr("Where its type wants a reset after each loan, it waits for that next"),
                    {Steps::tr("It is in working order"), Steps::tr("It cannot be repaired")}},
                   {u"note"_s, Steps::tr("&What was done"), QuestionField::Kind::Text}};
    form.ok = Steps::tr("Record");
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        ReturnToService verb;
        verb.isRepaired = values.value(u"result"_s).toInt() == 0;
        submit(place, item, verb, values, answer);
    };
    place.context.ask.fillIn(form);
}

void finishReset(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Reset is done");
    form.text = Steps::tr("%1 has been reset, cleaned and tested, and goes back into stock.").arg(item.name());
    form.fields = {{u"note"_s,
                    Steps::tr("&Note"),
                    QuestionField::Kind::Text,
                    {},
                    Steps::tr("By which procedure, what was replaced")}};
    form.ok = Steps::tr("Back into stock");
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        submit(place, item, FinishReset(), values, answer);
    };
    place.context.ask.fillIn(form);
}

void checkSpare(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Check of a spare");
    form.text = item.name();
    form.fields = {{u"result"_s,
                    Steps::tr("&Result"),
                    QuestionField::Kind::Choice,
                    0,
                    Steps::tr("What is bad is faulty from now on, and nobody lends it"),
                    {Steps::tr("Charged, starts, up to date"), Steps::tr("It is bad")}},
                   {u"note"_s, Steps::tr("&Note"), QuestionField::Kind::Text}};
    form.ok = Steps::tr("Record");
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        CheckSpares verb;
        (values.value(u"result"_s).toInt() == 0 ? verb.good : verb.bad) << item.asset;
        verb.note = textIn(values, u"note"_s);
        performFromForm(place, verb, place.context.host.order(), answer,
                        [place](const Performed<ServiceOutcome>& done) { told(place, done); });
    };
    place.context.ask.fillIn(form);
}

} // namespace madoguchi
