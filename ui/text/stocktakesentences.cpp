// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"difference.cause-unfit", QT_TRANSLATE_NOOP("Sentences",
        "This cause does not fit the difference[ of {subject}]. Nothing was saved. Choose another cause.")},
    {"difference.ledger-changed", QT_TRANSLATE_NOOP("Sentences",
        "The ledger has been changed for the difference of {subject} already. Nothing was saved. To say something else, "
        "undo that change in the journal first.")},
    {"difference.moved-on", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been given another place since: {place}. Nothing was changed. Look where it is now, and choose "
        "another cause.")},
    {"difference.needs-note", QT_TRANSLATE_NOOP("Sentences",
        "This cause needs a note[ ({subject})]. Nothing was saved. Write what was found out.")},
    {"difference.no-place", QT_TRANSLATE_NOOP("Sentences",
        "{subject} was scanned without a shelf label before it, so there is no place to enter. Nothing was changed. Change "
        "the place in the ledger itself.")},
    {"difference.none", QT_TRANSLATE_NOOP("Sentences",
        "No difference was chosen. Nothing was saved. Choose at least one.")},
    {"difference.still-lent", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is still on loan[ to {holder}] by the record. Nothing was saved. Record its return: that gives the "
        "difference its cause too.")},
    {"difference.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no such difference[: {subject}]. Nothing was saved. Look at the list again.")},
    {"keeper.no-day", QT_TRANSLATE_NOOP("Sentences",
        "The record of handing over needs the day. Nothing was issued. Enter on which day it was handed over.")},
    {"keeper.no-name", QT_TRANSLATE_NOOP("Sentences",
        "The record of handing over names both keepers. Nothing was issued. Enter who hands over and who takes over.")},
    {"keeper.not-change", QT_TRANSLATE_NOOP("Sentences",
        "The stocktake {subject} was not taken for a change of keeper. Nothing was issued. Open one of that type, and "
        "close it first.")},
    {"keeper.same", QT_TRANSLATE_NOOP("Sentences",
        "{subject} cannot hand over to the same person. Nothing was issued. Enter who takes over.")},
    {"reception.bad-count", QT_TRANSLATE_NOOP("Sentences",
        "The number on the delivery note is from 0 to {most}. Nothing was recorded. Correct it.")},
    {"reception.needs-remark", QT_TRANSLATE_NOOP("Sentences",
        "The delivery note says {delivered}, and {accepted} are taken over. Nothing was recorded. Write as a remark what is "
        "known about the difference.")},
    {"reception.not-import", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not an import of items. Nothing was recorded. Enter the number of the import of the delivery.")},
    {"reception.still-running", QT_TRANSLATE_NOOP("Sentences",
        "The import {subject} has not ended. Nothing was recorded. Wait for its end, or undo it and import again.")},
    {"reception.unknown", QT_TRANSLATE_NOOP("Sentences",
        "No reception has been recorded for {subject}. There is nothing to print. Record it first.")},
    {"scan-file.columns-unclear", QT_TRANSLATE_NOOP("Sentences",
        "None of the columns of {subject} holds numbers that are in the ledger, so it is not clear which one holds the "
        "codes: {columns}. Nothing was counted. Choose the column (--column).")},
    {"scan-file.empty", QT_TRANSLATE_NOOP("Sentences",
        "There is no code in the file[ {subject}]. Nothing was counted. Choose another file.")},
    {"scan-file.too-large", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} is larger than {most} MiB; no batch scanner holds so many codes. Nothing was counted. Choose "
        "the file with the codes, or cut it into parts.")},
    {"scan-file.not-text", QT_TRANSLATE_NOOP("Sentences",
        "The file[ {subject}] is no text. Nothing was counted. Choose a file with the codes as text or CSV; a workbook has "
        "to be saved as CSV first.")},
    {"spot-check.bad-keys", QT_TRANSLATE_NOOP("Sentences",
        "The number of keys is from 0 to {most}. Nothing was saved. Correct it.")},
    {"spot-check.needs-remark", QT_TRANSLATE_NOOP("Sentences",
        "The lock is not in order. Nothing was saved. Write as a remark what was found.")},
    {"spot-check.not-spot", QT_TRANSLATE_NOOP("Sentences",
        "Lock and keys are recorded with a spot check, and {subject} is another type of stocktake. Nothing was saved. Open "
        "a spot check for them.")},
    {"stocktake.cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The stocktake {subject} has been cancelled. Nothing was counted. Open a new one.")},
    {"stocktake.closed", QT_TRANSLATE_NOOP("Sentences",
        "The stocktake {subject} is closed. Nothing was counted. Follow up its differences, or open a new one.")},
    {"stocktake.not-closed", QT_TRANSLATE_NOOP("Sentences",
        "The stocktake {subject} is not closed yet. Nothing was saved. Scan what has been found, or close it first.")},
    {"stocktake.not-scanned", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” has not been scanned in this stocktake. No note was saved. Scan it first.")},
    {"stocktake.nothing-expected", QT_TRANSLATE_NOOP("Sentences",
        "The record has nothing there to count. No stocktake was opened. Choose another place, type or section.")},
    {"stocktake.too-many", QT_TRANSLATE_NOOP("Sentences",
        "That would be {count} items, and one stocktake takes {most} at most. None was opened. Count place by place, or "
        "type by type.")},
    {"stocktake.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no stocktake[ {subject}] (any more): its opening may have been undone. Nothing was done. Check the "
        "number.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> stocktakeSentences()
{
    return rows;
}

} // namespace madoguchi
