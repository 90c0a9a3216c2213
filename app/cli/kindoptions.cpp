// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kindoptions.h"

#include "app/cli/ledgeroptions.h"
#include "app/cli/texttable.h"
#include "core/base/searchkey.h"
#include "core/exchange/listcell.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// 0 takes the limit away.
std::optional<int> limitIn(const CommandRun& run, const char* option, int stored)
{
    if (!run.isSet(option))
        return stored;
    bool isNumber = false;
    const int most = run.value(option).toInt(&isNumber);
    return isNumber && most >= 0 ? std::optional(most) : std::nullopt;
}

/// "IMEI!", "Warranty:day", "Colour!:choice:red;blue"; nothing where the type is none.
std::optional<KindField> fieldIn(const QString& text)
{
    const QStringList parts = text.split(u':');
    KindField field;
    field.name = parts.first().trimmed();
    field.isRequired = field.name.endsWith(u'!');
    if (field.isRequired)
        field.name.chop(1);
    if (parts.size() > 1) {
        const std::optional<FieldType> type = fieldTypeFromCode(parts.at(1).trimmed());
        if (!type || (parts.size() > 2 && *type != FieldType::Choice))
            return std::nullopt;
        field.type = *type;
        field.choices = splitList(parts.mid(2).join(u':'));
    }
    return field;
}

QString fieldsText(const QList<KindField>& fields)
{
    QStringList texts;
    for (const KindField& field : fields)
        texts << (field.isRequired ? Cli::tr("%1 (%2, required)") : Cli::tr("%1 (%2)"))
                     .arg(field.name, wordOf(field.type));
    return texts.join(u", "_s);
}

QString limitText(int most)
{
    return most > 0 ? formatCount(most) : QString();
}

QString usualText(const QList<AccessoryValue>& accessories)
{
    QList<AccessoryDraft> drafts;
    for (const AccessoryValue& accessory : accessories)
        drafts << AccessoryDraft{accessory.name, accessory.quantity};
    return formatAccessories(drafts);
}

} // namespace

void declareKindRules(QCommandLineParser& parser)
{
    addOption(parser, "check",
              Cli::tr("What is looked at when one comes back; may be given several times, replaces all"), "POINT");
    addOption(parser, "accessory",
              Cli::tr("What usually goes with a new one, as “AC adapter x2”; may be given several times, replaces all"),
              "NAME");
    addOption(parser, "person-limit", Cli::tr("So many of it with one person at most; 0: no limit"), "N");
    addOption(parser, "section-limit", Cli::tr("So many of it with one section at most; 0: no limit"), "N");
    addOption(
        parser, "field",
        Cli::tr("A further field, as IMEI, “Warranty:day”, “Colour:choice:red;blue”, with ! behind the name where it "
                "is required; text, number, day, choice or yes-no; may be given several times, replaces all; "
                "empty: none"),
        "NAME[!][:TYPE[:CHOICES]]");
}

bool setsKindRules(const CommandRun& run)
{
    return run.isSet("check") || run.isSet("accessory") || run.isSet("person-limit") || run.isSet("section-limit") ||
           run.isSet("field");
}

Result<KindRules> kindRules(const CommandRun& run, KindRules stored)
{
    if (run.isSet("check"))
        stored.checkPoints = run.values("check");
    if (run.isSet("accessory")) {
        stored.usualAccessories.clear();
        for (const QString& text : run.values("accessory")) {
            for (const AccessoryDraft& draft : parseAccessories(text))
                stored.usualAccessories << AccessoryValue{{}, draft.name, draft.count};
        }
    }
    if (run.isSet("field")) {
        stored.fields.clear();
        for (const QString& text : run.values("field")) {
            const std::optional<KindField> field = fieldIn(text);
            if (!field)
                return refused(
                    u"option.bad-value"_s, u"field"_s,
                    {{u"value"_s, text}, {u"known"_s, u"IMEI, IMEI!, Warranty:day, Colour:choice:red;blue"_s}});
            stored.fields << *field;
        }
    }
    const std::optional<int> ofPerson = limitIn(run, "person-limit", stored.mostOfPerson);
    const std::optional<int> ofSection = limitIn(run, "section-limit", stored.mostOfSection);
    if (!ofPerson)
        return badChoice(run, "person-limit", u"0, 1, 2 …"_s);
    if (!ofSection)
        return badChoice(run, "section-limit", u"0, 1, 2 …"_s);
    stored.mostOfPerson = *ofPerson;
    stored.mostOfSection = *ofSection;
    return stored;
}

Result<std::optional<KindRecord>> storedKind(CommandRun& run, const QString& name)
{
    const Result<QList<KindRecord>> kinds = run.ask(AskKinds{});
    if (!kinds)
        return kinds.refusal();
    const auto found = std::find_if(kinds->begin(), kinds->end(),
                                    [&](const KindRecord& kind) { return searchKey(kind.name) == searchKey(name); });
    return found == kinds->end() ? std::nullopt : std::optional(*found);
}

QJsonObject kindAsJson(const KindRecord& kind)
{
    QJsonObject json{{u"name"_s, kind.name},
                     {u"code"_s, QString()},
                     {u"category"_s, kindCategoryCode(kind.category)},
                     {u"needsReset"_s, kind.needsReset}};
    if (kind.loanDays == untilYearEnd)
        json.insert(u"untilYearEnd"_s, true);
    else if (kind.loanDays > 0)
        json.insert(u"loanDays"_s, kind.loanDays);
    const QJsonObject rules = rulesAsJson(kind.rules);
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        if (rule->isArray() ? !rule->toArray().isEmpty() : rule->toInt() > 0)
            json.insert(rule.key(), rule.value());
    }
    if (!kind.reading.isEmpty())
        json.insert(u"reading"_s, kind.reading);
    return withClosed(json, kind.isClosed);
}

QString openOrClosed(const QString& name, bool isClosed)
{
    return isClosed ? Cli::tr("%1 (closed)").arg(name) : name;
}

QJsonObject withClosed(QJsonObject json, bool isClosed)
{
    if (isClosed)
        json.insert(u"closed"_s, true);
    return json;
}

QString kindTable(const QList<KindRecord>& kinds)
{
    QList<QStringList> rows{{Cli::tr("Name"), Cli::tr("Category"), Cli::tr("Looked at when it comes back"),
                             Cli::tr("Accessories"), Cli::tr("With one person"), Cli::tr("With one section"),
                             Cli::tr("Further fields")}};
    for (const KindRecord& kind : kinds)
        rows << QStringList{openOrClosed(kind.name, kind.isClosed), wordOf(kind.category),
                            kind.rules.checkPoints.join(u", "_s),   usualText(kind.rules.usualAccessories),
                            limitText(kind.rules.mostOfPerson),     limitText(kind.rules.mostOfSection),
                            fieldsText(kind.rules.fields)};
    return textTable(rows);
}

} // namespace madoguchi
