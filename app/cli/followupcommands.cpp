// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledgeroptions.h"
#include "app/cli/papers.h"
#include "app/cli/stocktakesession.h"
#include "core/base/wareki.h"
#include "core/stocktake/followup.h"
#include "core/stocktake/keeperhandover.h"
#include "core/stocktake/recordscan.h"
#include "ui/text/stocktakelines.h"

// What is recorded of a stocktake beside its scans: notes, lock and keys, causes, a change of keeper.

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareScanNote(QCommandLineParser& parser)
{
    addOption(parser, "note", Cli::tr("What it is, or what was found out"), "TEXT");
}

Result<Answer> note(CommandRun& run)
{
    if (run.words().size() != 2 || !run.isSet("note"))
        return Answer::wrongUsage(Cli::tr("Name the stocktake and what was scanned, and give --note."));
    const Result<StocktakeRecord> record = namedStocktake(run);
    if (!record)
        return record.refusal();
    const auto done = run.perform(NoteScan{record->id, run.words().at(1), run.value("note")});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"session"_s, record->number}, {u"code"_s, done->outcome.code}},
                  Cli::tr("Noted for %1.").arg(done->outcome.code)};
}

void declareCorrect(QCommandLineParser& parser)
{
    declareScanNote(parser);
    addOption(parser, "missing",
              Cli::tr("An accessory that is not with what is taken back; may be given several times"), "ACCESSORY");
    addOption(parser, "receipt", Cli::tr("Write the return slip as PDF"), "FILE.pdf");
}

void declareFollowUp(QCommandLineParser& parser)
{
    declareCorrect(parser);
    addOption(parser, "cause",
              Cli::tr("found-later, put-back, loan-not-recorded, return-not-recorded, suspected-loss, wrong-label, "
                      "registered, not-ours, record-corrected or other"),
              "CAUSE");
}

/// The difference of a closed stocktake that an asset number or a scanned code names.
Result<StocktakeDifference> namedDifference(CommandRun& run)
{
    const Result<StocktakeStatus> status = stocktakeStatus(run);
    if (!status)
        return status.refusal();
    if (status->record.state() != StocktakeRecord::State::Closed)
        return refused(u"stocktake.not-closed"_s, status->record.number);
    const QString wanted = run.words().at(1);
    for (const StocktakeDifference& difference : status->differences) {
        const QString& name = difference.assetNo.isEmpty() ? difference.code : difference.assetNo;
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return difference;
    }
    return refusal(RefusalKind::NotFound, u"difference.unknown"_s, wanted);
}

template<class Verb>
Result<Answer> followUp(CommandRun& run, const Verb& verb, DifferenceCause cause)
{
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    const QString name = run.words().at(1);
    const QStringList& slips = done->outcome.documents;
    if (run.isSet("receipt"))
        writeFreshPapers(run, slips, run.value("receipt"));
    QJsonObject json{{u"session"_s, done->outcome.number},
                     {u"asset"_s, name},
                     {u"cause"_s, differenceCauseCode(cause)},
                     {u"command"_s, done->commandId}};
    if (slips.isEmpty())
        return Answer{json, Cli::tr("%1: %2").arg(name, wordOf(cause))};
    json.insert(u"document"_s, slips.first());
    return Answer{json, Cli::tr("%1: %2. Taken back, return slip %3.").arg(name, wordOf(cause), slips.first())};
}

RecordReturn returnOf(const CommandRun& run, const StocktakeDifference& difference)
{
    return {difference.id, run.value("note"), run.values("missing")};
}

Result<Answer> settle(CommandRun& run)
{
    if (run.words().size() != 2 || !run.isSet("cause"))
        return Answer::wrongUsage(Cli::tr("Name the stocktake and the item, and give --cause."));
    const std::optional<DifferenceCause> cause = differenceCauseFromCode(run.value("cause"));
    if (!cause)
        return badChoice(run, "cause",
                         u"found-later, place-corrected, put-back, loan-not-recorded, return-not-recorded, "
                         "suspected-loss, wrong-label, registered, not-ours, record-corrected, other"_s);
    const Result<StocktakeDifference> difference = namedDifference(run);
    if (!difference)
        return difference.refusal();
    if (*cause == DifferenceCause::SuspectedLoss)
        return followUp(run, SuspectLoss{difference->id, run.value("note")}, *cause);
    if (*cause == DifferenceCause::ReturnNotRecorded)
        return followUp(run, returnOf(run, *difference), *cause);
    return followUp(run, SettleDifference{difference->id, *cause, run.value("note")}, *cause);
}

Result<Answer> correct(CommandRun& run)
{
    if (run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Name the stocktake and the item."));
    const Result<StocktakeDifference> difference = namedDifference(run);
    if (!difference)
        return difference.refusal();
    if (difference->kind == DifferenceKind::OnLoan)
        return followUp(run, returnOf(run, *difference), DifferenceCause::ReturnNotRecorded);
    return followUp(run, CorrectPlace{difference->id, run.value("note")}, DifferenceCause::PlaceCorrected);
}

// ---- lock and keys

Result<Answer> spotCheck(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("lock"))
        return Answer::wrongUsage(Cli::tr("Name one stocktake, and say with --lock how the lock is."));
    const Result<StocktakeRecord> record = namedStocktake(run);
    if (!record)
        return record.refusal();
    const Result<std::optional<SpotCheck>> check = spotCheckOf(run);
    if (!check)
        return check.refusal();
    const auto done = run.perform(RecordSpotCheck{record->id, **check});
    if (!done)
        return done.refusal();
    QJsonObject json{{u"session"_s, record->number}, {u"command"_s, done->commandId}};
    addSpotCheck(json, *check);
    return Answer{json, Cli::tr("Lock and keys recorded with %1.").arg(record->number)};
}

// ---- change of keeper

void declareHandover(QCommandLineParser& parser)
{
    addOption(parser, "from", Cli::tr("Who hands over"), "NAME");
    addOption(parser, "to", Cli::tr("Who takes over"), "NAME");
    addOption(parser, "from-post", Cli::tr("Section and office of whoever hands over"), "TEXT");
    addOption(parser, "to-post", Cli::tr("Section and office of whoever takes over"), "TEXT");
    addOption(parser, "date", Cli::tr("Day of handing over (today)"), "DATE");
    addOption(parser, "papers", Cli::tr("Books and papers that go with the things"), "TEXT");
    addOption(parser, "remark", Cli::tr("What else is to stand on the paper"), "TEXT");
    addOption(parser, "out", Cli::tr("Write the record of handing over as PDF"), "FILE.pdf");
}

Result<Answer> handKeeperOver(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("from") || !run.isSet("to"))
        return Answer::wrongUsage(Cli::tr("Name one stocktake, and the keepers with --from and --to."));
    const Result<StocktakeRecord> record = namedStocktake(run);
    if (!record)
        return record.refusal();
    const QDate today = (*run.desk())->clock().now().localDay();
    const Result<QDate> day = run.isSet("date") ? readDay(run.value("date")) : Result<QDate>(today);
    if (!day)
        return day.refusal();
    const auto done = run.perform(IssueKeeperHandover{record->id,
                                                      {run.value("from"), run.value("from-post")},
                                                      {run.value("to"), run.value("to-post")},
                                                      *day,
                                                      run.value("papers"),
                                                      run.value("remark")});
    if (!done)
        return done.refusal();
    if (run.isSet("out"))
        writeFreshPaper(run, done->outcome.document, run.value("out"));
    return Answer{QJsonObject{{u"session"_s, record->number},
                              {u"document"_s, done->outcome.document},
                              {u"command"_s, done->commandId}},
                  Cli::tr("%1: record of handing over %2.").arg(record->number, done->outcome.document)};
}

} // namespace

std::span<const CommandRow> followUpCommands()
{
    static constexpr CommandRow rows[] = {
        {"stocktake note", "SESSION CODE --note TEXT",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Keeps a note on what was scanned."), declareScanNote, note},
        {"stocktake check", "SESSION --lock ok|bad [--keys N] [--remark TEXT]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Records lock and keys with a spot check."), declareSpotCheck, spotCheck},
        {"stocktake follow-up", "SESSION ITEM --cause CAUSE [--note TEXT] [--missing ACCESSORY]… [--receipt FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Says what a difference turned out to be."), declareFollowUp, settle,
         "--receipt"},
        {"stocktake correct", "SESSION ITEM [--note TEXT] [--missing ACCESSORY]… [--receipt FILE.pdf]",
         QT_TRANSLATE_NOOP(
             "madoguchi::Cli",
             "Gives an item the place where it was seen; takes it back where it is on loan by the record."),
         declareCorrect, correct, "--receipt"},
        {"stocktake handover",
         "SESSION --from NAME --to NAME [--from-post TEXT] [--to-post TEXT] [--date DATE] [--papers TEXT]"
         " [--remark TEXT] [--out FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Issues the record of handing over for a change of keeper."),
         declareHandover, handKeeperOver, "--out"},
    };
    return rows;
}

} // namespace madoguchi
