// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergedvalues.h"

#include "core/base/isoday.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView exactPrice("price-exact");

void mergePrice(AssetValues& values, const AssetDraft& draft)
{
    values.custom.remove(exactPrice);
    values.price.reset();
    if (!draft.price)
        return;
    values.price = (draft.price->hundredths + 50) / 100;
    if (draft.price->hundredths % 100 != 0)
        values.custom.insert(exactPrice, draft.price->text);
}

void mergeCustom(AssetValues& values, const AssetDraft& draft, const TableLayout& layout)
{
    for (const CustomColumn& column : layout.custom)
        values.custom.remove(column.name);
    for (const CustomValue& custom : draft.custom)
        values.custom.insert(custom.name, custom.value);
}

QList<AccessoryValue> accessoriesOf(const AssetDraft& draft)
{
    QList<AccessoryValue> accessories;
    for (const AccessoryDraft& accessory : draft.accessories)
        accessories << AccessoryValue{{}, accessory.name, accessory.count};
    return accessories;
}

/// Codes have no order.
bool haveSame(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a == b;
}

QString shown(const QList<AccessoryValue>& accessories)
{
    QList<AccessoryDraft> drafts;
    for (const AccessoryValue& accessory : accessories)
        drafts << AccessoryDraft{accessory.name, accessory.quantity};
    return formatAccessories(drafts);
}

/// Collects what differs.
class Comparison
{
public:
    void add(Field field, const QString& before, const QString& after) { add(columnName(field, false), before, after); }
    void add(const QString& field, const QString& before, const QString& after)
    {
        if (before != after)
            m_changes << FieldChange{field, before, after};
    }
    QList<FieldChange> take() { return std::move(m_changes); }

private:
    QList<FieldChange> m_changes;
};

} // namespace

std::optional<AssetState> storedState(const QString& word)
{
    return word == assetStatusCode(AssetStatus::Available) ? AssetState::Usable : assetStateFromCode(word);
}

AssetValues mergedAsset(AssetValues values, const AssetDraft& draft, const TableLayout& layout)
{
    const auto merge = [&](Field field, auto& value, const auto& fromFile) {
        if (layout.has(field))
            value = fromFile;
    };
    values.assetNo = draft.number;
    if (!draft.kind.isEmpty())
        values.kind = draft.kind;
    merge(Field::Maker, values.maker, draft.maker);
    merge(Field::Model, values.model, draft.model);
    merge(Field::Serial, values.serial, draft.serial);
    if (layout.has(Field::Barcodes) && !haveSame(values.barcodes, draft.barcodes))
        values.barcodes = draft.barcodes;
    merge(Field::Place, values.place, draft.place);
    merge(Field::Acquired, values.acquiredOn, draft.acquired);
    merge(Field::Note, values.note, draft.note);
    merge(Field::LeaseContract, values.leaseContract, draft.leaseContract);
    merge(Field::Lessor, values.lessor, draft.lessor);
    merge(Field::LeaseEnds, values.leaseEndsOn, draft.leaseEnds);
    if (!draft.ownership.isEmpty())
        values.ownership = ownershipFromCode(draft.ownership).value_or(values.ownership);
    values.state = storedState(draft.state).value_or(values.state);
    if (const QList<AccessoryValue> accessories = accessoriesOf(draft);
        layout.has(Field::Accessories) && !haveSameAccessories(values.accessories, accessories))
        values.accessories = accessories;
    if (layout.has(Field::Price))
        mergePrice(values, draft);
    mergeCustom(values, draft, layout);
    return values;
}

PersonValues mergedPerson(PersonValues values, const PersonDraft& draft, const TableLayout& layout)
{
    const auto keepUnlessGiven = [](QString& value, const QString& fromFile) {
        if (!fromFile.isEmpty())
            value = fromFile;
    };
    const auto merge = [&](Field field, auto& value, const auto& fromFile) {
        if (layout.has(field))
            value = fromFile;
    };
    keepUnlessGiven(values.staffNo, draft.staffNumber);
    keepUnlessGiven(values.userName, draft.userName);
    keepUnlessGiven(values.name, draft.name);
    keepUnlessGiven(values.language, draft.language);
    merge(Field::Reading, values.reading, draft.reading);
    merge(Field::Section, values.section, draft.section);
    merge(Field::Extension, values.extension, draft.extension);
    merge(Field::Mail, values.mail, draft.mail);
    merge(Field::Note, values.note, draft.note);
    merge(Field::Leaving, values.leftOn, draft.leftOn);
    if (layout.has(Field::Cards) && !haveSame(values.cards, draft.cards))
        values.cards = draft.cards;
    return values;
}

QList<FieldChange> changesOf(const AssetValues& before, const AssetValues& after)
{
    Comparison comparison;
    const auto price = [](const AssetValues& values) {
        return values.price ? QString::number(*values.price) : QString();
    };
    comparison.add(Field::AssetNumber, before.assetNo, after.assetNo);
    comparison.add(Field::Kind, before.kind, after.kind);
    comparison.add(Field::Maker, before.maker, after.maker);
    comparison.add(Field::Model, before.model, after.model);
    comparison.add(Field::Serial, before.serial, after.serial);
    comparison.add(Field::Barcodes, joinList(before.barcodes), joinList(after.barcodes));
    comparison.add(Field::Accessories, shown(before.accessories), shown(after.accessories));
    comparison.add(Field::Place, before.place, after.place);
    comparison.add(Field::Ownership, ownershipCode(before.ownership), ownershipCode(after.ownership));
    comparison.add(Field::State, assetStateCode(before.state), assetStateCode(after.state));
    comparison.add(Field::Acquired, before.acquiredOn.toString(Qt::ISODate), after.acquiredOn.toString(Qt::ISODate));
    comparison.add(Field::Price, price(before), price(after));
    comparison.add(Field::Note, before.note, after.note);
    comparison.add(Field::LeaseContract, before.leaseContract, after.leaseContract);
    comparison.add(Field::Lessor, before.lessor, after.lessor);
    comparison.add(Field::LeaseEnds, before.leaseEndsOn.toString(Qt::ISODate), after.leaseEndsOn.toString(Qt::ISODate));
    QStringList custom = before.custom.keys() + after.custom.keys();
    custom.removeDuplicates();
    for (const QString& name : std::as_const(custom))
        comparison.add(name, before.custom.value(name).toString(), after.custom.value(name).toString());
    return comparison.take();
}

QList<FieldChange> changesOf(const PersonValues& before, const PersonValues& after)
{
    Comparison comparison;
    comparison.add(Field::StaffNumber, before.staffNo, after.staffNo);
    comparison.add(Field::UserName, before.userName, after.userName);
    comparison.add(Field::Name, before.name, after.name);
    comparison.add(Field::Reading, before.reading, after.reading);
    comparison.add(Field::Section, before.section, after.section);
    comparison.add(Field::Extension, before.extension, after.extension);
    comparison.add(Field::Mail, before.mail, after.mail);
    comparison.add(Field::Note, before.note, after.note);
    comparison.add(Field::Language, before.language, after.language);
    comparison.add(Field::Cards, joinList(before.cards), joinList(after.cards));
    comparison.add(Field::Leaving, isoDay(before.leftOn), isoDay(after.leftOn));
    return comparison.take();
}

} // namespace madoguchi
