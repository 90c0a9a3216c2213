// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterwork.h"

#include "core/letters/letterdraft.h"
#include "core/letters/letterquestions.h"
#include "core/loans/printable.h"
#include "ui/printing/joinedsheets.h"
#include "ui/printing/pdffile.h"

namespace madoguchi {

namespace {

Result<Done> writeOnePdf(Desk& desk, const QStringList& numbers, const QString& path)
{
    QList<Document> papers;
    for (const QString& number : numbers) {
        Result<Document> paper = printableDocument(desk, {number, 0, {}});
        if (!paper)
            return paper.refusal();
        papers << *std::move(paper);
    }
    const Result<JoinedSheets> sheets = JoinedSheets::make(papers);
    const Result<int> made = sheets ? writePdf(*sheets, path) : Result<int>(sheets.refusal());
    return made ? Result<Done>(Done{}) : Result<Done>(made.refusal());
}

} // namespace

Result<LetterRun> runLetters(Desk& desk, JobControl& control, const LetterTask& task)
{
    const auto progress = [&](qint64 done, qint64 total) {
        control.report(done, total);
        return !control.isCancelled();
    };
    const Result<Performed<WriteLettersOutcome>> done = writeAllLetters(desk, task.verb, task.order, progress);
    if (!done)
        return done.refusal();
    LetterRun run{done->outcome, done->commandId, {}, {}, {}, std::nullopt};
    const QStringList& numbers = run.outcome.documents;
    if (numbers.isEmpty())
        return run;
    if (task.outlet == LetterOutlet::Pdf) {
        if (const Result<Done> written = writeOnePdf(desk, numbers, task.path); !written)
            run.failure = written.refusal();
    } else if (task.outlet == LetterOutlet::Mail) {
        const Result<LetterRoutes> routes = desk.ask(AskLetterRoutes{numbers});
        if (routes) {
            run.onPaper = routes->onPaper;
            run.withoutCopy = routes->withoutCopy;
        } else {
            run.onPaper = numbers; // rather twice, by mail and on paper, than not at all
            run.failure = routes.refusal();
        }
    } else if (task.outlet == LetterOutlet::Drafts) {
        const Result<WrittenDrafts> drafts = writeDrafts(desk, numbers, task.path);
        if (drafts)
            run.withoutAddress = drafts->withoutAddress;
        else
            run.failure = drafts.refusal();
    }
    return run;
}

} // namespace madoguchi
