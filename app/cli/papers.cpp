// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/papers.h"

#include "core/desk/documents.h"
#include "core/loans/printable.h"
#include "ui/printing/missingglyphs.h"
#include "ui/printing/pdffile.h"
#include "ui/text/sentences.h"

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
    for (const Problem& problem : glyphProblems(missingGlyphs(*paper), number))
        run.console().message(sentence(problem));
    const Result<qint64> written = writePdf(*paper, path);
    if (!written)
        return written.refusal();
    return Done{};
}

namespace {

/// What could not be noted in the record of a paper that was written, or was not.
template<class Noted>
void tellIfRefused(CommandRun& run, const Noted& noted)
{
    if (!noted)
        run.tellLostPaper(noted.refusal());
}

} // namespace

void writeFreshPaper(CommandRun& run, const QString& number, const QString& path, std::optional<Order> by)
{
    if (!by)
        by = run.furtherOrder();
    const Result<DocumentRecord> record = run.ask(FindDocument{number});
    const bool isLost = record && record->isLost;
    const PapersDue due = run.papersDue();
    if (record)
        due.expect({number}, record->commandId);
    const Result<Done> written = writePaper(run, number, path);
    if (written || isLost)
        due.settle(number);
    // A repeat of the command writes the paper that was missing: from now on it is in somebody's hand.
    if (written && isLost && by)
        tellIfRefused(run, (*run.desk())->perform(RecordReprint{number}, *by));
    if (written)
        return;
    if (record && !isLost && by)
        tellIfRefused(run, notePaperMissing(**run.desk(), due, {number, 0}, *by));
    run.tellLostPaper(written.refusal());
    run.console().message(
        Cli::tr("%1 is recorded, its paper is not written. Write it with “document %1 --out FILE.pdf”: "
                "it is no reprint.")
            .arg(number));
}

void writeFreshPapers(CommandRun& run, const QStringList& numbers, const QString& path)
{
    run.papersDue().expect(numbers, run.commandId());
    const qsizetype dot = path.lastIndexOf(u'.');
    for (const QString& number : numbers) {
        const QString own = (dot < 0 ? path : path.left(dot)) + u'-' + number + (dot < 0 ? QString() : path.mid(dot));
        writeFreshPaper(run, number, numbers.size() == 1 ? path : own);
    }
}

} // namespace madoguchi
