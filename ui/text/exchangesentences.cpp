// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"backup.cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The backup was stopped. No file was left, and the record is unchanged. Start it again when there is time.")},
    {"backup.cannot-write", QT_TRANSLATE_NOOP("Sentences",
        "The backup could not be written whole to {subject}. There is no backup there, and the record is unchanged. Look "
        "whether that drive is still there and has room, then repeat.[ ({detail})]")},
    {"backup.damaged", QT_TRANSLATE_NOOP("Sentences",
        "The backup {subject} does not pass the database’s own check. It was not used. Make or take "
        "another backup.[ ({detail})]")},
    {"backup.exists", QT_TRANSLATE_NOOP("Sentences",
        "There is a file {subject} already. It was left as it is. Give the backup another name.")},
    {"backup.in-use", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is a record that is in use, not a backup. Nothing was restored. Make a backup of it "
        "first.")},
    {"backup.no-room-here", QT_TRANSLATE_NOOP("Sentences",
        "There is no room in {subject}. A backup to a network drive is made and checked there first, so nothing was backed "
        "up; the record is unchanged. Free as much space as the record takes, or back up to a disk of this computer.")},
    {"backup.use-pg-dump", QT_TRANSLATE_NOOP("Sentences",
        "The record {subject} is on a PostgreSQL server. Nothing was copied. Back it up there, with "
        "pg_dump.")},
    {"day.before-era", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” lies before the era {era}, which began on {first:day}.")},
    {"day.impossible", QT_TRANSLATE_NOOP("Sentences",
        "There is no such day: “{subject}”.")},
    {"day.unreadable", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1[, or in short: {short}].")},
    {"day.year-unclear", QT_TRANSLATE_NOOP("Sentences",
        "The year of “{subject}” is not clear. Write it with four digits or an era.")},
    {"export.cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The export was stopped. Nothing was written.")},
    {"export.cannot-create", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} cannot be created. Nothing was written. Check the folder and its rights.[ "
        "({reason})]")},
    {"export.cannot-write", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} could not be written to the end. The old file is unchanged. Check the space "
        "on the disk and try again.[ ({reason})]")},
    {"export.encoding-unavailable", QT_TRANSLATE_NOOP("Sentences",
        "This computer cannot write the encoding {encoding}. Nothing was written. Choose utf-8.")},
    {"export.encoding-unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no encoding “{subject}”. Nothing was written. Known: {known}.")},
    {"export.format-unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no format “{subject}”. Nothing was written. Known: {known}.")},
    {"export.is-a-folder", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is a folder. Nothing was written. Name a file.")},
    {"export.open-elsewhere", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is open in another program[, with {who}]. Nothing was written, and the file is as it was. Close it "
        "there, or choose another name. If it is closed already, “{lock}” beside it was left behind: remove it.")},
    {"export.too-many-fields", QT_TRANSLATE_NOOP("Sentences",
        "There are more custom fields than an import can read back ({count}). Nothing was written. Export "
        "as JSON.")},
    {"full-export.cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The export of everything was stopped. No folder was left, and the record is unchanged. Start it again when "
        "there is time.")},
    {"full-export.cannot-write", QT_TRANSLATE_NOOP("Sentences",
        "{subject} could not be written to the end. No folder was left. Check the space on the disk and the folder’s "
        "rights, then export again.[ ({reason})]")},
    {"full-export.exists", QT_TRANSLATE_NOOP("Sentences",
        "There is something called {subject} already. It was left as it is. Give the export a new name.")},
    {"full-import.bad-line", QT_TRANSLATE_NOOP("Sentences",
        "{subject}, line {line}, is not what an export writes. Nothing was imported. Export again from the old record.")},
    {"full-import.cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The import was stopped. No record was made, and the export is unchanged. Start it again when there is time.")},
    {"full-import.cannot-perform", QT_TRANSLATE_NOOP("Sentences",
        "Entry {entry} of counter {subject} in the export’s journal cannot be performed again. Nothing was imported. "
        "Move this record with a backup instead, and ask whoever looks after the program.")},
    {"full-import.file-changed", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} of the export is not the one that was written: it was changed or damaged. Nothing was "
        "imported. Copy the export again, or export again.")},
    {"full-import.file-missing", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} of the export is missing or cannot be read. Nothing was imported. Copy the whole folder "
        "again.")},
    {"full-import.journal-differs", QT_TRANSLATE_NOOP("Sentences",
        "The journal in the export does not verify, first at entry {entry} of counter {subject}. Nothing was imported. "
        "Have the journal of the old record verified.")},
    {"full-import.newer", QT_TRANSLATE_NOOP("Sentences",
        "The export {subject} was written by a newer program (schema {schema}). Nothing was imported. Update this "
        "program first.")},
    {"full-import.no-export", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is no export of a whole record: it has no manifest.json. Nothing was imported. Choose the folder that "
        "the export made.")},
    {"full-import.table-differs", QT_TRANSLATE_NOOP("Sentences",
        "{subject} does not say what the export’s own journal says, first in row {row}. Nothing was imported. Somebody "
        "changed the old record behind the program’s back; rebuild it from its journal, then export again.")},
    {"full-import.unreadable-manifest", QT_TRANSLATE_NOOP("Sentences",
        "{subject} cannot be read as the list of an export’s files. Nothing was imported. Copy the export again, or "
        "export again.")},
    {"gs1.empty", QT_TRANSLATE_NOOP("Sentences",
        "The code names nothing: it is an empty GS1 code. Scan another label of the item.")},
    {"gs1.unknown-identifier", QT_TRANSLATE_NOOP("Sentences",
        "The GS1 code holds a part this program does not know ({subject}). Scan another label of the "
        "item.")},
    {"gs1.wrong-character", QT_TRANSLATE_NOOP("Sentences",
        "The GS1 code holds a character that cannot be there ({subject}). Scan again.")},
    {"gs1.wrong-check-digit", QT_TRANSLATE_NOOP("Sentences",
        "The check digit of the GS1 code does not fit ({subject}). Scan again.")},
    {"gs1.wrong-date", QT_TRANSLATE_NOOP("Sentences",
        "The GS1 code holds a day that does not exist ({subject}). Scan another label of the item.")},
    {"gs1.wrong-length", QT_TRANSLATE_NOOP("Sentences",
        "A part of the GS1 code has the wrong length ({subject}). Scan again.")},
    {"import.already-running", QT_TRANSLATE_NOOP("Sentences",
        "An import is already running at station {subject}. Nothing was begun. Wait until it is done.")},
    {"import.bad-day", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.")},
    {"import.bad-holder", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: who holds the item (“{value}”) is not clear. Name a user or a location.")},
    {"import.bad-ownership", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” is no kind of ownership. Possible: {known}.")},
    {"import.bad-price", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” cannot be read as a price. Write a number such as 98000.")},
    {"import.bad-state", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” is no status. Possible: {known}.")},
    {"import.broken-bytes", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: the bytes {byte} are no text in {encoding}. Nothing was imported. Save the file "
        "again as UTF-8, or name its encoding.")},
    {"import.cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The import was stopped. Nothing was imported.")},
    {"import.cell-too-long", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, column {column}: the cell is longer than {limit} bytes. Nothing was imported. "
        "Shorten it, or check for a missing quote.")},
    {"import.card-twice", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: card “{value}” stands in line {before}, too. Whoever scans it is asked which of the two is "
        "meant. Correct one of them.")},
    {"import.code-twice", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” stands in line {before}, too. Whoever scans it is told of both items. Correct "
        "one of the two.")},
    {"import.column-ambiguous", QT_TRANSLATE_NOOP("Sentences",
        "Several columns could be “{subject}”: {columns}. Nothing was imported. Say which one it is (on the "
        "command line: --map).")},
    {"import.column-missing", QT_TRANSLATE_NOOP("Sentences",
        "The file has no column “{subject}”. Nothing was imported. Its columns: {columns}. Say which one "
        "it is (on the command line: --map).")},
    {"import.column-twice", QT_TRANSLATE_NOOP("Sentences",
        "The column “{subject}” is used twice. Nothing was imported. Map it once only.")},
    {"import.control-character", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: a control character, or one that turns the direction of writing round ({character}), stands "
        "in the cell. Remove it.")},
    {"import.disk-full", QT_TRANSLATE_NOOP("Sentences",
        "The disk is full, and undoing {subject} needs room, too. Free some space first.")},
    {"import.encoding-unavailable", QT_TRANSLATE_NOOP("Sentences",
        "This computer cannot read the encoding {encoding}. Nothing was imported. Save the file as UTF-8.")},
    {"import.encoding-unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no encoding “{subject}”. Nothing was imported. Known: {known}.")},
    {"import.workbook", QT_TRANSLATE_NOOP("Sentences",
        "The file[ {subject}] is a workbook ({format}), and lists are read from CSV only. Nothing was imported. Open it in "
        "Excel or LibreOffice, show the sheet with the list, and save that as “CSV UTF-8” or “Text CSV”; then import the "
        "new file.")},
    {"import.other-format", QT_TRANSLATE_NOOP("Sentences",
        "The file[ {subject}] is no list but something else ({format}). Nothing was imported. Ask for the list as CSV, or "
        "choose another file.")},
    {"import.file-changed", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} has changed since it was looked at. Nothing was imported. Look at it again, "
        "then import.")},
    {"import.file-empty", QT_TRANSLATE_NOOP("Sentences",
        "The file is empty. Nothing was imported. Choose another file.")},
    {"import.file-missing", QT_TRANSLATE_NOOP("Sentences",
        "There is no file {subject}. Nothing was imported. Check its name and folder.")},
    {"import.file-unreadable", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} cannot be read. Nothing was imported. Check its rights, or copy it to this "
        "computer.[ ({reason})]")},
    {"import.holder-blocked", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: {subject} is on loan to {name} by this list, but lending to them is blocked[: {reason}]. "
        "The loan is taken over all the same. See whether that is right.")},
    {"import.holder-left", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: {subject} is on loan to {name} by this list, but they have left. The loan is taken over "
        "all the same. Have it brought back.")},
    {"import.holder-state", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: an item that somebody holds must be usable, but its status is "
        "“{value:state}”. Correct the status, or leave the user out.")},
    {"import.interrupted", QT_TRANSLATE_NOOP("Sentences",
        "An earlier import ({subject}) was interrupted and stands half done. Nothing more was imported. Undo "
        "{subject} first, then import again.")},
    {"import.kind-column-missing", QT_TRANSLATE_NOOP("Sentences",
        "The file has no column that says what the items are (type), so none of its new items can be taken over. Say "
        "which column it is, or add one.")},
    {"import.kind-missing", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: the new item {subject} has no type. Fill in its type.")},
    {"import.map-column-unknown", QT_TRANSLATE_NOOP("Sentences",
        "The file has no column “{subject}”. Nothing was imported. Its columns: {columns}.")},
    {"import.map-field-unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no field “{subject}”. Nothing was imported. Known: {known}.")},
    {"import.map-malformed", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is no mapping. Nothing was imported. Write FIELD=COLUMN.")},
    {"import.bad-head-mail", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” is no mail address. Write it as name@example.jp, or leave it empty.")},
    {"import.head-twice", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: another row says that “{value}” is headed by {other}. Say the same in all rows of a section, or "
        "leave the others empty.")},
    {"import.head-without-section", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: the head of a section is named, but no section. Fill in the section, or leave the head empty.")},
    {"import.reading-twice", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: another row says that “{value}” is read {other}. Give the same reading in all its rows, or "
        "leave the others empty.")},
    {"import.reading-without-name", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: a reading is given ({value}), but nothing it is the reading of. Fill in the name, or leave "
        "the reading empty.")},
    {"import.written-otherwise", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” and “{other}” of an earlier row are taken for the same. One writing is kept: the "
        "one the record has, else the earlier. Look whether both are meant.")},
    {"import.code-of-several", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” is no number of its own, but a further code of several records. Give the row the "
        "number of the one that is meant.")},
    {"import.name-missing", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: the person has no name.")},
    {"import.no-header", QT_TRANSLATE_NOOP("Sentences",
        "The first line of the file names no columns. Nothing was imported. Put the column names into the "
        "first line.")},
    {"import.not-a-file", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not an ordinary file. Nothing was imported. Choose a file.")},
    {"import.no-room", QT_TRANSLATE_NOOP("Sentences",
        "The import needs about {needed} MiB on the disk of {subject}, and {free} MiB are free. Nothing was imported. Free "
        "some space, then import again.")},
    {"import.not-withdrawn", QT_TRANSLATE_NOOP("Sentences",
        "The import {subject} failed, and what it had stored could not be withdrawn completely. Undo {subject} "
        "before you import again.")},
    {"import.nul-character", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: the file holds zero bytes and is no text. Nothing was imported. Save it as CSV "
        "again.")},
    {"import.number-missing", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: there is no number in “{column}”.")},
    {"import.no-glyph", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” holds a character that no font of this computer has ({characters}). It is taken "
        "over as it is; papers would show a box in its place. Install a font that has it, or enter a usual character.")},
    {"import.no-variant", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” holds a form of a character that is not told apart here ({characters}). It is "
        "taken over as it is; screen and papers show the usual form. Whether that will do, ask the person.")},
    {"import.number-twice", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” stands in the file before. Keep one of the two rows.")},
    {"import.on-loan-elsewhere", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: the item {subject} is on loan to {holder}, not to “{value}”. Take it back "
        "first, or leave the user out.")},
    {"import.other-table", QT_TRANSLATE_NOOP("Sentences",
        "This looks like a list of {subject:table}. Nothing was imported. Import it as that, or check the "
        "columns.")},
    {"import.person-ambiguous", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: staff number and user name belong to two different people (“{value}”). "
        "Correct one of them.")},
    {"import.private-character", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: “{value}” holds a character of one office’s own making ({character}) that other "
        "computers show differently or not at all. It is taken over as it is; a usual character in its place is better.")},
    {"import.quantity", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: the row[ “{subject}”] stands for a quantity, not for one thing with a number. Enter it as a "
        "consumable, or give each piece a row with its own number.")},
    {"import.quote-malformed", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, column {column}: a quotation mark stands where none may be. Nothing was imported. "
        "Double it inside a quoted cell.")},
    {"import.quote-unclosed", QT_TRANSLATE_NOOP("Sentences",
        "The quotation mark opened in line {startLine} is never closed. Nothing was imported. Close it.")},
    {"import.rejected-rows", QT_TRANSLATE_N_NOOP("Sentences",
        "%n row(s) cannot be taken over. Nothing was imported. Correct them in the file, or import the "
        "others with --skip-rejected.")},
    {"import.row-too-long", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: the row is longer than {limit} bytes. Nothing was imported. Check for a missing "
        "quote.")},
    {"import.reserved", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: {subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}), not for "
        "“{value}”. Release or change the reservation first, or leave the user out.")},
    {"import.state-without-holder", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: the list says “{value:state}”, but not with whom. {subject} is taken over without a "
        "loan or reservation. Say which column names the user, or enter it at the counter.")},
    {"import.surplus-cells", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: there are more cells than columns (“{value}”). Check for a missing quote.")},
    {"import.text-after-quote", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: text follows a closing quotation mark (line {at}), so the row cannot be read. Write "
        "quotation marks inside a quoted cell twice.")},
    {"import.too-long", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}, {column}: the text is longer than {limit} characters. Shorten it.")},
    {"import.too-many-columns", QT_TRANSLATE_NOOP("Sentences",
        "Line {line}: there are more than {limit} columns. Nothing was imported. Check the delimiter and "
        "the quotes.")},
    {"import.too-many-rows", QT_TRANSLATE_NOOP("Sentences",
        "The file has more than {most} rows. Nothing was imported. Split it.")},
    {"import.undone-meanwhile", QT_TRANSLATE_NOOP("Sentences",
        "Somebody undid the import {subject} while it was running. Nothing more was imported. Ask who undid it, "
        "then import again.")},
    {"restore.cannot-copy", QT_TRANSLATE_NOOP("Sentences",
        "The backup {subject} could not be copied. Nothing was restored. Check the space on the disk and "
        "the folder’s rights.[ ({detail})]")},
    {"restore.use-pg-restore", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is on a PostgreSQL server. Nothing was restored. Restore there, with pg_restore.")},
    {"scan.control-characters", QT_TRANSLATE_NOOP("Sentences",
        "The scanner sent control characters. Nothing was recorded. Scan again; if it stays so, check the "
        "scanner’s settings.")},
    {"scan.empty", QT_TRANSLATE_NOOP("Sentences",
        "Nothing was read. Scan again; switch the input method off if it is on.")},
    {"scan.kana", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” was read through the Japanese input method. Nothing was recorded. Switch it off and "
        "scan again.")},
    {"scan.malformed-gs1", QT_TRANSLATE_NOOP("Sentences",
        "The GS1 code cannot be read: {subject}. Nothing was recorded. Scan again, or another label of "
        "the item.")},
    {"scan.too-long", QT_TRANSLATE_NOOP("Sentences",
        "The text is too long for a scan. Nothing was recorded. Scan a single label.")},
    {"scan.wrong-check-digit", QT_TRANSLATE_NOOP("Sentences",
        "The check digit of {subject} does not fit: a misread. Nothing was recorded. Scan again.")},
    {"scan.wrong-length", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has the wrong length: a short read. Nothing was recorded. Scan again.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> exchangeSentences()
{
    return rows;
}

} // namespace madoguchi
