// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/jobcontrol.h"
#include "core/letters/writeletters.h"

#include <optional>

namespace madoguchi {

/// How letters come out once they are written.
enum class LetterOutlet {
    Printer,
    Pdf,    ///< all of them in one file
    Drafts, ///< a mail draft of each in a folder
    Mail,   ///< by the program itself; those without an address on paper
};

struct LetterTask {
    WriteLetters verb;
    Order order;
    LetterOutlet outlet = LetterOutlet::Printer;
    QString path; ///< of the file or folder
};

/// What became of it. The letters are recorded whatever became of file and drafts.
struct LetterRun {
    WriteLettersOutcome outcome;
    QString commandId;
    QStringList withoutAddress;     ///< of drafts
    QStringList onPaper;            ///< where the others go by mail; all where it cannot be read which those are
    QStringList withoutCopy;        ///< whose copy for the section's head does not go by mail
    std::optional<Refusal> failure; ///< of the file, the drafts or the question which go by mail
};

/// Writes the letters, then the file or the drafts. For a job of the window; cancelling ends it between two parts.
/// Codes of writeAllLetters.
[[nodiscard]] Result<LetterRun> runLetters(Desk& desk, JobControl& control, const LetterTask& task);

} // namespace madoguchi
