// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incident.h"

#include "core/base/codekey.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/assetstate.h"
#include "core/loans/incidentreport.h"
#include "core/loans/incidenttables.h"
#include "core/loans/loanout.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Cell = IncidentColumn;

Value momentOf(Instant at)
{
    return at.isValid() ? Value(at.toIso()) : Value();
}

Result<OperatorId> checkerOf(Connection& connection, const Measure& measure)
{
    if (measure.checkedBy.trimmed().isEmpty())
        return OperatorId();
    Cursor cursor =
        connection.select("select id from operator where code_key = ? and withdrawn_at is null and retired_at is null",
                          codeKey(measure.checkedBy));
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, u"operator.unknown"_s, measure.checkedBy);
    return cursor.id<OperatorId>(0);
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

Row incidentRow(WriteScope& scope, qint64 id, const AssetRecord& asset, const IncidentFacts& facts)
{
    Row row(size_t(incidentTable().columnCount()));
    row[Cell::Id] = id;
    row[Cell::Kind] = incidentKindCode(facts.kind);
    row[Cell::AssetId] = asset.id.value();
    if (const Result<LoanOut> loan = readLoanOut(scope.connection(), asset.id, scope.at())) {
        row[Cell::LoanLineId] = loan->line.value();
        row[Cell::PersonId] = Value::idOrNull(loan->person.value());
        row[Cell::SectionId] = Value::idOrNull(loan->section.value());
    }
    row[Cell::OccurredAt] = momentOf(facts.occurredAt);
    row[Cell::DiscoveredAt] = momentOf(facts.discoveredAt);
    row[Cell::ReportedAt] = scope.atText();
    row[Cell::Scene] = Value::textOrNull(facts.scene.trimmed());
    row[Cell::Circumstances] = Value::textOrNull(facts.circumstances.trimmed());
    row[Cell::StoredData] = Value::textOrNull(facts.storedData.trimmed());
    row[Cell::Police] = Value::textOrNull(facts.police.trimmed());
    row[Cell::SectionHead] = Value::textOrNull(facts.sectionHead.trimmed());
    row[Cell::Officer] = Value::textOrNull(facts.officer.trimmed());
    return row;
}

IncidentRecord recordAt(const Cursor& cursor)
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
    return record;
}

QJsonObject measureJson(const Measure& measure)
{
    return {{u"kind"_s, measureKindCode(measure.kind)},
            {u"at"_s, measure.takenAt.isValid() ? measure.takenAt.toIso() : QString()},
            {u"checkedBy"_s, measure.checkedBy}};
}

} // namespace

Result<IncidentOutcome> ReportIncident::run(WriteScope& scope) const
{
    const Result<AssetRecord> found = lockAsset(scope, asset);
    if (!found)
        return found.refusal();
    const QList<Problem> problems = problemsOfIncident(*found, facts, scope.actor().operatorCode, scope.at());
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    QList<OperatorId> checkers;
    for (const Measure& measure : facts.measures) {
        const Result<OperatorId> checker = checkerOf(scope.connection(), measure);
        if (!checker)
            return checker.refusal();
        checkers << *checker;
    }
    const AssetState state = stateAfterIncident(found->values.state, facts.kind);
    if (const Result<Done> moved = moveAsset(scope, *found, state); !moved)
        return moved.refusal();
    const qint64 id = scope.newId();
    scope.insert(incidentTable(), incidentRow(scope, id, *found, facts));
    for (qsizetype i = 0; i < facts.measures.size(); ++i)
        storeMeasure(scope, id, facts.measures.at(i), checkers.at(i));
    const IssuedPaper report = issueIncidentReport(scope, id, *found, 1);
    changeRow(scope, incidentTable(), id, [&](Row& row) { row[Cell::DocumentId] = report.document.value(); });
    noteReport(scope, id, report.document);
    scope.setWorkItem(u"LN-29"_s);
    return Outcome{report.number, found->values.assetNo, state};
}

QJsonObject ReportIncident::toJson() const
{
    QJsonArray measures;
    for (const Measure& measure : facts.measures)
        measures << measureJson(measure);
    return {{u"asset"_s, QString::number(asset.value())},
            {u"kind"_s, incidentKindCode(facts.kind)},
            {u"occurred"_s, facts.occurredAt.isValid() ? facts.occurredAt.toIso() : QString()},
            {u"discovered"_s, facts.discoveredAt.isValid() ? facts.discoveredAt.toIso() : QString()},
            {u"measures"_s, measures}};
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
    const Result<OperatorId> checker = checkerOf(scope.connection(), measure);
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
            row[Cell::FoundAt] = scope.atText();
            row[Cell::FoundNote] = note.trimmed();
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
            " and r.withdrawn_at is null)"
            " from incident i where i.asset_id = ? and i.withdrawn_at is null order by i.reported_at desc, i.id desc",
            asset);
        while (cursor.next())
            records << recordAt(cursor);
    }
    for (IncidentRecord& record : records)
        record.documents = reportNumbersOf(scope.connection, record.id);
    return records;
}

} // namespace madoguchi
