// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rowsums.h"

#include "core/base/utf8text.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace madoguchi {

namespace {

bool isJournalled(const Table& table, int column)
{
    return column > 0 && column < table.columnCount() && table.columns()[size_t(column)].isJournalled();
}

template<class Number>
QByteArrayView bytesOfNumber(const Number& number)
{
    return {reinterpret_cast<const char*>(&number), qsizetype(sizeof number)};
}

bool isPersonal(const Table& table, int column)
{
    return column < table.columnCount() && table.columns()[size_t(column)].columnClass == ColumnClass::Personal;
}

} // namespace

PlainValue PlainValue::of(const ScannedValue& value, std::span<const QByteArrayView> personal)
{
    switch (value.mark) {
    case Mark::Null:
        return {};
    case Mark::Number:
        return {Kind::Number, value.number, {}};
    case Mark::Text:
        return {Kind::Text, 0, value.bytes};
    case Mark::Bytes:
        return {Kind::Bytes, 0, value.bytes};
    case Mark::Commitment:
        break;
    }
    const QByteArrayView beside =
        value.number < qint64(personal.size()) ? personal[size_t(value.number)] : QByteArrayView();
    if (beside.isEmpty())
        return {};
    const QByteArrayView text = beside.sliced(1);
    if (beside.front() == 'n')
        return {Kind::Number, text.toLongLong(), {}};
    return {beside.front() == 'b' ? Kind::Bytes : Kind::Text, 0, text};
}

RowSums::RowSums(const TableRegistry& tables) : m_key(crypto_shorthash_KEYBYTES, Qt::Uninitialized)
{
    randombytes_buf(m_key.data(), size_t(m_key.size()));
    for (const Table* table : tables.tables()) {
        m_indexes.emplace(table->name(), m_tables.size());
        m_tables.push_back(table);
    }
}

std::optional<size_t> RowSums::indexOf(QByteArrayView name) const
{
    const auto found = m_indexes.find(std::string_view(name.data(), size_t(name.size())));
    return found == m_indexes.end() ? std::nullopt : std::optional(found->second);
}

void RowSums::add(const BodyScan& entry, std::span<const QByteArrayView> personal, const Erasures& erasures,
                  std::span<quint64> sums) const
{
    const std::span<const ScannedColumn> columns = entry.columns();
    size_t begin = 0;
    for (const ScannedImage& image : entry.images()) {
        if (const std::optional<size_t> table = indexOf(image.table))
            sums[*table] += ofImage(*table, image, columns.subspan(begin, image.columnsEnd - begin), personal,
                                    erasures.lastOf(image.id) > entry.place().orderNo);
        begin = image.columnsEnd;
    }
}

quint64 RowSums::ofImage(size_t table, const ScannedImage& image, std::span<const ScannedColumn> columns,
                         std::span<const QByteArrayView> personal, bool isErased) const
{
    quint64 sum = image.isInsert ? ofPresence(table, image.id) : 0;
    for (const ScannedColumn& change : columns) {
        if (isErased && isPersonal(*m_tables[table], change.column))
            continue;
        sum += ofValue(table, image.id, change.column, PlainValue::of(change.after, personal));
        sum -= ofValue(table, image.id, change.column, PlainValue::of(change.before, personal));
    }
    return sum;
}

quint64 RowSums::ofRow(size_t table, const Row& row) const
{
    const qint64 id = row.front().toNumber();
    quint64 sum = ofPresence(table, id);
    for (int i = 1; i < int(row.size()); ++i) {
        const Value& value = row[size_t(i)];
        if (!isJournalled(*m_tables[table], i) || value.isNull())
            continue;
        if (value.isNumber()) {
            sum += ofValue(table, id, i, {PlainValue::Kind::Number, value.toNumber(), {}});
        } else if (value.isText()) {
            const Utf8Text text(value.text());
            sum += ofValue(table, id, i, {PlainValue::Kind::Text, 0, text.view()});
        } else {
            const QByteArray bytes = value.toBytes();
            sum += ofValue(table, id, i, {PlainValue::Kind::Bytes, 0, bytes});
        }
    }
    return sum;
}

quint64 RowSums::ofPresence(size_t table, qint64 id) const
{
    return ofValue(table, id, 0, {PlainValue::Kind::Number, 0, {}});
}

quint64 RowSums::ofValue(size_t table, qint64 id, int column, const PlainValue& value) const
{
    if (value.kind == PlainValue::Kind::Null)
        return 0;
    const qint64 place[] = {qint64(table), column, id, qint64(value.kind)};
    std::array<char, 256> input;
    char* const content = std::copy_n(reinterpret_cast<const char*>(place), sizeof place, input.begin());
    const auto hashWith = [&](QByteArrayView bytes) {
        const char* const end = std::copy(bytes.begin(), bytes.end(), content);
        return hashOf({input.data(), end});
    };
    if (value.kind == PlainValue::Kind::Number)
        return hashWith(bytesOfNumber(value.number));
    if (value.bytes.size() <= input.end() - content)
        return hashWith(value.bytes); // the usual short text in one go
    const quint64 hash = hashOf(value.bytes);
    return hashWith(bytesOfNumber(hash));
}

quint64 RowSums::hashOf(QByteArrayView bytes) const
{
    unsigned char output[crypto_shorthash_BYTES];
    crypto_shorthash(output, reinterpret_cast<const unsigned char*>(bytes.data()), quint64(bytes.size()),
                     reinterpret_cast<const unsigned char*>(m_key.constData()));
    quint64 hash = 0;
    static_assert(sizeof hash == sizeof output);
    std::memcpy(&hash, output, sizeof hash);
    return hash;
}

} // namespace madoguchi
