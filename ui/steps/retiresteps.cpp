// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/assetofkey.h"
#include "core/loans/retire.h"
#include "ui/steps/steps.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

QStringList numbersIn(const QVariantMap& values)
{
    QStringList numbers;
    const QStringList lines = textIn(values, u"items"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            numbers << line.trimmed();
    }
    return numbers;
}

QuestionField itemsField(const StepItem& item)
{
    return {
        u"items"_s, Steps::tr("&Items"), Kind::Text, item.assetNo, Steps::tr("One number a line; scan them here"), {},
        true};
}

/// Performs `verb` with the items the form names.
template<class Verb, class Told>
void performWithItems(const StepPlace& place, Verb verb, const Order& order, const QVariantMap& values,
                      const FormAnswer& answer, Told told)
{
    place.context.desk.ask(AskAssetsOfKeys{numbersIn(values)}, place.page,
                           [place, verb, order, answer, told](const Result<QList<AssetRecord>>& assets) mutable {
                               if (!assets)
                                   return answer({place.context.host.words(assets.refusal())});
                               for (const AssetRecord& asset : *assets)
                                   verb.assets << asset.id;
                               performFromForm(place, verb, order, answer, told);
                           });
}

void prepared(const StepPlace& place, const Performed<RetireOutcome>& done)
{
    const int count = int(done.outcome.items.size());
    place.printing->printFresh({done.outcome.document});
    place.context.host.offerUndo(
        {Steps::tr("%n item(s) are prepared to be handed back, list %1.", nullptr, count).arg(done.outcome.document),
         done.commandId, Steps::tr("Undone: %n item(s) are as they were before.", nullptr, count)});
}

void retired(const StepPlace& place, const Performed<RetireOutcome>& done)
{
    const int count = int(done.outcome.items.size());
    const QString undone = Steps::tr("Undone: %n item(s) are as they were before.", nullptr, count);
    if (!done.outcome.isClosed)
        return place.context.host.offerUndo(
            {Steps::tr("Recorded for %n item(s). They wait for the number of the certificate.", nullptr, count),
             done.commandId, undone});
    place.printing->printFresh({done.outcome.document});
    place.context.host.offerUndo(
        {Steps::tr("%n item(s) disposed of, certificate %1.", nullptr, count).arg(done.outcome.document),
         done.commandId, undone});
}

} // namespace

void prepareRetirement(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Prepare to hand back");
    form.text = Steps::tr("What goes back to its owner or is disposed of is put together, with one list to be counted "
                          "in the presence of a witness.");
    form.fields = {itemsField(item),
                   {u"basis"_s, Steps::tr("&Decision"), Kind::Line, {}, Steps::tr("Why, and by which decision")},
                   {u"authority"_s,
                    Steps::tr("&Approval"),
                    Kind::Line,
                    {},
                    Steps::tr("Who approved it, or the number of the application")}};
    form.ok = Steps::tr("Prepare");
    form.submit = [place](const QVariantMap& values, const FormAnswer& answer) {
        Order order = place.context.host.order(textIn(values, u"basis"_s));
        order.authority = textIn(values, u"authority"_s);
        performWithItems(place, PrepareRetirement(), order, values, answer,
                         [place](const Performed<RetireOutcome>& done) { prepared(place, done); });
    };
    place.context.ask.fillIn(form);
}

void retire(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Erase and dispose of");
    form.text = Steps::tr("The data is erased beyond recovery, before a witness. Without the number of the certificate "
                          "what is known is kept, and the items wait for it.");
    form.fields = {
        itemsField(item),
        {u"method"_s,
         Steps::tr("&Method"),
         Kind::Line,
         {},
         Steps::tr("For example physical destruction; for what stores nothing, say so"),
         {},
         true},
        {u"executor"_s, Steps::tr("&Erased by"), Kind::Line, {}, {}, {}, true},
        {u"witness"_s, Steps::tr("&Witness"), Kind::Line, {}, Steps::tr("Somebody else, who was there"), {}, true},
        {u"certificate"_s,
         Steps::tr("&Certificate no."),
         Kind::Line,
         {},
         Steps::tr("With it the items are disposed of")}};
    form.ok = Steps::tr("Record");
    form.look = [place](const QVariantMap& values, const std::function<void(const FormLook&)>& answer) {
        const bool closes = !textIn(values, u"certificate"_s).isEmpty();
        answer({{}, true, closes ? Steps::tr("Dispose of") : QString()});
    };
    form.submit = [place](const QVariantMap& values, const FormAnswer& answer) {
        Retire verb;
        verb.method = textIn(values, u"method"_s);
        verb.executor = textIn(values, u"executor"_s);
        verb.witness = textIn(values, u"witness"_s);
        verb.certificate = textIn(values, u"certificate"_s);
        performWithItems(place, verb, place.context.host.order(), values, answer,
                         [place](const Performed<RetireOutcome>& done) { retired(place, done); });
    };
    place.context.ask.fillIn(form);
}

} // namespace madoguchi
