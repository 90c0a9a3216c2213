// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"journal.checkpoint-differs", QT_TRANSLATE_NOOP("Sentences",
        "The entries up to a checkpoint do not give its signed root.")},
    {"journal.checkpoint-foreign", QT_TRANSLATE_NOOP("Sentences",
        "A checkpoint from outside belongs to another record.")},
    {"journal.checkpoint-signature", QT_TRANSLATE_NOOP("Sentences",
        "A checkpoint is not signed with its station’s key.")},
    {"journal.checkpoint-unreadable", QT_TRANSLATE_NOOP("Sentences",
        "A checkpoint cannot be read.")},
    {"journal.columns-differ", QT_TRANSLATE_NOOP("Sentences",
        "The columns beside the entry do not say what the entry says.")},
    {"journal.entry-beyond-head", QT_TRANSLATE_NOOP("Sentences",
        "There are more entries than the head of the lane knows.")},
    {"journal.entry-missing", QT_TRANSLATE_NOOP("Sentences",
        "An entry is missing.")},
    {"journal.entry-repeated", QT_TRANSLATE_NOOP("Sentences",
        "An entry comes twice or out of order.")},
    {"journal.entry-replaced", QT_TRANSLATE_NOOP("Sentences",
        "The entry was put in another’s place.")},
    {"journal.entry-unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no such entry in the journal ({subject}). Look again; if it stays so, verify the "
        "journal.")},
    {"journal.entry-unreadable", QT_TRANSLATE_NOOP("Sentences",
        "The entry cannot be read.")},
    {"journal.export-cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The export was stopped. The file is incomplete; delete it.")},
    {"journal.export-failed", QT_TRANSLATE_NOOP("Sentences",
        "The journal could not be written to the end. Check the space on the disk and try again.[ "
        "({detail})]")},
    {"journal.head-differs", QT_TRANSLATE_NOOP("Sentences",
        "The head of the lane is not that of its entries.")},
    {"journal.heading-differs", QT_TRANSLATE_NOOP("Sentences",
        "What an entry is found by (time, operator, counter, kind, work item) is not what the entry says.")},
    {"journal.lane-damaged", QT_TRANSLATE_NOOP("Sentences",
        "The journal’s head is damaged. Nothing was saved. Run a check and tell whoever looks after the "
        "record.")},
    {"journal.lane-missing", QT_TRANSLATE_NOOP("Sentences",
        "A whole log has been taken away: a counter has none, or their numbers have a gap.")},
    {"journal.erasure-stray", QT_TRANSLATE_NOOP("Sentences",
        "The database holds an announcement of an erasure that no entry says: somebody wrote it there behind the program’s back, "
        "as is done before personal values are taken out. Keep a copy, and go on with the newest backup in which the journal is "
        "whole.")},
    {"journal.lane-unknown", QT_TRANSLATE_NOOP("Sentences",
        "The entry is in a lane that does not exist.")},
    {"journal.leaf-differs", QT_TRANSLATE_NOOP("Sentences",
        "The entry was changed: it no longer gives its hash.")},
    {"journal.order-missing", QT_TRANSLATE_NOOP("Sentences",
        "Entries have been taken away: the numbers of all entries have a gap here.")},
    {"journal.personal-differs", QT_TRANSLATE_NOOP("Sentences",
        "A personal value is not the one the entry vouches for.")},
    {"journal.moves-differ", QT_TRANSLATE_NOOP("Sentences",
        "The table of the states an item may go into has been changed.")},
    {"journal.next-id-behind", QT_TRANSLATE_NOOP("Sentences",
        "The counter of this log's row numbers has been set back: it would give numbers again.")},
    {"journal.personal-missing", QT_TRANSLATE_NOOP("Sentences",
        "A personal value of the entry (a name, a reason, the wording of a paper) has been taken out of the record, and no "
        "entry says that it was erased. The program never does that. Take it from the newest backup in which the journal is "
        "still whole.")},
    {"journal.personal-not-erased", QT_TRANSLATE_NOOP("Sentences",
        "A personal value of the entry is still there, although a later entry says that it was erased: the erasure was not "
        "complete, or somebody put the value back. Keep a copy, and tell whoever looks after the program; the value must "
        "go.")},
    {"journal.personal-stray", QT_TRANSLATE_NOOP("Sentences",
        "There is a personal value that no entry vouches for.")},
    {"journal.record-id-differs", QT_TRANSLATE_NOOP("Sentences",
        "The record bears another id than its own ({subject}): the checkpoints and keys of this record would not be found "
        "by it. Keep a copy of it, and restore the newest backup.")},
    {"journal.renewal-not-journalled", QT_TRANSLATE_NOOP("Sentences",
        "That counter {subject} got another key, or that the record was restored, stands in the database and in no entry: "
        "somebody wrote it there, or changed it, behind the program’s back. What it explains away is not explained. Keep a "
        "copy, and go on with the newest backup in which the journal is whole.")},
    {"journal.renewal-signature", QT_TRANSLATE_NOOP("Sentences",
        "A change of the key of counter {subject} is not signed with the key it had before. Keep a copy, and ask whoever "
        "gave the counter its key.")},
    {"journal.station-differs", QT_TRANSLATE_NOOP("Sentences",
        "Counter {subject} is not the one, or has not the key, that the entries say. Keep a copy, and go on with the newest "
        "backup in which the journal is whole.")},
    {"journal.schema-differs", QT_TRANSLATE_NOOP("Sentences",
        "The database is not as the program made it: “{subject}” is gone, another one or one too many. So rules that the "
        "database keeps (that entries stay, that nothing is lent twice) may not have held. Keep a copy, and restore the "
        "newest backup; on a server its administrator looks at what was done to it.")},
    {"journal.shorter-than-checkpoint", QT_TRANSLATE_NOOP("Sentences",
        "The record has fewer entries than a checkpoint says. If a backup was restored, an owner records that: Settings > "
        "Database, or “station renew --restored”.")},
    {"journal.subjects-differ", QT_TRANSLATE_NOOP("Sentences",
        "The register of who and what an entry is about is not what the entries say.")},
    {"journal.tile-differs", QT_TRANSLATE_NOOP("Sentences",
        "The stored tree is not that of the entries.")},
    {"journal.unreadable", QT_TRANSLATE_NOOP("Sentences",
        "An entry of the journal cannot be read ({subject}). Nothing was changed. Verify the journal.")},
    {"rebuild.before-differs", QT_TRANSLATE_NOOP("Sentences",
        "An entry changes a row that was not as the entry says ({subject}).")},
    {"rebuild.not-empty", QT_TRANSLATE_NOOP("Sentences",
        "The record {subject} is not empty. Nothing was rebuilt. Name a new file or an empty database.")},
    {"rebuild.row-missing", QT_TRANSLATE_NOOP("Sentences",
        "An entry changes a row that does not exist ({subject}).")},
    {"rebuild.row-refused", QT_TRANSLATE_NOOP("Sentences",
        "The database refuses a row of the journal ({subject}).")},
    {"rebuild.unknown-column", QT_TRANSLATE_NOOP("Sentences",
        "An entry writes a column this version does not know ({subject}).")},
    {"rebuild.unknown-table", QT_TRANSLATE_NOOP("Sentences",
        "An entry writes a table this version does not know ({subject}).")},
    {"record.content-differs", QT_TRANSLATE_NOOP("Sentences",
        "The file attached as “{subject}” is not the one whose hash stands in the journal: it was exchanged, damaged or taken "
        "away behind the program’s back. Keep a copy of the record; take the file from the newest backup in which it is still "
        "right.")},
    {"record.derived-differs", QT_TRANSLATE_NOOP("Sentences",
        "What “{subject}” ({table:table}) is found by[ ({field:fields})] is not what stands in it, so that searching and "
        "scanning may miss it. “journal rebuild” makes a record in which it is right.")},
    {"record.row-differs", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” ({table:table}) is not what the journal says[ in {field:fields}]: it was changed behind the program’s "
        "back, without an entry.[ The last entry about it is entry {entry} of counter {counter}.] What is right stands in the "
        "journal: keep a copy, and make the record anew from it with “journal rebuild”.")},
    {"record.row-missing", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” ({table:table}) was taken out of the record behind the program’s back.[ The last entry about it is entry "
        "{entry} of counter {counter}.] What is right stands in the journal: keep a copy, and make the record anew from it "
        "with “journal rebuild”.")},
    {"record.row-stray", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” ({table:table}) was put into the record behind the program’s back: no entry made it. What is right stands "
        "in the journal: keep a copy, and make the record anew from it with “journal rebuild”.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> journalSentences()
{
    return rows;
}

} // namespace madoguchi
