// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incidentfollowup.h"
#include "core/loans/incidentloan.h"
#include "ui/steps/incidentparts.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

constexpr IncidentKind incidentKinds[] = {IncidentKind::Loss, IncidentKind::Theft, IncidentKind::Damage};

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
            {u"reporter"_s, Steps::tr("&Reported by"), Kind::Line, known.reporter,
             Steps::tr("Who tells it and signs; empty: whoever had it")},
            {u"reporterSection"_s, Steps::tr("Sec&tion of the reporter"), Kind::Line, known.reporterSection},
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
    facts.reporter = textIn(values, u"reporter"_s);
    facts.reporterSection = textIn(values, u"reporterSection"_s);
    return facts;
}

/// What a new report begins with.
struct Beginning {
    IncidentKind kind = IncidentKind::Loss;
    QString circumstances;
    bool isOfLoan = false; ///< it happened on the loan that is named, unless somebody says otherwise
};

QList<QuestionField> incidentFields(const StepPlace& place, const IncidentLoan& loan, const Beginning& beginning)
{
    IncidentRecord known;
    known.occurredAt = place.context.clock.now();
    known.circumstances = beginning.circumstances;
    const auto kind = std::find(std::begin(incidentKinds), std::end(incidentKinds), beginning.kind);
    QList<QuestionField> fields{{u"kind"_s,
                                 Steps::tr("&What happened"),
                                 Kind::Choice,
                                 int(kind - std::begin(incidentKinds)),
                                 {},
                                 wordsOfKinds(incidentKinds)}};
    if (loan.returnedAt.isValid()) {
        const bool isOfLoan = beginning.isOfLoan || mayHaveHappenedOn(loan, known.occurredAt);
        const QString had =
            Steps::tr("%1 (receipt %2), back on %3").arg(loan.holder, loan.receipt, formatInstant(loan.returnedAt));
        fields << QuestionField{u"loan"_s,
                                Steps::tr("Who had &it"),
                                Kind::Choice,
                                isOfLoan ? 0 : 1,
                                Steps::tr("On whose loan it happened; the report names them"),
                                {had, Steps::tr("Nobody: it was in the house")}};
    }
    return fields + factFields(known);
}

ReportIncident incidentIn(const StepItem& item, const IncidentLoan& loan, const QVariantMap& values)
{
    ReportIncident verb{item.asset, factsIn(values)};
    verb.facts.kind = incidentKinds[values.value(u"kind"_s).toInt()];
    if (values.value(u"loan"_s).toInt() == 0)
        verb.line = loan.line;
    return verb;
}

FormQuestion followUpForm(const StepPlace& place, const StepItem& item, const IncidentRecord& incident)
{
    FormQuestion form;
    form.title = Steps::tr("Later report of loss or damage");
    form.text =
        Steps::tr("%1: correct and complete what was reported. The papers before this one (%2) stay as they are.")
            .arg(item.name(), formatList(incident.documents));
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
                tellReported(place, done,
                             Steps::tr("Recorded for %1, report %2.").arg(done.outcome.assetNo, done.outcome.document));
            });
    };
    return form;
}

FormQuestion reportForm(const StepPlace& place, const StepItem& item, const IncidentLoan& loan,
                        const Beginning& beginning)
{
    const bool isOut = loan.line.isValid() && !loan.returnedAt.isValid();
    FormQuestion form;
    form.title = Steps::tr("Report loss or damage");
    form.text = isOut ? Steps::tr("%1, with %2").arg(item.name(), loan.holder) : item.name();
    form.fields = incidentFields(place, loan, beginning);
    form.ok = Steps::tr("Record the report");
    form.submit = [place, item, loan](const QVariantMap& values, const FormAnswer& answer) {
        performFromForm(place, incidentIn(item, loan, values), place.context.host.order(), answer,
                        [place](const Performed<IncidentOutcome>& done) {
                            tellReported(
                                place, done,
                                Steps::tr("%1 is “%2” now, report %3. Tell the officer at once.")
                                    .arg(done.outcome.assetNo, wordOf(done.outcome.state), done.outcome.document));
                        });
    };
    return form;
}

void report(const StepPlace& place, const StepItem& item, LoanLineId line, const Beginning& beginning)
{
    askThen(place, AskIncidentLoan{item.asset, line}, [place, item, beginning](const IncidentLoan& loan) {
        place.context.ask.fillIn(reportForm(place, item, loan, beginning));
    });
}

} // namespace

void reportIncident(const StepPlace& place, const StepItem& item)
{
    report(place, item, {}, {});
}

void reportDamage(const StepPlace& place, const StepItem& item, const QString& found)
{
    report(place, item, item.seen.line, {IncidentKind::Damage, found, item.seen.line.isValid()});
}

void reportSuspectedLoss(const StepPlace& place, const StepItem& item, const QString& told)
{
    report(place, item, {}, {IncidentKind::Loss, told, false});
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
                            tellReported(
                                place, done,
                                Steps::tr("%1 is “%2” now.").arg(done.outcome.assetNo, wordOf(done.outcome.state)));
                        });
    };
    place.context.ask.fillIn(form);
}

} // namespace madoguchi
