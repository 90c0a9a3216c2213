// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journaltext.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "core/exchange/recordtables.h"
#include "ui/text/counts.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QJsonValue plain(const Value& value)
{
    if (value.isNull())
        return {};
    if (value.isBytes())
        return QString::fromLatin1(value.toBytes().toBase64());
    return value.isNumber() ? QJsonValue(value.toNumber()) : QJsonValue(value.toText());
}

/// Ids are beyond what a JSON number holds exactly, so they are text.
QJsonObject imageJson(const RowImage& image)
{
    const Table* table = recordTables().find(image.table);
    QJsonObject values;
    for (const ImageValue& value : image.values) {
        const QString column = table && value.column < table->columnCount()
                                   ? QString::fromLatin1(table->columns().at(size_t(value.column)).name)
                                   : QString::number(value.column);
        values.insert(column, image.kind == ImageKind::Insert
                                  ? plain(value.after)
                                  : QJsonValue(QJsonArray{plain(value.before), plain(value.after)}));
    }
    return {{u"table"_s, image.table},
            {u"id"_s, QString::number(image.id)},
            {u"change"_s, image.kind == ImageKind::Insert ? u"insert"_s : u"update"_s},
            {u"values"_s, values}};
}

QJsonObject entryJson(const JournalEntry& journal)
{
    const Entry& entry = journal.entry;
    QJsonObject json{
        {u"station"_s, entry.actor.stationCode},
        {u"entry"_s, entry.sequence},
        {u"order"_s, entry.orderNo},
        {u"at"_s, entry.at.toIso()},
        {u"operator"_s, entry.actor.operatorCode},
        {u"verb"_s, entry.command.verb},
        {u"command"_s, entry.command.id},
        {u"channel"_s, entry.command.channel},
        {u"arguments"_s, QJsonDocument::fromJson(entry.command.arguments).object()},
        {u"leaf"_s,
         QString::fromLatin1(
             QByteArray(reinterpret_cast<const char*>(journal.leaf.data()), qsizetype(journal.leaf.size())).toHex())}};
    for (const auto& [key, text] :
         {std::pair(u"job"_s, journal.job), std::pair(u"workItem"_s, entry.command.workItem),
          std::pair(u"reason"_s, entry.command.reason), std::pair(u"authority"_s, entry.command.authority)}) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    QJsonArray rows;
    for (const RowImage& image : entry.images)
        rows << imageJson(image);
    json.insert(u"rows"_s, rows);
    return json;
}

} // namespace

void declareCopy(QCommandLineParser& parser)
{
    addOption(
        parser, "copy",
        Cli::tr("It is a copy of an earlier day: it is not compared with the newest checkpoints of this machine"));
}

QJsonArray entriesJson(const std::vector<JournalEntry>& entries)
{
    QJsonArray array;
    for (const JournalEntry& entry : entries)
        array << entryJson(entry);
    return array;
}

QString entriesText(const std::vector<JournalEntry>& entries)
{
    QList<QStringList> rows{
        {Cli::tr("When"), Cli::tr("Counter"), Cli::tr("Entry"), Cli::tr("By"), Cli::tr("What"), Cli::tr("Reason")}};
    for (const JournalEntry& journal : entries) {
        const Entry& entry = journal.entry;
        rows << QStringList{formatInstant(entry.at),
                            journal.job.isEmpty() ? entry.actor.stationCode
                                                  : entry.actor.stationCode + u'/' + journal.job,
                            QString::number(entry.sequence),
                            entry.actor.operatorName.isEmpty() ? entry.actor.operatorCode : entry.actor.operatorName,
                            verbWord(entry.command.verb),
                            entry.command.reason};
    }
    return entries.empty() ? Cli::tr("No entries.") : textTable(rows);
}

QString verificationText(const Verification& verification)
{
    QList<QStringList> rows{{Cli::tr("Counter"), Cli::tr("Entries"), Cli::tr("Root")}};
    for (const Verification::LaneSummary& lane : verification.lanes)
        rows << QStringList{lane.job.isEmpty() ? lane.station : lane.station + u'/' + lane.job,
                            formatCount(lane.entries), QString::fromLatin1(lane.root.toHex())};
    QString text = textTable(rows) + u"\n\n"_s;
    if (!verification.keptNotesFile.isEmpty())
        text += Cli::tr("Compared with the checkpoints kept in %1.").arg(verification.keptNotesFile) + u'\n';
    for (Instant at : verification.restoredAt)
        text +=
            Cli::tr("On %1 an owner recorded that the record had been restored from a backup.").arg(formatInstant(at)) +
            u'\n';
    if (verification.lostNotes > 0)
        text +=
            Cli::tr("%n checkpoint(s) tell of entries that were lost with it.", nullptr, int(verification.lostNotes)) +
            u'\n';
    if (verification.unsignedRenewals > 0)
        text += Cli::tr("%n change(s) of a counter’s key are not signed with the key of before: it was not at hand.",
                        nullptr, int(verification.unsignedRenewals)) +
                u'\n';
    if (verification.missingPersonal > 0)
        text += Cli::tr("%n personal value(s) are missing.", nullptr, int(verification.missingPersonal)) + u'\n';
    if (!verification.erasures.isEmpty())
        text += Cli::tr("%n personal value(s) were erased when their time was up, by these entries:", nullptr,
                        int(verification.erasedPersonal)) +
                u'\n';
    for (const Verification::Erasure& erasure : verification.erasures)
        text += Cli::tr("%1: counter %2, entry %3")
                    .arg(formatInstant(erasure.at), erasure.station, QString::number(erasure.entry)) +
                u'\n';
    if (!verification.schemaNotCompared.isEmpty())
        text += Cli::tr("Whether the database still is as the program made it could not be compared: %1")
                    .arg(verification.schemaNotCompared) +
                u'\n';
    if (verification.isOk)
        return text + Cli::tr("All %Ln entry(ies) are as they were written, and %1 as they say.", nullptr,
                              pluralOf(verification.entries))
                          .arg(countOfRows(verification.rows));
    if (!verification.firstBad)
        return text + Cli::tr("The check was stopped.");
    const Verification::Bad& bad = *verification.firstBad;
    if (bad.station.isEmpty() || bad.isOfRow())
        return text + Cli::tr("The record has been altered.") + u'\n' + sentence(bad.problem());
    return text +
           Cli::tr("The journal has been altered. First entry that does not fit: counter %1, entry %2.")
               .arg(bad.station, QString::number(bad.entry)) +
           u'\n' + sentence(bad.problem());
}

QString rebuildText(const RebuildResult& result)
{
    QList<QStringList> rows{{Cli::tr("Table"), Cli::tr("Rows"), Cli::tr("Equal")}};
    for (const TableComparison& table : result.tables)
        rows << QStringList{table.name, formatCount(table.rows), table.isEqual() ? Cli::tr("yes") : Cli::tr("NO")};
    QString text = textTable(rows) + u"\n\n"_s;
    if (result.failure)
        return text +
               Cli::tr("The journal could not be performed again: counter %1, entry %2 (%3).")
                   .arg(result.failure->station, QString::number(result.failure->entry), result.failure->reason.code);
    if (result.missingPersonal > 0)
        text += Cli::tr("%n personal value(s) are missing.", nullptr, int(result.missingPersonal)) + u'\n';
    if (result.erasedPersonal > 0)
        text +=
            Cli::tr("%n personal value(s) were erased when their time was up.", nullptr, int(result.erasedPersonal)) +
            u'\n';
    const bool isEqual =
        std::all_of(result.tables.begin(), result.tables.end(), [](const TableComparison& t) { return t.isEqual(); });
    if (!isEqual)
        return text + Cli::tr("The record and its journal differ: somebody changed rows without an entry.");
    return text +
           Cli::tr("The journal alone gives the same record: %Ln entry(ies).", nullptr, pluralOf(result.entries));
}

} // namespace madoguchi
