// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shownlist.h"

#include "core/exchange/exportrows.h"
#include "core/ledger/fieldorder.h"
#include "core/ledger/itemtitle.h"
#include "core/reports/fieldcolumn.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct NamedField {
    QStringView name;
    Field field;
};

constexpr NamedField assetFields[] = {
    {u"number", Field::AssetNumber},  {u"status", Field::State},    {u"kind", Field::Kind},
    {u"maker", Field::Maker},         {u"model", Field::Model},     {u"serial", Field::Serial},
    {u"place", Field::Place},         {u"owner", Field::Ownership}, {u"acquired", Field::Acquired},
    {u"lease-end", Field::LeaseEnds}, {u"lessor", Field::Lessor},   {u"lease-contract", Field::LeaseContract},
    {u"price", Field::Price},         {u"note", Field::Note},       {u"accessories", Field::Accessories},
};

constexpr NamedField personFields[] = {
    {u"name", Field::Name},           {u"reading", Field::Reading}, {u"section", Field::Section},
    {u"extension", Field::Extension}, {u"mail", Field::Mail},       {u"user", Field::UserName},
    {u"note", Field::Note},           {u"cards", Field::Cards},     {u"left", Field::Leaving},
};

std::optional<Field> fieldIn(std::span<const NamedField> fields, const QString& name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const NamedField& known) { return known.name == name; });
    return found == fields.end() ? std::nullopt : std::optional(found->field);
}

QString holderCell(const AssetRecord& asset)
{
    if (!asset.holder)
        return {};
    const HolderInfo& holder = *asset.holder;
    const bool isAlone = holder.section.isEmpty() || holder.section == holder.name;
    return isAlone ? holder.name : u"%1 (%2)"_s.arg(holder.name, holder.section);
}

QString shownCell(const AssetRecord& asset, const QString& name, bool isJapanese)
{
    if (name.startsWith(fieldPrefix))
        return asset.values.custom.value(name.mid(fieldPrefix.size())).toVariant().toString();
    if (name == u"item")
        return itemTitle(asset.values);
    if (name == u"holder")
        return holderCell(asset);
    if (name == u"holder-number")
        return asset.holder ? asset.holder->staffNo : QString();
    if (name == u"where")
        return asset.holder ? holderCell(asset) : asset.values.place;
    if (name == u"due")
        return asset.holder ? dueCell(asset.holder->due) : QString();
    const std::optional<Field> field = fieldIn(assetFields, name);
    return field ? assetCell(asset, *field, isJapanese) : QString();
}

QString shownCell(const PersonRecord& person, const QString& name)
{
    if (name == u"number")
        return person.key();
    if (name == u"on-loan")
        return person.onLoan.value_or(0) > 0 ? QString::number(*person.onLoan) : QString();
    const std::optional<Field> field = fieldIn(personFields, name);
    return field ? personCell(person, *field, false) : QString(); // none of these is a word
}

ListCell typeOf(const QString& name, const QList<KindField>& fields)
{
    if (name == u"due" || name == u"acquired" || name == u"lease-end" || name == u"left")
        return ListCell::Day;
    if (name == u"price" || name == u"on-loan")
        return ListCell::Number;
    const KindField* field = name.startsWith(fieldPrefix) ? fieldNamed(fields, name.mid(fieldPrefix.size())) : nullptr;
    if (field && field->type == FieldType::Day)
        return ListCell::Day;
    return field && field->type == FieldType::Number ? ListCell::Number : ListCell::Text;
}

} // namespace

QStringList shownHeader(const QList<ExportColumn>& columns)
{
    QStringList header;
    for (const ExportColumn& column : columns)
        header << column.title;
    return header;
}

QStringList shownCells(const AssetRecord& asset, const QList<ExportColumn>& columns, bool isJapanese)
{
    QStringList cells;
    for (const ExportColumn& column : columns)
        cells << shownCell(asset, column.name, isJapanese);
    return cells;
}

bool showHoldings(const QList<ExportColumn>& columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const ExportColumn& column) { return column.name == u"on-loan"; });
}

QStringList shownCells(const PersonRecord& person, const QList<ExportColumn>& columns)
{
    QStringList cells;
    for (const ExportColumn& column : columns)
        cells << shownCell(person, column.name);
    return cells;
}

QList<ListCell> shownTypes(Connection& connection, const QList<ExportColumn>& columns)
{
    const QList<KindField> fields = fieldsOfAllKinds(connection);
    QList<ListCell> types;
    for (const ExportColumn& column : columns)
        types << typeOf(column.name, fields);
    return types;
}

} // namespace madoguchi
