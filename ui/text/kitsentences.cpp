// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"kit.changed-meanwhile", QT_TRANSLATE_NOOP("Sentences",
        "The kit {subject} has been changed at another counter since you opened it. Nothing was saved. Open it again, and "
        "make your change to what is there now.")},
    {"kit.incomplete", QT_TRANSLATE_N_NOOP("Sentences",
        "%n item(s) of the kit “{name}” cannot be lent now, so nothing of it has been put in yet. Lend the rest without, or "
        "go on without the kit.")},
    {"kit.item-elsewhere", QT_TRANSLATE_NOOP("Sentences",
        "{subject} belongs to the kit {kit} already. Nothing was saved. Take it out of that kit first.")},
    {"kit.just-lent", QT_TRANSLATE_NOOP("Sentences",
        "The kit “{name}” was handed to {holder} less than a minute ago. It was not taken back. If it really comes back "
        "already, accept the return; otherwise go on.")},
    {"kit.no-items", QT_TRANSLATE_NOOP("Sentences",
        "Nothing is in the kit {subject}. Nothing was saved. Scan the items that belong to it.")},
    {"kit.no-name", QT_TRANSLATE_NOOP("Sentences",
        "The kit {subject} has no name. Nothing was saved. Give it one that says what it is for.")},
    {"kit.no-number", QT_TRANSLATE_NOOP("Sentences",
        "The kit has no number that a scanner could read. Nothing was saved. Give it one, as KIT-0001.")},
    {"kit.not-lendable", QT_TRANSLATE_NOOP("Sentences",
        "Nothing of the kit “{name}” can be lent now. Take another kit, or single items.")},
    {"kit.nothing-out", QT_TRANSLATE_NOOP("Sentences",
        "Nothing of the kit “{name}” is on loan. Nothing was taken back. To lend it, leave “returns only” first.")},
    {"kit.number-in-use", QT_TRANSLATE_NOOP("Sentences",
        "A scan of {subject} means something else already. Nothing was saved. Choose another number for the kit.")},
    {"kit.others-kit", QT_TRANSLATE_NOOP("Sentences",
        "The kit “{name}” is on loan to {holder}, not to the person at the counter. Nothing was taken back. If it comes back "
        "for {holder}, accept the return; otherwise go on.")},
    {"kit.several-holders", QT_TRANSLATE_NOOP("Sentences",
        "The items of the kit “{name}” are with different people: {holder}. Nothing was taken back. Scan the items "
        "themselves.")},
    {"kit.too-many-items", QT_TRANSLATE_NOOP("Sentences",
        "The kit {subject} would hold more than {most} items. Nothing was saved. Make two kits of it.")},
    {"kit.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no kit {subject} (any more). Nothing was changed. Look at the list of kits again.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> kitSentences()
{
    return rows;
}

} // namespace madoguchi
