// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incident.h"

#include "core/base/codekey.h"
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
        const std::optional<Row> before = scope.lock(incidentMeasureTable(), id);
        Row after = *before;
        after[IncidentMeasureColumn::DocumentId] = document.value();
        scope.update(incidentMeasureTable(), *before, after);
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

/// The newest incident of an asset that stands; 0 when there is none.
qint64 latestIncident(Connection& connection, AssetId asset)
{
    Cursor cursor = connection.select("select id from incident where asset_id = ? and withdrawn_at is null"
                                      " order by reported_at desc, id desc limit 1",
                                      asset);
    return cursor.next() ? cursor.number(0) : 0;
}

/// The loss or theft that the item has not been found since; 0: it was recorded as lost in another way.
qint64 openLoss(Connection& connection, AssetId asset)
{
    Cursor cursor = connection.select("select id from incident where asset_id = ? and withdrawn_at is null"
                                      " and kind <> 'damage' and found_at is null"
                                      " order by reported_at desc, id desc limit 1",
                                      asset);
    return cursor.next() ? cursor.number(0) : 0;
}

int reportsOf(Connection& connection, qint64 incident)
{
    Cursor cursor = connection.select(
        "select count(distinct m.document_id) from incident_measure m join incident i on i.id = m.incident_id"
        " where m.incident_id = ? and m.withdrawn_at is null and m.document_id <> i.document_id",
        incident);
    cursor.next();
    return 1 + int(cursor.number(0));
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
    const Row row = incidentRow(scope, id, *found, facts);
    scope.insert(incidentTable(), row);
    for (qsizetype i = 0; i < facts.measures.size(); ++i)
        storeMeasure(scope, id, facts.measures.at(i), checkers.at(i));
    const IssuedReport report = issueIncidentReport(scope, id, *found, 1);
    const std::optional<Row> before = scope.lock(incidentTable(), id);
    Row after = *before;
    after[Cell::DocumentId] = report.document.value();
    scope.update(incidentTable(), *before, after);
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
    const qint64 incident = found->values.state == AssetState::Lost ? openLoss(scope.connection(), asset)
                                                                    : latestIncident(scope.connection(), asset);
    if (incident == 0)
        return refused(u"incident.none"_s, found->values.assetNo);
    const QList<Problem> problems = problemsOfMeasure(measure, scope.actor().operatorCode, scope.at());
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    const Result<OperatorId> checker = checkerOf(scope.connection(), measure);
    if (!checker)
        return checker.refusal();
    const int reports = reportsOf(scope.connection(), incident);
    storeMeasure(scope, incident, measure, *checker);
    const IssuedReport report = issueIncidentReport(scope, incident, *found, reports + 1);
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
        const std::optional<Row> before = scope.lock(incidentTable(), incident);
        Row after = *before;
        after[Cell::FoundAt] = scope.atText();
        after[Cell::FoundNote] = note.trimmed();
        scope.update(incidentTable(), *before, after);
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
    Cursor cursor = scope.connection.select(
        "select i.id, i.kind, i.occurred_at, i.reported_at, i.found_at, i.circumstances, i.found_note, d.number,"
        " (select count(*) from incident_measure m where m.incident_id = i.id and m.withdrawn_at is null)"
        " from incident i left join document d on d.id = i.document_id"
        " where i.asset_id = ? and i.withdrawn_at is null order by i.reported_at desc, i.id desc",
        asset);
    while (cursor.next())
        records << IncidentRecord{
            cursor.number(0),     incidentKindFromCode(cursor.text(1)).value_or(IncidentKind::Loss),
            cursor.instant(2),    cursor.instant(3),
            cursor.instant(4),    cursor.text(5),
            cursor.text(6),       QStringList(cursor.text(7)),
            int(cursor.number(8))};
    for (IncidentRecord& record : records) {
        Cursor later = scope.connection.select(
            "select distinct d.number from incident_measure m join document d on d.id = m.document_id"
            " where m.incident_id = ? and m.withdrawn_at is null order by d.number",
            record.id);
        while (later.next()) {
            if (!record.documents.contains(later.text(0)))
                record.documents << later.text(0);
        }
    }
    return records;
}

} // namespace madoguchi
