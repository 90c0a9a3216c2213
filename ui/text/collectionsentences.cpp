// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"collection.already-back", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is back already. Nothing was changed. Put it where it belongs.")},
    {"collection.closed", QT_TRANSLATE_NOOP("Sentences",
        "The collection {subject} is closed. Nothing was changed. Take things back at the counter, or open a new collection "
        "for what is left.")},
    {"collection.day-past", QT_TRANSLATE_NOOP("Sentences",
        "The day to return by must be today or later[, not {day:day}]. No collection was opened. Enter another day.")},
    {"collection.needs-note", QT_TRANSLATE_NOOP("Sentences",
        "What need not come back needs a reason. Nothing was saved. Write why.")},
    {"collection.no-items", QT_TRANSLATE_NOOP("Sentences",
        "No item is chosen. Nothing was saved. Choose the items first.")},
    {"collection.no-name", QT_TRANSLATE_NOOP("Sentences",
        "A collection needs a name. None was opened. Enter what people shall call it.")},
    {"collection.not-in-it", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not part of this collection. Nothing was changed. Take it back at the counter.")},
    {"collection.file-unreadable", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} cannot be read. Nothing was opened. Check its name and rights.[ ({reason})]")},
    {"collection.no-people", QT_TRANSLATE_NOOP("Sentences",
        "There is nobody in the file {subject}. Nothing was opened. Write one staff number or user name on each line.")},
    {"collection.nothing", QT_TRANSLATE_NOOP("Sentences",
        "Nothing that is on loan fits, or another collection asks for it already. No collection was opened. Choose something "
        "else.")},
    {"collection.nothing-out", QT_TRANSLATE_NOOP("Sentences",
        "Nothing of the collection {subject} is still out. There is no list to print. Look at the report instead.")},
    {"collection.too-many", QT_TRANSLATE_NOOP("Sentences",
        "That would be {count} items, and one collection takes {most} at most. None was opened. Collect section by section, "
        "or type by type.")},
    {"collection.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no collection {subject}. Nothing was done. Check the number.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> collectionSentences()
{
    return rows;
}

} // namespace madoguchi
