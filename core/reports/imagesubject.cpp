// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/imagesubject.h"

#include <algorithm>

#include <string_view>

namespace madoguchi {

namespace {

/// From an accessory of a loan over its line to the loan's borrower.
constexpr int mostSteps = 3;

} // namespace

bool ImageSubject::mayBeOf(const char* table, qint64 id, const std::vector<qint64>& subjects) const
{
    if (m_table.name() == table)
        return m_image.id == id;
    std::set<qint64> found;
    collect(m_table, row(), table, mostSteps, found);
    return found.contains(id) || std::none_of(found.begin(), found.end(), [&](qint64 other) {
               return std::binary_search(subjects.begin(), subjects.end(), other);
           });
}

/// As the entry left it: an update names but what it changed, so the rest is that of now.
Row ImageSubject::row() const
{
    Row row(size_t(m_table.columnCount()));
    if (m_image.kind == ImageKind::Update) {
        if (std::optional<Row> now = readRow(m_connection, m_table, m_image.id))
            row = *std::move(now);
    }
    for (const ImageValue& value : m_image.values) {
        if (value.column > 0 && value.column < m_table.columnCount())
            row[size_t(value.column)] = value.after;
    }
    return row;
}

void ImageSubject::collect(const Table& table, const Row& row, const char* wanted, int steps,
                           std::set<qint64>& found) const
{
    for (size_t i = 0; i < row.size(); ++i) {
        const Column& column = table.columns()[i];
        if (!column.references || row[i].isNull())
            continue;
        if (std::string_view(column.references) == wanted) {
            found.insert(row[i].toNumber());
            continue;
        }
        const Table* other = steps > 1 ? m_tables.find(QString::fromLatin1(column.references)) : nullptr;
        if (!other)
            continue;
        if (const std::optional<Row> referred = readRow(m_connection, *other, row[i].toNumber()))
            collect(*other, *referred, wanted, steps - 1, found);
    }
}

} // namespace madoguchi
