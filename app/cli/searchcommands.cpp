// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/ledgeroptions.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/savedsearches.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareSave(QCommandLineParser& parser)
{
    addOption(parser, "status", Cli::tr("Items of this status"), "STATUS");
    addOption(parser, "kind", Cli::tr("Items of this type"), "NAME");
    addOption(parser, "place", Cli::tr("Items at this place"), "NAME");
    addOption(parser, "section", Cli::tr("People of this section"), "NAME");
}

Result<QJsonObject> assetSearch(CommandRun& run, const QString& words)
{
    AssetFilter filter;
    filter.words = words;
    const Result<qint64> kind = namedOption(run, "kind", AskNames::Of::Kinds);
    const Result<qint64> place = namedOption(run, "place", AskNames::Of::Places);
    for (const Result<qint64>* id : {&kind, &place}) {
        if (!*id)
            return id->refusal();
    }
    filter.kind = KindId(*kind);
    filter.place = PlaceId(*place);
    if (run.isSet("status")) {
        const std::optional<AssetStatus> status = assetStatusFromCode(run.value("status"));
        if (!status)
            return badChoice(run, "status", u"available, on-loan, overdue, needs-reset, …"_s);
        filter.statuses << *status;
    }
    return filterAsJson(filter);
}

Result<QJsonObject> personSearch(CommandRun& run, const QString& words)
{
    PersonFilter filter;
    filter.words = words;
    const Result<qint64> section = namedOption(run, "section", AskNames::Of::Sections);
    if (!section)
        return section.refusal();
    filter.section = SectionId(*section);
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

constexpr CommandRow rows[] = {
    {"search save", "assets|people NAME [WORD]… [--status STATUS] [--kind NAME] [--place NAME] [--section NAME]",
     QT_TRANSLATE_NOOP("madoguchi::Cli", "Saves a search under a name, for everybody; “list --search” uses it."),
     declareSave, saveSearch},
    {"search remove", "assets|people NAME", QT_TRANSLATE_NOOP("madoguchi::Cli", "Takes a saved search away."), nullptr,
     removeSearch},
};

} // namespace

std::span<const CommandRow> searchCommands()
{
    return rows;
}

} // namespace madoguchi
