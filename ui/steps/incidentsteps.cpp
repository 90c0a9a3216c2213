// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/desk/operators.h"
#include "core/loans/incident.h"
#include "ui/steps/steps.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

constexpr IncidentKind incidentKinds[] = {IncidentKind::Loss, IncidentKind::Theft, IncidentKind::Damage};
constexpr MeasureKind measureKinds[] = {MeasureKind::LineStop, MeasureKind::Lock, MeasureKind::Wipe,
                                        MeasureKind::Police, MeasureKind::Other};

template<class Kinds>
QStringList wordsOf(const Kinds& kinds)
{
    QStringList words;
    for (const auto kind : kinds)
        words << wordOf(kind);
    return words;
}

QString minute(Instant at)
{
    return at.toLocal().toString(u"yyyy-MM-dd HH:mm"_s);
}

Instant momentIn(const QVariantMap& values, const QString& field)
{
    const Result<Instant> at = readMoment(textIn(values, field));
    return at ? *at : Instant();
}

void reported(const StepPlace& place, const Performed<IncidentOutcome>& done, const QString& text)
{
    if (!done.outcome.document.isEmpty())
        place.printing->printFresh({done.outcome.document});
    place.context.host.offerUndo(
        {text, done.commandId, Steps::tr("Undone: %1 is as it was before.").arg(done.outcome.assetNo)});
}

QList<QuestionField> incidentFields(const StepPlace& place)
{
    return {
        {u"kind"_s, Steps::tr("&What happened"), Kind::Choice, 0, {}, wordsOf(incidentKinds)},
        {u"occurred"_s,
         Steps::tr("Happened &at"),
         Kind::Moment,
         minute(place.context.clock.now()),
         Steps::tr("Day and time to the minute, as well as they are known"),
         {},
         true},
        {u"discovered"_s, Steps::tr("&Noticed at"), Kind::Moment},
        {u"scene"_s, Steps::tr("W&here")},
        {u"circumstances"_s,
         Steps::tr("&Circumstances"),
         Kind::Text,
         {},
         Steps::tr("Facts, in the words of whoever reports; nothing about who is liable"),
         {},
         true},
        {u"data"_s, Steps::tr("&Stored data"), Kind::Line, {}, Steps::tr("Whether there is any, and of what sort")},
        {u"police"_s, Steps::tr("&Police report"), Kind::Line, {}, Steps::tr("Station and number, where there is one")},
        {u"sectionHead"_s, Steps::tr("H&ead of the section")},
        {u"officer"_s, Steps::tr("&Officer"), Kind::Line, {}, Steps::tr("Who takes the report")}};
}

ReportIncident incidentIn(const StepItem& item, const QVariantMap& values)
{
    ReportIncident verb{item.asset, {}};
    verb.facts.kind = incidentKinds[values.value(u"kind"_s).toInt()];
    verb.facts.occurredAt = momentIn(values, u"occurred"_s);
    verb.facts.discoveredAt = momentIn(values, u"discovered"_s);
    verb.facts.scene = textIn(values, u"scene"_s);
    verb.facts.circumstances = textIn(values, u"circumstances"_s);
    verb.facts.storedData = textIn(values, u"data"_s);
    verb.facts.police = textIn(values, u"police"_s);
    verb.facts.sectionHead = textIn(values, u"sectionHead"_s);
    verb.facts.officer = textIn(values, u"officer"_s);
    return verb;
}

/// Whoever is not the one who records: one of them checks.
QStringList otherOperators(const QList<OperatorRecord>& operators, const Actor& self)
{
    QStringList codes{QString()};
    for (const OperatorRecord& other : operators) {
        if (!other.isRetired && other.code != self.operatorCode)
            codes << other.code;
    }
    return codes;
}

FormQuestion measureForm(const StepPlace& place, const StepItem& item, const QList<OperatorRecord>& operators)
{
    const QStringList checkers = otherOperators(operators, place.context.host.actor());
    FormQuestion form;
    form.title = Steps::tr("Record a measure");
    form.text = Steps::tr("What was done about %1. The report is issued anew with everything so far.").arg(item.name());
    form.fields = {{u"kind"_s, Steps::tr("&Measure"), Kind::Choice, 0, {}, wordsOf(measureKinds)},
                   {u"taken"_s, Steps::tr("&Done at"), Kind::Moment, minute(place.context.clock.now()), {}, {}, true},
                   {u"approver"_s,
                    Steps::tr("&Approved by"),
                    Kind::Line,
                    {},
                    Steps::tr("Locking or wiping from afar needs an approver …")},
                   {u"checkedBy"_s, Steps::tr("&Checked by"), Kind::Choice, 0,
                    Steps::tr("… and a second operator who has checked it"), checkers},
                   {u"note"_s, Steps::tr("N&ote"), Kind::Text}};
    form.ok = Steps::tr("Record");
    form.submit = [place, item, checkers](const QVariantMap& values, const FormAnswer& answer) {
        const Measure measure{measureKinds[values.value(u"kind"_s).toInt()], momentIn(values, u"taken"_s),
                              textIn(values, u"approver"_s), checkers.value(values.value(u"checkedBy"_s).toInt()),
                              textIn(values, u"note"_s)};
        performFromForm(
            place, RecordMeasure{item.asset, measure}, place.context.host.order(), answer,
            [place](const Performed<IncidentOutcome>& done) {
                reported(place, done,
                         Steps::tr("Recorded for %1, report %2.").arg(done.outcome.assetNo, done.outcome.document));
            });
    };
    return form;
}

} // namespace

void reportIncident(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Report loss or damage");
    form.text = item.holder.isEmpty() ? item.name() : Steps::tr("%1, with %2").arg(item.name(), item.holder);
    form.fields = incidentFields(place);
    form.ok = Steps::tr("Record the report");
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        performFromForm(place, incidentIn(item, values), place.context.host.order(), answer,
                        [place](const Performed<IncidentOutcome>& done) {
                            reported(place, done,
                                     Steps::tr("%1 is “%2” now, report %3. Tell the officer at once.")
                                         .arg(done.outcome.assetNo, wordOf(done.outcome.state), done.outcome.document));
                        });
    };
    place.context.ask.fillIn(form);
}

void recordMeasure(const StepPlace& place, const StepItem& item)
{
    askThen(place, ListOperators(), [place, item](const QList<OperatorRecord>& operators) {
        place.context.ask.fillIn(measureForm(place, item, operators));
    });
}

void recordFound(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Record as found");
    form.text = Steps::tr("%1 is recorded as lost. How it was found stays in the record.").arg(item.name());
    form.fields = {{u"note"_s,
                    Steps::tr("&How it was found"),
                    Kind::Text,
                    {},
                    Steps::tr("Where it was, who brought it, in what condition"),
                    {},
                    true}};
    form.ok = Steps::tr("Record as found");
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        performFromForm(place, RecordFound{item.asset, textIn(values, u"note"_s)}, place.context.host.order(), answer,
                        [place](const Performed<IncidentOutcome>& done) {
                            reported(
                                place, done,
                                Steps::tr("%1 is “%2” now.").arg(done.outcome.assetNo, wordOf(done.outcome.state)));
                        });
    };
    place.context.ask.fillIn(form);
}

} // namespace madoguchi
