// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerquestions.h"
#include "core/loans/servicerecords.h"
#include "ui/steps/serviceforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

QuestionField vendorField()
{
    return {u"vendor"_s, Steps::tr("&Repaired by"), Kind::Line, {}, Steps::tr("Company or person")};
}

QuestionField expectedField()
{
    return {u"expected"_s,
            Steps::tr("&Expected back"),
            Kind::ComingDay,
            {},
            Steps::tr("Where it is known: 2026-04-01, R8.4.1, 12/25, 2w, fri")};
}

QDate dayIn(const QVariantMap& values, const QString& field)
{
    const std::optional<LoanDue> read = dueIn(values, field);
    return read ? read->day : QDate();
}

RepairTerms termsIn(const QVariantMap& values)
{
    return {textIn(values, u"vendor"_s), dayIn(values, u"expected"_s)};
}

/// Whole yen; nothing where the field is empty, a refusal for what is no number.
Result<std::optional<qint64>> yenIn(const QVariantMap& values, const QString& field)
{
    const QString typed = textIn(values, field).normalized(QString::NormalizationForm_KC).remove(u',');
    bool isNumber = false;
    const qint64 yen = typed.toLongLong(&isNumber);
    if (!typed.isEmpty() && !isNumber)
        return refused(u"service.bad-cost"_s, typed);
    return isNumber ? std::optional(yen) : std::nullopt;
}

QString repairText(const QList<StepItem>& items)
{
    const StepItem& item = items.first();
    if (items.size() > 1 || item.holder.isEmpty())
        return namesOf(items);
    return Steps::tr("%1 is with %2; the loan goes on. To lend another item meanwhile, exchange it instead.")
        .arg(item.name(), item.holder);
}

FormQuestion repairForm(const StepPlace& place, const QList<StepItem>& items, const QString& fault)
{
    FormQuestion form;
    form.title = Steps::tr("Send to repair");
    form.text = repairText(items);
    form.fields = {{u"note"_s, Steps::tr("&What is wrong"), Kind::Text, fault, Steps::tr("The fault"), {}, true},
                   vendorField(),
                   expectedField()};
    form.ok = Steps::tr("Send to repair");
    form.submit = [place, items](const QVariantMap& values, const FormAnswer& answer) {
        SendToRepair verb;
        verb.note = textIn(values, u"note"_s);
        verb.terms = termsIn(values);
        performService(place, verb, items, answer);
    };
    return form;
}

FormQuestion returnForm(const StepPlace& place, const QList<StepItem>& items)
{
    FormQuestion form;
    form.title = Steps::tr("Return to service");
    form.text = namesOf(items);
    form.fields = {{u"result"_s,
                    Steps::tr("&Result"),
                    Kind::Choice,
                    0,
                    Steps::tr("Where its type wants a reset after each loan, it waits for that next"),
                    {Steps::tr("It is in working order"), Steps::tr("It cannot be repaired")}},
                   {u"note"_s, Steps::tr("&What was done"), Kind::Text},
                   {u"cost"_s,
                    Steps::tr("&Cost (yen)"),
                    Kind::Line,
                    {},
                    items.size() == 1 ? Steps::tr("Where it is known") : Steps::tr("Of each item, where it is known")}};
    form.ok = Steps::tr("Record");
    form.submit = [place, items](const QVariantMap& values, const FormAnswer& answer) {
        const Result<std::optional<qint64>> cost = yenIn(values, u"cost"_s);
        if (!cost)
            return answer({place.context.host.words(cost.refusal())});
        ReturnToService verb;
        verb.isRepaired = values.value(u"result"_s).toInt() == 0;
        verb.cost = *cost;
        verb.note = textIn(values, u"note"_s);
        performService(place, verb, items, answer);
    };
    return form;
}

FormQuestion resetForm(const StepPlace& place, const QList<StepItem>& items)
{
    FormQuestion form;
    form.title = Steps::tr("Reset is done");
    form.text = Steps::tr("%1: reset, cleaned and tested, back into stock.").arg(namesOf(items));
    form.fields = {{u"note"_s, Steps::tr("&Note"), Kind::Text, {}, Steps::tr("By which procedure, what was replaced")}};
    form.ok = Steps::tr("Back into stock");
    form.submit = [place, items](const QVariantMap& values, const FormAnswer& answer) {
        FinishReset verb;
        verb.note = textIn(values, u"note"_s);
        performService(place, verb, items, answer);
    };
    return form;
}

FormQuestion formOf(const StepPlace& place, const QList<StepItem>& items, AssetStep step)
{
    switch (step) {
    case AssetStep::SendToRepair:
        return repairForm(place, items, {});
    case AssetStep::ReturnToService:
        return returnForm(place, items);
    case AssetStep::FinishReset:
        return resetForm(place, items);
    default:
        return spareForm(place, items);
    }
}

/// What is left out is named, and how many are left is on the button.
void leaveOut(FormQuestion& form, const QList<StepItem>& others, int count)
{
    form.look = [others, count, ok = form.ok](const QVariantMap&, const std::function<void(const FormLook&)>& answer) {
        FormLook look;
        if (!others.isEmpty())
            look.notices << FormNotice{Tone::Info, Steps::tr("%n item(s) do not fit this step and stay as they are: %1",
                                                             nullptr, int(others.size()))
                                                       .arg(namesOf(others))};
        look.ok = Steps::tr("%1 (%n item(s))", "what the button does, and with how many", count).arg(ok);
        answer(look);
    };
}

} // namespace

void sendToRepair(const StepPlace& place, const StepItem& item)
{
    place.context.ask.fillIn(repairForm(place, {item}, {}));
}

void sendToRepair(const StepPlace& place, const StepItem& item, const QString& fault)
{
    place.context.ask.fillIn(repairForm(place, {item}, fault));
}

void changeRepair(const StepPlace& place, const StepItem& item)
{
    askThen(place, AskServices{item.asset}, [place, item](const QList<ServiceRecord>& services) {
        const auto open =
            std::find_if(services.begin(), services.end(), [](const ServiceRecord& one) { return one.isOpen(); });
        const ServiceRecord known = open == services.end() ? ServiceRecord() : *open;
        FormQuestion form;
        form.title = Steps::tr("Vendor and day of the repair");
        form.text = item.name();
        form.fields = {vendorField(), expectedField()};
        form.fields[0].value = known.vendor;
        form.fields[1].value = known.expectedOn.toString(Qt::ISODate);
        form.ok = Steps::tr("Record");
        form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
            performService(place, ChangeRepair{{}, termsIn(values)}, {item}, answer);
        };
        place.context.ask.fillIn(form);
    });
}

void returnToService(const StepPlace& place, const StepItem& item)
{
    place.context.ask.fillIn(returnForm(place, {item}));
}

void finishReset(const StepPlace& place, const StepItem& item)
{
    place.context.ask.fillIn(resetForm(place, {item}));
}

void careForMany(const StepPlace& place, const QList<AssetId>& assets, AssetStep step)
{
    askThen(place, AskAssets{assets}, [place, step](const QList<AssetRecord>& records) {
        QList<StepItem> fitting;
        QList<StepItem> others;
        for (const AssetRecord& record : records) {
            // None of these steps is about a loss.
            (stepsOf(record, place.context.host.actor().role, true).contains(step) ? fitting : others)
                << StepItem::of(record);
        }
        if (fitting.isEmpty())
            return place.context.host.toast(Tone::Info, Steps::tr("This step fits none of the marked items."));
        FormQuestion form = formOf(place, fitting, step);
        leaveOut(form, others, int(fitting.size()));
        place.context.ask.fillIn(form);
    });
}

} // namespace madoguchi
