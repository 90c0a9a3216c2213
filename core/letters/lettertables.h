// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/table.h"

namespace madoguchi {

using LetterId = Id<struct LetterTag>;

/// The journalled tables of letters. Columns are only ever appended: their position is their name in the journal.
///
/// A line's `occasion` is what its steps are counted within: the due day that is near or past (so that a loan that was
/// extended begins anew), the drive that collects it, the day on which it came back without its accessories, or the day
/// of a list of what is late. The database keeps a step from being written twice.
[[nodiscard]] const Table& letterTable();
[[nodiscard]] const Table& letterLineTable();

struct LetterColumn {
    enum {
        Id,
        DocumentId,
        Kind,
        Step,
        PersonId,
        SectionId,
        Way,
        WrittenAt,
        ReturnBy,
        AnsweredAt,
        Answer,
        PromisedOn,
        WithdrawnAt
    };
};

} // namespace madoguchi
