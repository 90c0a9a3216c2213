// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/papers.h"
#include "app/cli/texttable.h"
#include "core/loans/resetsheet.h"
#include "core/loans/service.h"
#include "core/loans/sparecheck.h"
#include "ui/printing/pdffile.h"
#include "ui/text/words.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

// What is done to an item: repair, reset, the check of spares.

namespace {

// ---- repair, repair-terms, repaired, reset-done

void declareNote(QCommandLineParser& parser)
{
    addOption(parser, "note", Cli::tr("What is to be kept in the record about it"), "TEXT");
}

void declareTerms(QCommandLineParser& parser)
{
    addOption(parser, "vendor", Cli::tr("Who repairs it"), "NAME");
    addOption(parser, "expected", Cli::tr("The day it should be back"), "DAY");
}

void declareRepair(QCommandLineParser& parser)
{
    declareNote(parser);
    declareTerms(parser);
}

void declareRepaired(QCommandLineParser& parser)
{
    declareNote(parser);
    addOption(parser, "faulty", Cli::tr("It could not be repaired"));
    addOption(parser, "cost", Cli::tr("What it cost for each item, in whole yen"), "YEN");
}

Answer noItems()
{
    return Answer::wrongUsage(Cli::tr("Name at least one item."));
}

Result<Answer> servedAnswer(const Result<Performed<ServiceOutcome>>& done)
{
    if (!done)
        return done.refusal();
    QJsonArray items;
    QList<QStringList> rows{{Cli::tr("Asset no."), Cli::tr("Status")}};
    for (const ServiceOutcome::Item& item : done->outcome.items) {
        items << QJsonObject{{u"asset"_s, item.assetNo}, {u"state"_s, assetStateCode(item.state)}};
        rows << QStringList{item.assetNo, wordOf(item.state)};
    }
    return Answer{QJsonObject{{u"items"_s, items}, {u"command"_s, done->commandId}, {u"repeat"_s, done->isRepeat}},
                  textTable(rows)};
}

template<class Verb>
Result<Answer> serve(CommandRun& run, Verb verb)
{
    if (run.words().isEmpty())
        return noItems();
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    verb.assets = *ids;
    return servedAnswer(run.perform(verb));
}

template<class Verb>
Result<Answer> serveWithNote(CommandRun& run, Verb verb)
{
    verb.note = run.value("note");
    return serve(run, verb);
}

Result<RepairTerms> termsOf(CommandRun& run)
{
    RepairTerms terms{run.value("vendor"), {}};
    const Result<Done> read = readComingDayOption(run, "expected", terms.expectedOn);
    return read ? Result<RepairTerms>(terms) : Result<RepairTerms>(read.refusal());
}

Result<Answer> repair(CommandRun& run)
{
    const Result<RepairTerms> terms = termsOf(run);
    if (!terms)
        return terms.refusal();
    SendToRepair verb;
    verb.terms = *terms;
    return serveWithNote(run, verb);
}

Result<Answer> repairTerms(CommandRun& run)
{
    const Result<RepairTerms> terms = termsOf(run);
    if (!terms)
        return terms.refusal();
    return serve(run, ChangeRepair{{}, *terms});
}

Result<Answer> repaired(CommandRun& run)
{
    const std::optional<int> cost = run.count("cost", 0);
    if (!cost)
        return Answer::wrongUsage(Cli::tr("Give --cost in whole yen."));
    ReturnToService verb;
    verb.isRepaired = !run.isSet("faulty");
    if (run.isSet("cost"))
        verb.cost = *cost;
    return serveWithNote(run, verb);
}

Result<Answer> resetDone(CommandRun& run)
{
    return serveWithNote(run, FinishReset());
}

// ---- check-spares, spares

void declareCheck(QCommandLineParser& parser)
{
    declareNote(parser);
    addOption(parser, "bad", Cli::tr("An item that is bad: faulty from now on; may be given several times"), "ITEM");
}

Result<Answer> checkSpares(CommandRun& run)
{
    if (run.words().isEmpty() && !run.isSet("bad"))
        return noItems();
    CheckSpares verb;
    for (const auto& [keys, ids] : {std::pair(run.words(), &verb.good), std::pair(run.values("bad"), &verb.bad)}) {
        if (keys.isEmpty())
            continue;
        const Result<QList<AssetId>> known = run.ask(AssetsByKey{keys});
        if (!known)
            return known.refusal();
        *ids = *known;
    }
    verb.note = run.value("note");
    return servedAnswer(run.perform(verb));
}

// ---- the sheets that are ticked off: spares, resets

void declareSheet(QCommandLineParser& parser)
{
    addOption(parser, "kind", Cli::tr("The type of the items"), "TYPE");
    addOption(parser, "out", Cli::tr("The PDF file to write"), "FILE.pdf");
}

template<class Sheet>
Result<Answer> writeSheet(CommandRun& run)
{
    const Result<qint64> kind = namedOption(run, "kind", NameList::Kinds); // 0: of every type
    if (!kind)
        return kind.refusal();
    const Result<Actor> by = run.actorIfNamed();
    if (!by)
        return by.refusal();
    const Result<Document> sheet = run.ask(Sheet{KindId(*kind), by->operatorName});
    if (!sheet)
        return sheet.refusal();
    const QString file = run.value("out");
    const Result<qint64> written = writePdf(*sheet, file);
    if (!written)
        return written.refusal();
    QJsonObject json{{u"file"_s, file}};
    if (*kind != 0)
        json.insert(u"kind"_s, run.value("kind"));
    return writtenTo(file, Answer{json, Cli::tr("Written to %1.").arg(file)});
}

Result<Answer> spares(CommandRun& run)
{
    if (!run.isSet("kind") || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name the type with --kind, and the file with --out."));
    return writeSheet<AskSpareSheet>(run);
}

Result<Answer> resets(CommandRun& run)
{
    if (!run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name the PDF file with --out."));
    return writeSheet<AskResetSheet>(run);
}

} // namespace

std::span<const CommandRow> careCommands()
{
    static constexpr CommandRow rows[] = {
        {"repair", "ITEM… --note TEXT [--vendor NAME] [--expected DAY] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Sends items to be repaired; the note says what is wrong."), declareRepair,
         repair},
        {"repair-terms", "ITEM… [--vendor NAME] [--expected DAY] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Changes who repairs items, or the day they should be back."),
         declareTerms, repairTerms},
        {"repaired", "ITEM… [--note TEXT] [--cost YEN] [--faulty] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Returns items to service, or records that they cannot be repaired."),
         declareRepaired, repaired},
        {"reset-done", "ITEM… [--note TEXT] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Records that items have been reset and may be lent again."), declareNote,
         resetDone},
        {"check-spares", "ITEM… [--bad ITEM]… [--note TEXT] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Records that spares have been checked; what is bad becomes faulty."),
         declareCheck, checkSpares},
        {"spares", "--kind TYPE --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "What of a type is in stock on one sheet, to be ticked off at the check."),
         declareSheet, spares, ""},
        {"resets", "[--kind TYPE] --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "What waits to be reset on one sheet, to be ticked off at the work."),
         declareSheet, resets, ""},
    };
    return rows;
}

} // namespace madoguchi
