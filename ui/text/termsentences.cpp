// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"block.exists", QT_TRANSLATE_NOOP("Sentences",
        "Lending to this person is blocked already. Nothing was changed. Lift the block first, to give another reason.")},
    {"block.no-reason", QT_TRANSLATE_NOOP("Sentences",
        "A block needs a reason. Nothing was changed. Say why, so that every counter can tell the person.")},
    {"block.none", QT_TRANSLATE_NOOP("Sentences",
        "Lending to this person is not blocked. Nothing was changed.")},
    {"check.no-note", QT_TRANSLATE_NOOP("Sentences",
        "What is wrong with {subject} is not said. Nothing was recorded. Write down the fault.")},
    {"check.not-in-stock", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not in stock and ready to be lent, so it is no spare now. Nothing was recorded. Leave it out.")},
    {"exchange.no-holder", QT_TRANSLATE_NOOP("Sentences",
        "{subject} stands at {holder}; neither a person nor a section holds it. Nothing was recorded. Take it back, "
        "then hand the other item over.")},
    {"exchange.overdue", QT_TRANSLATE_NOOP("Sentences",
        "{subject} was due on {due:day}, so the new item would be late from the start. Nothing was recorded. Give "
        "a new due day with the exchange.")},
    {"exchange.same-item", QT_TRANSLATE_NOOP("Sentences",
        "An item cannot be exchanged for itself. Nothing was recorded. Name the item that is handed over instead.")},
    {"extension.kind-reserved", QT_TRANSLATE_NOOP("Sentences",
        "Others have been promised {kind} from {day:day} on, and none would be left if {subject} stayed out until then. "
        "Nothing was recorded. Choose an earlier day, or have the reservation changed first.")},
    {"extension.lost", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as lost, so its loan cannot be extended. Nothing was recorded. Have it recorded as "
        "found first.")},
    {"extension.needs-approval", QT_TRANSLATE_NOOP("Sentences",
        "An extension needs an approval here. Nothing was recorded. Name who approved it, or the number of the "
        "application.")},
    {"extension.no-limit", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is lent without a due day, so there is nothing to extend. Nothing was recorded.")},
    {"extension.not-later", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is due on {due:day}; {wanted:day} is no later. Nothing was recorded. Choose a later day.")},
    {"extension.reserved", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}), so it cannot stay out until "
        "then. Nothing was recorded. Choose an earlier day, or have the reservation changed first.")},
    {"extension.too-many", QT_TRANSLATE_N_NOOP("Sentences",
        "{subject} has been extended as often as the office allows (%n time(s)). Nothing was recorded. Take it "
        "back, or ask an owner to change the setting.")},
    {"found.no-note", QT_TRANSLATE_NOOP("Sentences",
        "How {subject} was found has to stay in the record. Nothing was recorded. Say where it was and who brought it.")},
    {"found.not-lost", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not recorded as lost (it is “{state:state}”). Nothing was recorded. Check the number on the item.")},
    {"incident.already-lost", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as lost already. Nothing was recorded. Add what was done since as a measure, or record "
        "it as found first.")},
    {"incident.damage-of-lost", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as lost, so no damage of it can be seen. Nothing was recorded. Report it as lost or "
        "stolen, or record it as found first.")},
    {"incident.gone", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is no longer in the ledger’s care. Nothing was recorded. Check the number on the item.")},
    {"incident.in-future", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has not come yet. Nothing was recorded. Enter when it happened, to the minute.")},
    {"incident.no-circumstances", QT_TRANSLATE_NOOP("Sentences",
        "What happened to {subject} is not said. Nothing was recorded. Write down the circumstances: facts, in the "
        "words of whoever reports.")},
    {"incident.no-time", QT_TRANSLATE_NOOP("Sentences",
        "When it happened is not said. Nothing was recorded. Enter day and time to the minute, as well as they are "
        "known.")},
    {"incident.none", QT_TRANSLATE_NOOP("Sentences",
        "No loss or damage of {subject} has been reported. Nothing was recorded. Report it first.")},
    {"incident.not-on-receipt", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is no receipt of this item. Nothing was recorded. Check the number, or say that it was in the house.")},
    {"incident.nothing-new", QT_TRANSLATE_NOOP("Sentences",
        "There is nothing new about {subject} in this report. Nothing was recorded. Enter what has become known since, or "
        "say in words what the report adds.")},
    {"incident.order", QT_TRANSLATE_NOOP("Sentences",
        "It was noticed before it happened[: {subject}]. Nothing was recorded. Check both times.")},
    {"loan.changed-meanwhile", QT_TRANSLATE_NOOP("Sentences",
        "The loan of {subject} has been changed at another counter since you looked[; it is with {holder} now]"
        "[, due {due:day}]. Nothing was recorded. Look at it again, then repeat.")},
    {"loan.not-out", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not on loan. Nothing was recorded. Check the number on the item.")},
    {"measure.no-approver", QT_TRANSLATE_NOOP("Sentences",
        "Locking or wiping from afar has to be approved. Nothing was recorded. Name who approved it.")},
    {"measure.no-second-person", QT_TRANSLATE_NOOP("Sentences",
        "Locking or wiping from afar is checked by a second person. Nothing was recorded. Name another operator than "
        "yourself who has checked it[ (not {subject})].")},
    {"moment.no-time", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” names no time of day. Nothing was recorded. Give the day and the time to the minute, for example "
        "2026-04-01 14:05.")},
    {"holdings.no-person", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is a section; this sheet is of one person. Nothing was printed. Name a person, or print the "
        "loans of the section as a report.")},
    {"person.blocked", QT_TRANSLATE_NOOP("Sentences",
        "Lending to {subject} is blocked[: {reason}]. Nothing can be lent to them. Take back what they hold, or have a "
        "manager lift the block.")},
    {"person.kind-limit", QT_TRANSLATE_N_NOOP("Sentences",
        "{subject} holds %n item(s) of the type {kind} (allowed: {most}). No more of it can be lent to them. Take one back "
        "first.")},
    {"section.kind-limit", QT_TRANSLATE_N_NOOP("Sentences",
        "The section of {subject} holds %n item(s) of the type {kind} (allowed: {most}). No more of it can be lent there. "
        "Take one back first.")},
    {"person.limit", QT_TRANSLATE_N_NOOP("Sentences",
        "{subject} holds %n item(s); the office allows {most}. Nothing more can be lent to them. Take something back "
        "first.")},
    {"section.limit", QT_TRANSLATE_N_NOOP("Sentences",
        "The section of {subject} holds %n item(s); the office allows {most}. Nothing more can be lent there. Take "
        "something back first.")},
    {"retire.gone", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been disposed of already. Nothing was recorded. Leave it out.")},
    {"retire.no-executor", QT_TRANSLATE_NOOP("Sentences",
        "Who erased the data is not said. Nothing was recorded. Name the person or the company.")},
    {"retire.no-method", QT_TRANSLATE_NOOP("Sentences",
        "How the data was erased is not said. Nothing was recorded. Name the method, for example physical destruction; "
        "for what stores nothing, say so.")},
    {"retire.no-witness", QT_TRANSLATE_NOOP("Sentences",
        "Who was there as a witness is not said. Nothing was recorded. Name the witness.")},
    {"retire.not-prepared", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is in no set that is to be handed back. Nothing was recorded. Prepare it first.")},
    {"retire.prepared", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is in a set that is to be handed back already. Nothing was recorded. Leave it out.")},
    {"retire.same-person", QT_TRANSLATE_NOOP("Sentences",
        "{subject} cannot be the witness of their own work. Nothing was recorded. Name somebody else who was there.")},
    {"return.check-failed", QT_TRANSLATE_NOOP("Sentences",
        "{subject}, {check}: {note}. Where it cannot be lent so, send it to repair or report the damage.")},
    {"return.check-no-note", QT_TRANSLATE_NOOP("Sentences",
        "What is wrong with {subject} at “{check}” is not said. Nothing was recorded. Write it down in a few words.")},
    {"return.lent-again", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been lent again since. Nothing was recorded. Judge it when it comes back.")},
    {"return.no-checks", QT_TRANSLATE_NOOP("Sentences",
        "Nothing is looked at when something of the type {kind} comes back. Nothing was recorded. Have a manager give "
        "the type its check points.")},
    {"return.no-such-check", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has no check point “{check}”[; it has: {known}]. Nothing was recorded. Check the name of the point.")},
    {"return.bad-state", QT_TRANSLATE_NOOP("Sentences",
        "{subject} cannot be taken back as “{state:state}”. Nothing was recorded. What comes back is faulty, goes to "
        "repair, or needs no remark.")},
    {"service.bad-cost", QT_TRANSLATE_NOOP("Sentences",
        "A repair cannot cost {subject} yen. Nothing was recorded. Enter whole yen, or nothing while it is not known.")},
    {"service.expected-past", QT_TRANSLATE_NOOP("Sentences",
        "{subject:day} is over, so the item cannot be expected back on it. Nothing was recorded. Enter today or a later "
        "day, or none.")},
    {"service.no-note", QT_TRANSLATE_NOOP("Sentences",
        "What is wrong with the item is not said. Nothing was recorded. Write down the fault.")},
    {"service.no-terms", QT_TRANSLATE_NOOP("Sentences",
        "There is nothing to change about the repair. Nothing was recorded. Name who repairs it, or the day it should be "
        "back.")},
    {"service.wrong-state", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is “{state:state}”, so this step does not fit. Nothing was recorded. Look at the item again.")},
    {"setting.bad-day", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is no day of the office. Nothing was saved. Write one a line, as 2026-08-13 or "
        "2026-08-13..2026-08-15, and a remark after a blank.")},
    {"shipment.confirmed", QT_TRANSLATE_NOOP("Sentences",
        "That {subject} has arrived is recorded already. Nothing was recorded. Record the receipt once it has come back.")},
    {"shipment.no-carrier", QT_TRANSLATE_NOOP("Sentences",
        "Who carries the parcel is not said. Nothing was recorded. Name the carrier; for the office’s own mail, say so.")},
    {"shipment.no-destination", QT_TRANSLATE_NOOP("Sentences",
        "Where the parcel goes is not said. Nothing was recorded. Name the site as the carrier finds it.")},
    {"shipment.no-name", QT_TRANSLATE_NOOP("Sentences",
        "Who says that {subject} has arrived is not known. Nothing was recorded. Name the person at the other site.")},
    {"shipment.nothing-out", QT_TRANSLATE_NOOP("Sentences",
        "Nothing of {subject} is out any more. Nothing was recorded. Hand the items over first; then send them.")},
    {"shipment.open", QT_TRANSLATE_NOOP("Sentences",
        "What {subject} lent is on its way already ({document}). Nothing was recorded. Confirm its arrival, or undo the "
        "cover note.")},
    {"shipment.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no shipment {subject}. Nothing was recorded. Give the number of the cover note or of the receipt.")},
    {"substitute.not-away", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is neither faulty nor in repair nor lost, so nothing stands in for it. Nothing was recorded. Lend the "
        "item as it is, or say first what has become of {subject}.")},
    {"substitute.one-item", QT_TRANSLATE_NOOP("Sentences",
        "One item stands in for {subject}, not several. Nothing was recorded. Hand the others over by themselves.")},
    {"substitute.same-item", QT_TRANSLATE_NOOP("Sentences",
        "{subject} cannot stand in for itself. Nothing was recorded. Name another item.")},
    {"transfer.limit-reason", QT_TRANSLATE_NOOP("Sentences",
        "With these loans {subject} has more than the limits allow. Nothing was recorded. Say why they are passed on all "
        "the same.")},
    {"transfer.lost", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as lost, so nobody else can answer for it. Nothing was recorded. Have it recorded as "
        "found first, or leave it out.")},
    {"transfer.same-holder", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is with {holder} already. Nothing was recorded. Leave it out, or name somebody else.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> termSentences()
{
    return rows;
}

} // namespace madoguchi
