// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/ledgeroptions.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/savedsearches.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareSave(QCommandLineParser& parser)
{
    addOption(parser, "status", Cli::tr("Items of this status; people: on-loan, those who have something"), "STATUS");
    addOption(parser, "kind", Cli::tr("Items of this type"), "NAME");
    addOption(parser, "place", Cli::tr("Items at this place"), "NAME");
    addOption(parser, "section", Cli::tr("People of this section, or items it holds"), "NAME");
    declareKana(parser);
    addOption(parser, "ownership", Cli::tr("Items that are state, lease, service or borrowed"), "CODE");
    addOption(parser, "lease-within", Cli::tr("Items that are leased for so many more days or less"), "DAYS");
}

Result<Done> takeStatus(const CommandRun& run, AssetFilter& filter)
{
    const Result<QString> state = stateOption(run, StatedList::Assets);
    if (!state)
        return state.refusal();
    filter.statuses = statusesOfState(*state);
    return Done{};
}

Result<QJsonObject> assetSearch(CommandRun& run, const QString& words)
{
    if (const Result<Done> fit = refuseUnfit(run, {u"kana"_s}, u"assets"_s, {}); !fit)
        return fit.refusal();
    AssetFilter filter;
    filter.words = words;
    const Result<NamedScope> named = namedScope(run);
    if (!named)
        return named.refusal();
    filter.kind = named->kind;
    filter.place = named->place;
    filter.section = named->section;
    const Result<StandingOptions> standing = readStanding(run);
    if (!standing)
        return standing.refusal();
    filter.ownership = standing->ownership;
    if (run.isSet("lease-within")) {
        filter.leaseWithin = run.count("lease-within", 0);
        if (!filter.leaseWithin)
            return badChoice(run, "lease-within", u"90"_s);
    }
    if (const Result<Done> taken = takeStatus(run, filter); !taken)
        return taken.refusal();
    return filterAsJson(filter);
}

Result<QJsonObject> personSearch(CommandRun& run, const QString& words)
{
    const Result<Done> fit = refuseUnfit(run, {u"kind"_s, u"place"_s, u"ownership"_s, u"lease-within"_s}, u"people"_s,
                                         {u"section"_s, u"status"_s, u"kana"_s});
    if (!fit)
        return fit.refusal();
    PersonFilter filter;
    filter.words = words;
    const Result<qint64> section = namedOption(run, "section", AskNames::Of::Sections);
    if (!section)
        return section.refusal();
    filter.section = SectionId(*section);
    const Result<QString> state = stateOption(run, StatedList::People);
    if (!state)
        return state.refusal();
    if (!state->isEmpty() && *state != u"on-loan")
        return badChoice(run, "status", u"on-loan"_s);
    const Result<std::optional<KanaRow>> kana = readKana(run);
    if (!kana)
        return kana.refusal();
    filter.kana = *kana;
    filter.isHoldingOnly = run.isSet("status");
    filter.isWithLeft = filter.isHoldingOnly;
    return filterAsJson(filter);
}

bool namesList(const CommandRun& run)
{
    return run.words().size() >= 2 && (run.words().first() == u"assets" || run.words().first() == u"people");
}

Result<Answer> saveSearch(CommandRun& run)
{
    if (!namesList(run))
        return Answer::wrongUsage(Cli::tr("Say “assets” or “people”, then the name of the search."));
    const QString words = run.words().mid(2).join(u' ');
    const Result<QJsonObject> filter =
        run.words().first() == u"assets" ? assetSearch(run, words) : personSearch(run, words);
    if (!filter)
        return filter.refusal();
    const auto done = run.perform(SaveSearch{run.words().first(), run.words().at(1), *filter});
    if (!done)
        return done.refusal();
    return Answer{
        QJsonObject{{u"search"_s, run.words().at(1)}, {u"filter"_s, *filter}, {u"command"_s, done->commandId}},
        Cli::tr("Saved: %1").arg(run.words().at(1))};
}

Result<Answer> removeSearch(CommandRun& run)
{
    if (!namesList(run) || run.words().size() != 2)
        return Answer::wrongUsage(Cli::tr("Say “assets” or “people”, then the name of the search."));
    const Result<SavedSearch> search = run.ask(FindSavedSearch{run.words().first(), run.words().at(1)});
    if (!search)
        return search.refusal();
    const auto done = run.perform(RemoveSearch{search->id});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"search"_s, search->name}, {u"command"_s, done->commandId}},
                  Cli::tr("Removed: %1").arg(search->name)};
}

} // namespace

std::span<const CommandRow> searchCommands()
{
    static constexpr CommandRow rows[] = {
        {"search save",
         "assets|people NAME [WORD]… [--status STATUS] [--kind NAME] [--place NAME] [--section NAME] [--ownership "
         "CODE] "
         "[--lease-within DAYS] [--kana ROW]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Saves a search under a name, for everybody; “list --search” uses it."),
         declareSave, saveSearch},
        {"search remove", "assets|people NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Takes a saved search away."),
         nullptr, removeSearch},
    };
    return rows;
}

} // namespace madoguchi
