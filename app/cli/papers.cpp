// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/papers.h"

#include "core/loans/printable.h"
#include "ui/printing/pdffile.h"

namespace madoguchi {

Result<Done> writePaper(CommandRun& run, const QString& number, const QString& path, int reprint,
                        const QString& printedBy)
{
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<Document> paper = printableDocument(**desk, {number, reprint, printedBy});
    if (!paper)
        return paper.refusal();
    const Result<qint64> written = writePdf(*paper, path);
    if (!written)
        return written.refusal();
    return Done{};
}

void writeFreshPaper(CommandRun& run, const QString& number, const QString& path)
{
    const Result<Done> written = writePaper(run, number, path);
    if (written)
        return;
    run.tellLostPaper(written.refusal());
    run.console().message(Cli::tr("%1 is recorded. For its paper repeat the command with another file and --id %2: "
                                  "nothing is recorded a second time.")
                              .arg(number, run.commandId()));
}

void writeFreshPapers(CommandRun& run, const QStringList& numbers, const QString& path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    for (const QString& number : numbers) {
        const QString own = (dot < 0 ? path : path.left(dot)) + u'-' + number + (dot < 0 ? QString() : path.mid(dot));
        writeFreshPaper(run, number, numbers.size() == 1 ? path : own);
    }
}

} // namespace madoguchi
