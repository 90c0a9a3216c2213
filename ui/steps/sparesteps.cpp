// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codekey.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/resetsheet.h"
#include "core/loans/sparecheck.h"
#include "ui/steps/serviceforms.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

QList<QuestionField> fieldsOf(const QList<StepItem>& items)
{
    const QuestionField note{u"note"_s, Steps::tr("&Note"), Kind::Text};
    if (items.size() == 1)
        return {{u"result"_s,
                 Steps::tr("&Result"),
                 Kind::Choice,
                 0,
                 Steps::tr("What is bad is faulty from now on, and nobody lends it"),
                 {Steps::tr("Charged, starts, up to date"), Steps::tr("It is bad")}},
                note};
    return {{u"bad"_s,
             Steps::tr("&Bad ones"),
             Kind::Text,
             {},
             Steps::tr("One number a line; scan them here. They are faulty from now on; the others are charged, start "
                       "and are up to date")},
            note};
}

/// Sorts the items into good and bad; gives back what was named and is none of them.
QString sortInto(CheckSpares& verb, const QList<StepItem>& items, const QVariantMap& values)
{
    QStringList bad;
    if (values.value(u"result"_s).toInt() != 0)
        bad << codeKey(items.first().assetNo);
    const QStringList lines = textIn(values, u"bad"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        bad << codeKey(line);
    bad.removeAll(QString());
    for (const StepItem& item : items) {
        const bool isBad = bad.removeAll(codeKey(item.assetNo)) > 0;
        (isBad ? verb.bad : verb.good) << item.asset;
    }
    return formatList(bad);
}

struct Sheet {
    const char* name;
    bool isOfSpares;
};
constexpr Sheet sheets[] = {{QT_TRANSLATE_NOOP("madoguchi::Steps", "Check of spares"), true},
                            {QT_TRANSLATE_NOOP("madoguchi::Steps", "Reset work sheet"), false}};

template<class Question>
void preview(const StepPlace& place, const Question& question, const FormAnswer& answer)
{
    place.context.desk.ask(question, place.page, [place, answer](const Result<Document>& sheet) {
        if (!sheet)
            return answer({place.context.host.words(sheet.refusal())});
        answer({});
        place.printing->previewPaper(*sheet);
    });
}

FormQuestion sheetForm(const StepPlace& place, const QList<KindRecord>& kinds, KindId wanted)
{
    QStringList names;
    for (const Sheet& sheet : sheets)
        names << QCoreApplication::translate("madoguchi::Steps", sheet.name);
    QList<KindId> ids{KindId()};
    QStringList types{Steps::tr("Every type (reset work sheet only)")};
    for (const KindRecord& kind : kinds) {
        ids << kind.id;
        types << kind.name;
    }
    const int chosen = int(std::max<qsizetype>(0, ids.indexOf(wanted)));
    FormQuestion form;
    form.title = Steps::tr("Work sheets");
    form.text = Steps::tr("What is in stock to be checked, or what waits to be reset, on one sheet to be ticked off.");
    form.fields = {{u"sheet"_s, Steps::tr("&Sheet"), Kind::Choice, chosen == 0 ? 1 : 0, {}, names},
                   {u"type"_s, Steps::tr("&Type"), Kind::Choice, chosen, {}, types}};
    form.ok = Steps::tr("Look at it");
    form.submit = [place, ids](const QVariantMap& values, const FormAnswer& answer) {
        const KindId kind = ids.value(values.value(u"type"_s).toInt());
        const QString by = place.context.host.actor().operatorName;
        const bool isOfSpares = sheets[values.value(u"sheet"_s).toInt()].isOfSpares;
        if (!isOfSpares)
            return preview(place, AskResetSheet{kind, by}, answer);
        if (!kind.isValid())
            return answer({Steps::tr("Choose a type: a check of spares is of one type.")});
        preview(place, AskSpareSheet{kind, by}, answer);
    };
    return form;
}

} // namespace

void tellServed(const StepPlace& place, const Performed<ServiceOutcome>& done)
{
    const QList<ServiceOutcome::Item>& items = done.outcome.items;
    const ServiceOutcome::Item& first = items.first();
    const int count = int(items.size());
    if (count == 1)
        return place.context.host.offerUndo({Steps::tr("%1 is “%2” now.").arg(first.assetNo, wordOf(first.state)),
                                             done.commandId,
                                             Steps::tr("Undone: %1 is as it was before.").arg(first.assetNo)});
    place.context.host.offerUndo({Steps::tr("Recorded for %n item(s).", nullptr, count), done.commandId,
                                  Steps::tr("Undone: %n item(s) are as they were before.", nullptr, count)});
}

FormQuestion spareForm(const StepPlace& place, const QList<StepItem>& items)
{
    FormQuestion form;
    form.title = Steps::tr("Check of a spare");
    form.text = namesOf(items);
    form.fields = fieldsOf(items);
    form.ok = Steps::tr("Record");
    form.submit = [place, items](const QVariantMap& values, const FormAnswer& answer) {
        CheckSpares verb;
        if (const QString others = sortInto(verb, items, values); !others.isEmpty())
            return answer({Steps::tr("Not among these items: %1").arg(others)});
        verb.note = textIn(values, u"note"_s);
        performFromForm(place, verb, place.context.host.order(), answer,
                        [place](const Performed<ServiceOutcome>& done) { tellServed(place, done); });
    };
    return form;
}

void checkSpare(const StepPlace& place, const StepItem& item)
{
    place.context.ask.fillIn(spareForm(place, {item}));
}

void printWorkSheet(const StepPlace& place, KindId kind)
{
    askThen(place, AskKinds(),
            [place, kind](const QList<KindRecord>& kinds) { place.context.ask.fillIn(sheetForm(place, kinds, kind)); });
}

} // namespace madoguchi
