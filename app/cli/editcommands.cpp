// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/texttable.h"
#include "core/base/wareki.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/listcell.h"
#include "core/ledger/editmany.h"
#include "ui/text/fieldwords.h"
#include "ui/text/sentences.h"
#include "ui/text/valuewords.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> given(const CommandRun& run, const char* option)
{
    return run.isSet(option) ? std::optional(run.value(option)) : std::nullopt;
}

void declareDryRun(QCommandLineParser& parser)
{
    addOption(parser, "dry-run", Cli::tr("Shows what would change, and changes nothing"));
}

void declareAssets(QCommandLineParser& parser)
{
    addOption(parser, "kind", Cli::tr("Type; a new one is made"), "NAME");
    addOption(parser, "maker", Cli::tr("Maker"), "NAME");
    addOption(parser, "model", Cli::tr("Model"), "NAME");
    addOption(parser, "place", Cli::tr("Place; a new one is made"), "NAME");
    addOption(parser, "ownership", Cli::tr("state, lease, service or borrowed"), "CODE");
    addOption(parser, "state", Cli::tr("usable, needs-reset, in-repair, faulty, lost or to-surrender"), "CODE");
    declareLease(parser);
    addOption(parser, "acquired", Cli::tr("Day of acquisition; empty: not known"), "DAY");
    addOption(parser, "price", Cli::tr("Price of each in yen; empty: not known"), "YEN");
    addOption(
        parser, "accessory",
        Cli::tr("What belongs to each, as “AC adapter x2”; may be given several times, replaces all; empty: nothing"),
        "NAME");
    addOption(parser, "note", Cli::tr("Note"), "TEXT");
    addOption(parser, "custom", Cli::tr("A further field; an empty value takes it away; may be given several times"),
              "NAME=VALUE");
    declareDryRun(parser);
}

void declarePeople(QCommandLineParser& parser)
{
    addOption(parser, "section", Cli::tr("Section; a new one is made"), "NAME");
    addOption(parser, "left", Cli::tr("Day on which the person left; empty: is here again"), "DAY");
    addOption(parser, "note", Cli::tr("Note"), "TEXT");
    declareDryRun(parser);
}

QString fieldText(const EditedField& change)
{
    return change.part.isEmpty() ? fieldWord(change.field) : change.part;
}

QJsonObject previewAsJson(const EditPreview& row)
{
    QJsonArray changes;
    for (const EditedField& change : row.changes) {
        QJsonObject json{{u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}};
        if (!change.part.isEmpty())
            json.insert(u"name"_s, change.part);
        changes << json;
    }
    QJsonObject json{{u"key"_s, row.key}, {u"title"_s, row.title}, {u"changes"_s, changes}};
    if (row.problem)
        json.insert(u"refused"_s, row.problem->code);
    return json;
}

QString editPreviewText(const QList<EditPreview>& rows)
{
    QList<QStringList> table{{Cli::tr("Key"), Cli::tr("Field"), Cli::tr("Before"), Cli::tr("After")}};
    for (const EditPreview& row : rows) {
        if (row.problem)
            table << QStringList{row.key, Cli::tr("refused"), sentence(*row.problem), {}};
        else
            for (const EditedField& change : row.changes)
                table << QStringList{row.key, fieldText(change), valueWord(change.field, change.before),
                                     valueWord(change.field, change.after)};
    }
    return table.size() > 1 ? textTable(table) : Cli::tr("Nothing would change.");
}

/// Not within the template below: lupdate does not know there whose tr() this is.
QString changedText(const QString& document, int changed)
{
    return document.isEmpty() ? Cli::tr("Nothing was changed.")
                              : Cli::tr("%n changed: %1", nullptr, changed).arg(document);
}

/// With --dry-run the preview, else what was done and the preview it was done by.
template<class Verb>
Result<Answer> editOrShow(CommandRun& run, const QList<EditPreview>& rows, const Verb& verb)
{
    QJsonArray array;
    for (const EditPreview& row : rows)
        array << previewAsJson(row);
    QJsonObject json{{u"rows"_s, array}};
    if (run.isSet("dry-run"))
        return Answer{json, editPreviewText(rows)};
    const auto done = run.perform(verb);
    if (!done)
        return done.refusal();
    json.insert(u"changed"_s, done->outcome.changed);
    json.insert(u"edit"_s, done->outcome.document);
    json.insert(u"command"_s, done->commandId);
    return Answer{json, changedText(done->outcome.document, done->outcome.changed)};
}

/// Day, price and accessories; an empty value takes away what is known.
Result<Done> takeAcquisition(const CommandRun& run, AssetEdit& edit)
{
    if (run.isSet("acquired")) {
        const QString text = run.value("acquired");
        const Result<QDate> day = text.isEmpty() ? Result<QDate>(QDate()) : readDay(text);
        if (!day)
            return day.refusal();
        edit.acquiredOn = *day;
    }
    if (run.isSet("price")) {
        const std::optional<Price> price = parsePrice(run.value("price"));
        if (!run.value("price").isEmpty() && (!price || price->hundredths % 100 != 0))
            return badChoice(run, "price", u"98000"_s);
        edit.price = price ? std::optional(price->hundredths / 100) : std::nullopt;
    }
    if (!run.isSet("accessory"))
        return Done{};
    edit.accessories.emplace();
    for (const QString& text : run.values("accessory")) {
        for (const AccessoryDraft& draft : parseAccessories(text))
            *edit.accessories << AccessoryValue{{}, draft.name, draft.count};
    }
    return Done{};
}

Result<AssetEdit> assetEdit(const CommandRun& run)
{
    AssetEdit edit;
    edit.kind = given(run, "kind");
    edit.maker = given(run, "maker");
    edit.model = given(run, "model");
    edit.place = given(run, "place");
    edit.note = given(run, "note");
    const Result<StandingOptions> standing = readStanding(run);
    if (!standing)
        return standing.refusal();
    edit.ownership = standing->ownership;
    edit.state = standing->state;
    const Result<LeaseOptions> lease = readLease(run);
    if (!lease)
        return lease.refusal();
    edit.leaseContract = lease->contract;
    edit.lessor = lease->lessor;
    edit.leaseEndsOn = lease->endsOn;
    if (const Result<Done> taken = takeAcquisition(run, edit); !taken)
        return taken.refusal();
    const Result<QMap<QString, QString>> custom = readCustom(run);
    if (!custom)
        return custom.refusal();
    edit.custom = *custom;
    return edit;
}

Result<Answer> editAssets(CommandRun& run)
{
    const Result<AssetEdit> edit = assetEdit(run);
    if (!edit)
        return edit.refusal();
    if (run.words().isEmpty() || edit->isEmpty())
        return Answer::wrongUsage(Cli::tr("Name the items, and say what to change."));
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    const auto rows = run.ask(PreviewAssetEdit{*ids, *edit, run.value("reason"), run.value("authority")});
    if (!rows)
        return rows.refusal();
    return editOrShow(run, *rows, EditAssets{*ids, *edit});
}

Result<PersonEdit> personEdit(const CommandRun& run)
{
    PersonEdit edit;
    edit.section = given(run, "section");
    edit.note = given(run, "note");
    if (!run.isSet("left"))
        return edit;
    edit.leftOn = QDate();
    if (run.value("left").isEmpty())
        return edit;
    const Result<QDate> day = readDay(run.value("left"));
    if (!day)
        return day.refusal();
    edit.leftOn = *day;
    return edit;
}

Result<Answer> editPeople(CommandRun& run)
{
    const Result<PersonEdit> edit = personEdit(run);
    if (!edit)
        return edit.refusal();
    if (run.words().isEmpty() || edit->isEmpty())
        return Answer::wrongUsage(Cli::tr("Name the people, and say what to change."));
    const Result<QList<PersonId>> ids = peopleOf(run);
    if (!ids)
        return ids.refusal();
    const auto rows = run.ask(PreviewPersonEdit{*ids, *edit});
    if (!rows)
        return rows.refusal();
    return editOrShow(run, *rows, EditPeople{*ids, *edit});
}

} // namespace

std::span<const CommandRow> editCommands()
{
    static constexpr CommandRow rows[] = {
        {"edit assets",
         "ITEM… [--kind NAME] [--maker NAME] [--model NAME] [--place NAME] [--ownership CODE] [--state CODE] "
         "[--acquired DAY] [--price YEN] [--accessory NAME]… [--lease-contract NUMBER] [--lessor NAME] "
         "[--lease-ends DAY] [--note TEXT] [--custom NAME=VALUE]… [--dry-run]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Changes many items alike in one operation: all of them or none."),
         declareAssets, editAssets},
        {"edit people", "PERSON… [--section NAME] [--left DAY] [--note TEXT] [--dry-run]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Changes many people alike in one operation: all of them or none."),
         declarePeople, editPeople},
    };
    return rows;
}

} // namespace madoguchi
