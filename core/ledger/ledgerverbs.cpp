// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"

#include "core/base/codekey.h"
#include "core/desk/documents.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerwriter.h"

#include <QJsonArray>

namespace madoguchi {

namespace {

/// Every change of the ledger is an operation with a number of its own, by which it can be undone.
LedgerOutcome withDocument(WriteScope& scope, qint64 id)
{
    if (scope.imageCount() == 0)
        return {id, {}};
    DocumentDraft draft;
    draft.kind = DocumentKind::LedgerEdit;
    draft.number = nextDocumentNumber(scope, draft.kind);
    draft.itemCount = 1;
    draft.language = QStringLiteral("ja");
    storeDocument(scope, draft);
    scope.setWorkItem(QStringLiteral("LN-12"));
    return {id, textOf(draft.number)};
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
    return {json.value(QStringLiteral("id")).toString().toLongLong(), json.value(QStringLiteral("document")).toString()};
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
            {QStringLiteral("state"), assetStateCode(values.state)}};
}

Result<LedgerOutcome> SaveAsset::run(WriteScope& scope) const
{
    LedgerWriter writer;
    if (id.isValid()) {
        const Result<bool> changed = writer.changeAsset(scope, id, values);
        if (!changed)
            return changed.refusal();
        return withDocument(scope, id.value());
    }
    const Result<AssetId> added = writer.addAsset(scope, values);
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
        const Result<bool> changed = writer.changePerson(scope, id, values);
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
    return {{QStringLiteral("name"), kindName},
            {QStringLiteral("category"), kindCategoryCode(category)},
            {QStringLiteral("needsReset"), needsReset},
            {QStringLiteral("loanDays"), loanDays}};
}

Result<LedgerOutcome> SaveKind::run(WriteScope& scope) const
{
    LedgerWriter writer;
    const Result<KindId> id = writer.kind(scope, kindName);
    if (!id)
        return id.refusal();
    const std::optional<Row> before = scope.lock(kindTable(), id->value());
    Row after = *before;
    after[3] = kindCategoryCode(category);
    after[4] = Value::flag(needsReset);
    after[5] = loanDays > 0 ? Value(qint64(loanDays)) : Value();
    scope.update(kindTable(), *before, after);
    return withDocument(scope, id->value());
}

QJsonObject SavePlace::toJson() const
{
    return {{QStringLiteral("name"), placeName}, {QStringLiteral("code"), code}};
}

Result<LedgerOutcome> SavePlace::run(WriteScope& scope) const
{
    LedgerWriter writer;
    const PlaceId id = writer.place(scope, placeName);
    if (!id.isValid())
        return refused(QStringLiteral("place.no-name"));
    {
        Cursor other = scope.connection().select(
            "select id from place where code_key = ? and withdrawn_at is null and id <> ?", codeKey(code), id);
        if (!code.isEmpty() && other.next())
            return refused(QStringLiteral("place.code-in-use"), code);
    }
    const std::optional<Row> before = scope.lock(placeTable(), id.value());
    Row after = *before;
    after[3] = Value::textOrNull(code);
    scope.update(placeTable(), *before, after);
    return withDocument(scope, id.value());
}

} // namespace madoguchi
