// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"

#include "core/base/codekey.h"
#include "core/base/mailaddress.h"
#include "core/base/searchkey.h"
#include "core/base/unseencharacters.h"
#include "core/ledger/fieldmerge.h"
#include "core/ledger/ledgerpolicy.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerwriter.h"

#include <QJsonArray>

namespace madoguchi {

namespace {

LedgerOutcome withDocument(WriteScope& scope, qint64 id)
{
    return {id, scope.imageCount() == 0 ? QString() : numberLedgerEdit(scope, 1)};
}

/// Another row of the table than this one that has the name already.
bool isNameTaken(Connection& connection, const Table& table, const QString& name, qint64 ownId)
{
    const std::string sql =
        "select 1 from " + std::string(table.name()) + " where name_key = ? and withdrawn_at is null and id <> ?";
    return connection.select(sql, searchKey(name), ownId).next();
}

/// Whose terms are saved: the one that is named by its id, else by its name; a new one where nothing has it. Code
/// "kind.is-merged" … (kept): the name leads to another one, whose terms are not meant.
Result<qint64> idToSave(WriteScope& scope, NameList list, const QString& name, qint64 id)
{
    if (id != 0)
        return id;
    const KnownName known = knownName(scope.connection(), list, name);
    if (known.isMerged)
        return refused(codeOf(list, "is-merged"), name, {{QStringLiteral("kept"), known.name}});
    if (known.id != 0)
        return known.id;
    LedgerWriter writer;
    const auto idOf = [](const auto& made) { return made ? Result<qint64>(made->value()) : made.refusal(); };
    return list == NameList::Kinds    ? idOf(writer.kind(scope, name))
           : list == NameList::Places ? idOf(writer.place(scope, name))
                                      : idOf(writer.section(scope, name));
}

/// What is to be stored in the columns of texts, where it is no single line.
std::optional<Refusal> lineProblem(const QStringList& texts, const Row& before)
{
    QStringList stored;
    for (const Value& value : before)
        stored << value.toText();
    return refusedFor(problemOfLines(texts, stored));
}

/// By which the name is found; where nothing is said of it, it stays.
void storeReading(const Table& table, Row& row, const std::optional<QString>& reading)
{
    if (reading)
        row[size_t(table.indexOf("reading"))] = Value::textOrNull(reading->simplified());
}

/// A row of kinds, places or sections under its lock; nothing when it is not there (any more).
std::optional<Row> lockNamed(WriteScope& scope, const Table& table, qint64 id)
{
    std::optional<Row> row = scope.lock(table, id);
    return row && (*row)[size_t(table.withdrawnColumn())].isNull() ? row : std::nullopt;
}

/// What is to be stored: what was entered, laid over the row as it is now, under its lock.
template<class Values>
Result<Values> overStored(const std::optional<Values>& seen, const Values& entered, const Values& stored,
                          const QString& code, const QString& subject)
{
    if (!seen)
        return entered;
    FieldMerge<Values> merge = mergeFields(*seen, entered, stored);
    if (!merge.clashes.isEmpty())
        return refusal(RefusalKind::Conflict, code, subject, {{QStringLiteral("fields"), merge.clashes}});
    return std::move(merge.values);
}

QJsonArray toArray(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

QJsonObject LedgerOutcome::toJson() const
{
    return {{QStringLiteral("id"), QString::number(id)}, {QStringLiteral("document"), document}};
}

LedgerOutcome LedgerOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("id")).toString().toLongLong(),
            json.value(QStringLiteral("document")).toString()};
}

QJsonObject SaveAsset::toJson() const
{
    QJsonArray accessories;
    for (const AccessoryValue& accessory : values.accessories)
        accessories << QJsonObject{{QStringLiteral("name"), accessory.name},
                                   {QStringLiteral("quantity"), accessory.quantity}};
    return {{QStringLiteral("id"), QString::number(id.value())},
            {QStringLiteral("assetNo"), values.assetNo},
            {QStringLiteral("kind"), values.kind},
            {QStringLiteral("maker"), values.maker},
            {QStringLiteral("model"), values.model},
            {QStringLiteral("serial"), values.serial},
            {QStringLiteral("barcodes"), toArray(values.barcodes)},
            {QStringLiteral("accessories"), accessories},
            {QStringLiteral("place"), values.place},
            {QStringLiteral("ownership"), ownershipCode(values.ownership)},
            {QStringLiteral("state"), assetStateCode(values.state)},
            {QStringLiteral("takesUsual"), takesUsual}};
}

Result<LedgerOutcome> SaveAsset::run(WriteScope& scope) const
{
    LedgerWriter writer;
    if (id.isValid()) {
        scope.hold("asset", id.value());
        const std::optional<AssetRecord> stored = readAsset(scope.connection(), id, scope.at());
        if (!stored)
            return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), values.assetNo);
        const Result<AssetValues> merged =
            overStored(seen, values, stored->values, QStringLiteral("asset.changed-meanwhile"), stored->values.assetNo);
        if (!merged)
            return merged.refusal();
        const Result<bool> changed = writer.changeAsset(scope, id, *merged);
        if (!changed)
            return changed.refusal();
        return withDocument(scope, id.value());
    }
    const Result<AssetId> added = writer.addAsset(scope, values, takesUsual);
    if (!added)
        return added.refusal();
    return withDocument(scope, added->value());
}

QJsonObject SavePerson::toJson() const
{
    return {{QStringLiteral("id"), QString::number(id.value())},
            {QStringLiteral("staffNo"), values.staffNo},
            {QStringLiteral("userName"), values.userName},
            {QStringLiteral("name"), values.name},
            {QStringLiteral("reading"), values.reading},
            {QStringLiteral("section"), values.section},
            {QStringLiteral("leftOn"), values.leftOn.toString(Qt::ISODate)},
            {QStringLiteral("cards"), toArray(values.cards)}};
}

Result<LedgerOutcome> SavePerson::run(WriteScope& scope) const
{
    LedgerWriter writer;
    if (id.isValid()) {
        scope.hold("person", id.value());
        const std::optional<PersonRecord> stored = readPerson(scope.connection(), id);
        if (!stored)
            return refusal(RefusalKind::NotFound, QStringLiteral("person.unknown"), values.staffNo);
        const Result<PersonValues> merged =
            overStored(seen, values, stored->values, QStringLiteral("person.changed-meanwhile"), stored->key());
        if (!merged)
            return merged.refusal();
        const Result<bool> changed = writer.changePerson(scope, id, *merged);
        if (!changed)
            return changed.refusal();
        return withDocument(scope, id.value());
    }
    const Result<PersonId> added = writer.addPerson(scope, values);
    if (!added)
        return added.refusal();
    return withDocument(scope, added->value());
}

QJsonObject SaveKind::toJson() const
{
    QJsonObject json{{QStringLiteral("name"), kindName},
                     {QStringLiteral("category"), kindCategoryCode(category)},
                     {QStringLiteral("needsReset"), needsReset},
                     {QStringLiteral("loanDays"), loanDays},
                     {QStringLiteral("id"), QString::number(id.value())}};
    if (rules)
        json.insert(QStringLiteral("rules"), rulesAsJson(*rules));
    return json;
}

Result<KindId> storeKind(WriteScope& scope, const SaveKind& verb)
{
    const bool isNamed = !verb.id.isValid();
    const Result<qint64> kind = idToSave(scope, NameList::Kinds, verb.kindName, verb.id.value());
    if (!kind)
        return kind.refusal();
    if (searchKey(verb.kindName).isEmpty())
        return refused(QStringLiteral("asset.no-kind"));
    const std::optional<KindRules> wanted = verb.rules ? std::optional(tidied(*verb.rules)) : std::nullopt;
    if (std::optional<Refusal> problem = wanted ? problemOfRules(verb.kindName, *wanted) : std::nullopt)
        return *std::move(problem);
    const std::optional<Row> before = lockNamed(scope, kindTable(), *kind);
    if (!before)
        return refusal(RefusalKind::NotFound, QStringLiteral("kind.unknown"), verb.kindName);
    if (!isNamed && isNameTaken(scope.connection(), kindTable(), verb.kindName, verb.id.value()))
        return refused(QStringLiteral("kind.exists"), verb.kindName);
    if (std::optional<Refusal> problem = lineProblem({verb.kindName, verb.reading.value_or(QString())}, *before))
        return *std::move(problem);
    Row after = *before;
    if (!isNamed)
        after[1] = verb.kindName;
    after[3] = kindCategoryCode(verb.category);
    after[4] = Value::flag(verb.needsReset);
    after[5] = verb.loanDays > 0 ? Value(qint64(verb.loanDays)) : Value();
    after[7] = verb.loanDays == untilYearEnd ? Value::flag(true) : Value();
    if (wanted)
        storeRules(after, *wanted);
    storeReading(kindTable(), after, verb.reading);
    scope.update(kindTable(), *before, after);
    return KindId(*kind);
}

Result<LedgerOutcome> SaveKind::run(WriteScope& scope) const
{
    const Result<KindId> kind = storeKind(scope, *this);
    return kind ? Result<LedgerOutcome>(withDocument(scope, kind->value())) : Result<LedgerOutcome>(kind.refusal());
}

QJsonObject SavePlace::toJson() const
{
    return {{QStringLiteral("name"), placeName},
            {QStringLiteral("code"), code},
            {QStringLiteral("id"), QString::number(id.value())}};
}

Result<LedgerOutcome> SavePlace::run(WriteScope& scope) const
{
    if (isReservedCode(code))
        return refused(QStringLiteral("code.reserved"), code);
    if (searchKey(placeName).isEmpty())
        return refused(QStringLiteral("place.no-name"));
    const Result<qint64> place = idToSave(scope, NameList::Places, placeName, id.value());
    if (!place)
        return place.refusal();
    {
        Cursor other = scope.connection().select(
            "select id from place where code_key = ? and withdrawn_at is null and id <> ?", codeKey(code), *place);
        if (!code.isEmpty() && other.next())
            return refused(QStringLiteral("place.code-in-use"), code);
    }
    const std::optional<Row> before = lockNamed(scope, placeTable(), *place);
    if (!before)
        return refusal(RefusalKind::NotFound, QStringLiteral("place.unknown"), placeName);
    if (id.isValid() && isNameTaken(scope.connection(), placeTable(), placeName, id.value()))
        return refused(QStringLiteral("place.exists"), placeName);
    if (std::optional<Refusal> problem = lineProblem({placeName, code, reading.value_or(QString())}, *before))
        return *std::move(problem);
    Row after = *before;
    if (id.isValid())
        after[1] = placeName;
    after[3] = Value::textOrNull(code);
    storeReading(placeTable(), after, reading);
    scope.update(placeTable(), *before, after);
    return withDocument(scope, *place);
}

QJsonObject SaveSection::toJson() const
{
    return {{QStringLiteral("name"), sectionName},
            {QStringLiteral("code"), code},
            {QStringLiteral("id"), QString::number(id.value())}};
}

Result<LedgerOutcome> SaveSection::run(WriteScope& scope) const
{
    using C = SectionColumn;
    if (searchKey(sectionName).isEmpty())
        return refused(QStringLiteral("section.no-name"));
    if (!headMail.isEmpty() && !isMailAddress(headMail))
        return refused(QStringLiteral("section.bad-mail"), headMail);
    const Result<qint64> section = idToSave(scope, NameList::Sections, sectionName, id.value());
    if (!section)
        return section.refusal();
    const std::optional<Row> before = lockNamed(scope, sectionTable(), *section);
    if (!before)
        return refusal(RefusalKind::NotFound, QStringLiteral("section.unknown"), sectionName);
    if (id.isValid() && isNameTaken(scope.connection(), sectionTable(), sectionName, id.value()))
        return refused(QStringLiteral("section.exists"), sectionName);
    if (std::optional<Refusal> problem =
            lineProblem({sectionName, code, headName, headMail, reading.value_or(QString())}, *before))
        return *std::move(problem);
    Row after = *before;
    if (id.isValid())
        after[C::Name] = sectionName;
    after[C::Code] = Value::textOrNull(code);
    after[C::HeadName] = Value::textOrNull(headName);
    after[C::HeadMail] = Value::textOrNull(headMail);
    storeReading(sectionTable(), after, reading);
    scope.update(sectionTable(), *before, after);
    return withDocument(scope, *section);
}

} // namespace madoguchi
