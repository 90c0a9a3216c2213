// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/rowspool.h"

#include <cstring>
#include <type_traits>

namespace madoguchi {

namespace {

constexpr qsizetype writtenAtOnce = 256 * 1024;

/// As it lies in memory, with its text behind it: written and read by one process.
struct Piece {
    float left = 0;
    float right = 0; ///< of a rule
    float y = 0;
    float points = 0;
    qint32 size = 0; ///< of the text
    bool isRule = false;
    bool isBold = false;
    bool isRough = false;
};
static_assert(std::is_trivially_copyable_v<Piece> && alignof(Piece) == sizeof(float));

/// The next piece is aligned as this one is.
constexpr qsizetype bytesOfText(qsizetype size)
{
    constexpr qsizetype step = alignof(Piece);
    return (size * qsizetype(sizeof(QChar)) + step - 1) / step * step;
}

void appendPiece(QByteArray& bytes, const Piece& piece, QStringView text = {})
{
    const qsizetype at = bytes.size();
    bytes.resize(at + qsizetype(sizeof(Piece)) + bytesOfText(text.size()));
    char* to = bytes.data() + at;
    std::memcpy(to, &piece, sizeof(Piece));
    if (!text.isEmpty())
        std::memcpy(to + sizeof(Piece), text.utf16(), size_t(text.size()) * sizeof(QChar));
}

} // namespace

void RowSpool::text(QStringView text, const QPointF& at, double points, bool isBold, bool isRough)
{
    appendPiece(m_bytes, {float(at.x()), 0, float(at.y()), float(points), qint32(text.size()), false, isBold, isRough},
                text);
}

void RowSpool::rule(double left, double right, double y, double points)
{
    if (points > 0)
        appendPiece(m_bytes, {float(left), float(right), float(y), float(points), 0, true, false, false});
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

void RowSpool::put(int page, RowInk& ink) const
{
    const Extent& extent = m_pages[size_t(page)];
    QByteArray read;
    const char* at = m_bytes.constData() + (extent.offset - m_written);
    qint64 left = extent.size;
    if (extent.offset < m_written) {
        m_file.seek(extent.offset);
        read = m_file.read(extent.size);
        at = read.constData();
        left = read.size();
    }
    while (left >= qint64(sizeof(Piece))) {
        Piece piece;
        std::memcpy(&piece, at, sizeof(Piece));
        const qint64 whole = qint64(sizeof(Piece)) + bytesOfText(piece.size);
        if (piece.size < 0 || whole > left)
            return;
        const QStringView text(reinterpret_cast<const char16_t*>(at + sizeof(Piece)), piece.size);
        if (piece.isRule)
            ink.rule(double(piece.left), double(piece.right), double(piece.y), double(piece.points));
        else
            ink.text(text, {double(piece.left), double(piece.y)}, double(piece.points), piece.isBold, piece.isRough);
        at += whole;
        left -= whole;
    }
}

} // namespace madoguchi
