// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace madoguchi {

/// One stored value. The record knows four kinds: nothing, a whole number, text and bytes. Days and instants are
/// ISO text, yes/no is 1/0, money is whole minor units; so both databases store and return the same thing.
class Value
{
public:
    Value() = default;
    Value(qint64 number) : m_data(number) {}
    Value(int number) : m_data(qint64(number)) {}
    Value(bool) = delete;
    Value(const void*) = delete;
    Value(QString text) : m_data(std::move(text)) {}
    Value(QByteArray bytes) : m_data(std::move(bytes)) {}
    Value(std::optional<QString> text)
    {
        if (text)
            m_data = *std::move(text);
    }

    /// 1 or 0.
    static Value flag(bool yes) { return Value(qint64(yes ? 1 : 0)); }
    /// Nothing when the text is empty.
    static Value textOrNull(const QString& text) { return text.isEmpty() ? Value() : Value(text); }
    /// Nothing when the number is 0 (an id that is not set).
    static Value idOrNull(qint64 id) { return id == 0 ? Value() : Value(id); }

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<qint64>(m_data); }
    [[nodiscard]] bool isText() const { return std::holds_alternative<QString>(m_data); }
    [[nodiscard]] bool isBytes() const { return std::holds_alternative<QByteArray>(m_data); }

    /// 0, empty text, empty bytes where the value is of another kind.
    [[nodiscard]] qint64 toNumber() const
    {
        const auto* number = std::get_if<qint64>(&m_data);
        return number ? *number : 0;
    }
    [[nodiscard]] QString toText() const
    {
        const auto* text = std::get_if<QString>(&m_data);
        return text ? *text : QString();
    }
    /// The same without a copy; valid as long as the value.
    [[nodiscard]] const QString& text() const
    {
        static const QString none;
        const auto* text = std::get_if<QString>(&m_data);
        return text ? *text : none;
    }
    [[nodiscard]] QByteArray toBytes() const
    {
        const auto* bytes = std::get_if<QByteArray>(&m_data);
        return bytes ? *bytes : QByteArray();
    }

    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, qint64, QString, QByteArray> m_data;
};

} // namespace madoguchi
