// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/kindoptions.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/records.h"
#include "core/base/searchkey.h"
#include "core/base/wareki.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/listcell.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/sections.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void takeText(const CommandRun& run, const char* option, QString& text)
{
    if (run.isSet(option))
        text = run.value(option);
}

// ---- assets

void declareAsset(QCommandLineParser& parser)
{
    addOption(parser, "kind", Cli::tr("Type; a new one is made"), "NAME");
    addOption(parser, "maker", Cli::tr("Maker"), "NAME");
    addOption(parser, "model", Cli::tr("Model"), "NAME");
    addOption(parser, "serial", Cli::tr("Serial"), "NUMBER");
    addOption(parser, "barcode", Cli::tr("A barcode on it; may be given several times, replaces all"), "CODE");
    addOption(parser, "accessory",
              Cli::tr("What belongs to it, as “AC adapter x2”; may be given several times, replaces all"), "NAME");
    addOption(parser, "place", Cli::tr("Place; a new one is made"), "NAME");
    addOption(parser, "ownership", Cli::tr("state, lease, service or borrowed"), "CODE");
    addOption(parser, "state",
              Cli::tr("usable, needs-reset, in-repair, faulty, lost or to-surrender; of a new one also disposed"),
              "CODE");
    addOption(parser, "acquired", Cli::tr("Day of acquisition"), "DAY");
    addOption(parser, "price", Cli::tr("Price in yen"), "YEN");
    declareLease(parser);
    addOption(parser, "note", Cli::tr("Note"), "TEXT");
    addOption(parser, "custom", Cli::tr("A further field; an empty value takes it away; may be given several times"),
              "NAME=VALUE");
}

/// The accessories named, those that were there before keeping their number.
QList<AccessoryValue> accessories(const CommandRun& run, const QList<AccessoryValue>& before)
{
    QList<AccessoryValue> values;
    for (const QString& text : run.values("accessory")) {
        for (const AccessoryDraft& draft : parseAccessories(text)) {
            AccessoryValue value{{}, draft.name, draft.count};
            for (const AccessoryValue& old : before) {
                if (old.name == draft.name)
                    value.id = old.id;
            }
            values << value;
        }
    }
    return values;
}

Result<Done> takeChoices(const CommandRun& run, AssetValues& values)
{
    const Result<StandingOptions> standing = readStanding(run);
    if (!standing)
        return standing.refusal();
    values.ownership = standing->ownership.value_or(values.ownership);
    values.state = standing->state.value_or(values.state);
    if (run.isSet("acquired")) {
        const Result<QDate> day = readDay(run.value("acquired"));
        if (!day)
            return day.refusal();
        values.acquiredOn = *day;
    }
    if (run.isSet("price")) {
        const std::optional<Price> price = parsePrice(run.value("price"));
        if (!price || price->hundredths % 100 != 0)
            return badChoice(run, "price", u"98000"_s);
        values.price = price->hundredths / 100;
    }
    const Result<LeaseOptions> lease = readLease(run);
    if (!lease)
        return lease.refusal();
    values.leaseContract = lease->contract.value_or(values.leaseContract);
    values.lessor = lease->lessor.value_or(values.lessor);
    values.leaseEndsOn = lease->endsOn.value_or(values.leaseEndsOn);
    return Done{};
}

/// Each of the further fields named; the others stay.
Result<Done> takeCustom(const CommandRun& run, QJsonObject& custom)
{
    const Result<QMap<QString, QString>> fields = readCustom(run);
    if (!fields)
        return fields.refusal();
    for (auto field = fields->cbegin(); field != fields->cend(); ++field) {
        if (field.value().isEmpty())
            custom.remove(field.key());
        else
            custom.insert(field.key(), field.value());
    }
    return Done{};
}

void declareAssetChange(QCommandLineParser& parser)
{
    addOption(parser, "number", Cli::tr("Asset no., where it changes"), "NUMBER");
    declareAsset(parser);
}

Result<AssetValues> assetValues(const CommandRun& run, AssetValues values)
{
    takeText(run, "kind", values.kind);
    takeText(run, "maker", values.maker);
    takeText(run, "model", values.model);
    takeText(run, "serial", values.serial);
    takeText(run, "place", values.place);
    takeText(run, "note", values.note);
    if (run.isSet("barcode"))
        values.barcodes = run.values("barcode");
    if (run.isSet("accessory"))
        values.accessories = accessories(run, values.accessories);
    if (const Result<Done> taken = takeChoices(run, values); !taken)
        return taken.refusal();
    if (const Result<Done> taken = takeCustom(run, values.custom); !taken)
        return taken.refusal();
    return values;
}

Result<Answer> saveAsset(CommandRun& run, AssetId id, const AssetValues& before)
{
    Result<AssetValues> values = assetValues(run, before);
    if (!values)
        return values.refusal();
    if (id.isValid()) // a new one has its number already
        takeText(run, "number", values->assetNo);
    const bool takesUsual = !id.isValid() && !run.isSet("accessory");
    const auto done = run.perform(SaveAsset{id, *values, before, takesUsual});
    if (!done)
        return done.refusal();
    const Result<AssetRecord> asset = run.ask(AskAsset{AssetId(done->outcome.id)});
    if (!asset)
        return asset.refusal();
    QJsonObject json = assetAsJson(*asset);
    json.insert(u"edit"_s, done->outcome.document);
    json.insert(u"command"_s, done->commandId);
    return Answer{json, assetText(*asset)};
}

Result<Answer> addAsset(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Give one number."));
    AssetValues values;
    values.assetNo = run.words().first();
    return saveAsset(run, {}, values);
}

Result<Answer> changeAsset(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one item."));
    const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
    if (!ids)
        return ids.refusal();
    const Result<AssetRecord> before = run.ask(AskAsset{ids->first()});
    if (!before)
        return before.refusal();
    return saveAsset(run, before->id, before->values);
}

// ---- people

void declarePerson(QCommandLineParser& parser)
{
    addOption(parser, "user", Cli::tr("User name"), "NAME");
    addOption(parser, "name", Cli::tr("Name as registered"), "NAME");
    addOption(parser, "reading", Cli::tr("Reading"), "KANA");
    addOption(parser, "section", Cli::tr("Section; a new one is made"), "NAME");
    addOption(parser, "extension", Cli::tr("Ext."), "NUMBER");
    addOption(parser, "mail", Cli::tr("Mail"), "ADDRESS");
    addOption(parser, "language", Cli::tr("Language of this person's papers: ja or en"), "LANGUAGE");
    addOption(parser, "card", Cli::tr("A card, as scanned; may be given several times, replaces all"), "CODE");
    addOption(parser, "left", Cli::tr("Day on which the person leaves or left; empty: stays"), "DAY");
    addOption(parser, "note", Cli::tr("Note"), "TEXT");
}

Result<Done> takeLeaving(const CommandRun& run, PersonValues& values)
{
    if (!run.isSet("left"))
        return Done{};
    values.leftOn = {};
    if (run.value("left").isEmpty())
        return Done{};
    const Result<QDate> day = readDay(run.value("left"));
    if (!day)
        return day.refusal();
    values.leftOn = *day;
    return Done{};
}

void declarePersonChange(QCommandLineParser& parser)
{
    addOption(parser, "number", Cli::tr("Staff no., where it changes"), "NUMBER");
    declarePerson(parser);
}

Result<Answer> savePerson(CommandRun& run, PersonId id, const PersonValues& before)
{
    PersonValues values = before;
    if (id.isValid()) // a new one has its number already
        takeText(run, "number", values.staffNo);
    takeText(run, "user", values.userName);
    takeText(run, "name", values.name);
    takeText(run, "reading", values.reading);
    takeText(run, "section", values.section);
    takeText(run, "extension", values.extension);
    takeText(run, "mail", values.mail);
    takeText(run, "note", values.note);
    takeText(run, "language", values.language);
    if (values.language != u"ja" && values.language != u"en")
        return badChoice(run, "language", u"ja, en"_s);
    if (run.isSet("card"))
        values.cards = run.values("card");
    if (const Result<Done> taken = takeLeaving(run, values); !taken)
        return taken.refusal();
    const auto done = run.perform(SavePerson{id, values, before});
    if (!done)
        return done.refusal();
    const Result<PersonRecord> person = run.ask(AskPerson{PersonId(done->outcome.id)});
    if (!person)
        return person.refusal();
    QJsonObject json = personAsJson(*person, (*run.desk())->clock().today());
    json.insert(u"edit"_s, done->outcome.document);
    json.insert(u"command"_s, done->commandId);
    return Answer{json, personText(*person)};
}

Result<Answer> addPerson(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Give one number."));
    PersonValues values;
    values.staffNo = run.words().first();
    return savePerson(run, {}, values);
}

Result<Answer> changePerson(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one person."));
    const Result<AskHolderOfKey::Answer> who = run.ask(AskHolderOfKey{run.words().first()});
    if (!who)
        return who.refusal();
    if (!who->person.isValid())
        return refusal(RefusalKind::NotFound, u"person.unknown"_s, run.words().first());
    const Result<PersonRecord> before = run.ask(AskPerson{who->person});
    if (!before)
        return before.refusal();
    return savePerson(run, before->id, before->values);
}

// ---- kinds and places

void declareReading(QCommandLineParser& parser)
{
    addOption(parser, "reading", Cli::tr("The name in kana, by which it is found too; empty: none"), "KANA");
}

std::optional<QString> readingIn(const CommandRun& run)
{
    return run.isSet("reading") ? std::optional(run.value("reading")) : std::nullopt;
}

void declareKind(QCommandLineParser& parser)
{
    addOption(parser, "category", Cli::tr("pc, phone, router, media, peripheral, meeting, printer or other"), "CODE");
    addOption(parser, "needs-reset", Cli::tr("Has to be reset after each loan"));
    addOption(parser, "loan-days", Cli::tr("How long it is lent; without it, by the office's rule"), "DAYS");
    addOption(parser, "until-year-end", Cli::tr("It is lent until the end of the fiscal year"));
    declareReading(parser);
    declareKindRules(parser);
}

/// With options of its terms all of them are set anew; without any they stay as they are, and a category is needed only
/// for a new type.
Result<SaveKind> kindTerms(CommandRun& run, const std::optional<KindRecord>& stored, int days)
{
    SaveKind verb;
    verb.kindName = run.words().first();
    const bool isKept = stored && !run.isSet("category") && !run.isSet("needs-reset") && !run.isSet("loan-days") &&
                        !run.isSet("until-year-end");
    const std::optional<KindCategory> category =
        isKept ? stored->category : kindCategoryFromCode(run.value("category"));
    if (!category)
        return badChoice(run, "category", u"pc, phone, router, media, peripheral, meeting, printer, other"_s);
    verb.category = *category;
    verb.needsReset = isKept ? stored->needsReset : run.isSet("needs-reset");
    verb.loanDays = isKept ? stored->loanDays : run.isSet("until-year-end") ? untilYearEnd : days;
    return verb;
}

Result<Answer> saveKind(CommandRun& run)
{
    const std::optional<int> days = run.number("loan-days", 0);
    const bool hasRules = setsKindRules(run);
    if (run.words().size() != 1 || (!run.isSet("category") && !run.isSet("reading") && !hasRules) || !days)
        return Answer::wrongUsage(Cli::tr("Name one type, and its category with --category."));
    const Result<std::optional<KindRecord>> stored = storedKind(run, run.words().first());
    if (!stored)
        return stored.refusal();
    Result<SaveKind> verb = kindTerms(run, *stored, *days);
    if (!verb)
        return verb.refusal();
    if (hasRules) {
        const Result<KindRules> rules = kindRules(run, *stored ? (*stored)->rules : KindRules());
        if (!rules)
            return rules.refusal();
        verb->rules = *rules;
    }
    verb->reading = readingIn(run);
    const auto done = run.perform(*verb);
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"kind"_s, run.words().first()},
                              {u"edit"_s, done->outcome.document},
                              {u"command"_s, done->commandId}},
                  Cli::tr("Saved: %1").arg(run.words().first())};
}

void declarePlace(QCommandLineParser& parser)
{
    addOption(parser, "code", Cli::tr("The code on its shelf label"), "CODE");
    declareReading(parser);
}

Result<Answer> savePlace(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one place."));
    const Result<QList<NamedRow>> places = run.ask(AskNames{NameList::Places});
    if (!places)
        return places.refusal();
    QString code; // what is not named stays as it is
    for (const NamedRow& place : *places) {
        if (searchKey(place.name) == searchKey(run.words().first()))
            code = place.code;
    }
    takeText(run, "code", code);
    const auto done = run.perform(SavePlace{run.words().first(), code, {}, readingIn(run)});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"place"_s, run.words().first()},
                              {u"edit"_s, done->outcome.document},
                              {u"command"_s, done->commandId}},
                  Cli::tr("Saved: %1").arg(run.words().first())};
}

void declareSection(QCommandLineParser& parser)
{
    addOption(parser, "code", Cli::tr("Code of the section"), "CODE");
    declareReading(parser);
    addOption(parser, "head", Cli::tr("Name of its head; empty: nobody"), "NAME");
    addOption(parser, "head-mail",
              Cli::tr("Where letters to its head go, and copies of overdue letters; empty: nowhere"), "ADDRESS");
}

/// What is not named stays as it is.
Result<Answer> saveSection(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one section."));
    const Result<QList<SectionRecord>> sections = run.ask(AskSections{});
    if (!sections)
        return sections.refusal();
    SectionRecord record;
    for (const SectionRecord& section : *sections) {
        if (section.name == run.words().first())
            record = section;
    }
    takeText(run, "code", record.code);
    takeText(run, "head", record.headName);
    takeText(run, "head-mail", record.headMail);
    const auto done = run.perform(
        SaveSection{run.words().first(), record.code, record.headName, record.headMail, record.id, readingIn(run)});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"section"_s, run.words().first()},
                              {u"code"_s, record.code},
                              {u"head"_s, record.headName},
                              {u"headMail"_s, record.headMail},
                              {u"edit"_s, done->outcome.document},
                              {u"command"_s, done->commandId}},
                  Cli::tr("Saved: %1").arg(run.words().first())};
}

#define ASSET_OPTIONS                                                                                                  \
    "[--kind NAME] [--maker NAME] [--model NAME] [--serial NUMBER] [--barcode CODE]… [--accessory NAME]… "         \
    "[--place NAME] [--ownership CODE] [--state CODE] [--acquired DAY] [--price YEN] "                                 \
    "[--lease-contract NUMBER] [--lessor NAME] [--lease-ends DAY] [--note TEXT] "                                      \
    "[--custom NAME=VALUE]…"
#define PERSON_OPTIONS                                                                                                 \
    "[--user NAME] [--name NAME] [--reading KANA] [--section NAME] [--extension NUMBER] [--mail ADDRESS] "             \
    "[--language ja|en] [--card CODE]… [--left DAY] [--note TEXT]"

} // namespace

std::span<const CommandRow> ledgerCommands()
{
    static constexpr CommandRow rows[] = {
        {"asset add", "NUMBER " ASSET_OPTIONS, QT_TRANSLATE_NOOP("madoguchi::Cli", "Enters an item."), declareAsset,
         addAsset},
        {"asset change", "ITEM [--number NUMBER] " ASSET_OPTIONS,
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Changes what is given of an item; the rest stays."), declareAssetChange,
         changeAsset},
        {"person add", "NUMBER " PERSON_OPTIONS, QT_TRANSLATE_NOOP("madoguchi::Cli", "Enters a person."), declarePerson,
         addPerson},
        {"person change", "PERSON [--number NUMBER] " PERSON_OPTIONS,
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Changes what is given of a person; the rest stays."), declarePersonChange,
         changePerson},
        {"kind",
         "NAME [--category CODE] [--reading KANA] [--needs-reset] [--loan-days DAYS|--until-year-end] [--check POINT]… "
         "[--accessory "
         "NAME]… "
         "[--person-limit N] [--section-limit N] [--field NAME[!][:TYPE[:CHOICES]]]…",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Says what a type asks for."), declareKind, saveKind},
        {"place", "NAME [--code CODE] [--reading KANA]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Enters a place with the code on its shelf label."), declarePlace,
         savePlace},
        {"section", "NAME [--code CODE] [--reading KANA] [--head NAME] [--head-mail ADDRESS]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Says who heads a section and where letters to them go."), declareSection,
         saveSection},
    };
    return rows;
}

#undef ASSET_OPTIONS
#undef PERSON_OPTIONS

} // namespace madoguchi
