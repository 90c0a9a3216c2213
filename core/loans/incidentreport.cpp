// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incidentreport.h"

#include "core/documents/incidentform.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/incidentloan.h"
#include "core/loans/incidenttables.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Report = IncidentColumn;

QDateTime momentIn(const Row& row, int column)
{
    const std::optional<Instant> at = Instant::fromIso(row[size_t(column)].toText());
    return at && at->isValid() ? at->toLocal() : QDateTime();
}

QList<IncidentMeasureLine> measuresOf(Connection& connection, qint64 incident)
{
    QList<IncidentMeasureLine> lines;
    Cursor cursor =
        connection.select("select m.kind, m.taken_at, m.approver, c.name, o.name, m.note from incident_measure m"
                          " join operator o on o.id = m.operator_id left join operator c on c.id = m.checked_by_id"
                          " where m.incident_id = ? and m.withdrawn_at is null order by m.taken_at, m.id",
                          incident);
    while (cursor.next())
        lines << IncidentMeasureLine{cursor.text(0), cursor.instant(1).toLocal(),
                                     cursor.text(2), cursor.text(3),
                                     cursor.text(4), cursor.text(5)};
    return lines;
}

void fill(IncidentContent& content, const Row& row)
{
    const auto text = [&](int column) { return row[size_t(column)].toText(); };
    content.kind = text(Report::Kind);
    content.occurredAt = momentIn(row, Report::OccurredAt);
    content.discoveredAt = momentIn(row, Report::DiscoveredAt);
    content.reportedAt = momentIn(row, Report::ReportedAt);
    content.scene = text(Report::Scene);
    content.circumstances = text(Report::Circumstances);
    content.storedData = text(Report::StoredData);
    content.police = text(Report::Police);
    content.sectionHead = text(Report::SectionHead);
    content.officer = text(Report::Officer);
    content.reporter = text(Report::Reporter);
    content.reporterSection = text(Report::ReporterSection);
}

/// Who had it when it was reported, whatever has become of the item since: nobody where it was in the house.
void fillHolder(IncidentContent& content, Connection& connection, const Row& row)
{
    const LoanLineId line(row[Report::LoanLineId].toNumber());
    if (!line.isValid())
        return;
    const Instant at = Instant::fromIso(row[Report::ReportedAt].toText()).value_or(Instant());
    const IncidentLoan loan = readIncidentLoanAt(connection, line, at).value_or(IncidentLoan());
    const PersonId who(row[Report::PersonId].toNumber());
    content.holder = formHolder(who.isValid() ? readPerson(connection, who) : std::nullopt, loan.holder);
    content.receipt = loan.receipt;
    // Reports begun before the one who reports was recorded have nobody else.
    if (content.reporter.isEmpty())
        content.reporter = content.holder.name;
}

} // namespace

qint64 openLoss(Connection& connection, AssetId asset)
{
    Cursor cursor = connection.select("select id from incident where asset_id = ? and withdrawn_at is null"
                                      " and kind <> 'damage' and found_at is null"
                                      " order by reported_at desc, id desc limit 1",
                                      asset);
    return cursor.next() ? cursor.number(0) : 0;
}

qint64 incidentToReport(Connection& connection, const AssetRecord& asset)
{
    if (asset.values.state == AssetState::Lost)
        return openLoss(connection, asset.id);
    Cursor cursor = connection.select("select id from incident where asset_id = ? and withdrawn_at is null"
                                      " order by reported_at desc, id desc limit 1",
                                      asset.id);
    return cursor.next() ? cursor.number(0) : 0;
}

QStringList reportNumbersOf(Connection& connection, qint64 incident)
{
    QStringList numbers;
    Cursor cursor =
        connection.select("select number from document where id in (select document_id from incident where id = ?"
                          " union select document_id from incident_measure where incident_id = ? and withdrawn_at is"
                          " null union select document_id from incident_report where incident_id = ? and withdrawn_at"
                          " is null) order by issued_at, id",
                          incident, incident, incident);
    while (cursor.next())
        numbers << cursor.text(0);
    return numbers;
}

int reportsOfIncident(Connection& connection, qint64 incident)
{
    Cursor cursor = connection.select("select count(*) from (select document_id from incident where id = ?"
                                      " union select document_id from incident_measure where incident_id = ?"
                                      " union select document_id from incident_report where incident_id = ?) papers",
                                      incident, incident, incident);
    return cursor.next() ? int(cursor.number(0)) : 0;
}

IssuedPaper issueIncidentReport(WriteScope& scope, qint64 incident, const AssetRecord& asset, int number,
                                const FollowUp& followUp)
{
    const std::optional<Row> row = scope.lock(incidentTable(), incident);
    const PaperDraft draft = beginPaper(scope, DocumentKind::Incident, readSettings(scope.connection()));
    IncidentContent content;
    content.frame = draft.frame;
    content.report = number;
    content.earlier = reportNumbersOf(scope.connection(), incident);
    content.addedFacts = followUp.facts;
    content.addition = followUp.note;
    content.isFinal = followUp.isFinal;
    content.assetNumber = asset.values.assetNo;
    content.title = asset.title();
    content.serial = asset.values.serial;
    content.measures = measuresOf(scope.connection(), incident);
    fill(content, *row);
    fillHolder(content, scope.connection(), *row);
    return storePaper(scope, draft, incidentDocument(content), 1, PersonId((*row)[Report::PersonId].toNumber()),
                      SectionId((*row)[Report::SectionId].toNumber()));
}

} // namespace madoguchi
