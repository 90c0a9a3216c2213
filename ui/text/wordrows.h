// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>

namespace madoguchi {

/// The word for a code of a group: "state.open". English, marked QT_TRANSLATE_NOOP in the context of its table.
struct GroupedWord {
    const char* code;
    const char* word;
};

/// What the journal speaks of: its verbs and the tables of the record, in the context "Words".
[[nodiscard]] std::span<const GroupedWord> journalWords();

/// What is not in the table is told by its code.
[[nodiscard]] inline QString wordAmong(std::span<const GroupedWord> words, const char* context, const char* group,
                                       const QString& code)
{
    const QString wanted = QLatin1String(group) + u'.' + code;
    for (const GroupedWord& row : words) {
        if (wanted == QLatin1String(row.code))
            return QCoreApplication::translate(context, row.word);
    }
    return code;
}

} // namespace madoguchi
