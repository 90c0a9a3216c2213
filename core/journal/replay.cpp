// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/replay.h"

#include "core/journal/rowwriter.h"

#include <algorithm>

namespace madoguchi {

namespace {

ReplayFailure failureOf(const RowImage& image, QString code, QString detail = {})
{
    return {std::move(code), image.table, image.id, std::move(detail)};
}

/// The database's rules, as against a database that cannot be written.
bool isRule(const StorageError& error)
{
    switch (error.fault()) {
    case StorageFault::Unique:
    case StorageFault::ForeignKey:
    case StorageFault::NotNull:
    case StorageFault::Check:
        return true;
    default:
        return false;
    }
}

bool fits(const Column& column, const Value& before, const Value& stored)
{
    // A personal value that has been deleted reads as null.
    return before == stored || (column.columnClass == ColumnClass::Personal && before.isNull());
}

} // namespace

std::optional<ReplayFailure> Replayer::apply(const Entry& entry)
{
    for (const RowImage& image : entry.images) {
        try {
            if (std::optional<ReplayFailure> failure = applyImage(image))
                return failure;
            m_into.settle(); // so that a refusal is this image's
        } catch (const StorageError& error) {
            if (!isRule(error))
                throw;
            return failureOf(image, QStringLiteral("rebuild.row-refused"), error.message());
        }
    }
    return std::nullopt;
}

std::optional<ReplayFailure> Replayer::applyImage(const RowImage& image)
{
    const Table* table = m_tables.find(image.table);
    if (!table)
        return failureOf(image, QStringLiteral("rebuild.unknown-table"));
    const bool isKnown = std::all_of(image.values.begin(), image.values.end(), [&](const ImageValue& value) {
        return value.column > 0 && value.column < table->columnCount();
    });
    if (!isKnown)
        return failureOf(image, QStringLiteral("rebuild.unknown-column"));
    return image.kind == ImageKind::Insert ? insert(*table, image) : update(*table, image);
}

std::optional<ReplayFailure> Replayer::insert(const Table& table, const RowImage& image)
{
    Row row(size_t(table.columnCount()));
    row[0] = image.id;
    for (const ImageValue& value : image.values)
        row[size_t(value.column)] = value.after;
    insertRow(m_into, table, row);
    return std::nullopt;
}

std::optional<ReplayFailure> Replayer::update(const Table& table, const RowImage& image)
{
    Row before;
    {
        Cursor cursor = m_into.select(table.selectByIdSql(), image.id);
        if (!cursor.next())
            return failureOf(image, QStringLiteral("rebuild.row-missing"));
        before = cursor.row(table);
    }
    Row after = before;
    for (const ImageValue& value : image.values) {
        const Column& column = table.columns()[size_t(value.column)];
        if (!fits(column, value.before, before[size_t(value.column)]))
            return failureOf(image, QStringLiteral("rebuild.before-differs"), QString::fromLatin1(column.name));
        after[size_t(value.column)] = value.after;
    }
    updateRow(m_into, table, before, after);
    return std::nullopt;
}

} // namespace madoguchi
