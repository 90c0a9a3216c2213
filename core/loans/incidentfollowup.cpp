// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incidentfollowup.h"

#include "core/loans/assetstate.h"
#include "core/loans/incidentreport.h"
#include "core/loans/incidenttables.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Report = IncidentColumn;

/// One fact: where it stands, and its word on the report.
struct FactRow {
    int column;
    const char* word;
    QString IncidentFacts::*text = nullptr;
    Instant IncidentFacts::*time = nullptr;
};

constexpr FactRow factRows[] = {
    {.column = Report::OccurredAt, .word = "incident.occurred-at", .time = &IncidentFacts::occurredAt},
    {.column = Report::DiscoveredAt, .word = "incident.discovered-at", .time = &IncidentFacts::discoveredAt},
    {.column = Report::Scene, .word = "incident.scene", .text = &IncidentFacts::scene},
    {.column = Report::Circumstances, .word = "incident.circumstances", .text = &IncidentFacts::circumstances},
    {.column = Report::StoredData, .word = "incident.stored-data", .text = &IncidentFacts::storedData},
    {.column = Report::Police, .word = "incident.police", .text = &IncidentFacts::police},
    {.column = Report::SectionHead, .word = "incident.section-head", .text = &IncidentFacts::sectionHead},
    {.column = Report::Officer, .word = "incident.officer", .text = &IncidentFacts::officer},
    {.column = Report::Reporter, .word = "incident.reporter", .text = &IncidentFacts::reporter},
    {.column = Report::ReporterSection, .word = "incident.reporter-section", .text = &IncidentFacts::reporterSection},
};

/// What is given of a fact as it is stored; empty: nothing is.
QString givenOf(const FactRow& row, const IncidentFacts& facts)
{
    if (row.text)
        return (facts.*row.text).trimmed();
    const Instant at = facts.*row.time;
    return at.isValid() ? at.toIso() : QString();
}

/// The facts as they will stand, for what must hold of them together.
IncidentFacts factsIn(const Row& row)
{
    IncidentFacts facts;
    for (const FactRow& fact : factRows) {
        const QString stored = row[size_t(fact.column)].toText();
        if (fact.text)
            facts.*fact.text = stored;
        else
            facts.*fact.time = Instant::fromIso(stored).value_or(Instant());
    }
    return facts;
}

} // namespace

QJsonObject FollowUpIncident::toJson() const
{
    // The words are personal: the rows have them.
    return {{u"asset"_s, QString::number(asset.value())}, {u"final"_s, isFinal}};
}

Result<IncidentOutcome> FollowUpIncident::run(WriteScope& scope) const
{
    const Result<AssetRecord> found = lockAsset(scope, asset);
    if (!found)
        return found.refusal();
    const QString& assetNo = found->values.assetNo;
    const qint64 incident = incidentToReport(scope.connection(), *found);
    if (incident == 0)
        return refused(u"incident.none"_s, assetNo);
    const std::optional<Row> before = scope.lock(incidentTable(), incident);
    Row after = *before;
    FollowUp followUp{note.trimmed(), {}, isFinal};
    for (const FactRow& fact : factRows) {
        const QString given = givenOf(fact, facts);
        if (given.isEmpty() || given == (*before)[size_t(fact.column)].toText())
            continue;
        after[size_t(fact.column)] = given;
        followUp.facts << QString::fromLatin1(fact.word);
    }
    if (followUp.facts.isEmpty() && followUp.note.isEmpty())
        return refused(u"incident.nothing-new"_s, assetNo);
    if (const QList<Problem> problems = problemsOfIncidentFacts(assetNo, factsIn(after), scope.at());
        !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    scope.update(incidentTable(), *before, after);
    const int number = reportsOfIncident(scope.connection(), incident) + 1;
    const IssuedPaper report = issueIncidentReport(scope, incident, *found, number, followUp);
    scope.insert(incidentReportTable(),
                 {scope.newId(), incident, report.document.value(), qint64(number), Value::flag(isFinal),
                  Value::textOrNull(followUp.note), scope.actor().operatorId.value(), scope.atText(), Value()});
    scope.setWorkItem(u"LN-29"_s);
    return Outcome{report.number, assetNo, found->values.state};
}

} // namespace madoguchi
