// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"consumable.bad-level", QT_TRANSLATE_NOOP("Sentences",
        "The reorder level of {subject} cannot be {level}. Nothing was saved. Enter 0 or more.")},
    {"consumable.bad-quantity", QT_TRANSLATE_NOOP("Sentences",
        "{quantity} is no quantity of {subject} that can be counted. Nothing was changed. Enter a whole number above 0.")},
    {"consumable.changed-meanwhile", QT_TRANSLATE_NOOP("Sentences",
        "The consumable {subject} has been changed at another counter since you opened it. Nothing was saved. Open it again, "
        "and make your change to what is there now.")},
    {"consumable.exists", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is the number or barcode of {other} already. Nothing was saved. Use another one, or open that "
        "consumable.")},
    {"consumable.in-stock", QT_TRANSLATE_NOOP("Sentences",
        "The stock of {subject} still is {stock} {unit}. Nothing was changed. Count it out, or correct the stock to 0 first.")},
    {"consumable.low", QT_TRANSLATE_NOOP("Sentences",
        "The stock of {name} ({subject}) is down to {stock} {unit}, below the reorder level. Have more ordered.")},
    {"consumable.needs-reason", QT_TRANSLATE_NOOP("Sentences",
        "The book says {stock} {unit} of {subject}, the count {counted}. Nothing was changed. Say why they differ.")},
    {"consumable.no-items", QT_TRANSLATE_NOOP("Sentences",
        "Nothing is named to be counted out, or more than {most} different things. Nothing was changed. Name what is handed "
        "out, and how many.")},
    {"consumable.no-name", QT_TRANSLATE_NOOP("Sentences",
        "The consumable {subject} has no name. Nothing was saved. Enter what it is called.")},
    {"consumable.no-number", QT_TRANSLATE_NOOP("Sentences",
        "The consumable has no number. Nothing was saved. Give it one, as C-0001.")},
    {"consumable.no-unit", QT_TRANSLATE_NOOP("Sentences",
        "The consumable {subject} has no unit. Nothing was saved. Enter what it is counted in: pieces, boxes.")},
    {"consumable.not-enough", QT_TRANSLATE_NOOP("Sentences",
        "The stock of {name} ({subject}) is {stock} {unit}, not {wanted}. Nothing was handed out. Hand out fewer, or correct "
        "the stock after counting.")},
    {"consumable.not-lent", QT_TRANSLATE_NOOP("Sentences",
        "{name} ({subject}) is a consumable: it is handed out for good and not taken back. Nothing was changed. Count what "
        "comes back unused in on the page Consumables.")},
    {"consumable.twice", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is named twice. Nothing was handed out. Name it once, with the whole quantity.")},
    {"replenishment.bad-quantity", QT_TRANSLATE_NOOP("Sentences",
        "{quantity} is no quantity to ask for of {subject}. Nothing was recorded. Give a whole number above 0.")},
    {"replenishment.closed", QT_TRANSLATE_NOOP("Sentences",
        "The request {subject} is closed already. Nothing was recorded. Make a new one for what is still short.")},
    {"replenishment.nothing", QT_TRANSLATE_NOOP("Sentences",
        "Nothing is asked for. Nothing was recorded. Name at least one type or consumable, with a quantity.")},
    {"replenishment.nothing-said", QT_TRANSLATE_NOOP("Sentences",
        "Nothing new is said about the request {subject}. Nothing was recorded. Say when it is expected, or close it.")},
    {"replenishment.too-many", QT_TRANSLATE_NOOP("Sentences",
        "One request asks for {most} things at most. Nothing was recorded. Make several.")},
    {"replenishment.twice", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is asked for twice. Nothing was recorded. Name it once, with the whole quantity.")},
    {"replenishment.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no replenishment request {subject}. Nothing was recorded. Check the number.")},
    {"consumable.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no consumable {subject}. Nothing was changed. Check the number or the barcode.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> consumableSentences()
{
    return rows;
}

} // namespace madoguchi
