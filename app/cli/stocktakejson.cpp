// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stocktakejson.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "ui/text/formats.h"
#include "ui/text/stocktakelines.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void addText(QJsonObject& json, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void addInstant(QJsonObject& json, const QString& key, Instant instant)
{
    if (instant.isValid())
        json.insert(key, instant.toIso());
}

QString nameOf(const StocktakeDifference& difference)
{
    return difference.assetNo.isEmpty() ? difference.code : difference.assetNo;
}

QJsonObject differenceAsJson(const StocktakeDifference& difference)
{
    QJsonObject json{{u"kind"_s, differenceKindCode(difference.kind)}};
    addText(json, u"asset"_s, difference.assetNo);
    addText(json, u"title"_s, difference.title);
    addText(json, u"code"_s, difference.code);
    addText(json, u"expected"_s, difference.placeName);
    addText(json, u"seen"_s, difference.seenPlaceName);
    addText(json, u"holder"_s, difference.holderName);
    addText(json, u"reason"_s, difference.reason);
    addText(json, u"note"_s, difference.note);
    addText(json, u"station"_s, difference.station);
    addInstant(json, u"scannedAt"_s, difference.scannedAt);
    if (difference.cause)
        json.insert(u"cause"_s, differenceCauseCode(*difference.cause));
    addInstant(json, u"settledAt"_s, difference.settledAt);
    return json;
}

QJsonArray names(const StocktakeStatus& status, DifferenceKind kind)
{
    QJsonArray array;
    for (const StocktakeDifference& difference : status.of(kind))
        array << nameOf(difference);
    return array;
}

} // namespace

QJsonObject stocktakeAsJson(const StocktakeRecord& record)
{
    QJsonObject json{{u"session"_s, record.number},
                     {u"state"_s, stocktakeStateCode(record.state())},
                     {u"type"_s, stocktakeTypeCode(record.type)},
                     {u"custody"_s, record.scope.countsCustody()},
                     {u"items"_s, record.lines},
                     {u"differenceCount"_s, record.differences},
                     {u"settled"_s, record.settled}};
    addText(json, u"place"_s, record.place);
    addText(json, u"kind"_s, record.kind);
    addText(json, u"section"_s, record.section);
    addText(json, u"handover"_s, record.handover);
    addInstant(json, u"openedAt"_s, record.openedAt);
    addInstant(json, u"closedAt"_s, record.closedAt);
    addInstant(json, u"cancelledAt"_s, record.cancelledAt);
    return json;
}

QJsonObject stocktakeStatusAsJson(const StocktakeStatus& status)
{
    QJsonObject json = stocktakeAsJson(status.record);
    QJsonArray misplaced;
    for (const StocktakeDifference& difference : status.of(DifferenceKind::Misplaced))
        misplaced << QJsonObject{{u"asset"_s, difference.assetNo},
                                 {u"expected"_s, difference.placeName},
                                 {u"seen"_s, difference.seenPlaceName}};
    QJsonArray differences;
    for (const StocktakeDifference& difference : status.differences)
        differences << differenceAsJson(difference);
    json.insert(u"expected"_s, status.expected);
    json.insert(u"found"_s, status.found);
    json.insert(u"lent"_s, status.lent);
    json.insert(u"inRepair"_s, status.inRepair);
    json.insert(u"missing"_s, names(status, DifferenceKind::Missing));
    json.insert(u"misplaced"_s, misplaced);
    json.insert(u"unexpected"_s, names(status, DifferenceKind::Unexpected));
    json.insert(u"unknown"_s, names(status, DifferenceKind::Unknown));
    json.insert(u"onLoan"_s, names(status, DifferenceKind::OnLoan));
    json.insert(u"complete"_s, status.isComplete());
    json.insert(u"differences"_s, differences);
    if (status.spotCheck) {
        addSpotCheck(json, status.spotCheck->check);
        addText(json, u"remark"_s, status.spotCheck->check.remark);
        addInstant(json, u"checkedAt"_s, status.spotCheck->checkedAt);
    }
    return json;
}

QString stocktakeStatusText(const StocktakeStatus& status)
{
    const StocktakeRecord& record = status.record;
    QString text = labelledLines(
        {{Cli::tr("Stocktake"), record.number + u"  "_s + wordOf(record.state())},
         {Cli::tr("What is counted"), scopeText(record)},
         {Cli::tr("Opened"), formatInstant(record.openedAt)},
         {Cli::tr("Closed"), formatInstant(record.closedAt)},
         {Cli::tr("Found"), Cli::tr("%1 of %2").arg(formatCount(status.found), formatCount(status.expected))},
         {Cli::tr("Lock and keys"), status.spotCheck ? spotCheckText(status.spotCheck->check) : QString()}});
    if (status.differences.isEmpty())
        return text;
    QList<QStringList> rows{{Cli::tr("Difference"), Cli::tr("Asset no."), Cli::tr("Item"), Cli::tr("Place"),
                             Cli::tr("What was seen"), Cli::tr("Cause")}};
    for (const StocktakeDifference& difference : status.differences)
        rows << QStringList{wordOf(difference.kind),
                            nameOf(difference),
                            difference.title,
                            difference.placeName,
                            QStringList{differenceText(difference), difference.note}.join(u' ').trimmed(),
                            difference.cause ? wordOf(*difference.cause) : QString()};
    return text + u"\n\n"_s + textTable(rows);
}

QJsonObject scanAsJson(const RecordScanOutcome& scan)
{
    QJsonObject json{{u"event"_s, scanVerdictCode(scan.verdict)}, {u"code"_s, scan.code}};
    addText(json, u"asset"_s, scan.assetNo);
    addText(json, u"title"_s, scan.title);
    addText(json, u"reason"_s, scan.reason);
    addText(json, u"expected"_s, scan.expected);
    addText(json, u"seen"_s, scan.seen);
    addText(json, u"holder"_s, scan.holderName);
    addText(json, u"movedFrom"_s, scan.movedFrom);
    if (scan.verdict == ScanVerdict::Already) {
        json.insert(u"earlier"_s, scanVerdictCode(scan.earlier));
        addText(json, u"station"_s, scan.earlierStation);
        addInstant(json, u"at"_s, scan.earlierAt);
    }
    return json;
}

} // namespace madoguchi
