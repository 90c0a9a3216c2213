// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kitrecords.h"

#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/base/codekey.h"
#include "ui/text/words.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void declareKit(QCommandLineParser& parser)
{
    addOption(parser, "number", Cli::tr("Number of the kit, where it changes"), "NUMBER");
    addOption(parser, "name", Cli::tr("Name of the kit"), "NAME");
    addOption(parser, "item", Cli::tr("An item that belongs to it; may be given several times, replaces all"), "ITEM");
    addOption(parser, "put-in", Cli::tr("A further item; may be given several times"), "ITEM");
    addOption(parser, "take-out", Cli::tr("An item that does not belong to it any more; may be given several times"),
              "ITEM");
}

/// The keys without those that are the number of a unit; these leave `stored`. What is in the kit goes out by its own
/// number, whatever a scan of that means by now.
QStringList withoutUnits(const QList<AssetRecord>& units, QStringList keys, QList<AssetId>& stored)
{
    keys.removeIf([&](const QString& key) {
        const auto unit = std::find_if(units.begin(), units.end(), [&](const AssetRecord& other) {
            return codeKey(other.values.assetNo) == codeKey(key) && stored.contains(other.id);
        });
        if (unit == units.end())
            return false;
        stored.removeAll(unit->id);
        return true;
    });
    return keys;
}

/// What the options say of the items, laid over those that are in it.
Result<QList<AssetId>> items(CommandRun& run, const QList<AssetRecord>& units)
{
    QList<AssetId> stored;
    for (const AssetRecord& unit : units)
        stored << unit.id;
    for (const char* option : {"item", "put-in", "take-out"}) {
        if (!run.isSet(option))
            continue;
        const bool isOut = QLatin1String(option) == "take-out"_L1;
        if (QLatin1String(option) == "item"_L1)
            stored.clear();
        const QStringList keys = isOut ? withoutUnits(units, run.values(option), stored) : run.values(option);
        const Result<QList<AssetId>> named = run.ask(AssetsByKey{keys});
        if (!named)
            return named.refusal();
        for (const AssetId asset : *named)
            isOut ? void(stored.removeAll(asset)) : stored.append(asset);
    }
    return stored;
}

Result<Answer> stored(const Result<Performed<LedgerOutcome>>& done, const QString& number, const QString& text)
{
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"kit"_s, number}, {u"edit"_s, done->outcome.document}, {u"command"_s, done->commandId}},
                  done->outcome.document.isEmpty() ? Cli::tr("Nothing was changed.")
                                                   : text.arg(number, done->outcome.document)};
}

Result<Answer> kit(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name the kit."));
    const QString number = run.words().first();
    const Result<KitRecord> known = run.ask(FindKit{number});
    if (!known && !known.refusal().has(u"kit.unknown"))
        return known.refusal();
    SaveKit verb;
    verb.values.number = number;
    if (known) {
        verb.id = known->id;
        verb.values = known->values();
        verb.seen = known->values();
    }
    if (run.isSet("number"))
        verb.values.number = run.value("number");
    if (run.isSet("name"))
        verb.values.name = run.value("name");
    const Result<QList<AssetId>> wanted = items(run, known ? known->units : QList<AssetRecord>());
    if (!wanted)
        return wanted.refusal();
    verb.values.items = *wanted;
    return stored(run.perform(verb), verb.values.number, Cli::tr("Kit %1 saved: %2"));
}

Result<Answer> dissolve(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name the kit."));
    const Result<KitRecord> known = run.ask(FindKit{run.words().first()});
    if (!known)
        return known.refusal();
    return stored(run.perform(WithdrawKit{known->id}), known->number, Cli::tr("Kit %1 dissolved: %2"));
}

} // namespace

QJsonObject kitAsJson(const KitRecord& kit)
{
    return {{u"kit"_s, kit.number},
            {u"name"_s, kit.name},
            {u"out"_s, kit.unitsOut()},
            {u"items"_s, jsonList(kit.units, assetAsJson)}};
}

QString kitTable(const QList<KitRecord>& kits)
{
    QList<QStringList> rows{
        {Cli::tr("Number"), Cli::tr("Name"), Cli::tr("Items"), Cli::tr("On loan"), Cli::tr("With")}};
    for (const KitRecord& kit : kits)
        rows << QStringList{kit.number, kit.name, QString::number(kit.units.size()), QString::number(kit.unitsOut()),
                            kit.onlyHolder()};
    return textTable(rows);
}

QString kitText(const KitRecord& kit)
{
    return kitTable({kit}) + u"\n\n"_s + assetTable(kit.units);
}

std::span<const CommandRow> kitCommands()
{
    static constexpr CommandRow rows[] = {
        {"kit", "NUMBER [--number NUMBER] [--name NAME] [--item ITEM]… [--put-in ITEM]… [--take-out ITEM]…",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Puts a kit together, or changes it: items that one scan lends and takes back."),
         declareKit, kit},
        {"dissolve-kit", "NUMBER",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Takes a kit apart; its items stay and are lent singly."), nullptr,
         dissolve},
    };
    return rows;
}

} // namespace madoguchi
