// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledgeroptions.h"
#include "app/cli/papers.h"
#include "app/cli/stocktakesession.h"
#include "core/base/wareki.h"
#include "core/stocktake/followup.h"
#include "core/stocktake/keeperhandover.h"
#include "core/stocktake/recordscan.h"
#include "ui/text/formats.h"
#include "ui/text/stocktakelines.h"

#include <algorithm>

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

/// The differences of a closed stocktake that asset numbers or scanned codes name.
Result<QList<StocktakeDifference>> namedDifferences(CommandRun& run)
{
    const Result<StocktakeStatus> status = stocktakeStatus(run);
    if (!status)
        return status.refusal();
    if (status->record.state() != StocktakeRecord::State::Closed)
        return refused(u"stocktake.not-closed"_s, status->record.number);
    QList<StocktakeDifference> named;
    for (const QString& wanted : run.words().mid(1)) {
        const auto found = std::find_if(
            status->differences.begin(), status->differences.end(), [&](const StocktakeDifference& difference) {
                const QString& name = difference.assetNo.isEmpty() ? difference.code : difference.assetNo;
                return name.compare(wanted, Qt::CaseInsensitive) == 0;
            });
        if (found == status->differences.end())
            return refusal(RefusalKind::NotFound, u"difference.unknown"_s, wanted);
        named << *found;
    }
    return named;
}

/// The same cause for several, in one operation.
template<class Verb>
Result<Answer> followTogether(CommandRun& run, DifferenceCause cause, const QList<StocktakeDifference>& differences)
{
    if (run.isSet("missing"))
        return Answer::wrongUsage(Cli::tr("--missing is said of one item; take that one back by itself."));
    QList<qint64> ids;
    for (const StocktakeDifference& difference : differences)
        ids << difference.id;
    const auto done = run.perform(Verb{ids, cause, run.value("note")});
    if (!done)
        return done.refusal();
    const QStringList& slips = done->outcome.documents;
    if (run.isSet("receipt"))
        writeFreshPapers(run, slips, run.value("receipt"));
    QJsonObject json = done->outcome.toJson();
    json.insert(u"cause"_s, differenceCauseCode(cause));
    json.insert(u"command"_s, done->commandId);
    QString said = Cli::tr("%n difference(s): %1", nullptr, done->outcome.count).arg(wordOf(cause));
    if (!slips.isEmpty())
        said += u' ' + Cli::tr("Return slips: %1.").arg(formatList(slips));
    return Answer{json, said};
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
    if (run.words().size() < 2 || !run.isSet("cause"))
        return Answer::wrongUsage(Cli::tr("Name the stocktake and the items, and give --cause."));
    const std::optional<DifferenceCause> cause = differenceCauseFromCode(run.value("cause"));
    if (!cause)
        return badChoice(run, "cause",
                         u"found-later, place-corrected, put-back, loan-not-recorded, return-not-recorded, "
                         "suspected-loss, wrong-label, registered, not-ours, record-corrected, other"_s);
    const Result<QList<StocktakeDifference>> differences = namedDifferences(run);
    if (!differences)
        return differences.refusal();
    if (differences->size() > 1)
        return *cause == DifferenceCause::SuspectedLoss ? followTogether<CorrectTogether>(run, *cause, *differences)
                                                        : followTogether<SettleTogether>(run, *cause, *differences);
    const StocktakeDifference& difference = differences->first();
    if (*cause == DifferenceCause::SuspectedLoss)
        return followUp(run, SuspectLoss{difference.id, run.value("note")}, *cause);
    if (*cause == DifferenceCause::ReturnNotRecorded)
        return followUp(run, returnOf(run, difference), *cause);
    return followUp(run, SettleDifference{difference.id, *cause, run.value("note")}, *cause);
}

Result<Answer> correct(CommandRun& run)
{
    if (run.words().size() < 2)
        return Answer::wrongUsage(Cli::tr("Name the stocktake and the items."));
    const Result<QList<StocktakeDifference>> differences = namedDifferences(run);
    if (!differences)
        return differences.refusal();
    const StocktakeDifference& difference = differences->first();
    const bool isReturn = difference.kind == DifferenceKind::OnLoan;
    const DifferenceCause cause = isReturn ? DifferenceCause::ReturnNotRecorded : DifferenceCause::PlaceCorrected;
    if (differences->size() > 1)
        return isReturn ? followTogether<SettleTogether>(run, cause, *differences)
                        : followTogether<CorrectTogether>(run, cause, *differences);
    if (isReturn)
        return followUp(run, returnOf(run, difference), cause);
    return followUp(run, CorrectPlace{difference.id, run.value("note")}, cause);
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
        {"stocktake follow-up", "SESSION ITEM… --cause CAUSE [--note TEXT] [--missing ACCESSORY]… [--receipt FILE.pdf]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Says what differences turned out to be."), declareFollowUp, settle,
         "--receipt"},
        {"stocktake correct", "SESSION ITEM… [--note TEXT] [--missing ACCESSORY]… [--receipt FILE.pdf]",
         QT_TRANSLATE_NOOP(
             "madoguchi::Cli",
             "Gives items the place where they were seen; takes them back where they are on loan by the record."),
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
