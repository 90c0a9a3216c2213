// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <initializer_list>
#include <optional>
#include <span>

namespace madoguchi {

/// Something by its code, and in the words that people write for it.
struct NamedWord {
    QStringView code;
    QStringView japanese; ///< as lists write it
    QStringView others;   ///< further words in either language, cut by |; compared by wordKey()
};

/// How a word is compared: full-width letters as half-width, no capitals, no blanks.
[[nodiscard]] QString wordKey(const QString& text);

/// The codes of some lists by any of their words; the first where two have the same.
class NamedWords
{
public:
    explicit NamedWords(std::initializer_list<std::span<const NamedWord>> lists);

    /// Nothing where no word is so.
    [[nodiscard]] std::optional<QString> codeOf(const QString& text) const;

private:
    QHash<QString, QString> m_codes;
};

} // namespace madoguchi
