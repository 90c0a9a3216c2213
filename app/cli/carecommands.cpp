// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/papers.h"
#include "app/cli/texttable.h"
#include "core/base/moment.h"
#include "core/base/searchkey.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/incidentfollowup.h"
#include "core/loans/service.h"
#include "core/loans/sparecheck.h"
#include "ui/printing/pdffile.h"
#include "ui/text/words.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

// What happens to an item: loss, theft, damage, finding; repair, reset.

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

Answer incidentAnswer(const Performed<IncidentOutcome>& done, const QString& text)
{
    QJsonObject json{{u"asset"_s, done.outcome.assetNo},
                     {u"state"_s, assetStateCode(done.outcome.state)},
                     {u"command"_s, done.commandId},
                     {u"repeat"_s, done.isRepeat}};
    if (!done.outcome.document.isEmpty())
        json.insert(u"document"_s, done.outcome.document);
    return Answer{json, text};
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
    addOption(parser, "checked-by", Cli::tr("The second operator, who has checked it"), "OPERATOR");
}

void declareFurtherFacts(QCommandLineParser& parser)
{
    addOption(parser, "discovered", Cli::tr("When it was noticed"), "INSTANT");
    addOption(parser, "scene", Cli::tr("Where it happened"), "TEXT");
    addOption(parser, "data", Cli::tr("What is stored on it"), "TEXT");
    addOption(parser, "police", Cli::tr("Police station and number of the report"), "TEXT");
    addOption(parser, "section-head", Cli::tr("Head of the section, who signs the report"), "NAME");
    addOption(parser, "officer", Cli::tr("The officer who takes the report"), "NAME");
}

void declareLost(QCommandLineParser& parser)
{
    addOption(parser, "kind", Cli::tr("loss, theft or damage"), "KIND");
    addOption(parser, "at", Cli::tr("When it happened, to the minute: 2026-04-01T14:05"), "INSTANT");
    addOption(parser, "note", Cli::tr("What happened: facts, in the words of whoever reports"), "TEXT");
    declareFurtherFacts(parser);
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
    return facts;
}

Result<Answer> lost(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("at") || !run.isSet("note") || !incidentKindFromCode(run.value("kind")))
        return Answer::wrongUsage(
            Cli::tr("Name one item, --kind loss, theft or damage, when with --at and what happened with --note."));
    const Result<AssetId> asset = onlyItem(run);
    if (!asset)
        return asset.refusal();
    const Result<IncidentFacts> facts = readFacts(run);
    if (!facts)
        return facts.refusal();
    const Result<Performed<IncidentOutcome>> done = run.perform(ReportIncident{*asset, *facts});
    if (!done)
        return done.refusal();
    if (run.isSet("receipt"))
        writeFreshPaper(run, done->outcome.document, run.value("receipt"));
    return incidentAnswer(*done, Cli::tr("%1 is recorded as “%2”, report %3.")
                                     .arg(done->outcome.assetNo, wordOf(done->outcome.state), done->outcome.document));
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
    const Result<Performed<IncidentOutcome>> done = run.perform(RecordMeasure{*asset, taken});
    if (!done)
        return done.refusal();
    return reported(run, *done);
}

// ---- follow-up

void declareFollowUp(QCommandLineParser& parser)
{
    addOption(parser, "note", Cli::tr("What this report adds, in words"), "TEXT");
    addOption(parser, "at", Cli::tr("When it happened, to the minute: 2026-04-01T14:05"), "INSTANT");
    addOption(parser, "circumstances", Cli::tr("What happened, as it is known now"), "TEXT");
    declareFurtherFacts(parser);
    addOption(parser, "final", Cli::tr("This is the final report"));
    addOption(parser, "receipt", Cli::tr("Write the report as PDF"), "FILE.pdf");
}

Result<Answer> followUp(CommandRun& run)
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

void declareNote(QCommandLineParser& parser)
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

// ---- repair, repaired, reset-done

void declareRepaired(QCommandLineParser& parser)
{
    declareNote(parser);
    addOption(parser, "faulty", Cli::tr("It could not be repaired"));
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
    QList<QStringList> rows{{Cli::tr("Asset no."), Cli::tr("State")}};
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
    verb.note = run.value("note");
    return servedAnswer(run.perform(verb));
}

Result<Answer> repair(CommandRun& run)
{
    return serve(run, SendToRepair());
}

Result<Answer> repaired(CommandRun& run)
{
    ReturnToService verb;
    verb.isRepaired = !run.isSet("faulty");
    return serve(run, verb);
}

Result<Answer> resetDone(CommandRun& run)
{
    return serve(run, FinishReset());
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

void declareSpares(QCommandLineParser& parser)
{
    addOption(parser, "kind", Cli::tr("The type of the items"), "TYPE");
    addOption(parser, "out", Cli::tr("The PDF file to write"), "FILE.pdf");
}

Result<Answer> spares(CommandRun& run)
{
    if (!run.isSet("kind") || !run.isSet("out"))
        return Answer::wrongUsage(Cli::tr("Name the type with --kind, and the file with --out."));
    const Result<QList<KindRecord>> kinds = run.ask(AskKinds());
    if (!kinds)
        return kinds.refusal();
    KindId wanted;
    for (const KindRecord& kind : *kinds) {
        if (searchKey(kind.name) == searchKey(run.value("kind")))
            wanted = kind.id;
    }
    if (!wanted.isValid())
        return refusal(RefusalKind::NotFound, u"kind.unknown"_s, run.value("kind"));
    const Result<Document> sheet = run.ask(AskSpareSheet{wanted, {}});
    if (!sheet)
        return sheet.refusal();
    const Result<qint64> written = writePdf(*sheet, run.value("out"));
    if (!written)
        return written.refusal();
    return writtenTo(run.value("out"),
                     Answer{QJsonObject{{u"kind"_s, run.value("kind")}, {u"file"_s, run.value("out")}},
                            Cli::tr("Written to %1.").arg(run.value("out"))});
}

constexpr CommandRow rows[] = {
    {"lost",
     "ITEM --kind loss|theft|damage --at INSTANT --note TEXT [--discovered INSTANT] [--scene TEXT] [--data TEXT] "
     "[--police TEXT] [--section-head NAME] [--officer NAME] [--receipt FILE.pdf] [--id UUID]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Records loss, theft or damage, with its report."), declareLost, lost,
     "--receipt"},
    {"measure",
     "ITEM --kind lock|wipe|line-stop|police|other --at INSTANT [--approver NAME] [--checked-by OPERATOR] [--note "
     "TEXT] "
     "[--receipt FILE.pdf] [--id UUID]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Records what was done about a loss or damage, and issues the report anew."),
     declareMeasureCommand, measure, "--receipt"},
    {"follow-up",
     "ITEM [--note TEXT] [--at INSTANT] [--discovered INSTANT] [--scene TEXT] [--circumstances TEXT] [--data TEXT] "
     "[--police TEXT] [--section-head NAME] [--officer NAME] [--final] [--receipt FILE.pdf] [--id UUID]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Records a later report about a loss or damage: what has become known since."),
     declareFollowUp, followUp, "--receipt"},
    {"found", "ITEM --note TEXT [--id UUID]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Records that a lost item has turned up, and how."), declareNote, found},
    {"repair", "ITEM… --note TEXT [--id UUID]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Sends items to be repaired; the note says what is wrong."), declareNote,
     repair},
    {"repaired", "ITEM… [--note TEXT] [--faulty] [--id UUID]",
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
     declareSpares, spares, ""},
};

} // namespace

std::span<const CommandRow> careCommands()
{
    return rows;
}

} // namespace madoguchi
