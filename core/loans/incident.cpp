// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incident.h"

#include "core/desk/operators.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/assetstate.h"
#include "core/loans/incidentloan.h"
#include "core/loans/incidentreport.h"
#include "core/loans/incidenttables.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Report = IncidentColumn;

Value momentOf(Instant at)
{
    return at.isValid() ? Value(at.toIso()) : Value();
}

/// Who confirms, by card or code and PIN as at a sign-in; nobody where nobody is named. Whoever records it cannot.
Result<OperatorId> checkerOf(WriteScope& scope, const Measure& measure)
{
    const QString key = measure.checkedBy.trimmed();
    if (key.isEmpty())
        return OperatorId();
    ReadScope eyes{scope.connection(), scope.at(), scope.actor().stationCode};
    const Result<Actor> second = SignIn{key, measure.checkerPin}.run(eyes);
    if (!second)
        return second.refusal();
    if (second->operatorId == scope.actor().operatorId)
        return refused(u"measure.no-second-person"_s, second->operatorCode);
    return second->operatorId;
}

void storeMeasure(WriteScope& scope, qint64 incident, const Measure& measure, OperatorId checker)
{
    scope.insert(incidentMeasureTable(),
                 {scope.newId(), incident, Value(), measureKindCode(measure.kind), momentOf(measure.takenAt),
                  Value::textOrNull(measure.approver.trimmed()), Value::idOrNull(checker.value()),
                  scope.actor().operatorId.value(), Value::textOrNull(measure.note.trimmed()), Value()});
}

/// The measures of an incident that no report says yet.
void noteReport(WriteScope& scope, qint64 incident, DocumentId document)
{
    QList<qint64> ids;
    {
        Cursor cursor = scope.connection().select(
            "select id from incident_measure where incident_id = ? and document_id is null and withdrawn_at is null",
            incident);
        while (cursor.next())
            ids << cursor.number(0);
    }
    for (qint64 id : ids) {
        changeRow(scope, incidentMeasureTable(), id,
                  [&](Row& row) { row[IncidentMeasureColumn::DocumentId] = document.value(); });
    }
}

/// Who reports it is whoever had it, unless somebody else is named.
void fillReporter(Row& row, const IncidentFacts& facts, const IncidentLoan& loan)
{
    const QString reporter = facts.reporter.trimmed();
    const bool isHolder = reporter.isEmpty() || reporter == loan.holder;
    const QString section = facts.reporterSection.trimmed();
    row[Report::Reporter] = Value::textOrNull(reporter.isEmpty() ? loan.holder : reporter);
    row[Report::ReporterSection] = Value::textOrNull(section.isEmpty() && isHolder ? loan.section : section);
}

Row incidentRow(WriteScope& scope, qint64 id, AssetId asset, const IncidentFacts& facts, const IncidentLoan& loan)
{
    Row row(size_t(incidentTable().columnCount()));
    row[Report::Id] = id;
    row[Report::Kind] = incidentKindCode(facts.kind);
    row[Report::AssetId] = asset.value();
    row[Report::LoanLineId] = Value::idOrNull(loan.line.value());
    row[Report::PersonId] = Value::idOrNull(loan.person.value());
    row[Report::SectionId] = Value::idOrNull(loan.sectionId.value());
    row[Report::OccurredAt] = momentOf(facts.occurredAt);
    row[Report::DiscoveredAt] = momentOf(facts.discoveredAt);
    row[Report::ReportedAt] = scope.atText();
    row[Report::Scene] = Value::textOrNull(facts.scene.trimmed());
    row[Report::Circumstances] = Value::textOrNull(facts.circumstances.trimmed());
    row[Report::StoredData] = Value::textOrNull(facts.storedData.trimmed());
    row[Report::Police] = Value::textOrNull(facts.police.trimmed());
    row[Report::SectionHead] = Value::textOrNull(facts.sectionHead.trimmed());
    row[Report::Officer] = Value::textOrNull(facts.officer.trimmed());
    fillReporter(row, facts, loan);
    return row;
}

/// The loan it happened on; without a line the one that is open, or none.
Result<IncidentLoan> loanOf(WriteScope& scope, const AssetRecord& asset, LoanLineId line)
{
    if (!line.isValid() && !asset.holder)
        return IncidentLoan();
    const LoanLineId wanted = line.isValid() ? line : asset.holder->line;
    std::optional<IncidentLoan> loan = readIncidentLoan(scope.connection(), asset.id, wanted);
    if (!loan)
        return refusal(RefusalKind::NotFound, u"loan.line-unknown"_s, asset.values.assetNo);
    return *std::move(loan);
}

IncidentRecord incidentAt(const Cursor& cursor)
{
    IncidentRecord record;
    record.id = cursor.number(0);
    record.kind = incidentKindFromCode(cursor.text(1)).value_or(IncidentKind::Loss);
    record.occurredAt = cursor.instant(2);
    record.reportedAt = cursor.instant(3);
    record.foundAt = cursor.instant(4);
    record.circumstances = cursor.text(5);
    record.foundNote = cursor.text(6);
    record.measures = int(cursor.number(7));
    record.discoveredAt = cursor.instant(8);
    record.scene = cursor.text(9);
    record.storedData = cursor.text(10);
    record.police = cursor.text(11);
    record.sectionHead = cursor.text(12);
    record.officer = cursor.text(13);
    record.isFinal = cursor.number(14) > 0;
    record.reporter = cursor.text(15);
    record.reporterSection = cursor.text(16);
    record.holder = cursor.text(17);
    return record;
}

QJsonObject measureJson(const Measure& measure)
{
    return {{u"kind"_s, measureKindCode(measure.kind)},
            {u"at"_s, measure.takenAt.isValid() ? measure.takenAt.toIso() : QString()},
            // Who it was is in the row; what was scanned may be a card, which nobody is to read here.
            {u"confirmed"_s, !measure.checkedBy.trimmed().isEmpty()}};
}

} // namespace

Result<IncidentOutcome> ReportIncident::run(WriteScope& scope) const
{
    const Result<AssetRecord> found = lockAsset(scope, asset);
    if (!found)
        return found.refusal();
    const bool isLossReported = openLoss(scope.connection(), asset) != 0;
    const QList<Problem> problems =
        problemsOfIncident(*found, facts, scope.actor().operatorCode, scope.at(), isLossReported);
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    const Result<IncidentLoan> loan = loanOf(scope, *found, line);
    if (!loan)
        return loan.refusal();
    QList<OperatorId> checkers;
    for (const Measure& measure : facts.measures) {
        const Result<OperatorId> checker = checkerOf(scope, measure);
        if (!checker)
            return checker.refusal();
        checkers << *checker;
    }
    const AssetState state = stateAfterIncident(found->values.state, facts.kind);
    if (const Result<Done> moved = moveAsset(scope, *found, state); !moved)
        return moved.refusal();
    const qint64 id = scope.newId();
    scope.insert(incidentTable(), incidentRow(scope, id, asset, facts, *loan));
    for (qsizetype i = 0; i < facts.measures.size(); ++i)
        storeMeasure(scope, id, facts.measures.at(i), checkers.at(i));
    const IssuedPaper report = issueIncidentReport(scope, id, *found, 1);
    changeRow(scope, incidentTable(), id, [&](Row& row) { row[Report::DocumentId] = report.document.value(); });
    noteReport(scope, id, report.document);
    scope.setWorkItem(u"LN-29"_s);
    return Outcome{report.number, found->values.assetNo, state};
}

QJsonObject ReportIncident::toJson() const
{
    QJsonArray measures;
    for (const Measure& measure : facts.measures)
        measures << measureJson(measure);
    QJsonObject json{{u"asset"_s, QString::number(asset.value())},
                     {u"kind"_s, incidentKindCode(facts.kind)},
                     {u"occurred"_s, facts.occurredAt.isValid() ? facts.occurredAt.toIso() : QString()},
                     {u"discovered"_s, facts.discoveredAt.isValid() ? facts.discoveredAt.toIso() : QString()},
                     {u"measures"_s, measures}};
    if (line.isValid())
        json.insert(u"line"_s, QString::number(line.value()));
    return json;
}

Result<IncidentOutcome> RecordMeasure::run(WriteScope& scope) const
{
    const Result<AssetRecord> found = lockAsset(scope, asset);
    if (!found)
        return found.refusal();
    const qint64 incident = incidentToReport(scope.connection(), *found);
    if (incident == 0)
        return refused(u"incident.none"_s, found->values.assetNo);
    const QList<Problem> problems = problemsOfMeasure(measure, scope.actor().operatorCode, scope.at());
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    const Result<OperatorId> checker = checkerOf(scope, measure);
    if (!checker)
        return checker.refusal();
    const int reports = reportsOfIncident(scope.connection(), incident);
    storeMeasure(scope, incident, measure, *checker);
    const IssuedPaper report = issueIncidentReport(scope, incident, *found, reports + 1);
    noteReport(scope, incident, report.document);
    scope.setWorkItem(u"LN-29"_s);
    return Outcome{report.number, found->values.assetNo, found->values.state};
}

QJsonObject RecordMeasure::toJson() const
{
    QJsonObject json = measureJson(measure);
    json.insert(u"asset"_s, QString::number(asset.value()));
    return json;
}

Result<IncidentOutcome> RecordFound::run(WriteScope& scope) const
{
    const Result<AssetRecord> found = lockAsset(scope, asset);
    if (!found)
        return found.refusal();
    const QString& number = found->values.assetNo;
    if (found->values.state != AssetState::Lost)
        return refused(u"found.not-lost"_s, number, {{u"state"_s, assetStateCode(found->values.state)}});
    if (note.trimmed().isEmpty())
        return refused(u"found.no-note"_s, number);
    const AssetState state = stateInService(*found);
    if (const Result<Done> moved = moveAsset(scope, *found, state); !moved)
        return moved.refusal();
    // One that was lost before incidents were recorded has none.
    if (const qint64 incident = openLoss(scope.connection(), asset)) {
        changeRow(scope, incidentTable(), incident, [&](Row& row) {
            row[Report::FoundAt] = scope.atText();
            row[Report::FoundNote] = note.trimmed();
        });
    }
    scope.setWorkItem(u"LN-29"_s);
    return Outcome{{}, number, state};
}

QJsonObject RecordFound::toJson() const
{
    return {{u"asset"_s, QString::number(asset.value())}};
}

QJsonObject IncidentOutcome::toJson() const
{
    return {{u"document"_s, document}, {u"asset"_s, assetNo}, {u"state"_s, assetStateCode(state)}};
}

IncidentOutcome IncidentOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"document"_s).toString(), json.value(u"asset"_s).toString(),
            assetStateFromCode(json.value(u"state"_s).toString()).value_or(AssetState::Usable)};
}

Result<AskIncidents::Answer> AskIncidents::run(ReadScope& scope) const
{
    Answer records;
    {
        Cursor cursor = scope.connection.select(
            "select i.id, i.kind, i.occurred_at, i.reported_at, i.found_at, i.circumstances, i.found_note,"
            " (select count(*) from incident_measure m where m.incident_id = i.id and m.withdrawn_at is null),"
            " i.discovered_at, i.scene, i.stored_data, i.police, i.section_head, i.officer,"
            " (select count(*) from incident_report r where r.incident_id = i.id and r.is_final = 1"
            " and r.withdrawn_at is null), i.reporter, i.reporter_section, coalesce(p.name, s.name, pl.name)"
            " from incident i left join person p on p.id = i.person_id left join section s on s.id = i.section_id"
            " left join loan_line ll on ll.id = i.loan_line_id left join loan l on l.id = ll.loan_id"
            " left join place pl on pl.id = l.place_id where i.asset_id = ? and i.withdrawn_at is null order by "
            "i.reported_at desc, i.id desc",
            asset);
        while (cursor.next())
            records << incidentAt(cursor);
    }
    for (IncidentRecord& record : records)
        record.documents = reportNumbersOf(scope.connection, record.id);
    return records;
}

} // namespace madoguchi
