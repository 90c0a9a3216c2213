// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stocktakesession.h"

#include "app/cli/ledgeroptions.h"
#include "ui/printing/pdffile.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<StocktakeRecord> namedStocktake(CommandRun& run)
{
    return run.ask(FindStocktake{run.words().value(0)});
}

Result<StocktakeStatus> stocktakeStatus(CommandRun& run)
{
    const Result<StocktakeRecord> found = namedStocktake(run);
    if (!found)
        return found.refusal();
    return run.ask(AskStocktake{found->id});
}

Result<Done> writeStocktakePaper(CommandRun& run, StocktakeId id, AskStocktakePaper::Which which, const QString& file)
{
    const Result<Actor> by = run.actorIfNamed();
    if (!by)
        return by.refusal();
    const Result<Document> paper = run.ask(AskStocktakePaper{id, which, by->operatorName});
    if (!paper)
        return paper.refusal();
    const Result<qint64> written = writePdf(*paper, file);
    if (!written)
        return written.refusal();
    return Done{};
}

void writeStocktakePaperIfWanted(CommandRun& run, StocktakeId id, AskStocktakePaper::Which which, const char* option)
{
    if (!run.isSet(option))
        return;
    if (const Result<Done> written = writeStocktakePaper(run, id, which, run.value(option)); !written)
        run.tellLostPaper(written.refusal());
}

void declareSpotCheck(QCommandLineParser& parser)
{
    addOption(parser, "lock", Cli::tr("Of a spot check: ok where the lock is in order, else bad"), "ok|bad");
    addOption(parser, "keys", Cli::tr("Of a spot check: how many keys were counted"), "N");
    addOption(parser, "remark", Cli::tr("Of a spot check: what was found"), "TEXT");
}

Result<std::optional<SpotCheck>> spotCheckOf(const CommandRun& run)
{
    if (!run.isSet("lock") && !run.isSet("keys") && !run.isSet("remark"))
        return std::optional<SpotCheck>();
    const QString lock = run.value("lock");
    if (lock != u"ok" && lock != u"bad")
        return badChoice(run, "lock", u"ok, bad"_s);
    SpotCheck check{lock == u"ok", std::nullopt, run.value("remark")};
    if (run.isSet("keys")) {
        check.keys = run.count("keys", 0);
        if (!check.keys)
            return badChoice(run, "keys", u"0-%1"_s.arg(SpotCheck::mostKeys));
    }
    return std::optional(check);
}

} // namespace madoguchi
