// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetofkey.h"
#include "core/loans/handover.h"
#include "core/loans/holderofkey.h"
#include "core/loans/substitute.h"
#include "ui/steps/steps.h"
#include "ui/text/formats.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

void handedOver(const StepPlace& place, const Performed<HandOverOutcome>& done, const StepItem& away)
{
    const HandOverOutcome& outcome = done.outcome;
    const HandedOverItem& item = outcome.items.first();
    place.printing->printFresh({outcome.document});
    place.context.host.offerUndo({Steps::tr("%1 is lent for %2, due %3, receipt %4.")
                                      .arg(item.assetNo, away.assetNo, formatDue(item.due), outcome.document),
                                  done.commandId, Steps::tr("Undone: %1 is in stock again.").arg(item.assetNo)});
}

void submitSubstitute(const StepPlace& place, const StepItem& away, const QVariantMap& values, const FormAnswer& answer)
{
    HandOver verb;
    verb.standsInFor = away.asset;
    verb.due = dueIn(values, u"newDue"_s);
    Order order = place.context.host.order();
    order.authority = textIn(values, u"authority"_s);
    const auto lend = [place, away, verb, order, answer](const HolderOfKey& holder, AssetId item) {
        HandOver full = verb;
        full.person = holder.person;
        full.section = holder.section;
        full.items = {item};
        performFromForm(place, full, order, answer,
                        [place, away](const Performed<HandOverOutcome>& done) { handedOver(place, done, away); });
    };
    place.context.desk.ask(AskHolderOfKey{textIn(values, u"to"_s)}, place.page,
                           [place, values, answer, lend](const Result<HolderOfKey>& holder) {
                               if (!holder)
                                   return answer({place.context.host.words(holder.refusal())});
                               place.context.desk.ask(
                                   AskAssetOfKey{textIn(values, u"newItem"_s)}, place.page,
                                   [place, answer, lend, holder = *holder](const Result<AssetRecord>& asset) {
                                       if (!asset)
                                           return answer({place.context.host.words(asset.refusal())});
                                       lend(holder, asset->id);
                                   });
                           });
}

FormQuestion question(const StepItem& away, const AskWhoLacks::Answer& who)
{
    FormQuestion form;
    form.title = Steps::tr("Lend a substitute");
    form.text =
        Steps::tr("Another item is lent while %1 is away; the receipt names it as the substitute.").arg(away.name());
    form.fields = {{u"to"_s,
                    Steps::tr("Use&r"),
                    QuestionField::Kind::Line,
                    who.key,
                    who.name.isEmpty()
                        ? Steps::tr("Scan the staff card, or type a number or the exact name of a section")
                        : Steps::tr("%1 had it last").arg(who.name),
                    {},
                    true},
                   {u"newItem"_s,
                    Steps::tr("&Substitute"),
                    QuestionField::Kind::Line,
                    {},
                    Steps::tr("Scan it, or type its number"),
                    {},
                    true},
                   {u"newDue"_s,
                    Steps::tr("&Due day"),
                    QuestionField::Kind::Due,
                    {},
                    Steps::tr("Empty: the usual day of its type")},
                   {u"authority"_s,
                    Steps::tr("&Approval"),
                    QuestionField::Kind::Line,
                    {},
                    Steps::tr("Who approved it, or the number of the application")}};
    form.ok = Steps::tr("Hand over");
    return form;
}

} // namespace

void lendSubstitute(const StepPlace& place, const StepItem& away)
{
    askThen(place, AskWhoLacks{away.asset}, [place, away](const AskWhoLacks::Answer& who) {
        FormQuestion form = question(away, who);
        form.look = lookAtNewItem(place);
        form.submit = [place, away](const QVariantMap& values, const FormAnswer& answer) {
            submitSubstitute(place, away, values, answer);
        };
        place.context.ask.fillIn(form);
    });
}

} // namespace madoguchi
