// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/rowspool.h"

#include <cstring>

namespace madoguchi {

namespace {

constexpr qsizetype writtenAtOnce = 256 * 1024;

/// Values as they lie in memory: written and read by one process.
template<class T>
void put(QByteArray& bytes, const T& value)
{
    bytes.append(reinterpret_cast<const char*>(&value), sizeof(T));
}

void putText(QByteArray& bytes, const QString& text)
{
    put(bytes, qint32(text.size()));
    bytes.append(reinterpret_cast<const char*>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
}

class Reader
{
public:
    explicit Reader(const QByteArray& bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_end; }

    template<class T>
    T take()
    {
        T value{};
        if (m_end - m_at >= qptrdiff(sizeof(T)))
            std::memcpy(&value, m_at, sizeof(T));
        m_at += sizeof(T);
        return value;
    }

    QString takeText()
    {
        const auto size = take<qint32>();
        const qptrdiff bytes = qptrdiff(size) * qptrdiff(sizeof(QChar));
        if (size < 0 || m_end - m_at < bytes) {
            m_at = m_end;
            return {};
        }
        QString text(size, Qt::Uninitialized);
        std::memcpy(static_cast<void*>(text.data()), m_at, size_t(bytes));
        m_at += bytes;
        return text;
    }

private:
    const char* m_at;
    const char* m_end;
};

void putCell(QByteArray& bytes, const RowCell& cell)
{
    put(bytes, float(cell.left));
    put(bytes, float(cell.width));
    put(bytes, quint8(cell.alignment));
    put(bytes, float(cell.text.points()));
    put(bytes, quint8(cell.text.isBold()));
    put(bytes, qint32(cell.text.parts().size()));
    for (const TextBlock::Line& line : cell.text.parts()) {
        put(bytes, line.width);
        put(bytes, quint8(line.isRough));
        putText(bytes, line.text);
    }
}

RowCell takeCell(Reader& reader)
{
    RowCell cell;
    cell.left = double(reader.take<float>());
    cell.width = double(reader.take<float>());
    cell.alignment = Alignment(reader.take<quint8>());
    const auto points = double(reader.take<float>());
    const bool isBold = reader.take<quint8>() != 0;
    const auto count = reader.take<qint32>();
    QList<TextBlock::Line> lines;
    lines.reserve(count);
    for (qint32 i = 0; i < count && !reader.isAtEnd(); ++i) {
        TextBlock::Line line;
        line.width = reader.take<double>();
        line.isRough = reader.take<quint8>() != 0;
        line.text = reader.takeText();
        lines.push_back(std::move(line));
    }
    cell.text = TextBlock(points, isBold, std::move(lines));
    return cell;
}

} // namespace

void RowSpool::add(const Placed& row)
{
    put(m_bytes, row.kind);
    put(m_bytes, row.y);
    put(m_bytes, qint32(row.from));
    put(m_bytes, qint32(row.to));
    put(m_bytes, qint32(row.cells.size()));
    for (const RowCell& cell : row.cells)
        putCell(m_bytes, cell);
}

void RowSpool::endPage()
{
    const qint64 end = m_written + m_bytes.size();
    m_pages.push_back({m_pageStart, end - m_pageStart});
    m_pageStart = end;
    if (m_bytes.size() < writtenAtOnce)
        return;
    if (!m_file.isOpen() && !m_file.open())
        m_hasFailed = true;
    m_hasFailed = m_hasFailed || m_file.write(m_bytes) != m_bytes.size();
    m_written += m_bytes.size();
    m_bytes.resize(0);
}

bool RowSpool::finish()
{
    if (m_file.isOpen())
        m_hasFailed = m_hasFailed || !m_file.flush();
    return !m_hasFailed;
}

QList<RowSpool::Placed> RowSpool::page(int page) const
{
    const Extent& extent = m_pages[size_t(page)];
    QByteArray bytes;
    if (extent.offset >= m_written) {
        bytes = m_bytes.mid(extent.offset - m_written, extent.size);
    } else {
        m_file.seek(extent.offset);
        bytes = m_file.read(extent.size);
    }
    QList<Placed> rows;
    Reader reader(bytes);
    while (!reader.isAtEnd()) {
        Placed row;
        row.kind = reader.take<quint8>();
        row.y = reader.take<double>();
        row.from = reader.take<qint32>();
        row.to = reader.take<qint32>();
        const auto cells = reader.take<qint32>();
        row.cells.reserve(cells);
        for (qint32 i = 0; i < cells && !reader.isAtEnd(); ++i)
            row.cells.push_back(takeCell(reader));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace madoguchi
