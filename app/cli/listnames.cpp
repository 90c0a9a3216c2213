// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kindoptions.h"
#include "app/cli/listfilter.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/base/searchkey.h"
#include "core/ledger/namequestions.h"
#include "core/ledger/savedsearches.h"
#include "core/ledger/sections.h"

#include <QJsonObject>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Whether a name holds all the words that were given.
bool holdsWords(const QString& name, const QString& words)
{
    const QString key = searchKey(name);
    const QStringList wanted = searchKeyOfWords(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return key.contains(word); });
}

} // namespace

Result<Answer> listPlaces(CommandRun& run, const ListFilter& filter)
{
    const Result<QList<NamedRow>> names = run.ask(AskNames{AskNames::Of::Places});
    if (!names)
        return names.refusal();
    QList<NamedRow> found = *names;
    found.removeIf([&](const NamedRow& row) {
        return !holdsWords(row.name + u' ' + row.code + u' ' + row.reading, filter.words);
    });
    const QList<NamedRow> shown = firstOf(run, found, filter.limit);
    QList<QStringList> rows{{Cli::tr("Name"), Cli::tr("Code")}};
    for (const NamedRow& row : shown)
        rows << QStringList{openOrClosed(row.name, row.isClosed), row.code};
    return Answer{jsonList(shown,
                           [](const NamedRow& row) {
                               return withClosed(
                                   {{u"name"_s, row.name}, {u"code"_s, row.code}, {u"reading"_s, row.reading}},
                                   row.isClosed);
                           }),
                  textTable(rows)};
}

Result<Answer> listSections(CommandRun& run, const ListFilter& filter)
{
    const Result<QList<SectionRecord>> sections = run.ask(AskSections{});
    if (!sections)
        return sections.refusal();
    QList<SectionRecord> found = *sections;
    found.removeIf([&](const SectionRecord& row) {
        return !holdsWords(row.name + u' ' + row.code + u' ' + row.reading, filter.words);
    });
    const QList<SectionRecord> shown = firstOf(run, found, filter.limit);
    QList<QStringList> rows{{Cli::tr("Name"), Cli::tr("Code"), Cli::tr("Head"), Cli::tr("Head’s mail")}};
    for (const SectionRecord& row : shown)
        rows << QStringList{openOrClosed(row.name, row.isClosed), row.code, row.headName, row.headMail};
    return Answer{jsonList(shown,
                           [](const SectionRecord& row) {
                               return withClosed({{u"name"_s, row.name},
                                                  {u"code"_s, row.code},
                                                  {u"reading"_s, row.reading},
                                                  {u"head"_s, row.headName},
                                                  {u"headMail"_s, row.headMail}},
                                                 row.isClosed);
                           }),
                  textTable(rows)};
}

Result<Answer> listKinds(CommandRun& run, const ListFilter& filter)
{
    const Result<QList<KindRecord>> kinds = run.ask(AskKinds{});
    if (!kinds)
        return kinds.refusal();
    QList<KindRecord> found = *kinds;
    found.removeIf([&](const KindRecord& kind) { return !holdsWords(kind.name + u' ' + kind.reading, filter.words); });
    const QList<KindRecord> shown = firstOf(run, found, filter.limit);
    return Answer{jsonList(shown, kindAsJson), kindTable(shown)};
}

Result<Answer> listSearches(CommandRun& run, const ListFilter&)
{
    const Result<QList<SavedSearch>> searches = run.ask(AskSavedSearches{});
    if (!searches)
        return searches.refusal();
    QList<QStringList> rows{{Cli::tr("List"), Cli::tr("Name")}};
    for (const SavedSearch& search : *searches)
        rows << QStringList{search.list, search.name};
    return Answer{
        jsonList(
            *searches,
            [](const SavedSearch& search) {
                return QJsonObject{{u"list"_s, search.list}, {u"name"_s, search.name}, {u"filter"_s, search.filter}};
            }),
        textTable(rows)};
}

} // namespace madoguchi
