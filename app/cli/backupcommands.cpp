// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "core/desk/backupnote.h"
#include "core/exchange/backup.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"

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
    return noted ? QString() : sentences(noted.refusal()).join(u' ');
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
    return Answer{json,
                  Cli::tr("Backup with %1 entries written to %2.").arg(formatCount(summary->entries), summary->path)};
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
                  Cli::tr("Restored %1 entries into %2.").arg(formatCount(summary->entries), summary->path)};
}

constexpr CommandRow rows[] = {
    {"backup", "FILE",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Copies the whole record into one file while others go on working."), nullptr,
     backUp},
    {"restore", "FILE --into DB", QT_TRANSLATE_NOOP("madoguchi::Cli", "Makes a new record out of a backup."),
     declareRestore, restore},
};

} // namespace

std::span<const CommandRow> backupCommands()
{
    return rows;
}

} // namespace madoguchi
