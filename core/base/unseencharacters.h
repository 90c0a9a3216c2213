// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QStringList>

#include <optional>

namespace madoguchi {

/// How many lines a text may have.
enum class TextForm {
    Line,  ///< a name, a number: one line
    Lines, ///< a note: line ends and tabs are part of it
};

/// The first character of a text that nobody sees and that makes lists, papers and labels wrong: a control character
/// (in a Line also the end of a line and a tab), or one that turns the direction of writing round. Named as "U+202E".
[[nodiscard]] std::optional<QString> unseenCharacter(QStringView text, TextForm form);

/// The text for a message, where such characters would do their harm: a blank in place of each, and not too long.
[[nodiscard]] QString shownInMessage(QString text);

/// What keeps names and numbers from being stored: "text.line-break" or "text.unseen-character" (character) of the
/// first that has one, unless it stands among `before` already: what is stored stays, and what else is changed there
/// goes on.
[[nodiscard]] std::optional<Problem> problemOfLines(const QStringList& texts, const QStringList& before = {});
/// The same of notes, which may have lines.
[[nodiscard]] std::optional<Problem> problemOfNotes(const QStringList& texts, const QStringList& before = {});

} // namespace madoguchi
