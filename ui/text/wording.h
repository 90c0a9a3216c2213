// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>
#include <type_traits>

namespace madoguchi {

/// Words of a message that stays on the screen, with the way they are said: said again, they are in the language of the
/// moment. A text alone stays as it is. Whatever the way needs it keeps by value.
class Wording
{
public:
    Wording() = default;
    Wording(QString text) : m_text(std::move(text)) {} // NOLINT(google-explicit-constructor): a text is one, too
    template<class Say>
    requires std::is_invocable_r_v<QString, const Say&> &&(!std::convertible_to<Say, QString>)Wording(Say say)
        : m_say(std::move(say)) // NOLINT(google-explicit-constructor): given where a text may be
    {
    }

    [[nodiscard]] QString now() const { return m_say ? m_say() : m_text; }

private:
    QString m_text;
    std::function<QString()> m_say;
};

} // namespace madoguchi
