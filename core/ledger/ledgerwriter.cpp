// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerwriter.h"

#include "core/base/codekey.h"
#include "core/base/compactjson.h"
#include "core/base/searchkey.h"
#include "core/base/unseencharacters.h"
#include "core/desk/documents.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgerpolicy.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertables.h"
#include "core/storage/dayvalue.h"

#include <QJsonDocument>

#include <algorithm>

namespace madoguchi {

namespace {

struct StoredText {
    qint64 id = 0;
    QString text;
};

QList<StoredText> storedTexts(Connection& connection, const char* sql, qint64 owner)
{
    QList<StoredText> texts;
    Cursor cursor = connection.select(sql, owner);
    while (cursor.next())
        texts << StoredText{cursor.number(0), cursor.text(1)};
    return texts;
}

/// Withdraws what is stored and not wanted; returns what is wanted and not stored.
QStringList reconcile(WriteScope& scope, const Table& table, const QList<StoredText>& stored, QStringList wanted,
                      bool& hasChanged)
{
    for (const StoredText& row : stored) {
        if (wanted.removeOne(row.text))
            continue;
        withdrawRow(scope, table, row.id);
        hasChanged = true;
    }
    hasChanged = hasChanged || !wanted.isEmpty();
    return wanted;
}

/// Codes with a key, each key once.
QStringList usableCodes(const QStringList& codes)
{
    QStringList usable;
    QStringList keys;
    for (const QString& code : codes) {
        const QString key = codeKey(code);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys << key;
        usable << code;
    }
    return usable;
}

QJsonObject fieldsIn(const Value& custom)
{
    return QJsonDocument::fromJson(custom.toText().toUtf8()).object();
}

/// The values with the fields of their kind in their stored form.
Result<AssetValues> withFields(const QList<KindField>& fields, AssetValues values,
                               const std::optional<QJsonObject>& before)
{
    const Result<QJsonObject> fitted = fittedFields(fields, values.custom, before, values.assetNo);
    if (!fitted)
        return fitted.refusal();
    values.custom = *fitted;
    return values;
}

} // namespace

QString numberLedgerEdit(WriteScope& scope, int items)
{
    DocumentDraft draft;
    draft.kind = DocumentKind::LedgerEdit;
    draft.number = nextDocumentNumber(scope, draft.kind);
    draft.itemCount = items;
    draft.language = QStringLiteral("ja");
    storeDocument(scope, draft);
    scope.setWorkItem(QStringLiteral("LN-12"));
    return textOf(draft.number);
}

void CreatedNames::add(const QString& name)
{
    constexpr qsizetype mostNames = 1000;
    if (count++ < mostNames)
        first << name;
}

namespace {

qint64 addName(WriteScope& scope, NameList list, const QString& name)
{
    const Table& table = tableOf(list);
    const qint64 id = scope.newId();
    Row row{id, name};
    row.resize(size_t(table.columnCount()));
    if (list == NameList::Kinds) {
        row[size_t(table.indexOf("category"))] = kindCategoryCode(guessKindCategory(name));
        row[size_t(table.indexOf("needs_reset"))] = Value::flag(false);
    }
    scope.insert(table, std::move(row));
    return id;
}

} // namespace

/// 0 where the name is none. What is known stays small, whatever a file holds.
Result<qint64> LedgerWriter::idOfName(WriteScope& scope, NameList list, const QString& name, qint64 now)
{
    constexpr qsizetype mostKnown = 20'000;
    if (name.isEmpty())
        return 0;
    Names& known = m_names[size_t(list)];
    auto found = known.constFind(name);
    if (found == known.constEnd()) {
        if (searchKey(name).isEmpty())
            return 0;
        if (known.size() >= mostKnown)
            known.clear();
        KnownName stored = knownName(scope.connection(), list, name);
        if (stored.id == 0) {
            if (std::optional<Refusal> problem = refusedFor(problemOfLines({name})))
                return *std::move(problem);
            stored = {addName(scope, list, name), name};
            (list == NameList::Kinds    ? m_created.kinds
             : list == NameList::Places ? m_created.places
                                        : m_created.sections)
                .add(name);
        } else if (!stored.isClosed && stored.id != now)
            scope.expectOpen(tableOf(list), stored.id);
        found = known.insert(name, stored);
    }
    if (found->isClosed && found->id != now)
        return refused(codeOf(list, "closed"), found->name);
    return found->id;
}

Result<KindId> LedgerWriter::kind(WriteScope& scope, const QString& name, KindId now)
{
    const Result<qint64> id = idOfName(scope, NameList::Kinds, name, now.value());
    if (!id)
        return id.refusal();
    return *id != 0 ? Result<KindId>(KindId(*id)) : refused(QStringLiteral("asset.no-kind"));
}

Result<PlaceId> LedgerWriter::place(WriteScope& scope, const QString& name, PlaceId now)
{
    const Result<qint64> id = idOfName(scope, NameList::Places, name, now.value());
    return id ? Result<PlaceId>(PlaceId(*id)) : Result<PlaceId>(id.refusal());
}

Result<SectionId> LedgerWriter::section(WriteScope& scope, const QString& name, SectionId now)
{
    const Result<qint64> id = idOfName(scope, NameList::Sections, name, now.value());
    return id ? Result<SectionId>(SectionId(*id)) : Result<SectionId>(id.refusal());
}

NewAsset prepareAsset(const AssetValues& values)
{
    const QByteArray custom = values.custom.isEmpty() ? QByteArray() : compactJson(values.custom);
    Row row{0,
            values.assetNo,
            Value(),
            Value(),
            Value::textOrNull(values.maker),
            Value::textOrNull(values.model),
            Value::textOrNull(values.serial),
            Value(),
            Value(),
            ownershipCode(values.ownership),
            assetStateCode(values.state),
            dayOrNull(values.acquiredOn),
            values.price ? Value(*values.price) : Value(),
            Value::textOrNull(values.note),
            Value::textOrNull(QString::fromUtf8(custom)),
            Value(),
            Value(),
            Value::textOrNull(values.leaseContract),
            Value::textOrNull(values.lessor),
            dayOrNull(values.leaseEndsOn)};
    assetTable().hooks().derive(row);
    return {std::move(row), values.kind, values.place, usableCodes(values.barcodes), values.accessories};
}

Result<AssetId> LedgerWriter::addAsset(WriteScope& scope, const AssetValues& values, bool takesUsual)
{
    if (std::optional<Refusal> problem = assetProblem(scope, values, 0))
        return *std::move(problem);
    const Result<AssetValues> fitted = withFields(m_fields.of(scope.connection(), values.kind), values, std::nullopt);
    if (!fitted)
        return fitted.refusal();
    NewAsset asset = prepareAsset(*fitted);
    asset.takesUsual = takesUsual && values.accessories.isEmpty();
    return addAsset(scope, asset);
}

Result<AssetId> LedgerWriter::addAsset(WriteScope& scope, NewAsset& asset)
{
    const Result<KindId> kindId = kind(scope, asset.kind);
    if (!kindId)
        return kindId.refusal();
    const Result<PlaceId> placeId = place(scope, asset.place);
    if (!placeId)
        return placeId.refusal();
    const qint64 id = scope.newId();
    asset.row[AssetColumn::Id] = id;
    asset.row[AssetColumn::KindId] = kindId->value();
    asset.row[AssetColumn::PlaceId] = Value::idOrNull(placeId->value());
    scope.insertReady(assetTable(), asset.row);
    for (const QString& code : asset.barcodes)
        scope.insert(assetBarcodeTable(), {scope.newId(), id, code, Value(), Value()});
    const QList<AccessoryValue> accessories =
        asset.takesUsual ? m_usual.of(scope.connection(), *kindId) : asset.accessories;
    for (const AccessoryValue& accessory : accessories)
        scope.insert(accessoryTable(), {scope.newId(), id, accessory.name, qint64(accessory.quantity), Value()});
    return AssetId(id);
}

Result<bool> LedgerWriter::changeAsset(WriteScope& scope, AssetId id, const AssetValues& values)
{
    using C = AssetColumn;
    const std::optional<Row> before = scope.lock(assetTable(), id.value());
    if (!before || !(*before)[C::WithdrawnAt].isNull())
        return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), values.assetNo);
    if (std::optional<Refusal> problem = assetProblem(scope, values, id.value()))
        return *std::move(problem);
    if (assetStateCode(values.state) != (*before)[C::State].toText()) {
        const std::optional<AssetRecord> stored = readAsset(scope.connection(), id, scope.at());
        const MoveOrder order{scope.command().reason, scope.command().authority};
        if (const auto problem = problemOfMove(scope.connection(), *stored, values.state, order))
            return refused(*problem);
    }
    const Result<KindId> kindId = kind(scope, values.kind, KindId((*before)[C::KindId].toNumber()));
    if (!kindId)
        return kindId.refusal();
    const Result<PlaceId> placeId = place(scope, values.place, PlaceId((*before)[C::PlaceId].toNumber()));
    if (!placeId)
        return placeId.refusal();
    const bool keepsKind = (*before)[C::KindId].toNumber() == kindId->value();
    const Result<AssetValues> fitted =
        withFields(m_fields.of(scope.connection(), *kindId), values,
                   keepsKind ? std::optional(fieldsIn((*before)[C::Custom])) : std::nullopt);
    if (!fitted)
        return fitted.refusal();
    Row after = prepareAsset(*fitted).row;
    after[C::Id] = id.value();
    after[C::KindId] = kindId->value();
    after[C::PlaceId] = Value::idOrNull(placeId->value());
    bool hasChanged = after != *before;
    scope.update(assetTable(), *before, after);
    hasChanged |= syncBarcodes(scope, id, usableCodes(values.barcodes));
    hasChanged |= syncAccessories(scope, id, values.accessories);
    return hasChanged;
}

bool LedgerWriter::syncBarcodes(WriteScope& scope, AssetId id, const QStringList& wanted)
{
    bool hasChanged = false;
    const QList<StoredText> stored = storedTexts(
        scope.connection(),
        "select id, code from asset_barcode where asset_id = ? and withdrawn_at is null order by id", id.value());
    for (const QString& code : reconcile(scope, assetBarcodeTable(), stored, wanted, hasChanged))
        scope.insert(assetBarcodeTable(), {scope.newId(), id.value(), code, Value(), Value()});
    return hasChanged;
}

bool LedgerWriter::syncAccessories(WriteScope& scope, AssetId id, const QList<AccessoryValue>& wanted)
{
    bool hasChanged = false;
    QList<AccessoryValue> missing = wanted;
    for (const AccessoryValue& stored : readAccessories(scope.connection(), id)) {
        const auto same = std::find_if(missing.begin(), missing.end(), [&](const AccessoryValue& value) {
            return value.name == stored.name && value.quantity == stored.quantity;
        });
        if (same != missing.end()) {
            missing.erase(same);
            continue;
        }
        withdrawRow(scope, accessoryTable(), stored.id.value());
        hasChanged = true;
    }
    for (const AccessoryValue& accessory : missing)
        scope.insert(accessoryTable(),
                     {scope.newId(), id.value(), accessory.name, qint64(accessory.quantity), Value()});
    return hasChanged || !missing.isEmpty();
}

Result<Row> LedgerWriter::personRow(WriteScope& scope, qint64 id, const PersonValues& values, SectionId now)
{
    const Result<SectionId> sectionId = section(scope, values.section, now);
    if (!sectionId)
        return sectionId.refusal();
    return Row{id,
               Value::textOrNull(values.staffNo),
               Value(),
               Value::textOrNull(values.userName),
               Value(),
               Value::textOrNull(values.name),
               Value::textOrNull(values.reading),
               Value::idOrNull(sectionId->value()),
               Value::textOrNull(values.extension),
               Value::textOrNull(values.mail),
               values.language,
               Value::textOrNull(values.note),
               dayOrNull(values.leftOn),
               Value(),
               Value()};
}

Result<PersonId> LedgerWriter::addPerson(WriteScope& scope, const PersonValues& values)
{
    if (std::optional<Refusal> problem = personProblem(scope, values, 0))
        return *std::move(problem);
    const qint64 id = scope.newId();
    Result<Row> row = personRow(scope, id, values);
    if (!row)
        return row.refusal();
    scope.insert(personTable(), std::move(*row));
    for (const QString& card : usableCodes(values.cards))
        scope.insert(personCardTable(), {scope.newId(), id, card, Value(), Value()});
    return PersonId(id);
}

Result<bool> LedgerWriter::changePerson(WriteScope& scope, PersonId id, const PersonValues& values)
{
    using C = PersonColumn;
    const std::optional<Row> before = scope.lock(personTable(), id.value());
    if (!before || !(*before)[C::WithdrawnAt].isNull())
        return refusal(RefusalKind::NotFound, QStringLiteral("person.unknown"), values.staffNo);
    if (std::optional<Refusal> problem = personProblem(scope, values, id.value()))
        return *std::move(problem);
    Result<Row> after = personRow(scope, id.value(), values, SectionId((*before)[C::SectionId].toNumber()));
    if (!after)
        return after.refusal();
    personTable().hooks().derive(*after);
    bool hasChanged = *after != *before;
    scope.update(personTable(), *before, *after);
    hasChanged |= syncCards(scope, id, usableCodes(values.cards));
    return hasChanged;
}

bool LedgerWriter::syncCards(WriteScope& scope, PersonId id, const QStringList& wanted)
{
    bool hasChanged = false;
    const QList<StoredText> stored = storedTexts(
        scope.connection(), "select id, code from person_card where person_id = ? and withdrawn_at is null order by id",
        id.value());
    for (const QString& card : reconcile(scope, personCardTable(), stored, wanted, hasChanged))
        scope.insert(personCardTable(), {scope.newId(), id.value(), card, Value(), Value()});
    return hasChanged;
}

} // namespace madoguchi
