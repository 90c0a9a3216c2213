// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/journalquestions.h"

#include <QStringList>

namespace madoguchi {

/// Whether a SQLite file is whole: pages, indexes, constraints and references. Reads everything; in the words of
/// SQLite, at most a hundred of them. Empty: nothing found, or PostgreSQL, whose server watches over its own files.
struct RecordCheck {
    using Answer = QStringList;
    Result<Answer> run(ReadScope& scope) const;
};

/// What `check` says of the whole record.
struct RecordState {
    RecordCheck::Answer faults;
    Verification journal;
    [[nodiscard]] bool isOk() const { return faults.isEmpty() && journal.isOk; }
};

/// Both, the database itself first. Ends within a moment when `journal.options.isCancelled` says so
/// (journal.isCancelled then). Takes long: on a desk of its own.
[[nodiscard]] Result<RecordState> checkWholeRecord(Desk& desk, const VerifyJournal& journal);

} // namespace madoguchi
