// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/editmany.h"

#include "core/base/isoday.h"
#include "core/base/searchkey.h"
#include "core/ledger/ledgerpolicy.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertexts.h"
#include "core/ledger/ledgerwriter.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 50; ///< told at once; whoever corrects these meets the others

/// The values of one record, told field by field.
class Comparison
{
public:
    void text(const char* field, const QString& before, const QString& after, const QString& part = {})
    {
        if (before != after)
            m_changes << EditedField{QString::fromLatin1(field), part, before, after};
    }

    QList<EditedField> changes() const { return m_changes; }

private:
    QList<EditedField> m_changes;
};

QString priceText(std::optional<qint64> price)
{
    return price ? QString::number(*price) : QString();
}

/// As lists have them: "充電器; ケーブル ×2".
QString accessoriesText(const QList<AccessoryValue>& accessories)
{
    QStringList texts;
    for (const AccessoryValue& accessory : accessories)
        texts << (accessory.quantity == 1 ? accessory.name : u"%1 ×%2"_s.arg(accessory.name).arg(accessory.quantity));
    return texts.join(u"; "_s);
}

QList<EditedField> changesOf(const AssetValues& before, const AssetValues& after)
{
    Comparison comparison;
    comparison.text("asset.kind_id", before.kind, after.kind);
    comparison.text("asset.maker", before.maker, after.maker);
    comparison.text("asset.model", before.model, after.model);
    comparison.text("asset.place_id", before.place, after.place);
    comparison.text("asset.ownership", ownershipCode(before.ownership), ownershipCode(after.ownership));
    comparison.text("asset.state", assetStateCode(before.state), assetStateCode(after.state));
    comparison.text("asset.acquired_on", isoDay(before.acquiredOn), isoDay(after.acquiredOn));
    comparison.text("asset.price", priceText(before.price), priceText(after.price));
    comparison.text("asset.accessory_id", accessoriesText(before.accessories), accessoriesText(after.accessories));
    comparison.text("asset.note", before.note, after.note);
    comparison.text("asset.lease_contract", before.leaseContract, after.leaseContract);
    comparison.text("asset.lessor", before.lessor, after.lessor);
    comparison.text("asset.lease_ends_on", before.leaseEndsOn.toString(Qt::ISODate),
                    after.leaseEndsOn.toString(Qt::ISODate));
    QStringList names = before.custom.keys() + after.custom.keys();
    names.removeDuplicates();
    for (const QString& name : std::as_const(names))
        comparison.text("asset.custom", before.custom.value(name).toVariant().toString(),
                        after.custom.value(name).toVariant().toString(), name);
    return comparison.changes();
}

QList<EditedField> changesOf(const PersonValues& before, const PersonValues& after)
{
    Comparison comparison;
    comparison.text("person.section_id", before.section, after.section);
    comparison.text("person.left_on", isoDay(before.leftOn), isoDay(after.leftOn));
    comparison.text("person.note", before.note, after.note);
    return comparison.changes();
}

std::optional<Refusal> tooMany(qsizetype count)
{
    if (count <= mostEditedAtOnce)
        return std::nullopt;
    return refused(u"ledger.too-many"_s, {}, {{u"count"_s, count}, {u"limit"_s, qint64(mostEditedAtOnce)}});
}

EditPreview previewOf(Connection& connection, FieldsOfKinds& kinds, const AssetRecord& asset, const AssetEdit& edit,
                      const MoveOrder& order)
{
    const AssetValues after = edit.appliedTo(asset.values);
    EditPreview row{asset.id.value(), asset.values.assetNo, asset.title(), changesOf(asset.values, after), {}};
    if (asset.isWithdrawn)
        row.problem = Problem{u"asset.unknown"_s, row.key, {}};
    else if (searchKey(after.kind).isEmpty())
        row.problem = Problem{u"asset.no-kind"_s, row.key, {}};
    else if (const std::optional<Problem> problem = problemOfAccessories(after))
        row.problem = problem;
    else if (const std::optional<Problem> unseen = problemOfTexts(after, asset.values))
        row.problem = unseen;
    else
        row.problem = problemOfMove(connection, asset, after.state, order);
    const bool keepsKind = searchKey(after.kind) == searchKey(asset.values.kind);
    const Result<QJsonObject> fields =
        fittedFields(kinds.of(connection, after.kind), after.custom,
                     keepsKind ? std::optional(asset.values.custom) : std::nullopt, row.key);
    if (!row.problem && !fields)
        row.problem = fields.refusal().problems.first();
    return row;
}

EditPreview previewOf(const PersonRecord& person, const PersonEdit& edit, QDate today)
{
    const PersonValues after = edit.appliedTo(person.values);
    EditPreview row{person.id.value(), person.key(), person.values.name, changesOf(person.values, after), {}};
    if (person.isWithdrawn)
        row.problem = Problem{u"person.unknown"_s, row.key, {}};
    else if (const std::optional<Problem> problem = problemOfTexts(after, person.values))
        row.problem = problem;
    else
        row.problem = problemOfLeaving(after.leftOn, today);
    return row;
}

/// Each once, and in the order in which every counter takes the locks.
template<class Id>
QList<Id> inOrder(QList<Id> ids)
{
    std::sort(ids.begin(), ids.end(), [](Id a, Id b) { return a.value() < b.value(); });
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

template<class Id>
QJsonArray idsAsJson(const QList<Id>& ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array << QString::number(id.value());
    return array;
}

/// `change` changes one and answers whether anything differed.
template<class Id, class Change>
Result<EditManyOutcome> changeAll(WriteScope& scope, const QList<Id>& ids, const Change& change)
{
    if (std::optional<Refusal> problem = tooMany(ids.size()))
        return *std::move(problem);
    EditManyOutcome outcome;
    QList<Problem> problems;
    for (const Id id : inOrder(ids)) {
        const Result<bool> changed = change(id);
        if (!changed && changed.refusal().kind != RefusalKind::Refused &&
            changed.refusal().kind != RefusalKind::NotFound)
            return changed.refusal();
        if (!changed)
            problems << changed.refusal().problems;
        else if (*changed)
            ++outcome.changed;
        if (problems.size() >= mostProblems)
            break;
    }
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    if (outcome.changed > 0)
        outcome.document = numberLedgerEdit(scope, outcome.changed);
    return outcome;
}

} // namespace

AssetValues AssetEdit::appliedTo(AssetValues values) const
{
    values.kind = kind.value_or(values.kind);
    values.maker = maker.value_or(values.maker);
    values.model = model.value_or(values.model);
    values.place = place.value_or(values.place);
    values.note = note.value_or(values.note);
    values.ownership = ownership.value_or(values.ownership);
    values.state = state.value_or(values.state);
    values.leaseContract = leaseContract.value_or(values.leaseContract);
    values.lessor = lessor.value_or(values.lessor);
    values.leaseEndsOn = leaseEndsOn.value_or(values.leaseEndsOn);
    values.acquiredOn = acquiredOn.value_or(values.acquiredOn);
    values.price = price.value_or(values.price);
    if (accessories && !haveSameAccessories(*accessories, values.accessories))
        values.accessories = *accessories;
    for (auto field = custom.cbegin(); field != custom.cend(); ++field) {
        if (field.value().isEmpty())
            values.custom.remove(field.key());
        else if (values.custom.value(field.key()).toVariant().toString() != field.value())
            values.custom.insert(field.key(), field.value());
    }
    return values;
}

QJsonObject AssetEdit::toJson() const
{
    QJsonObject json;
    const auto add = [&json](const QString& name, const std::optional<QString>& value) {
        if (value)
            json.insert(name, *value);
    };
    add(u"kind"_s, kind);
    add(u"maker"_s, maker);
    add(u"model"_s, model);
    add(u"place"_s, place);
    if (ownership)
        json.insert(u"ownership"_s, ownershipCode(*ownership));
    if (state)
        json.insert(u"state"_s, assetStateCode(*state));
    add(u"leaseContract"_s, leaseContract);
    add(u"lessor"_s, lessor);
    if (leaseEndsOn)
        json.insert(u"leaseEndsOn"_s, leaseEndsOn->toString(Qt::ISODate));
    if (acquiredOn)
        json.insert(u"acquiredOn"_s, isoDay(*acquiredOn));
    if (price)
        json.insert(u"price"_s, *price ? QJsonValue(**price) : QJsonValue());
    if (accessories)
        json.insert(u"accessories"_s, accessoriesText(*accessories));
    return json;
}

PersonValues PersonEdit::appliedTo(PersonValues values) const
{
    values.section = section.value_or(values.section);
    values.leftOn = leftOn.value_or(values.leftOn);
    values.note = note.value_or(values.note);
    return values;
}

QJsonObject PersonEdit::toJson() const
{
    QJsonObject json;
    if (section)
        json.insert(u"section"_s, *section);
    if (leftOn)
        json.insert(u"leftOn"_s, isoDay(*leftOn));
    return json;
}

QJsonObject EditManyOutcome::toJson() const
{
    return {{u"changed"_s, changed}, {u"document"_s, document}};
}

EditManyOutcome EditManyOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"changed"_s).toInt(), json.value(u"document"_s).toString()};
}

Result<PreviewAssetEdit::Answer> PreviewAssetEdit::run(ReadScope& scope) const
{
    if (std::optional<Refusal> problem = tooMany(ids.size()))
        return *std::move(problem);
    Answer rows;
    FieldsOfKinds kinds;
    for (const AssetId id : ids) {
        if (const std::optional<AssetRecord> asset = readAsset(scope.connection, id, scope.now))
            rows << previewOf(scope.connection, kinds, *asset, edit, {reason, authority});
    }
    return rows;
}

Result<PreviewPersonEdit::Answer> PreviewPersonEdit::run(ReadScope& scope) const
{
    if (std::optional<Refusal> problem = tooMany(ids.size()))
        return *std::move(problem);
    Answer rows;
    for (const PersonId id : ids) {
        if (const std::optional<PersonRecord> person = readPerson(scope.connection, id))
            rows << previewOf(*person, edit, scope.today());
    }
    return rows;
}

QJsonObject EditAssets::toJson() const
{
    return {{u"ids"_s, idsAsJson(ids)}, {u"set"_s, edit.toJson()}};
}

Result<EditManyOutcome> EditAssets::run(WriteScope& scope) const
{
    LedgerWriter writer;
    return changeAll(scope, ids, [&](AssetId id) -> Result<bool> {
        scope.hold("asset", id.value());
        const std::optional<AssetRecord> stored = readAsset(scope.connection(), id, scope.at());
        if (!stored || stored->isWithdrawn)
            return refusal(RefusalKind::NotFound, u"asset.unknown"_s,
                           stored ? stored->values.assetNo : QString::number(id.value()));
        return writer.changeAsset(scope, id, edit.appliedTo(stored->values));
    });
}

QJsonObject EditPeople::toJson() const
{
    return {{u"ids"_s, idsAsJson(ids)}, {u"set"_s, edit.toJson()}};
}

Result<EditManyOutcome> EditPeople::run(WriteScope& scope) const
{
    LedgerWriter writer;
    return changeAll(scope, ids, [&](PersonId id) -> Result<bool> {
        scope.hold("person", id.value());
        const std::optional<PersonRecord> stored = readPerson(scope.connection(), id);
        if (!stored || stored->isWithdrawn)
            return refusal(RefusalKind::NotFound, u"person.unknown"_s,
                           stored ? stored->key() : QString::number(id.value()));
        return writer.changePerson(scope, id, edit.appliedTo(stored->values));
    });
}

} // namespace madoguchi
