// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/journaltext.h"
#include "app/cli/records.h"
#include "app/cli/stationtext.h"
#include "app/cli/texttable.h"
#include "core/desk/clockcheck.h"
#include "core/desk/journalquestions.h"
#include "core/desk/officezone.h"
#include "core/desk/operators.h"
#include "core/desk/recordcheck.h"
#include "core/exchange/demo.h"
#include "core/exchange/openimports.h"
#include "core/exchange/wholecheck.h"
#include "core/ledger/ledgerquestions.h"
#include "core/storage/databasefile.h"
#include "ui/text/clocklines.h"
#include "ui/text/counts.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/stationlines.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareInit(QCommandLineParser& parser)
{
    addOption(parser, "demo", Cli::tr("A sample record with so many items (2,600)"), "ITEMS");
    addOption(parser, "name", Cli::tr("Name of the first operator"), "NAME");
    addOption(parser, "organisation", Cli::tr("Organisation that issues the papers"), "NAME");
    addOption(parser, "desk", Cli::tr("Name of the service desk on the papers"), "NAME");
    addOption(parser, "phone", Cli::tr("Phone number of the desk on the papers"), "NUMBER");
}

/// The folder of the record, when it is the user's own that nobody has made yet.
void makeUsualFolder(const CommandRun& run, const DatabaseUrl& url)
{
    const bool isChosen = run.isSet("db") || qEnvironmentVariableIsSet("MADOGUCHI_DB");
    if (!isChosen && url.isSqlite())
        QDir().mkpath(QFileInfo(url.path()).path());
}

Result<Done> checkFree(const DatabaseUrl& url)
{
    return url.isSqlite() ? checkDatabaseFile(url.path(), true) : Result<Done>(Done{});
}

Result<std::unique_ptr<Desk>> foundDemo(CommandRun& run, const Desk::Config& config, int assets)
{
    DemoPlan plan;
    plan.config = config;
    plan.assets = assets;
    run.console().message(Cli::tr("Making a sample record; this takes a while …"));
    return buildDemoRecord(plan);
}

Result<std::unique_ptr<Desk>> foundReal(CommandRun& run, const Desk::Config& config)
{
    Founding founding;
    founding.config = config;
    founding.operatorCode = run.operatorCode();
    if (founding.operatorCode.isEmpty())
        return refusal(RefusalKind::Refused, u"operator.first-needed"_s);
    founding.operatorName = run.isSet("name") ? run.value("name") : founding.operatorCode;
    founding.settings.organisation = run.value("organisation");
    founding.settings.desk = run.value("desk");
    founding.settings.phone = run.value("phone");
    const Result<QString> typed = run.pin(founding.operatorCode, Cli::tr("New PIN of %1:").arg(founding.operatorCode));
    if (!typed)
        return refused(u"operator.no-pin"_s, founding.operatorCode);
    const Result<QString> pin = checkedPin(*typed);
    if (!pin)
        return pin.refusal();
    founding.pinHash = hashPin(*pin);
    Result<std::unique_ptr<Desk>> founded = foundRecord(founding);
    if (founded && founding.settings.organisation.isEmpty())
        run.console().message(Cli::tr("Receipts do not say yet which office they are from: madoguchi-cli settings set "
                                      "organisation NAME; likewise desk and phone."));
    return founded;
}

QJsonObject countsJson(const LedgerCounts& counts)
{
    return {{u"assets"_s, counts.assets},
            {u"people"_s, counts.people},
            {u"openLoans"_s, counts.openLoans},
            {u"overdue"_s, counts.overdue},
            {u"openAccessories"_s, counts.openAccessories},
            {u"entries"_s, counts.entries}};
}

Result<Answer> initialise(CommandRun& run)
{
    const std::optional<int> assets = run.value("demo").isEmpty() ? std::optional(2600) : run.number("demo", 2600);
    if (!assets || !run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("--demo takes a number of items."));
    const Result<Desk::Config> config = run.config();
    if (!config)
        return config.refusal();
    const bool isDemo = run.isSet("demo");
    makeUsualFolder(run, config->url);
    // Before anybody is asked for a PIN.
    if (const Result<Done> isFree = checkFree(config->url); !isFree)
        return isFree.refusal();
    if (run.fixedClock() && !isDemo)
        return refused(u"clock.not-sandbox"_s, config->url.toDisplayText());
    Result<std::unique_ptr<Desk>> founded = isDemo ? foundDemo(run, *config, *assets) : foundReal(run, *config);
    if (!founded)
        return founded.refusal();
    const Result<LedgerCounts> counts = (*founded)->ask(AskCounts());
    if (!counts)
        return counts.refusal();
    QJsonObject json = countsJson(*counts);
    json.insert(u"database"_s, config->url.toDisplayText());
    json.insert(u"sandbox"_s, isDemo);
    return Answer{json,
                  Cli::tr("Created %1: %2, %3.")
                      .arg(config->url.toDisplayText(), countOfItems(counts->assets), countOfPeople(counts->people))};
}

QJsonObject openImportJson(const OpenImport& import)
{
    return {{u"document"_s, import.document},
            {u"counter"_s, import.station},
            {u"at"_s, import.begunAt.toIso()},
            {u"state"_s, openImportCode(import.state)}};
}

QString openImportText(const OpenImport& import)
{
    switch (import.state) {
    case OpenImport::State::Running:
        return Cli::tr("The import %1 is under way.").arg(import.document);
    case OpenImport::State::Interrupted:
        return Cli::tr(
                   "The import %1 was interrupted: what it brought in is not complete and cannot be lent. Take it back "
                   "(undo %1), then import the file again.")
            .arg(import.document);
    case OpenImport::State::Elsewhere:
        break;
    }
    return Cli::tr("The import %1 of counter %2 has not ended; only that computer knows whether it is under way.")
        .arg(import.document, import.station);
}

Result<Answer> recordStatus(CommandRun& run)
{
    const Result<LedgerCounts> counts = run.ask(AskCounts());
    if (!counts)
        return counts.refusal();
    const Desk& desk = **run.desk();
    QJsonObject json = countsJson(*counts);
    json.insert(u"version"_s, QStringLiteral(MADOGUCHI_VERSION));
    json.insert(u"schema"_s, desk.info().schema);
    json.insert(u"database"_s, desk.config().url.toDisplayText());
    json.insert(u"sandbox"_s, desk.info().isSandbox);
    json.insert(u"record"_s, desk.info().id);
    const Result<std::optional<ZoneDifference>> zone = run.ask(AskZoneDifference());
    if (!zone)
        return zone.refusal();
    json.insert(u"timeZone"_s,
                *zone ? QJsonObject{{u"office"_s, (*zone)->office}, {u"here"_s, (*zone)->here}} : QJsonValue());
    const Result<std::optional<ClockDifference>> clock =
        desk.clock().isOfMachine() ? run.ask(AskClockDifference()) : Result<AskClockDifference::Answer>(std::nullopt);
    if (!clock)
        return clock.refusal();
    json.insert(u"clock"_s,
                *clock ? QJsonObject{{u"here"_s, (*clock)->here.toIso()},
                                     {(*clock)->isOfServer() ? u"server"_s : u"entry"_s, (*clock)->there.toIso()}}
                       : QJsonValue());
    const Result<StationTrust> trust = run.ask(AskStationTrust{desk.seat()});
    if (!trust)
        return trust.refusal();
    json.insert(u"counter"_s, trustJson(*trust, desk.config().stationCode));
    QStringList warnings = stationWarnings(*trust, desk.config().stationCode);
    const Result<QList<OpenImport>> imports = openImports(**run.desk());
    if (!imports)
        return imports.refusal();
    json.insert(u"openImports"_s, jsonList(*imports, openImportJson));
    for (const OpenImport& import : *imports)
        warnings << openImportText(import);
    if (*clock)
        warnings << clockWarning(**clock);
    if (*zone)
        warnings << Cli::tr("This computer is set to the time zone %1, the office to %2. Set the computer’s time zone: "
                            "days and times go by it.")
                        .arg((*zone)->here, (*zone)->office);
    const QString warning = warnings.isEmpty() ? QString() : u"\n\n"_s + warnings.join(u"\n\n"_s);
    return Answer{json, labelledLines({{Cli::tr("Version"), QStringLiteral(MADOGUCHI_VERSION)},
                                       {Cli::tr("Schema"), QString::number(desk.info().schema)},
                                       {Cli::tr("Record"), desk.config().url.toDisplayText()},
                                       {Cli::tr("Sample"), desk.info().isSandbox ? Cli::tr("yes") : Cli::tr("no")},
                                       {Cli::tr("Items"), formatCount(counts->assets)},
                                       {Cli::tr("People"), formatCount(counts->people)},
                                       {Cli::tr("On loan"), formatCount(counts->openLoans)},
                                       {Cli::tr("Overdue"), formatCount(counts->overdue)},
                                       {Cli::tr("Accessories to come"), formatCount(counts->openAccessories)},
                                       {Cli::tr("Journal entries"), formatCount(counts->entries)}}) +
                            warning};
}

Result<Answer> check(CommandRun& run)
{
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<VerifyJournal> question = wholeCheck(**desk, {run.isSet("copy")});
    if (!question)
        return question.refusal();
    const Result<RecordState> state = checkWholeRecord(**desk, *question);
    if (!state)
        return state.refusal();
    const Verification& journal = state->journal;
    QStringList lines = state->faults;
    if (!journal.keptNotesFile.isEmpty())
        lines << Cli::tr("Compared with the checkpoints kept in %1.").arg(journal.keptNotesFile);
    if (journal.firstBad)
        lines << sentence(journal.firstBad->problem());
    if (state->isOk())
        lines << Cli::tr("The database and all %Ln journal entry(ies) are whole.", nullptr, pluralOf(journal.entries));
    return Answer{QJsonObject{{u"ok"_s, state->isOk()},
                              {u"database"_s, QJsonArray::fromStringList(state->faults)},
                              {u"journal"_s, journal.toJson()}},
                  lines.join(u'\n'), state->isOk() ? ExitCode::Done : ExitCode::Refused};
}

} // namespace

std::span<const CommandRow> recordCommands()
{
    static constexpr CommandRow rows[] = {
        {"init",
         "[--demo[=ITEMS]] [--operator CODE] [--name NAME] [--organisation NAME] [--desk NAME] [--phone NUMBER]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Creates a record with its first operator, or a sample record; refuses an existing one."),
         declareInit, initialise},
        {"status", "", QT_TRANSLATE_NOOP("madoguchi::Cli", "Version, schema and counts."), nullptr, recordStatus},
        {"check", "[--copy]", QT_TRANSLATE_NOOP("madoguchi::Cli", "Checks the database and every byte of the journal."),
         declareCopy, check},
    };
    return rows;
}

} // namespace madoguchi
