// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consumables/consumableforms.h"

#include "core/loans/holderofkey.h"
#include "ui/consumables/consumablemodel.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/widgets/formquestion.h"

#include <QCoreApplication>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct ConsumableForms {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::ConsumableForms)
};
using FormAnswer = std::function<void(const QStringList& words)>;
using LookAnswer = std::function<void(const FormLook&)>;
using Kind = QuestionField::Kind;

QString textIn(const QVariantMap& values, const QString& field)
{
    return values.value(field).toString().trimmed();
}

/// A whole number, in the digits people type; nothing where it is none.
std::optional<qint64> numberIn(const QVariantMap& values, const QString& field)
{
    bool isNumber = false;
    const qint64 number = textIn(values, field).normalized(QString::NormalizationForm_KC).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString noNumber()
{
    return ConsumableForms::tr("That is not a whole number. Enter how many there are.");
}

/// Performs the verb of a form: a refusal goes back to the form in words; else what was done is told with Undo.
template<class Verb, class Told>
void perform(const ConsumablePlace& place, const Verb& verb, const Order& order, const FormAnswer& answer, Told told)
{
    if (!place.page)
        return;
    const auto heard = [place, answer, told](const Result<Performed<typename Verb::Outcome>>& done) {
        place.context.sounds.play(done ? Sound::Ok : Sound::Error);
        if (!done)
            return answer({place.context.host.words(done.refusal())});
        answer({});
        told(*done);
    };
    if constexpr (std::is_same_v<Verb, IssueConsumables>) // the one with a paper
        place.printing->perform(verb, order, place.page.data(), heard);
    else
        place.context.desk.perform(verb, order, place.page.data(), heard);
}

/// Tells what was counted, and what is there now.
void tellCount(const ConsumablePlace& place, const ConsumableRecord& record, const Performed<CountOutcome>& done)
{
    const CountOutcome::Item& item = done.outcome.items.first();
    if (done.outcome.document.isEmpty())
        return place.context.host.toast(Tone::Info, ConsumableForms::tr("The book is right: nothing was changed."));
    ConsumableRecord after = record;
    after.stock = item.stock;
    const QString stock = ConsumableModel::stockText(after);
    const QString text = item.quantity < 0 ? ConsumableForms::tr("%1 counted out. Left: %2.")
                                           : ConsumableForms::tr("%1 counted in. In stock now: %2.");
    place.context.host.offerUndo(
        {text.arg(record.values.name, stock), done.commandId,
         ConsumableForms::tr("Undone: the stock of %1 is as it was before.").arg(record.values.name)});
    if (after.isLow())
        place.context.host.toast(
            Tone::Warn, ConsumableForms::tr("%1 is below its reorder level. Left: %2.").arg(record.values.name, stock));
}

/// What would be there after it.
FormNotice remainder(const ConsumableRecord& record, qint64 stock)
{
    ConsumableRecord after = record;
    after.stock = stock;
    if (stock < 0)
        return {Tone::Warn, ConsumableForms::tr("In stock: only %1.").arg(ConsumableModel::stockText(record))};
    const QString text = ConsumableForms::tr("In stock then: %1.").arg(ConsumableModel::stockText(after));
    return after.isLow()
               ? FormNotice{Tone::Warn, passage({text, ConsumableForms::tr("That is below the reorder level.")})}
               : FormNotice{Tone::Info, text};
}

QuestionField countField(const ConsumableRecord& record, const QString& label)
{
    return {u"count"_s, label, Kind::Line, QString(), ConsumableForms::tr("In units of: %1").arg(record.values.unit),
            {},         true};
}

ConsumableValues valuesIn(const QVariantMap& values, qint64 level)
{
    return {textIn(values, u"number"_s),
            textIn(values, u"name"_s),
            textIn(values, u"unit"_s),
            textIn(values, u"place"_s),
            level,
            textIn(values, u"barcode"_s),
            textIn(values, u"note"_s)};
}

void lookAtRecipient(const ConsumablePlace& place, const ConsumableRecord& record, const QVariantMap& values,
                     const LookAnswer& answer)
{
    FormLook look;
    const std::optional<qint64> count = numberIn(values, u"count"_s);
    if (count)
        look.notices << remainder(record, record.stock - *count);
    look.mayGoOn = !count || (*count > 0 && *count <= record.stock);
    const QString to = textIn(values, u"to"_s);
    if (to.isEmpty() || !place.page)
        return answer(look);
    place.context.desk.ask(
        AskHolderOfKey{to}, place.page.data(), [place, look, answer](const Result<HolderOfKey>& holder) {
            FormLook seen = look;
            if (holder)
                seen.notices.prepend(FormNotice{Tone::Info, ConsumableForms::tr("For %1").arg(holder->name)});
            else
                seen.notices.prepend(FormNotice{Tone::Warn, place.context.host.words(holder.refusal())});
            seen.mayGoOn = seen.mayGoOn && holder.isOk();
            answer(seen);
        });
}

void countOut(const ConsumablePlace& place, const ConsumableRecord& record, const QVariantMap& values,
              const FormAnswer& answer)
{
    const std::optional<qint64> count = numberIn(values, u"count"_s);
    if (!count)
        return answer({noNumber()});
    if (!place.page)
        return;
    place.context.desk.ask(AskHolderOfKey{textIn(values, u"to"_s)}, place.page.data(),
                           [place, record, values, answer, count = *count](const Result<HolderOfKey>& holder) {
                               if (!holder)
                                   return answer({place.context.host.words(holder.refusal())});
                               IssueConsumables verb;
                               verb.person = holder->person;
                               verb.section = holder->section;
                               verb.items = {{record.id, count}};
                               verb.purpose = textIn(values, u"purpose"_s);
                               verb.hasReceipt = values.value(u"receipt"_s).toBool();
                               perform(
                                   place, verb, place.context.host.order(), answer,
                                   [place, record, hasReceipt = verb.hasReceipt](const Performed<CountOutcome>& done) {
                                       if (hasReceipt)
                                           place.printing->printFresh({done.outcome.document});
                                       tellCount(place, record, done);
                                   });
                           });
}

} // namespace

void askForConsumable(const ConsumablePlace& place, const ConsumableRecord& record,
                      std::function<void(ConsumableId id)> saved)
{
    const ConsumableValues& values = record.values;
    FormQuestion form;
    form.title =
        record.id.isValid() ? ConsumableForms::tr("Change the consumable") : ConsumableForms::tr("New consumable");
    form.text = ConsumableForms::tr("How many there are is not entered here, but counted in and out.");
    form.fields = {{u"number"_s,
                    ConsumableForms::tr("N&umber"),
                    Kind::Line,
                    values.number,
                    ConsumableForms::tr("As C-0001"),
                    {},
                    true},
                   {u"name"_s, ConsumableForms::tr("&Name"), Kind::Line, values.name, {}, {}, true},
                   {u"unit"_s,
                    ConsumableForms::tr("Uni&t"),
                    Kind::Line,
                    values.unit,
                    ConsumableForms::tr("What it is counted in: pieces, boxes"),
                    {},
                    true},
                   {u"place"_s, ConsumableForms::tr("&Place"), Kind::Line, values.place},
                   {u"level"_s, ConsumableForms::tr("&Reorder level"), Kind::Line, QString::number(values.reorderLevel),
                    ConsumableForms::tr("Below so many it is shown as to be ordered; 0: never")},
                   {u"barcode"_s, ConsumableForms::tr("&Barcode"), Kind::Line, values.barcode,
                    ConsumableForms::tr("As the maker prints it on the box")},
                   {u"note"_s, ConsumableForms::tr("N&ote"), Kind::Line, values.note}};
    form.ok = ConsumableForms::tr("Save");
    form.submit = [place, record, saved](const QVariantMap& entered, const FormAnswer& answer) {
        const std::optional<qint64> level = numberIn(entered, u"level"_s);
        if (!level)
            return answer({noNumber()});
        SaveConsumable verb{record.id, valuesIn(entered, *level)};
        if (record.id.isValid())
            verb.seen = record.values;
        const QString number = verb.values.number;
        perform(place, verb, place.context.host.order(), answer,
                [place, saved, number](const Performed<LedgerOutcome>& done) {
                    saved(ConsumableId(done.outcome.id));
                    if (done.outcome.document.isEmpty())
                        return place.context.host.toast(Tone::Info, ConsumableForms::tr("Nothing was changed."));
                    place.context.host.offerUndo({ConsumableForms::tr("%1 is saved.").arg(number), done.commandId,
                                                  ConsumableForms::tr("Undone: %1 is as it was before.").arg(number)});
                });
    };
    place.context.ask.fillIn(form);
}

void askToCountIn(const ConsumablePlace& place, const ConsumableRecord& record)
{
    FormQuestion form;
    form.title = ConsumableForms::tr("Count in");
    form.text = ConsumableForms::tr("%1, in stock: %2.").arg(record.values.name, ConsumableModel::stockText(record));
    form.fields = {countField(record, ConsumableForms::tr("&How many came")),
                   {u"note"_s, ConsumableForms::tr("&Delivery"), Kind::Line, QString(),
                    ConsumableForms::tr("The supplier, its number")}};
    form.ok = ConsumableForms::tr("Count in");
    form.look = [record](const QVariantMap& values, const LookAnswer& answer) {
        FormLook look;
        if (const std::optional<qint64> count = numberIn(values, u"count"_s))
            look.notices << remainder(record, record.stock + *count);
        answer(look);
    };
    form.submit = [place, record](const QVariantMap& values, const FormAnswer& answer) {
        const std::optional<qint64> count = numberIn(values, u"count"_s);
        if (!count)
            return answer({noNumber()});
        perform(place, ReceiveConsumable{record.id, *count, textIn(values, u"note"_s)}, place.context.host.order(),
                answer, [place, record](const Performed<CountOutcome>& done) { tellCount(place, record, done); });
    };
    place.context.ask.fillIn(form);
}

void askToCountOut(const ConsumablePlace& place, const ConsumableRecord& record)
{
    FormQuestion form;
    form.title = ConsumableForms::tr("Count out");
    form.text = ConsumableForms::tr("%1, in stock: %2.").arg(record.values.name, ConsumableModel::stockText(record));
    form.fields = {{u"to"_s,
                    ConsumableForms::tr("&For"),
                    Kind::Line,
                    QString(),
                    ConsumableForms::tr("Scan the staff card, or write the name of a section"),
                    {},
                    true},
                   countField(record, ConsumableForms::tr("&How many")),
                   {u"purpose"_s, ConsumableForms::tr("&Purpose"), Kind::Line},
                   {u"receipt"_s, ConsumableForms::tr("With a &receipt to sign"), Kind::Check, true}};
    form.ok = ConsumableForms::tr("Count out");
    form.look = [place, record](const QVariantMap& values, const LookAnswer& answer) {
        lookAtRecipient(place, record, values, answer);
    };
    form.submit = [place, record](const QVariantMap& values, const FormAnswer& answer) {
        countOut(place, record, values, answer);
    };
    place.context.ask.fillIn(form);
}

void askToRecount(const ConsumablePlace& place, const ConsumableRecord& record)
{
    FormQuestion form;
    form.title = ConsumableForms::tr("Recount");
    form.text =
        ConsumableForms::tr("%1: the book says %2.").arg(record.values.name, ConsumableModel::stockText(record));
    form.fields = {countField(record, ConsumableForms::tr("&How many are there")),
                   {u"reason"_s, ConsumableForms::tr("&Why they differ"), Kind::Text, QString(),
                    ConsumableForms::tr("Where the count is not what the book says")}};
    form.ok = ConsumableForms::tr("Record the count");
    form.submit = [place, record](const QVariantMap& values, const FormAnswer& answer) {
        const std::optional<qint64> count = numberIn(values, u"count"_s);
        if (!count)
            return answer({noNumber()});
        perform(place, CorrectStock{record.id, *count}, place.context.host.order(textIn(values, u"reason"_s)), answer,
                [place, record](const Performed<CountOutcome>& done) { tellCount(place, record, done); });
    };
    place.context.ask.fillIn(form);
}

} // namespace madoguchi
