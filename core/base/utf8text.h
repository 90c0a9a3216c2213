// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

namespace madoguchi {

/// The UTF-8 of a text for a moment, without an allocation for the usual short text in ASCII.
class Utf8Text
{
public:
    explicit Utf8Text(const QString& text)
    {
        m_ascii.resize(text.size());
        char16_t seen = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text.at(i).unicode();
            seen |= unit;
            m_ascii[i] = char(unit);
        }
        if (seen >= 0x80)
            m_other = text.toUtf8();
        m_view = seen >= 0x80 ? QByteArrayView(m_other) : QByteArrayView(m_ascii.constData(), m_ascii.size());
    }
    Utf8Text(const Utf8Text&) = delete;
    Utf8Text& operator=(const Utf8Text&) = delete;

    [[nodiscard]] QByteArrayView view() const { return m_view; }

private:
    QVarLengthArray<char, 256> m_ascii;
    QByteArray m_other;
    QByteArrayView m_view;
};

} // namespace madoguchi
