// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wholecheck.h"

#include "core/desk/desk.h"
#include "core/exchange/recordtables.h"

namespace madoguchi {

Result<VerifyJournal> wholeCheck(const Desk& desk, const CheckWish& wish)
{
    VerifyJournal question;
    question.options.keyFolder = desk.config().keyFolder;
    question.options.tables = recordTables();
    question.options.contents = attestedContents();
    if (!wish.isCopy)
        question.place = JournalPlace::of(desk);
    for (const QString& path : wish.notesFiles) {
        const Result<QString> notes = readCheckpointFile(path);
        if (!notes)
            return notes.refusal();
        question.options.outsideNotes << *notes;
    }
    return question;
}

} // namespace madoguchi
