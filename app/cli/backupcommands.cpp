// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "core/desk/backupnote.h"
#include "core/exchange/backup.h"
#include "core/exchange/recordexport.h"
#include "core/exchange/recordimport.h"
#include "ui/text/counts.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QJsonObject summaryJson(const BackupSummary& summary)
{
    return {{u"file"_s, summary.path}, {u"bytes"_s, summary.bytes}, {u"entries"_s, summary.entries}};
}

/// Without an operator nobody can write it down; then the counters go on showing the one before.
QString noteBackup(CommandRun& run, const NoteBackup& verb)
{
    if (run.operatorCode().isEmpty())
        return Cli::tr("The record does not know of it: name an operator who may back up with --operator.");
    const auto noted = run.perform(verb);
    return noted ? QString() : passage(sentences(noted.refusal()));
}

Result<Answer> backUp(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one file to write."));
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Instant at = (*desk)->clock().now();
    JobControl control({});
    const Result<BackupSummary> summary = backUpRecord(**desk, run.words().first(), control);
    if (!summary)
        return summary.refusal();
    const QString trouble = noteBackup(run, {at, summary->path});
    if (!trouble.isEmpty())
        run.console().message(trouble);
    QJsonObject json = summaryJson(*summary);
    json.insert(u"noted"_s, trouble.isEmpty());
    return Answer{
        json,
        Cli::tr("Backup with %Ln entry(ies) written to %1.", nullptr, pluralOf(summary->entries)).arg(summary->path)};
}

void declareRestore(QCommandLineParser& parser)
{
    addOption(parser, "into", Cli::tr("The new record"), "DB");
}

Result<Answer> restore(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("into"))
        return Answer::wrongUsage(Cli::tr("Name the backup, and the new record with --into."));
    const Result<DatabaseUrl> into = DatabaseUrl::parse(run.value("into"));
    if (!into)
        return into.refusal();
    const Result<BackupSummary> summary = restoreRecord(run.words().first(), *into);
    if (!summary)
        return summary.refusal();
    return Answer{summaryJson(*summary),
                  Cli::tr("Restored %Ln entry(ies) into %1.", nullptr, pluralOf(summary->entries)).arg(summary->path)};
}

/// What the record itself had lost before.
void tellOfLost(CommandRun& run, const QStringList& lost)
{
    if (!lost.isEmpty())
        run.console().message(
            Cli::tr("%n attached file(s) had no bytes of their own any more.", nullptr, int(lost.size())));
}

Result<Answer> exportAll(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one folder to make."));
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    JobControl control({});
    const Result<RecordExportSummary> summary = exportRecord(**desk, run.words().first(), control);
    if (!summary)
        return summary.refusal();
    tellOfLost(run, summary->lostContents);
    return Answer{QJsonObject{{u"folder"_s, summary->path},
                              {u"bytes"_s, summary->bytes},
                              {u"rows"_s, summary->rows},
                              {u"entries"_s, summary->entries},
                              {u"attachments"_s, summary->contents},
                              {u"lost"_s, QJsonArray::fromStringList(summary->lostContents)}},
                  Cli::tr("Everything written to %1: %2, %3, %4.")
                      .arg(summary->path, countOfRows(summary->rows), countOfJournalEntries(summary->entries),
                           countOfAttachedFiles(summary->contents))};
}

void declareImportAll(QCommandLineParser& parser)
{
    addOption(parser, "into", Cli::tr("The new record"), "DB");
    addOption(parser, "dry-run", Cli::tr("Make the record, compare, and throw it away"));
}

Result<Answer> importAll(CommandRun& run)
{
    const bool isDryRun = run.isSet("dry-run");
    if (run.words().size() != 1 || run.isSet("into") == isDryRun)
        return Answer::wrongUsage(Cli::tr("Name the folder, and the new record with --into, or --dry-run."));
    JobControl control({});
    Result<DatabaseUrl> into = isDryRun ? Result<DatabaseUrl>(DatabaseUrl()) : DatabaseUrl::parse(run.value("into"));
    if (!into)
        return into.refusal();
    const Result<RecordImportSummary> summary =
        isDryRun ? checkExport(run.words().first(), control) : importRecord(run.words().first(), *into, control);
    if (!summary)
        return summary.refusal();
    tellOfLost(run, summary->lostContents);
    const QString counts = Cli::tr("%1, %2, %3.")
                               .arg(countOfRows(summary->rows), countOfJournalEntries(summary->entries),
                                    countOfAttachedFiles(summary->contents));
    return Answer{QJsonObject{{u"record"_s, summary->record},
                              {u"database"_s, summary->place},
                              {u"rows"_s, summary->rows},
                              {u"entries"_s, summary->entries},
                              {u"attachments"_s, summary->contents},
                              {u"lost"_s, QJsonArray::fromStringList(summary->lostContents)}},
                  isDryRun ? Cli::tr("The export is whole and would give an equal record: %1").arg(counts)
                           : Cli::tr("Imported into %1, equal in every row: %2").arg(summary->place, counts)};
}

} // namespace

std::span<const CommandRow> backupCommands()
{
    static constexpr CommandRow rows[] = {
        {"backup", "FILE",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Copies the whole record into one file while others go on working."),
         nullptr, backUp},
        {"restore", "FILE --into DB", QT_TRANSLATE_NOOP("madoguchi::Cli", "Makes a new record out of a backup."),
         declareRestore, restore},
        {"export-all", "FOLDER",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes the whole record into a new folder that other programs can read."),
         nullptr, exportAll},
        {"import-all", "FOLDER --into DB | --dry-run",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Makes an equal record out of such a folder, on another database if need be."),
         declareImportAll, importAll},
    };
    return rows;
}

} // namespace madoguchi
