// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rowsearch.h"

#include "core/journal/storedrows.h"

#include <algorithm>
#include <limits>
#include <map>

namespace madoguchi {

namespace {

constexpr qint64 lowestId = std::numeric_limits<qint64>::min();
constexpr qint64 highestId = std::numeric_limits<qint64>::max();

/// Rows are looked at in pieces of so many, of which the first that differs is looked at closely.
constexpr qint64 rowsOfPiece = 256;
/// No more than so many rows are kept: where a whole table was emptied, the lowest do.
constexpr size_t mostRows = 4096;

Value asValue(const PlainValue& value)
{
    switch (value.kind) {
    case PlainValue::Kind::Null:
        break;
    case PlainValue::Kind::Number:
        return value.number;
    case PlainValue::Kind::Text:
        return QString::fromUtf8(value.bytes);
    case PlainValue::Kind::Bytes:
        return value.bytes.toByteArray();
    }
    return {};
}

/// Numbers of rows from `first` to before `end`.
struct IdRange {
    qint64 first = lowestId;
    qint64 end = highestId;
    [[nodiscard]] bool contains(qint64 id) const { return id >= first && id < end; }
};

class RowSearch
{
public:
    RowSearch(Connection& connection, const RowSums& sums, size_t table, const Erasures& erasures)
        : m_connection(connection), m_sums(sums), m_index(table), m_table(sums.table(table)), m_erasures(erasures)
    {
    }

    DifferentRow run()
    {
        m_range = firstPiece();
        forEachImage([this](const Image& image) { keep(image); });
        return compare();
    }

private:
    struct Image {
        const ScannedImage& image;
        std::span<const ScannedColumn> columns;
        std::span<const QByteArrayView> personal;
        qint64 lane;
        qint64 sequence;
        bool isErased; ///< what is personal in it is gone
    };
    template<class Function>
    void forEachImage(Function function);
    std::vector<QByteArray> personalOf(qint64 orderNo, size_t count);
    IdRange firstPiece();
    void keep(const Image& image);
    DifferentRow compare();
    std::optional<int> differentColumn(const Row& wanted, const Row& there) const;

    Connection& m_connection;
    const RowSums& m_sums;
    size_t m_index;
    const Table& m_table;
    const Erasures& m_erasures;
    IdRange m_range;
    std::map<qint64, DifferentRow> m_rows; ///< as the entries have them
};

std::vector<QByteArray> RowSearch::personalOf(qint64 orderNo, size_t count)
{
    std::vector<QByteArray> values(count);
    Cursor cursor = m_connection.select("select position, value from journal_personal where order_no = ?", orderNo);
    while (cursor.next()) {
        if (cursor.number(0) >= 0 && size_t(cursor.number(0)) < count)
            values[size_t(cursor.number(0))] = cursor.bytes(1);
    }
    return values;
}

/// Calls `function` with every image of the table, in the order of the entries.
template<class Function>
void RowSearch::forEachImage(Function function)
{
    const QByteArrayView name(m_table.name().data(), qsizetype(m_table.name().size()));
    BodyScan scan(true);
    OrderedRows entries(m_connection, "journal_entry", "order_no", "lane, sequence, body");
    while (entries.next()) {
        const std::vector<ScannedImage>& images = scan.images();
        if (!scan.read(entries.row().bytesView(3)) ||
            std::none_of(images.begin(), images.end(), [&](const ScannedImage& each) { return each.table == name; }))
            continue;
        const qint64 orderNo = entries.row().number(0);
        const std::vector<QByteArray> personal = personalOf(orderNo, scan.commitments().size());
        const std::vector<QByteArrayView> views(personal.begin(), personal.end());
        size_t begin = 0;
        for (const ScannedImage& image : images) {
            const std::span columns = std::span(scan.columns()).subspan(begin, image.columnsEnd - begin);
            begin = image.columnsEnd;
            if (image.table == name)
                function(Image{image, columns, views, entries.row().number(1), entries.row().number(2),
                               m_erasures.lastOf(image.id) > orderNo});
        }
    }
}

IdRange RowSearch::firstPiece()
{
    std::vector<qint64> starts{lowestId};
    std::vector<quint64> differences{0};
    StoredRows rows(m_connection, m_table);
    for (qint64 count = 0; rows.next(); ++count) {
        if (count > 0 && count % rowsOfPiece == 0) {
            starts.push_back(rows.row().front().toNumber());
            differences.push_back(0);
        }
        differences.back() += m_sums.ofRow(m_index, rows.row());
    }
    forEachImage([&](const Image& each) {
        const auto after = std::upper_bound(starts.begin(), starts.end(), each.image.id);
        differences[size_t(after - starts.begin()) - 1] -=
            m_sums.ofImage(m_index, each.image, each.columns, each.personal, each.isErased);
    });
    for (size_t i = 0; i < starts.size(); ++i) {
        if (differences[i] != 0)
            return {starts[i], i + 1 < starts.size() ? starts[i + 1] : highestId};
    }
    return {};
}

void RowSearch::keep(const Image& each)
{
    if (!m_range.contains(each.image.id))
        return;
    DifferentRow& kept = m_rows[each.image.id];
    if (kept.row.empty() || each.image.isInsert) {
        kept.row.assign(size_t(m_table.columnCount()), Value());
        kept.row.front() = each.image.id;
    }
    kept.lane = each.lane;
    kept.sequence = each.sequence;
    for (const ScannedColumn& change : each.columns) {
        if (change.column <= 0 || change.column >= m_table.columnCount())
            continue;
        const Column& column = m_table.columns()[size_t(change.column)];
        if (!each.isErased || column.columnClass != ColumnClass::Personal)
            kept.row[size_t(change.column)] = asValue(PlainValue::of(change.after, each.personal));
    }
    if (m_rows.size() > mostRows) {
        m_range.end = m_rows.rbegin()->first;
        m_rows.erase(std::prev(m_rows.end()));
    }
}

std::optional<int> RowSearch::differentColumn(const Row& wanted, const Row& there) const
{
    for (int i = 1; i < m_table.columnCount(); ++i) {
        if (m_table.columns()[size_t(i)].isJournalled() && wanted[size_t(i)] != there[size_t(i)])
            return i;
    }
    return std::nullopt;
}

DifferentRow RowSearch::compare()
{
    StoredRows rows(m_connection, m_table, m_range.first == lowestId ? lowestId : m_range.first - 1);
    auto wanted = m_rows.begin();
    while (rows.next() && m_range.contains(rows.row().front().toNumber())) {
        const qint64 id = rows.row().front().toNumber();
        if (wanted != m_rows.end() && wanted->first < id)
            break;
        if (wanted == m_rows.end() || wanted->first > id)
            return DifferentRow{VerifyReason::RowStray, rows.row(), -1, 0, 0};
        if (const std::optional<int> column = differentColumn(wanted->second.row, rows.row())) {
            wanted->second.column = *column;
            return wanted->second;
        }
        ++wanted;
    }
    if (wanted == m_rows.end())
        return {};
    wanted->second.reason = VerifyReason::RowMissing;
    return wanted->second;
}

} // namespace

DifferentRow findDifferentRow(Connection& connection, const RowSums& sums, size_t table, const Erasures& erasures)
{
    return RowSearch(connection, sums, table, erasures).run();
}

} // namespace madoguchi
