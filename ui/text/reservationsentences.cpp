// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"allocation.already", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is allocated to this reservation already ({reservation}). Nothing was changed. Go on with"
        " the next item.")},
    {"allocation.no-line", QT_TRANSLATE_NOOP("Sentences",
        "{reservation} asks for nothing like {subject} ({kind}), or enough of it is allocated. Nothing was "
        "changed. Take an item that is asked for.")},
    {"allocation.none", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not allocated to {reservation}. Nothing was changed. Look again.")},
    {"asset.out-then", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is on loan to {holder}[ until {due:day}] and may not be back on {from:day}. Nothing was "
        "reserved. Choose another item or later days.")},
    {"asset.reserved", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}). It stays here. Take "
        "another item; or lend it all the same and say why.")},
    {"reservation.person-kind-limit", QT_TRANSLATE_N_NOOP("Sentences",
        "{subject} has %n item(s) of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. "
        "Reserve fewer, or for other days.")},
    {"reservation.section-kind-limit", QT_TRANSLATE_N_NOOP("Sentences",
        "The section of {subject} has %n item(s) of the type {kind} then, on loan or reserved (allowed: {most}). Nothing "
        "was reserved. Reserve fewer, or for other days.")},
    {"kind.all-promised", QT_TRANSLATE_NOOP("Sentences",
        "All of this type ({subject}) are reserved on {day:day}. Lend it only until the day before, or "
        "reserve another.")},
    {"reservation.already-ready", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is ready already. Nothing was changed. Print its pick-up slip again if you need it.")},
    {"reservation.backwards", QT_TRANSLATE_NOOP("Sentences",
        "The return on {subject:day} would be before the pick-up on {from:day}. Nothing was reserved. Correct"
        " the days.")},
    {"reservation.closed-day", QT_TRANSLATE_NOOP("Sentences",
        "The office is closed on {subject:day}, so nobody could fetch it. Nothing was reserved. The next open"
        " day is {next:day}.")},
    {"reservation.due-moved", QT_TRANSLATE_NOOP("Sentences",
        "The return would fall on a closed day; it is {subject:day} now. Tell whoever reserved it.")},
    {"reservation.has-unit", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is in the reservation {reservation} already. Nothing was changed. Leave it out, or name another item.")},
    {"reservation.line-allocated", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is allocated to the reservation {reservation}. Nothing was changed. Put it back first, then take it out of "
        "the reservation.")},
    {"reservation.line-over", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been handed over from the reservation {reservation}, or was taken out of it at another counter. Nothing "
        "was changed. Open the reservation again; what was handed over is taken back like any loan.")},
    {"reservation.needs-reason", QT_TRANSLATE_NOOP("Sentences",
        "No reason is given. Nothing was changed. Say why, in a few words.")},
    {"reservation.no-days", QT_TRANSLATE_NOOP("Sentences",
        "The days are not complete. Nothing was reserved. Give the day of the pick-up and the day of the "
        "return.")},
    {"reservation.no-lines", QT_TRANSLATE_NOOP("Sentences",
        "Nothing would be left of the reservation {subject}. Nothing was changed. Cancel it, or add what is wanted instead.")},
    {"reservation.not-allocated", QT_TRANSLATE_N_NOOP("Sentences",
        "Of {subject}, %n item(s) are still to be allocated. It is not ready. Scan them first.")},
    {"reservation.not-enough", QT_TRANSLATE_N_NOOP("Sentences",
        "On {day:day} only %n of this type ({subject}) are free, not {wanted}. Nothing was reserved. "
        "Choose other days, or fewer.")},
    {"reservation.not-in", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not in the reservation {reservation}. Nothing was changed. Check the number.")},
    {"reservation.changed-meanwhile", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been changed since you looked[; it is for {holder} now]. Nothing was handed over. Look at it again, "
        "then repeat.")},
    {"reservation.nothing-allocated", QT_TRANSLATE_NOOP("Sentences",
        "Nothing is allocated to {subject}. Nothing was handed over. Scan its items first.")},
    {"reservation.over", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been handed over, cancelled, or its days have passed. Nothing was changed. Look at it "
        "again, and make a new reservation if it is needed.")},
    {"reservation.past", QT_TRANSLATE_NOOP("Sentences",
        "The pick-up on {subject:day} is in the past. Nothing was reserved. Choose today or a later day.")},
    {"reservation.too-long", QT_TRANSLATE_NOOP("Sentences",
        "A reservation takes at most {most} days; {subject:day} is too late. Nothing was reserved. Choose an "
        "earlier day.")},
    {"reservation.unchanged", QT_TRANSLATE_NOOP("Sentences",
        "Nothing about {subject} is different. Nothing was changed.")},
    {"reservation.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no reservation {subject}. Nothing was done. Check the number on the slip.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> reservationSentences()
{
    return rows;
}

} // namespace madoguchi
