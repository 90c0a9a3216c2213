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
    {"difference.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no such difference[: {subject}]. Nothing was saved. Look at the list again.")},
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
        "There is no stocktake {subject}. Nothing was done. Check the number.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> stocktakeSentences()
{
    return rows;
}

} // namespace madoguchi
