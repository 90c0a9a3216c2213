// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/desk/operators.h"
#include "core/loans/incidentfollowup.h"
#include "ui/steps/steps.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <algorithm>
#include <iterator>

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

/// Empty for what is not known.
QString minute(Instant at)
{
    return !at.isValid() ? QString() : at.toLocal().toString(u"yyyy-MM-dd HH:mm"_s);
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

/// The facts of a report, as they are known: what a new one begins with, or what has been reported.
QList<QuestionField> factFields(const IncidentRecord& known)
{
    return {{u"occurred"_s,
             Steps::tr("Happened &at"),
             Kind::Moment,
             minute(known.occurredAt),
             Steps::tr("Day and time to the minute, as well as they are known"),
             {},
             true},
            {u"discovered"_s, Steps::tr("&Noticed at"), Kind::Moment, minute(known.discoveredAt)},
            {u"scene"_s, Steps::tr("W&here"), Kind::Line, known.scene},
            {u"circumstances"_s,
             Steps::tr("&Circumstances"),
             Kind::Text,
             known.circumstances,
             Steps::tr("Facts, in the words of whoever reports; nothing about who is liable"),
             {},
             true},
            {u"data"_s, Steps::tr("&Stored data"), Kind::Line, known.storedData,
             Steps::tr("Whether there is any, and of what sort")},
            {u"police"_s, Steps::tr("&Police report"), Kind::Line, known.police,
             Steps::tr("Station and number, where there is one")},
            {u"sectionHead"_s, Steps::tr("H&ead of the section"), Kind::Line, known.sectionHead},
            {u"officer"_s, Steps::tr("&Officer"), Kind::Line, known.officer, Steps::tr("Who takes the report")}};
}

IncidentFacts factsIn(const QVariantMap& values)
{
    IncidentFacts facts;
    facts.occurredAt = momentIn(values, u"occurred"_s);
    facts.discoveredAt = momentIn(values, u"discovered"_s);
    facts.scene = textIn(values, u"scene"_s);
    facts.circumstances = textIn(values, u"circumstances"_s);
    facts.storedData = textIn(values, u"data"_s);
    facts.police = textIn(values, u"police"_s);
    facts.sectionHead = textIn(values, u"sectionHead"_s);
    facts.officer = textIn(values, u"officer"_s);
    return facts;
}

QList<QuestionField> incidentFields(const StepPlace& place)
{
    IncidentRecord known;
    known.occurredAt = place.context.clock.now();
    return QList<QuestionField>{{u"kind"_s, Steps::tr("&What happened"), Kind::Choice, 0, {}, wordsOf(incidentKinds)}} +
           factFields(known);
}

ReportIncident incidentIn(const StepItem& item, const QVariantMap& values)
{
    ReportIncident verb{item.asset, factsIn(values)};
    verb.facts.kind = incidentKinds[values.value(u"kind"_s).toInt()];
    return verb;
}

FormQuestion followUpForm(const StepPlace& place, const StepItem& item, const IncidentRecord& incident)
{
    FormQuestion form;
    form.title = Steps::tr("Later report of loss or damage");
    form.text =
        Steps::tr("%1: correct and complete what was reported. The papers before this one (%2) stay as they are.")
            .arg(item.name(), incident.documents.join(Steps::tr(", ")));
    form.fields = factFields(incident) +
                  QList<QuestionField>{{u"note"_s,
                                        Steps::tr("What this report a&dds"),
                                        Kind::Text,
                                        {},
                                        Steps::tr("In words; what was changed above is listed by "
                                                  "itself")},
                                       {u"final"_s, Steps::tr("This is the &final report"), Kind::Check, false}};
    form.ok = Steps::tr("Record the report");
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        const FollowUpIncident verb{item.asset, factsIn(values), textIn(values, u"note"_s),
                                    values.value(u"final"_s).toBool()};
        performFromForm(
            place, verb, place.context.host.order(), answer, [place](const Performed<IncidentOutcome>& done) {
                reported(place, done,
                         Steps::tr("Recorded for %1, report %2.").arg(done.outcome.assetNo, done.outcome.document));
            });
    };
    return form;
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

void report(const StepPlace& place, const StepItem& item, const QList<QuestionField>& fields)
{
    FormQuestion form;
    form.title = Steps::tr("Report loss or damage");
    form.text = item.holder.isEmpty() ? item.name() : Steps::tr("%1, with %2").arg(item.name(), item.holder);
    form.fields = fields;
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

} // namespace

void reportIncident(const StepPlace& place, const StepItem& item)
{
    report(place, item, incidentFields(place));
}

void reportDamage(const StepPlace& place, const StepItem& item, const QString& found)
{
    const auto damage = std::find(std::begin(incidentKinds), std::end(incidentKinds), IncidentKind::Damage);
    QList<QuestionField> fields = incidentFields(place);
    for (QuestionField& field : fields) {
        if (field.name == u"kind")
            field.value = int(damage - std::begin(incidentKinds));
        else if (field.name == u"circumstances")
            field.value = found;
    }
    report(place, item, fields);
}

void recordMeasure(const StepPlace& place, const StepItem& item)
{
    askThen(place, ListOperators(), [place, item](const QList<OperatorRecord>& operators) {
        place.context.ask.fillIn(measureForm(place, item, operators));
    });
}

void followUpIncident(const StepPlace& place, const StepItem& item)
{
    askThen(place, AskIncidents{item.asset}, [place, item](const QList<IncidentRecord>& incidents) {
        if (incidents.isEmpty())
            place.context.host.toast(Tone::Info,
                                     Steps::tr("No loss or damage of %1 has been reported.").arg(item.name()));
        else
            place.context.ask.fillIn(followUpForm(place, item, incidents.first()));
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
