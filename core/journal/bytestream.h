// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace madoguchi {

/// Writes the canonical form: minimal varints, lengths before contents.
class ByteWriter
{
public:
    explicit ByteWriter(QByteArray& out) : m_out(out) {}
    void number(quint64 value)
    {
        if (value < 0x80) {
            m_out.append(char(value));
            return;
        }
        char digits[10];
        qsizetype count = 0;
        for (; value >= 0x80; value >>= 7)
            digits[count++] = char(value | 0x80);
        digits[count++] = char(value);
        m_out.append(digits, count);
    }
    /// Negative numbers too (zigzag).
    void signedNumber(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void bytes(QByteArrayView data)
    {
        number(quint64(data.size()));
        m_out.append(data);
    }
    void raw(QByteArrayView data) { m_out.append(data); }

private:
    QByteArray& m_out;
};

/// Reads it back; after anything unexpected isOk() is false and everything reads as nothing.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView data) : m_data(data) {}
    [[nodiscard]] bool isOk() const { return m_isOk; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_data.size(); }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_data.size())
                return broken();
            const auto byte = quint8(m_data[m_at++]);
            value |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return shift > 0 && byte == 0 ? broken() : value;
        }
        return broken();
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    QByteArrayView bytes() { return raw(qint64(number())); }
    QByteArrayView raw(qint64 size)
    {
        if (size < 0 || size > m_data.size() - m_at) {
            broken();
            return {};
        }
        m_at += size;
        return m_data.sliced(m_at - size, size);
    }

private:
    quint64 broken()
    {
        m_isOk = false;
        m_at = m_data.size();
        return 0;
    }
    QByteArrayView m_data;
    qsizetype m_at = 0;
    bool m_isOk = true;
};

} // namespace madoguchi
