// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/bodyscan.h"
#include "core/journal/erasures.h"
#include "core/journal/tableregistry.h"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>

namespace madoguchi {

/// A value, wherever it stands: in a body, beside it, or in a row.
struct PlainValue {
    enum class Kind : quint8 { Null, Number, Text, Bytes };
    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArrayView bytes; ///< UTF-8, or bytes

    /// Of an entry; `personal` are its values by position, in the way they stand beside it. Null where it is gone.
    [[nodiscard]] static PlainValue of(const ScannedValue& value, std::span<const QByteArrayView> personal);
};

/// The rows of every journalled table as one sum for each table, which does not depend on the order of rows and
/// changes: what the entries put into the rows and took out of them gives the sum of the rows there are, or somebody
/// wrote past the journal. Constant memory, one pass over the entries and one over the rows. Keyed anew for each run:
/// nobody can prepare changes that cancel each other out. What no entry holds (secret and derived columns) counts for
/// nothing; neither does what an entry said that was personal of a row that was erased after it.
class RowSums
{
public:
    /// None: nothing is summed.
    explicit RowSums(const TableRegistry& tables);

    [[nodiscard]] size_t count() const { return m_tables.size(); }
    [[nodiscard]] const Table& table(size_t index) const { return *m_tables[index]; }
    [[nodiscard]] std::optional<size_t> indexOf(QByteArrayView name) const;

    /// Adds to `sums` (as many as tables) what an entry did. `entry` has been read with its images; `personal` as for
    /// PlainValue.
    void add(const BodyScan& entry, std::span<const QByteArrayView> personal, const Erasures& erasures,
             std::span<quint64> sums) const;
    /// What one of its images did, the columns of which are these.
    [[nodiscard]] quint64 ofImage(size_t table, const ScannedImage& image, std::span<const ScannedColumn> columns,
                                  std::span<const QByteArrayView> personal, bool isErased) const;
    /// Of a row as it stands in its table.
    [[nodiscard]] quint64 ofRow(size_t table, const Row& row) const;

private:
    [[nodiscard]] quint64 ofPresence(size_t table, qint64 id) const;
    [[nodiscard]] quint64 ofValue(size_t table, qint64 id, int column, const PlainValue& value) const;
    [[nodiscard]] quint64 hashOf(QByteArrayView bytes) const;

    std::vector<const Table*> m_tables;
    std::unordered_map<std::string_view, size_t> m_indexes;
    QByteArray m_key;
};

} // namespace madoguchi
