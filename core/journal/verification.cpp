// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verifier.h"

#include <QJsonArray>

namespace madoguchi {

namespace {

QJsonObject badJson(const Verification::Bad& bad)
{
    QJsonObject json{{QStringLiteral("station"), bad.station},
                     {QStringLiteral("entry"), bad.entry},
                     {QStringLiteral("reason"), bad.reason}};
    if (!bad.object.isEmpty())
        json.insert(QStringLiteral("object"), bad.object);
    if (bad.isOfRow())
        json.insert(QStringLiteral("table"), bad.table);
    if (bad.row != 0) // ids are larger than JSON's numbers are exact
        json.insert(QStringLiteral("row"), QString::number(bad.row));
    if (!bad.column.isEmpty())
        json.insert(QStringLiteral("column"), bad.column);
    return json;
}

} // namespace

Problem Verification::Bad::problem() const
{
    QVariantMap arguments;
    if (isOfRow())
        arguments.insert(QStringLiteral("table"), table);
    if (!column.isEmpty())
        arguments.insert(QStringLiteral("field"), QStringList{table + u'.' + column});
    if (isOfRow() && !station.isEmpty()) {
        arguments.insert(QStringLiteral("counter"), station);
        arguments.insert(QStringLiteral("entry"), QString::number(entry));
    }
    return {reason, object, arguments};
}

QJsonObject Verification::toJson() const
{
    const auto withJob = [](QJsonObject object, const QString& job) {
        if (!job.isEmpty())
            object.insert(QStringLiteral("job"), job);
        return object;
    };
    QJsonArray laneList;
    for (const LaneSummary& lane : lanes)
        laneList << withJob({{QStringLiteral("station"), lane.station},
                             {QStringLiteral("entries"), lane.entries},
                             {QStringLiteral("root"), QString::fromLatin1(lane.root.toHex())}},
                            lane.job);
    QJsonArray erased;
    for (const Erasure& erasure : erasures)
        erased << QJsonObject{{QStringLiteral("station"), erasure.station},
                              {QStringLiteral("entry"), erasure.entry},
                              {QStringLiteral("at"), erasure.at.toIso()}};
    QJsonArray restored;
    for (Instant at : restoredAt)
        restored << at.toIso();
    const QJsonValue kept = keptNotesFile.isEmpty() ? QJsonValue()
                                                    : QJsonObject{{QStringLiteral("file"), keptNotesFile},
                                                                  {QStringLiteral("checkpoints"), keptNotes}};
    QJsonObject json{{QStringLiteral("ok"), isOk},
                     {QStringLiteral("entries"), entries},
                     {QStringLiteral("rows"), rows},
                     {QStringLiteral("contents"), contents},
                     {QStringLiteral("checkpoints"), checkpoints},
                     {QStringLiteral("kept"), kept},
                     {QStringLiteral("missingPersonal"), missingPersonal},
                     {QStringLiteral("erasedPersonal"), erasedPersonal},
                     {QStringLiteral("erasures"), erased},
                     {QStringLiteral("restored"), restored},
                     {QStringLiteral("lostCheckpoints"), lostNotes},
                     {QStringLiteral("unsignedKeyChanges"), unsignedRenewals},
                     {QStringLiteral("lanes"), laneList},
                     {QStringLiteral("firstBad"), QJsonValue()}};
    if (!schemaNotCompared.isEmpty())
        json.insert(QStringLiteral("schemaNotCompared"), schemaNotCompared);
    if (firstBad)
        json.insert(QStringLiteral("firstBad"), withJob(badJson(*firstBad), firstBad->job));
    return json;
}

} // namespace madoguchi
