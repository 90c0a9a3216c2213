// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/papers.h"
#include "core/base/moment.h"
#include "core/loans/incidentfollowup.h"
#include "core/loans/incidentloan.h"
#include "ui/text/passage.h"
#include "ui/text/words.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

// What happens to an item: loss, theft, damage, measures, later reports, finding.

namespace {

/// The one item that is named; wrong usage is told before.
Result<AssetId> onlyItem(CommandRun& run)
{
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    return ids->first();
}

/// Nothing set where the option is not given.
Result<Instant> momentOption(CommandRun& run, const char* option)
{
    return run.isSet(option) ? readMoment(run.value(option)) : Result<Instant>(Instant());
}

QJsonObject incidentJson(const Performed<IncidentOutcome>& done)
{
    QJsonObject json{{u"asset"_s, done.outcome.assetNo},
                     {u"state"_s, assetStateCode(done.outcome.state)},
                     {u"command"_s, done.commandId},
                     {u"repeat"_s, done.isRepeat}};
    if (!done.outcome.document.isEmpty())
        json.insert(u"document"_s, done.outcome.document);
    return json;
}

Answer incidentAnswer(const Performed<IncidentOutcome>& done, const QString& text)
{
    return Answer{incidentJson(done), text};
}

Answer reported(CommandRun& run, const Performed<IncidentOutcome>& done)
{
    if (run.isSet("receipt"))
        writeFreshPaper(run, done.outcome.document, run.value("receipt"));
    return incidentAnswer(done,
                          Cli::tr("Recorded for %1, report %2.").arg(done.outcome.assetNo, done.outcome.document));
}

// ---- lost

void declareMeasure(QCommandLineParser& parser)
{
    addOption(parser, "approver", Cli::tr("Who approved locking or wiping from afar"), "NAME");
    addOption(parser, "checked-by", Cli::tr("The second operator, who has checked it and confirms with the PIN"),
              "OPERATOR");
}

void declareFurtherFacts(QCommandLineParser& parser)
{
    addOption(parser, "discovered", Cli::tr("When it was noticed"), "INSTANT");
    addOption(parser, "scene", Cli::tr("Where it happened"), "TEXT");
    addOption(parser, "data", Cli::tr("What is stored on it"), "TEXT");
    addOption(parser, "police", Cli::tr("Police station and number of the report"), "TEXT");
    addOption(parser, "section-head", Cli::tr("Head of the section, who signs the report"), "NAME");
    addOption(parser, "officer", Cli::tr("The officer who takes the report"), "NAME");
    addOption(parser, "reporter", Cli::tr("Who reports it, if not whoever had it"), "NAME");
    addOption(parser, "reporter-section", Cli::tr("The section of whoever reports it"), "NAME");
}

void declareLost(QCommandLineParser& parser)
{
    addOption(parser, "kind", Cli::tr("loss, theft or damage"), "KIND");
    addOption(parser, "at", Cli::tr("When it happened, to the minute: 2026-04-01T14:05"), "INSTANT");
    addOption(parser, "note", Cli::tr("What happened: facts, in the words of whoever reports"), "TEXT");
    declareFurtherFacts(parser);
    addOption(parser, "loan", Cli::tr("Receipt of the loan it happened on, where that is over"), "RECEIPT");
    addOption(parser, "no-loan", Cli::tr("Nobody had it: it was in the house"));
    addOption(parser, "receipt", Cli::tr("Write the report as PDF"), "FILE.pdf");
}

Result<IncidentFacts> readFacts(CommandRun& run)
{
    IncidentFacts facts;
    facts.kind = incidentKindFromCode(run.value("kind")).value_or(IncidentKind::Loss);
    const Result<Instant> occurred = momentOption(run, "at");
    if (!occurred)
        return occurred.refusal();
    const Result<Instant> discovered = momentOption(run, "discovered");
    if (!discovered)
        return discovered.refusal();
    facts.occurredAt = *occurred;
    facts.discoveredAt = *discovered;
    facts.circumstances = run.value("note");
    facts.scene = run.value("scene");
    facts.storedData = run.value("data");
    facts.police = run.value("police");
    facts.sectionHead = run.value("section-head");
    facts.officer = run.value("officer");
    facts.reporter = run.value("reporter");
    facts.reporterSection = run.value("reporter-section");
    return facts;
}

/// The loan it happened on: the one that is named; else the one it is out on; else of damage the last one, where that
/// was not over before it happened.
Result<IncidentLoan> loanOf(CommandRun& run, AssetId asset, const IncidentFacts& facts)
{
    if (run.isSet("no-loan"))
        return IncidentLoan();
    const Result<IncidentLoan> loan = run.ask(AskIncidentLoan{asset, {}, run.value("loan")});
    if (!loan || run.isSet("loan") || !loan->returnedAt.isValid())
        return loan;
    return facts.kind == IncidentKind::Damage && mayHaveHappenedOn(*loan, facts.occurredAt) ? *loan : IncidentLoan();
}

Result<Answer> lost(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("at") || !run.isSet("note") || !incidentKindFromCode(run.value("kind")) ||
        (run.isSet("loan") && run.isSet("no-loan")))
        return Answer::wrongUsage(
            Cli::tr("Name one item, --kind loss, theft or damage, when with --at and what happened with --note."));
    const Result<AssetId> asset = onlyItem(run);
    if (!asset)
        return asset.refusal();
    const Result<IncidentFacts> facts = readFacts(run);
    if (!facts)
        return facts.refusal();
    const Result<IncidentLoan> loan = loanOf(run, *asset, *facts);
    if (!loan)
        return loan.refusal();
    const Result<Performed<IncidentOutcome>> done = run.perform(ReportIncident{*asset, *facts, loan->line});
    if (!done)
        return done.refusal();
    if (run.isSet("receipt"))
        writeFreshPaper(run, done->outcome.document, run.value("receipt"));
    QString text = Cli::tr("%1 is recorded as “%2”, report %3.")
                       .arg(done->outcome.assetNo, wordOf(done->outcome.state), done->outcome.document);
    if (loan->line.isValid())
        text = passage({text, Cli::tr("It happened on the loan of %1 (%2).").arg(loan->holder, loan->receipt)});
    QJsonObject json = incidentJson(*done);
    if (loan->line.isValid()) {
        json.insert(u"loan"_s, loan->receipt);
        json.insert(u"holder"_s, loan->holder);
    }
    return Answer{json, text};
}

// ---- measure

void declareMeasureCommand(QCommandLineParser& parser)
{
    addOption(parser, "kind", Cli::tr("lock, wipe, line-stop, police or other"), "KIND");
    addOption(parser, "at", Cli::tr("When it was done, to the minute"), "INSTANT");
    declareMeasure(parser);
    addOption(parser, "note", Cli::tr("What was done"), "TEXT");
    addOption(parser, "receipt", Cli::tr("Write the report as PDF, with every measure so far"), "FILE.pdf");
}

/// The second operator confirms at this terminal: the PIN is MADOGUCHI_SECOND_PIN, else asked for once everything else
/// is as it has to be. A wrong one is kept in the journal like one at a sign-in.
Result<Performed<IncidentOutcome>> recordConfirmed(CommandRun& run, RecordMeasure verb)
{
    const Result<Order> by = run.order();
    if (!by)
        return by.refusal();
    verb.measure.checkerPin = qEnvironmentVariable("MADOGUCHI_SECOND_PIN");
    Result<Performed<IncidentOutcome>> done = run.perform(verb, *by);
    if (!done && done.refusal().has(u"operator.pin-needed")) {
        const QString second = done.refusal().problems.constFirst().subject;
        const Result<QString> typed = run.askPin(second, Cli::tr("PIN of %1, who has checked it:").arg(second));
        if (!typed)
            return typed.refusal();
        verb.measure.checkerPin = *typed;
        done = run.perform(verb, *by);
    }
    if (!done)
        run.noteIfWrongPin(done.refusal());
    return done;
}

Result<Answer> measure(CommandRun& run)
{
    const std::optional<MeasureKind> kind = measureKindFromCode(run.value("kind"));
    if (run.words().size() != 1 || !run.isSet("at") || !kind)
        return Answer::wrongUsage(
            Cli::tr("Name one item, --kind lock, wipe, line-stop, police or other, and when with --at."));
    const Result<AssetId> asset = onlyItem(run);
    if (!asset)
        return asset.refusal();
    const Result<Instant> at = momentOption(run, "at");
    if (!at)
        return at.refusal();
    const Measure taken{*kind, *at, run.value("approver"), run.value("checked-by"), run.value("note")};
    const Result<Performed<IncidentOutcome>> done = recordConfirmed(run, {*asset, taken});
    if (!done)
        return done.refusal();
    return reported(run, *done);
}

// ---- follow-up

void declareFurther(QCommandLineParser& parser)
{
    addOption(parser, "note", Cli::tr("What this report adds, in words"), "TEXT");
    addOption(parser, "at", Cli::tr("When it happened, to the minute: 2026-04-01T14:05"), "INSTANT");
    addOption(parser, "circumstances", Cli::tr("What happened, as it is known now"), "TEXT");
    declareFurtherFacts(parser);
    addOption(parser, "final", Cli::tr("This is the final report"));
    addOption(parser, "receipt", Cli::tr("Write the report as PDF"), "FILE.pdf");
}

Result<Answer> reportFurther(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one item."));
    const Result<AssetId> asset = onlyItem(run);
    if (!asset)
        return asset.refusal();
    Result<IncidentFacts> facts = readFacts(run);
    if (!facts)
        return facts.refusal();
    facts->circumstances = run.value("circumstances");
    const FollowUpIncident verb{*asset, *facts, run.value("note"), run.isSet("final")};
    const Result<Performed<IncidentOutcome>> done = run.perform(verb);
    if (!done)
        return done.refusal();
    return reported(run, *done);
}

// ---- found

void declareFound(QCommandLineParser& parser)
{
    addOption(parser, "note", Cli::tr("What is to be kept in the record about it"), "TEXT");
}

Result<Answer> found(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("note"))
        return Answer::wrongUsage(Cli::tr("Name one item, and how it was found with --note."));
    const Result<AssetId> asset = onlyItem(run);
    if (!asset)
        return asset.refusal();
    const Result<Performed<IncidentOutcome>> done = run.perform(RecordFound{*asset, run.value("note")});
    if (!done)
        return done.refusal();
    return incidentAnswer(*done, Cli::tr("%1 has been found; it is recorded as “%2” now.")
                                     .arg(done->outcome.assetNo, wordOf(done->outcome.state)));
}

} // namespace

std::span<const CommandRow> incidentCommands()
{
    static constexpr CommandRow rows[] = {
        {"lost",
         "ITEM --kind loss|theft|damage --at INSTANT --note TEXT [--discovered INSTANT] [--scene TEXT] [--data TEXT] "
         "[--police TEXT] [--section-head NAME] [--officer NAME] [--reporter NAME] [--reporter-section NAME] "
         "[--loan RECEIPT|--no-loan] [--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Records loss, theft or damage, with its report."), declareLost, lost,
         "--receipt"},
        {"measure",
         "ITEM --kind lock|wipe|line-stop|police|other --at INSTANT [--approver NAME] [--checked-by OPERATOR] [--note "
         "TEXT] "
         "[--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Records what was done about a loss or damage, and issues the report anew."),
         declareMeasureCommand, measure, "--receipt"},
        {"follow-up",
         "ITEM [--note TEXT] [--at INSTANT] [--discovered INSTANT] [--scene TEXT] [--circumstances TEXT] [--data TEXT] "
         "[--police TEXT] [--section-head NAME] [--officer NAME] [--reporter NAME] [--reporter-section NAME] [--final] "
         "[--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Records a later report about a loss or damage: what has become known since."),
         declareFurther, reportFurther, "--receipt"},
        {"found", "ITEM --note TEXT [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Records that a lost item has turned up, and how."), declareFound, found},
    };
    return rows;
}

} // namespace madoguchi
