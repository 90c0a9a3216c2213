// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/base45.h"

namespace madoguchi {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr int base = 45;

int valueOf(char c)
{
    return int(QByteArrayView(alphabet).indexOf(c));
}

} // namespace

QByteArray toBase45(const QByteArray& bytes)
{
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        int value = quint8(bytes[i]);
        if (isPair)
            value = value * 256 + quint8(bytes[i + 1]);
        for (int digit = 0; digit < (isPair ? 3 : 2); ++digit, value /= base)
            text += alphabet[value % base];
    }
    return text;
}

std::optional<QByteArray> fromBase45(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const qsizetype digits = qMin<qsizetype>(3, text.size() - i);
        int value = 0;
        for (qsizetype digit = digits - 1; digit >= 0; --digit) {
            const int part = valueOf(text[i + digit]);
            if (part < 0)
                return std::nullopt;
            value = value * base + part;
        }
        if (digits == 1 || value > (digits == 3 ? 0xffff : 0xff))
            return std::nullopt;
        if (digits == 3)
            bytes += char(value >> 8);
        bytes += char(value & 0xff);
    }
    return bytes;
}

} // namespace madoguchi
