// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/papers.h"
#include "core/desk/documents.h"
#include "core/loans/printable.h"
#include "ui/printing/pdffile.h"

#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareDocument(QCommandLineParser& parser)
{
    addOption(parser, "out", Cli::tr("The PDF to write"), "FILE.pdf");
}

/// A reprint is recorded before the paper exists, so that no paper is in the world that the record does not know of.
Result<Answer> printAgain(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name one document, and the file to write with --out."));
    const QString number = run.words().first();
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    if (const Result<Document> paper = printableDocument(**desk, {number, 0, {}}); !paper)
        return paper.refusal();
    const Result<Order> order = run.order();
    if (!order)
        return order.refusal();
    (void)noteLeftPapers(**desk, *order); // one that never came out is no reprint
    const PapersDue due = run.papersDue();
    const auto counted = performForPaper(**desk, RecordReprint{number}, *order, due, number);
    if (!counted)
        return counted.refusal();
    const int reprint = counted->outcome.count;
    const QString file = run.value("out");
    if (const Result<Done> written = writePaper(run, number, file, reprint, order->actor.operatorName); !written) {
        // Nobody has it in hand: the next one is this one. That it cannot be written is said all the same.
        (void)notePaperMissing(**desk, due, {number, reprint}, *run.furtherOrder());
        return written.refusal();
    }
    due.settle(number);
    // A repeat after one that failed: now it is in somebody's hand.
    if (const Result<DocumentRecord> record = run.ask(FindDocument{number}); record && record->isLost)
        (void)(*desk)->perform(RecordReprint{number}, *run.furtherOrder());
    const QString text = reprint == 0
                             ? Cli::tr("%1 written to %2: its first paper, which had not come out.").arg(number, file)
                             : Cli::tr("%1 written to %2 (reprint %3).").arg(number, file, QString::number(reprint));
    return writtenTo(file, {QJsonObject{{u"document"_s, number}, {u"reprint"_s, reprint}, {u"file"_s, file}}, text});
}

Result<Answer> commandCard(CommandRun& run)
{
    if (!run.words().isEmpty() || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Give the file to write with --out."));
    const Result<Document> card = run.ask(AskCommandCard());
    if (!card)
        return card.refusal();
    const QString file = run.value("out");
    if (const Result<qint64> written = writePdf(*card, file); !written)
        return written.refusal();
    return writtenTo(file, {QJsonObject{{u"file"_s, file}}, Cli::tr("The command card is in %1.").arg(file)});
}

} // namespace

std::span<const CommandRow> documentCommands()
{
    static constexpr CommandRow rows[] = {
        {"document", "NUMBER --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Prints a receipt or return slip again, marked as a reprint."),
         declareDocument, printAgain, ""},
        {"command-card", "--out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes the barcodes of the counter's commands, one sheet for the desk."),
         declareDocument, commandCard, ""},
    };
    return rows;
}

} // namespace madoguchi
