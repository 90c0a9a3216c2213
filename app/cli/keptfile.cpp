// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keptfile.h"

#include "app/cli/commandrun.h"
#include "core/exchange/outputfile.h"

namespace madoguchi {

std::optional<qint64> keptFileNumber(const CommandRun& run)
{
    bool isNumber = false;
    const qint64 number = run.words().value(0).toLongLong(&isNumber);
    return isNumber && run.words().size() == 1 ? std::optional(number) : std::nullopt;
}

void declareOut(QCommandLineParser& parser)
{
    addOption(parser, "out", Cli::tr("The file to write"), "FILE");
}

Result<Answer> saveKeptFile(CommandRun& run, const QByteArray& content, const QJsonObject& told)
{
    const QString path = run.value("out");
    const Result<std::unique_ptr<OutputFile>> file = OutputFile::open(path);
    if (!file)
        return file.refusal();
    if (const Result<Done> written = (*file)->write(content); !written)
        return written.refusal();
    if (const Result<Done> committed = (*file)->commit(); !committed)
        return committed.refusal();
    return writtenTo(path, {told, Cli::tr("Saved: %1").arg(path)});
}

} // namespace madoguchi
