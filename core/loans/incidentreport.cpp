// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incidentreport.h"

#include "core/desk/documents.h"
#include "core/documents/documentjson.h"
#include "core/documents/incidentform.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/incidenttables.h"
#include "core/loans/paperframe.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Cell = IncidentColumn;

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
    content.kind = text(Cell::Kind);
    content.occurredAt = momentIn(row, Cell::OccurredAt);
    content.discoveredAt = momentIn(row, Cell::DiscoveredAt);
    content.reportedAt = momentIn(row, Cell::ReportedAt);
    content.scene = text(Cell::Scene);
    content.circumstances = text(Cell::Circumstances);
    content.storedData = text(Cell::StoredData);
    content.police = text(Cell::Police);
    content.sectionHead = text(Cell::SectionHead);
    content.officer = text(Cell::Officer);
}

} // namespace

IssuedReport issueIncidentReport(WriteScope& scope, qint64 incident, const AssetRecord& asset, int number)
{
    const OrganisationSettings settings = readSettings(scope.connection());
    const std::optional<Row> row = scope.lock(incidentTable(), incident);
    const PersonId who((*row)[Cell::PersonId].toNumber());
    const std::optional<PersonRecord> person = who.isValid() ? readPerson(scope.connection(), who) : std::nullopt;
    const DocumentNumber drawn = nextDocumentNumber(scope, DocumentKind::Incident);
    IncidentContent content;
    content.frame =
        paperFrame(settings, {textOf(drawn), scope.at(), scope.actor().operatorName, settings.officeLanguage},
                   unnumbered(settings.returnSlip));
    content.report = number;
    if (asset.holder)
        content.holder = formHolder(person, asset.holder->name);
    content.assetNumber = asset.values.assetNo;
    content.title = asset.title();
    content.serial = asset.values.serial;
    content.receipt = asset.holder ? asset.holder->document : QString();
    content.measures = measuresOf(scope.connection(), incident);
    fill(content, *row);
    const DocumentId document = storeDocument(
        scope, {DocumentKind::Incident, drawn, who, SectionId((*row)[Cell::SectionId].toNumber()), 1,
                settings.officeLanguage, QString::fromUtf8(toJsonText(incidentDocument(content))), false});
    return {document, textOf(drawn)};
}

} // namespace madoguchi
