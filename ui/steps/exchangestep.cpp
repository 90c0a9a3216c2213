// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetofkey.h"
#include "core/loans/exchange.h"
#include "core/loans/loanpolicy.h"
#include "ui/steps/steps.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// What becomes of the old item, in the order of the choices.
std::optional<AssetState> stateIn(const QVariantMap& values)
{
    switch (values.value(u"becomes"_s).toInt()) {
    case 1:
        return AssetState::Faulty;
    case 2:
        return AssetState::InRepair;
    default:
        return std::nullopt;
    }
}

/// The item that goes out, as it stands: what it is, and what stands against it.
FormLook lookOf(const AssetRecord& asset)
{
    FormLook look;
    const QList<LoanProblem> problems = problemsOfLending(asset);
    for (const LoanProblem& problem : problems)
        look.notices << FormNotice{problem.isBlocking ? Tone::Error : Tone::Warn, sentence(problem.problem)};
    look.mayGoOn = !isBlocked(problems);
    if (problems.isEmpty())
        look.notices << FormNotice{Tone::Ok, Steps::tr("%1 %2 is in stock.").arg(asset.values.assetNo, asset.title())};
    return look;
}

void exchanged(const StepPlace& place, const Performed<ExchangeOutcome>& done)
{
    const ExchangeOutcome& outcome = done.outcome;
    place.printing->printFresh({outcome.document});
    place.context.host.offerUndo(
        {Steps::tr("%1 handed over for %2, due %3.").arg(outcome.newItem, outcome.oldItem, formatDue(outcome.due)),
         done.commandId, Steps::tr("Undone: %1 is with its user again.").arg(outcome.oldItem)});
}

void submit(const StepPlace& place, const StepItem& item, const QVariantMap& values, const FormAnswer& answer)
{
    place.context.desk.ask(AskAssetOfKey{textIn(values, u"newItem"_s)}, place.page,
                           [place, item, values, answer](const Result<AssetRecord>& asset) {
                               if (!asset)
                                   return answer({place.context.host.words(asset.refusal())});
                               Exchange verb{item.asset, asset->id, item.seen, textIn(values, u"condition"_s)};
                               verb.state = stateIn(values);
                               verb.due = dueIn(values, u"newDue"_s);
                               if (const QString proxy = textIn(values, u"proxyName"_s); !proxy.isEmpty())
                                   verb.proxy = Proxy{proxy, textIn(values, u"proxyBasis"_s), {}};
                               Order order = place.context.host.order();
                               order.authority = textIn(values, u"authority"_s);
                               if (const QString missing = textIn(values, u"missing"_s); !missing.isEmpty()) {
                                   for (const QString& name : missing.split(u'\n', Qt::SkipEmptyParts))
                                       verb.missing << name.trimmed();
                               }
                               performFromForm(
                                   place, verb, order, answer,
                                   [place](const Performed<ExchangeOutcome>& done) { exchanged(place, done); });
                           });
}

} // namespace

FormQuestion::Look lookAtNewItem(const StepPlace& place)
{
    return [place](const QVariantMap& values, const std::function<void(const FormLook&)>& answer) {
        const QString key = textIn(values, u"newItem"_s);
        if (key.isEmpty())
            return answer({});
        place.context.desk.ask(AskAssetOfKey{key}, place.page, [place, answer](const Result<AssetRecord>& asset) {
            answer(asset ? lookOf(*asset)
                         : FormLook{{{Tone::Warn, place.context.host.words(asset.refusal())}}, false, {}});
        });
    };
}

void exchangeItem(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Exchange");
    form.text = Steps::tr("%1 comes back from %2; another item goes out in its place, with one receipt.")
                    .arg(item.name(), item.holder);
    form.fields = {
        {u"newItem"_s,
         Steps::tr("&New item"),
         QuestionField::Kind::Line,
         {},
         Steps::tr("Scan it, or type its number"),
         {},
         true},
        {u"becomes"_s,
         Steps::tr("The &old item"),
         QuestionField::Kind::Choice,
         0,
         Steps::tr("Where it is faulty or goes to repair, the new one is recorded as its substitute"),
         {Steps::tr("is as good as before"), Steps::tr("is faulty"), Steps::tr("goes to repair")}},
        {u"condition"_s,
         Steps::tr("&Condition"),
         QuestionField::Kind::Line,
         {},
         Steps::tr("Of the old item, in your words; printed on the receipt")},
        {u"missing"_s,
         Steps::tr("&Missing"),
         QuestionField::Kind::Text,
         {},
         Steps::tr("Accessories that did not come back, one a line")},
        {u"newDue"_s,
         Steps::tr("&Due day"),
         QuestionField::Kind::Due,
         {},
         Steps::tr("Empty: the same as before (%1)").arg(formatDue(item.seen.due.value_or(LoanDue{})))},
        {u"proxyName"_s,
         Steps::tr("&Received by (proxy)"),
         QuestionField::Kind::Line,
         {},
         Steps::tr("Empty: the user; else a name, or scan the staff card")},
        {u"proxyBasis"_s, Steps::tr("&Basis"), QuestionField::Kind::Line, {}, Steps::tr("Letter of attorney …")},
        {u"authority"_s,
         Steps::tr("&Approval"),
         QuestionField::Kind::Line,
         {},
         Steps::tr("Who approved it, or the number of the application")}};
    form.ok = Steps::tr("Exchange");
    form.look = lookAtNewItem(place);
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        submit(place, item, values, answer);
    };
    place.context.ask.fillIn(form);
}

} // namespace madoguchi
