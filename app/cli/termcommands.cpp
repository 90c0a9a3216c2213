// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/papers.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/loans/exchange.h"
#include "core/loans/extend.h"
#include "core/loans/holdings.h"
#include "core/loans/lendingrules.h"
#include "core/loans/transfer.h"
#include "ui/printing/pdffile.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

// What becomes of a loan: extend, exchange, transfer; what somebody holds.

namespace {

QString keyOf(CommandRun& run, PersonId id)
{
    const Result<PersonRecord> person = id.isValid() ? run.ask(AskPerson{id}) : Result<PersonRecord>(Refusal());
    return person ? person->key() : QString();
}

// ---- extend

void declareExtend(QCommandLineParser& parser)
{
    addOption(parser, "due", Cli::tr("The new due day; without it, the usual period once more"), "DATE");
    addOption(parser, "skip-refused", Cli::tr("Extend what can be extended, and tell what cannot"));
    addOption(parser, "receipt", Cli::tr("Write the extension slip as PDF; several get their number before the ending"),
              "FILE.pdf");
}

QJsonArray refusedRows(const QList<PreviewExtension::Row>& rows, CommandRun& run)
{
    QJsonArray left;
    for (const PreviewExtension::Row& row : rows) {
        if (row.isPossible())
            continue;
        const QList<Problem> problems = blockingProblems(row.problems);
        for (const Problem& problem : problems)
            run.console().message(sentence(problem));
        left << QJsonObject{{u"asset"_s, row.assetNo}, {u"problems"_s, problemsJson(problems)}};
    }
    return left;
}

QJsonArray warningsOf(const QList<PreviewExtension::Row>& rows, AssetId asset, CommandRun& run)
{
    QList<Problem> warnings;
    for (const PreviewExtension::Row& row : rows) {
        for (const LoanProblem& problem : row.problems) {
            if (row.asset == asset && !problem.isBlocking)
                warnings << problem.problem;
        }
    }
    for (const Problem& problem : warnings)
        run.console().message(sentence(problem));
    return problemsJson(warnings);
}

Result<Answer> extendAnswer(CommandRun& run, const Performed<ExtendOutcome>& done,
                            const QList<PreviewExtension::Row>& rows, const QJsonArray& left)
{
    const ExtendOutcome& outcome = done.outcome;
    QJsonArray items;
    QList<QStringList> lines{{Cli::tr("Asset no."), Cli::tr("Due before"), Cli::tr("Due")}};
    for (const ExtendedItem& item : outcome.items) {
        items << QJsonObject{{u"asset"_s, item.assetNo},
                             {u"person"_s, keyOf(run, item.person)},
                             {u"before"_s, dueText(item.before)},
                             {u"due"_s, dueText(item.due)},
                             {u"problems"_s, warningsOf(rows, item.asset, run)}};
        lines << QStringList{item.assetNo, formatDue(item.before), formatDue(item.due)};
    }
    return Answer{QJsonObject{{u"document"_s, outcome.documents.value(0)},
                              {u"documents"_s, QJsonArray::fromStringList(outcome.documents)},
                              {u"command"_s, done.commandId},
                              {u"repeat"_s, done.isRepeat},
                              {u"items"_s, items},
                              {u"left"_s, left}},
                  Cli::tr("Extended, extension slip %1.").arg(outcome.documents.join(u", "_s)) + u'\n' +
                      textTable(lines)};
}

Result<Answer> extend(CommandRun& run)
{
    if (run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("Name at least one item."));
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    const Result<std::optional<LoanDue>> due = dueOption(run);
    if (!due)
        return due.refusal();
    // Told before it is recorded, while the record still says it.
    const Result<QList<PreviewExtension::Row>> rows = run.ask(PreviewExtension{*ids, *due});
    if (!rows)
        return rows.refusal();
    Extend verb;
    verb.due = *due;
    for (const PreviewExtension::Row& row : *rows) {
        if (!run.isSet("skip-refused") || row.isPossible())
            verb.items << Extend::Item{row.asset};
    }
    const QJsonArray left = run.isSet("skip-refused") ? refusedRows(*rows, run) : QJsonArray();
    const Result<Performed<ExtendOutcome>> done = run.perform(verb);
    if (!done)
        return done.refusal();
    if (run.isSet("receipt"))
        writeFreshPapers(run, done->outcome.documents, run.value("receipt"));
    return extendAnswer(run, *done, *rows, left);
}

// ---- exchange

void declareExchange(QCommandLineParser& parser)
{
    addOption(parser, "state",
              Cli::tr("What becomes of the old item: faulty or in-repair; the new one stands in for it"), "STATE");
    addOption(parser, "condition", Cli::tr("The condition of the old item, in words"), "TEXT");
    addOption(parser, "missing", Cli::tr("An accessory that did not come with it; may be given several times"),
              "ACCESSORY");
    addOption(parser, "due", Cli::tr("Another due day than that of the old item"), "DATE");
    declareProxy(parser);
    addOption(parser, "receipt", Cli::tr("Write the receipt as PDF"), "FILE.pdf");
}

Result<Exchange> planExchange(CommandRun& run)
{
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    const Result<std::optional<LoanDue>> due = dueOption(run);
    if (!due)
        return due.refusal();
    Exchange verb{ids->first(), ids->last()};
    verb.conditionNote = run.value("condition");
    verb.missing = run.values("missing");
    verb.due = *due;
    verb.state = assetStateFromCode(run.value("state"));
    verb.proxy = proxyOption(run);
    return verb;
}

Result<Answer> exchange(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name the item that comes back and the one that goes out."));
    if (run.isSet("state") && !assetStateFromCode(run.value("state")))
        return Answer::wrongUsage(Cli::tr("--state is faulty or in-repair."));
    const Result<Exchange> verb = planExchange(run);
    if (!verb)
        return verb.refusal();
    const Result<Performed<ExchangeOutcome>> done = run.perform(*verb);
    if (!done)
        return done.refusal();
    const ExchangeOutcome& outcome = done->outcome;
    if (run.isSet("receipt"))
        writeFreshPaper(run, outcome.document, run.value("receipt"));
    return Answer{QJsonObject{{u"document"_s, outcome.document},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat},
                              {u"old"_s, outcome.oldItem},
                              {u"new"_s, outcome.newItem},
                              {u"person"_s, keyOf(run, outcome.person)},
                              {u"due"_s, dueText(outcome.due)},
                              {u"substitute"_s, outcome.isSubstitute}},
                  Cli::tr("%1 taken back, %2 handed over in its place, receipt %3.")
                      .arg(outcome.oldItem, outcome.newItem, outcome.document)};
}

// ---- transfer

void declareTransfer(QCommandLineParser& parser)
{
    addOption(parser, "to",
              Cli::tr("Who answers from now on: a person's number, user name or card, or a section's exact name"),
              "PERSON|SECTION");
    addOption(parser, "despite-limits",
              Cli::tr("Also beyond the limits of who answers from now on; say why with --reason"));
    addOption(parser, "receipt", Cli::tr("Write the transfer slip as PDF"), "FILE.pdf");
}

Result<Answer> transfer(CommandRun& run)
{
    if (run.words().isEmpty() || !run.isSet("to"))
        return Answer::wrongUsage(Cli::tr("Name who answers from now on with --to, and at least one item."));
    const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("to")});
    if (!holder)
        return holder.refusal();
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    Transfer verb;
    for (AssetId id : *ids)
        verb.items << Transfer::Item{id};
    verb.person = holder->person;
    verb.section = holder->section;
    verb.despiteLimits = run.isSet("despite-limits");
    const Result<Performed<TransferOutcome>> done = run.perform(verb);
    if (!done)
        return done.refusal();
    const TransferOutcome& outcome = done->outcome;
    if (run.isSet("receipt"))
        writeFreshPaper(run, outcome.document, run.value("receipt"));
    QJsonArray items;
    QList<QStringList> lines{{Cli::tr("Asset no."), Cli::tr("From", "former holder"), Cli::tr("Due")}};
    for (const TransferOutcome::Item& item : outcome.items) {
        const QString from = item.fromPerson.isValid() ? keyOf(run, item.fromPerson) : item.from;
        items << QJsonObject{{u"asset"_s, item.assetNo}, {u"from"_s, from}, {u"due"_s, dueText(item.due)}};
        lines << QStringList{item.assetNo, from, formatDue(item.due)};
    }
    return Answer{QJsonObject{{u"document"_s, outcome.document},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat},
                              {u"items"_s, items}},
                  Cli::tr("Passed on to %1, transfer slip %2.").arg(run.value("to"), outcome.document) + u'\n' +
                      textTable(lines)};
}

// ---- holdings

void declareHoldings(QCommandLineParser& parser)
{
    addOption(parser, "out", Cli::tr("The PDF file to write"), "FILE.pdf");
}

Result<Answer> holdings(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name one person, and the file with --out."));
    const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.words().first()});
    if (!holder)
        return holder.refusal();
    if (!holder->person.isValid())
        return refusal(RefusalKind::NotFound, u"holdings.no-person"_s, run.words().first());
    const Result<Actor> by = run.actorIfNamed();
    if (!by)
        return by.refusal();
    const Result<Document> sheet = run.ask(AskHoldingsSheet{holder->person, by->operatorName});
    if (!sheet)
        return sheet.refusal();
    const Result<qint64> written = writePdf(*sheet, run.value("out"));
    if (!written)
        return written.refusal();
    return writtenTo(run.value("out"),
                     Answer{QJsonObject{{u"person"_s, run.words().first()}, {u"file"_s, run.value("out")}},
                            Cli::tr("Written to %1.").arg(run.value("out"))});
}

// ---- block, unblock

Result<PersonId> onlyPerson(CommandRun& run)
{
    const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.words().first()});
    if (!holder)
        return holder.refusal();
    return holder->person;
}

Result<Answer> blockAnswer(CommandRun& run, const Result<Performed<BlockOutcome>>& done, const QString& text)
{
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"person"_s, run.words().first()},
                              {u"blocked"_s, done->outcome.isBlocked},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat}},
                  text.arg(run.words().first())};
}

Result<Answer> block(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("reason"))
        return Answer::wrongUsage(Cli::tr("Name one person, and say why with --reason."));
    const Result<PersonId> person = onlyPerson(run);
    if (!person)
        return person.refusal();
    return blockAnswer(run, run.perform(BlockPerson{*person, run.value("reason")}),
                       Cli::tr("Nothing more is lent to %1."));
}

Result<Answer> unblock(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one person."));
    const Result<PersonId> person = onlyPerson(run);
    if (!person)
        return person.refusal();
    return blockAnswer(run, run.perform(UnblockPerson{*person, run.value("reason")}),
                       Cli::tr("Items may be lent to %1 again."));
}

} // namespace

std::span<const CommandRow> termCommands()
{
    static constexpr CommandRow rows[] = {
        {"extend", "ITEM… [--due DATE[THH:MM]] [--skip-refused] [--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Gives loans another due day; --reason says why, --authority who approved."),
         declareExtend, extend, "--receipt"},
        {"exchange",
         "OLD NEW [--state faulty|in-repair] [--condition TEXT] [--missing ACCESSORY]… [--due DATE] "
         "[--proxy NAME [--basis TEXT]] [--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Takes an item back and hands another to the same holder, in one step."),
         declareExchange, exchange, "--receipt"},
        {"transfer",
         "ITEM… --to PERSON|SECTION [--reason TEXT] [--authority TEXT] [--despite-limits] [--receipt FILE.pdf] "
         "[--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Passes loans on to another person or section, as when people are transferred."),
         declareTransfer, transfer, "--receipt"},
        {"holdings", "PERSON --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Everything a person holds on one sheet, to be ticked off."),
         declareHoldings, holdings, ""},
        {"block", "PERSON --reason TEXT [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Nothing more is lent to a person until the block is lifted."), nullptr,
         block},
        {"unblock", "PERSON [--reason TEXT] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Lifts the block of a person."), nullptr, unblock},
    };
    return rows;
}

} // namespace madoguchi
