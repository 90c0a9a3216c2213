// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/journalquestions.h"

#include <QStringList>

namespace madoguchi {

class Desk;

/// What a check is told besides the record itself.
struct CheckWish {
    /// A copy of an earlier day: shorter than what this machine keeps the newest checkpoints of.
    bool isCopy = false;
    QStringList notesFiles = {}; ///< checkpoints kept outside the record
};

/// The question that compares everything there is of a record with everything this machine knows of it: all tables, all
/// attached bytes, the kept checkpoints. For whoever checks a record, in the window or on the command line. Codes of
/// readCheckpointFile.
[[nodiscard]] Result<VerifyJournal> wholeCheck(const Desk& desk, const CheckWish& wish = {});

} // namespace madoguchi
