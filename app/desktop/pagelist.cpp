// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pagelist.h"

#include "app/desktop/pageshortcuts.h"
#include "ui/collections/collectionspage.h"
#include "ui/consumables/consumablespage.h"
#include "ui/counter/counterpage.h"
#include "ui/journal/journalpage.h"
#include "ui/kits/kitspage.h"
#include "ui/ledger/assetspage.h"
#include "ui/ledger/peoplepage.h"
#include "ui/letters/letterspage.h"
#include "ui/loans/loanspage.h"
#include "ui/papers/paperspage.h"
#include "ui/reports/reportspage.h"
#include "ui/reservations/reservationspage.h"
#include "ui/settings/settingspage.h"
#include "ui/stocktake/stocktakepage.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QList<PageCommand> settingsCommands()
{
    return {{u"settings.pin"_s,
             QT_TRANSLATE_NOOP("Commands", "Change my PIN"),
             Icon::Lock,
             {},
             {},
             PageCommand::Menu::File},
            {u"settings.backup"_s,
             QT_TRANSLATE_NOOP("Commands", "Back up the record"),
             Icon::Backup,
             {},
             {},
             PageCommand::Menu::File}};
}

QList<PageCommand> assetsCommands()
{
    return {{u"assets.import"_s,
             QT_TRANSLATE_NOOP("Commands", "Import a list of items"),
             Icon::Import,
             {},
             {},
             PageCommand::Menu::File},
            {u"assets.labels"_s,
             QT_TRANSLATE_NOOP("Commands", "Print labels of items"),
             Icon::Print,
             {},
             {},
             PageCommand::Menu::File},
            {u"assets.sheets"_s,
             QT_TRANSLATE_NOOP("Commands", "Print work sheets of checks and resets"),
             Icon::Print,
             {},
             {},
             PageCommand::Menu::File},
            {u"assets.duplicates"_s,
             QT_TRANSLATE_NOOP("Commands", "Find items entered twice"),
             Icon::Search,
             {},
             {},
             PageCommand::Menu::File}};
}

QList<PageCommand> peopleCommands()
{
    return {{u"people.labels"_s,
             QT_TRANSLATE_NOOP("Commands", "Print labels of staff cards"),
             Icon::Print,
             {},
             {},
             PageCommand::Menu::File},
            {u"people.duplicates"_s,
             QT_TRANSLATE_NOOP("Commands", "Find users entered twice"),
             Icon::Search,
             {},
             {},
             PageCommand::Menu::File},
            {u"people.erase"_s,
             QT_TRANSLATE_NOOP("Commands", "Erase the data of people whose time is up"),
             Icon::Warning,
             {},
             {},
             PageCommand::Menu::File}};
}

} // namespace

QList<PageEntry> pageList(const PageServices& services)
{
    const auto counter = [services](const PageContext& context) -> Page* {
        return new CounterPage(context, *services.printing, *services.tables);
    };
    const auto loans = [services](const PageContext& context) -> Page* {
        return new LoansPage(context, *services.printing);
    };
    const auto reservations = [services](const PageContext& context) -> Page* {
        return new ReservationsPage(context, *services.printing);
    };
    const auto collections = [services](const PageContext& context) -> Page* {
        return new CollectionsPage(context, *services.printing, *services.tables);
    };
    const auto letters = [services](const PageContext& context) -> Page* {
        return new LettersPage(context, *services.printing);
    };
    const auto papers = [services](const PageContext& context) -> Page* {
        return new PapersPage(context, *services.printing);
    };
    const auto assets = [services](const PageContext& context) -> Page* {
        return new AssetsPage(context, *services.printing);
    };
    const auto consumables = [services](const PageContext& context) -> Page* {
        return new ConsumablesPage(context, *services.printing);
    };
    const auto kits = [services](const PageContext& context) -> Page* {
        return new KitsPage(context, *services.printing);
    };
    const auto people = [services](const PageContext& context) -> Page* {
        return new PeoplePage(context, services.printing);
    };
    const auto stocktake = [services](const PageContext& context) -> Page* {
        return new StocktakePage(context, *services.printing, *services.tables);
    };
    const auto journal = [services](const PageContext& context) -> Page* {
        return new JournalPage(context, *services.tables, services.printing);
    };
    const auto reports = [services](const PageContext& context) -> Page* {
        return new ReportsPage(context, *services.printers, services.printing);
    };
    const auto settings = [services](const PageContext& context) -> Page* {
        return new SettingsPage(context, services.printing, services.record);
    };
    return {
        {u"counter"_s, QT_TRANSLATE_NOOP("Pages", "Counter"), Icon::Counter, {}, counter},
        {u"loans"_s, QT_TRANSLATE_NOOP("Pages", "Loans"), Icon::Loans, {}, loans},
        {u"reservations"_s, QT_TRANSLATE_NOOP("Pages", "Reservations"), Icon::Calendar, {}, reservations},
        {u"letters"_s, QT_TRANSLATE_NOOP("Pages", "Letters"), Icon::Letters, {}, letters},
        {u"collections"_s, QT_TRANSLATE_NOOP("Pages", "Collections"), Icon::Import, {}, collections},
        {u"assets"_s,
         QT_TRANSLATE_NOOP("Pages", "Assets"),
         Icon::Assets,
         assetsCommands(),
         assets,
         {CodeMeaning::Asset, CodeMeaning::Place, CodeMeaning::Kind},
         searchShortcuts(u"assets"_s),
         {CodeMeaning::Asset}},
        {u"people"_s,
         QT_TRANSLATE_NOOP("Pages", "Users"),
         Icon::People,
         peopleCommands(),
         people,
         {CodeMeaning::Person, CodeMeaning::Section},
         searchShortcuts(u"people"_s),
         {CodeMeaning::Person}},
        {u"kits"_s,
         QT_TRANSLATE_NOOP("Pages", "Kits"),
         Icon::Kits,
         {},
         kits,
         {CodeMeaning::Kit},
         {},
         {CodeMeaning::Kit}},
        {u"consumables"_s,
         QT_TRANSLATE_NOOP("Pages", "Consumables"),
         Icon::Supplies,
         {},
         consumables,
         {CodeMeaning::Consumable},
         {},
         {CodeMeaning::Consumable}},
        {u"stocktake"_s, QT_TRANSLATE_NOOP("Pages", "Stocktake"), Icon::Stocktake, {}, stocktake},
        {u"reports"_s, QT_TRANSLATE_NOOP("Pages", "Reports"), Icon::Reports, {}, reports, {}, reportShortcuts()},
        {u"journal"_s, QT_TRANSLATE_NOOP("Pages", "Journal"), Icon::Journal, {}, journal, {CodeMeaning::Document}},
        {u"papers"_s,
         QT_TRANSLATE_NOOP("Pages", "Papers"),
         Icon::Requests,
         {},
         papers,
         {},
         {},
         {CodeMeaning::Document}},
        {u"settings"_s, QT_TRANSLATE_NOOP("Pages", "Settings"), Icon::Settings, settingsCommands(), settings},
    };
}

} // namespace madoguchi
