// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"accessory.lent-again", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” has been lent again since. Nothing was changed. Take it back from that loan first.")},
    {"accessory.not-lent", QT_TRANSLATE_NOOP("Sentences",
        "“{accessory}” was not lent with {subject}, so it cannot be missing. Nothing was taken back. "
        "Check the name of the accessory.")},
    {"accessory.not-open", QT_TRANSLATE_NOOP("Sentences",
        "No accessory is still to come back here[: {subject}]. Nothing was changed. Check the asset and "
        "the accessory.")},
    {"accessory.not-returned", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” did not come back with this item. Nothing was changed. Check the name of the "
        "accessory.")},
    {"asset.bad-accessory", QT_TRANSLATE_NOOP("Sentences",
        "The accessory “{name}” of {subject} needs a name and a quantity of at least 1 (given: "
        "{quantity}). Nothing was saved. Correct it and save again.")},
    {"asset.being-imported", QT_TRANSLATE_NOOP("Sentences",
        "{subject} came with the import {document}, which is still running or is being undone. It cannot be lent "
        "yet. Wait until it is through; if it was interrupted, have {document} undone.")},
    {"asset.changed-meanwhile", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been changed by somebody else since you opened it: {fields:fields}. Nothing was saved. "
        "Open it again, and make your change to what is there now.")},
    {"asset.disposed", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been disposed of. It cannot be lent. Choose another item; if it is still here, "
        "tell a manager.")},
    {"asset.disposed-by-retiring", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is disposed of only with method, executor, witness and certificate number. Nothing was saved. Choose "
        "“Prepare to hand back”, then “Erase and dispose of” under “More steps…” of the item (command line: "
        "prepare-retirement, retire).")},
    {"asset.disposed-needs-order", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as disposed of. Nothing was saved. To correct that, give the reason and who approved it; "
        "a disposal recorded by mistake can also be undone by the number of its certificate.")},
    {"asset.exists", QT_TRANSLATE_NOOP("Sentences",
        "The asset number {subject} is taken already. Nothing was saved. Open the asset with that number, "
        "or use another number.")},
    {"asset.faulty", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as faulty. It cannot be lent. Lend another item, or have a manager set it "
        "to usable after a check.")},
    {"asset.field-missing", QT_TRANSLATE_NOOP("Sentences",
        "{subject} needs something in the field “{field}” of its type. Nothing was saved. Fill it in and save again.")},
    {"asset.field-not-choice", QT_TRANSLATE_NOOP("Sentences",
        "“{value}” is none of the choices of the field “{field}” of {subject}. Nothing was saved. Possible: {known}.")},
    {"asset.field-not-day", QT_TRANSLATE_NOOP("Sentences",
        "“{value}” in the field “{field}” of {subject} is no day. Nothing was saved. Write it as 2026-04-01 or "
        "R8.4.1.")},
    {"asset.field-not-number", QT_TRANSLATE_NOOP("Sentences",
        "“{value}” in the field “{field}” of {subject} is no number. Nothing was saved. Use digits only.")},
    {"asset.field-not-yes-no", QT_TRANSLATE_NOOP("Sentences",
        "“{value}” in the field “{field}” of {subject} is neither yes nor no. Nothing was saved. Say yes or no.")},
    {"asset.found-needs-reason", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as lost. Nothing was saved. Say how it was found, then give it another status.")},
    {"asset.illegal-move", QT_TRANSLATE_NOOP("Sentences",
        "{subject} cannot go from “{from:state}” to “{to:state}”. Nothing was saved. Choose a status that "
        "can follow, step by step.")},
    {"asset.in-repair", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is in repair. It cannot be lent. Lend another item, or close the repair first.")},
    {"asset.just-lent", QT_TRANSLATE_NOOP("Sentences",
        "{subject} was handed to {holder}[ ({section})] less than a minute ago. It was not taken back. If "
        "it really comes back already, accept the return; otherwise go on.")},
    {"asset.lost", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as lost. It cannot be lent. If it is in front of you, have it recorded as "
        "found first.")},
    {"asset.lost-return", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is recorded as lost. It was not taken back. Have it recorded as found first, then take "
        "it back.")},
    {"asset.moved-on", QT_TRANSLATE_NOOP("Sentences",
        "The loan of {subject} that you chose has ended, and it is on loan anew[, to {holder}]. Nothing was "
        "taken back. Look at the list again.")},
    {"asset.needs-reset", QT_TRANSLATE_NOOP("Sentences",
        "{subject} waits to be reset. It cannot be lent before that. Reset it and set it to usable, or "
        "lend another item.")},
    {"asset.no-kind", QT_TRANSLATE_NOOP("Sentences",
        "The asset has no type. Nothing was saved. Enter its type and save again.")},
    {"asset.no-number", QT_TRANSLATE_NOOP("Sentences",
        "The asset has no number. Nothing was saved. Enter an asset number and save again.")},
    {"asset.not-on-loan", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not on loan. There is nothing to take back. Check the number on the item.")},
    {"asset.on-loan", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is on loan to {holder}[ ({section})][, due {due:day}]. It cannot be lent again now. "
        "Take it back first, or lend another item.")},
    {"asset.open-accessories", QT_TRANSLATE_NOOP("Sentences",
        "{subject} came back without: {accessories}. They are still to come. Lend it without them, or ask "
        "for them first.")},
    {"asset.others-item", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is on loan to {holder}[ ({section})][, due {due:day}], not to the person who is open. "
        "Nothing was recorded. Take it back all the same, or go on with the next item.")},
    {"asset.reset-next", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has to be reset before it is lent again. Put it on the reset shelf.")},
    {"asset.state-while-lent", QT_TRANSLATE_NOOP("Sentences",
        "[{subject} is on loan and cannot be set to “{to:state}”. ]What is on loan is not here to be reset, "
        "surrendered or disposed of. Nothing was changed. Take it back first.")},
    {"asset.to-surrender", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is to be handed back to its owner. It cannot be lent. Lend another item.")},
    {"asset.twice", QT_TRANSLATE_NOOP("Sentences",
        "The same item is named twice[: {subject}]. Nothing was recorded. Leave one of them out.")},
    {"asset.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no asset {subject}. Nothing was recorded. Check the number on the label, or have the "
        "asset entered.")},
    {"asset.was-overdue", QT_TRANSLATE_NOOP("Sentences",
        "{subject} was due on {due:day} and is taken back late.")},
    {"asset.withdrawn", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been withdrawn from the ledger. It cannot be lent. Check the number, or have it "
        "entered again.")},
    {"attachment.damaged", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is not what was attached: its bytes have changed outside the program. It is not shown. Take it away "
        "and attach the file again; if you have no copy, tell whoever keeps the backups.")},
    {"attachment.empty", QT_TRANSLATE_NOOP("Sentences",
        "The file “{subject}” is empty. Nothing was attached. Choose another one.")},
    {"attachment.erased", QT_TRANSLATE_NOOP("Sentences",
        "This file was erased with what the record held of a person. It cannot be shown any more, and it is in no copy of "
        "the record made since.")},
    {"attachment.exists", QT_TRANSLATE_NOOP("Sentences",
        "{asset} has this file already: “{subject}”. Nothing was attached.")},
    {"attachment.no-picture", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is no picture. Nothing was attached; the return stands. Choose a photograph, for example a JPEG or "
        "PNG file; a manager keeps other files with the item.")},
    {"attachment.too-large", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” has {size} MB; {limit} MB are possible. Nothing was attached. Save the picture smaller, or keep the "
        "file elsewhere and note where.")},
    {"attachment.unknown", QT_TRANSLATE_NOOP("Sentences",
        "This file is not attached any more. Nothing was changed. Look at the item again.")},
    {"attachment.unreadable", QT_TRANSLATE_NOOP("Sentences",
        "The file “{subject}” cannot be read[ ({reason})]. Nothing was attached. Check that it is there and that you may "
        "open it.")},
    {"code.ambiguous", QT_TRANSLATE_N_NOOP("Sentences",
        "“{subject}” means %n things[: {meanings}]. Nothing was recorded. Choose which of them is meant.")},
    {"code.reserved", QT_TRANSLATE_NOOP("Sentences",
        "[Line {line}, {column}: ]“{subject}” begins with CMD-, as the codes of the command card do. Nothing was saved. A scan of it "
        "would be taken for a command: use another code.")},
    {"code.unknown", QT_TRANSLATE_NOOP("Sentences",
        "Nothing is registered under “{subject}”. Nothing was done. Check the number on the label.")},
    {"command.bad-id", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is not a command id (a UUID is needed). Nothing was done. Repeat with a valid id, or "
        "without one.")},
    {"command.id-used", QT_TRANSLATE_NOOP("Sentences",
        "The command id {subject} stands for something else that was done before (“{verb:verb}”). Nothing was changed "
        "now. Repeat with a new id, or without one.")},
    {"command.unknown", QT_TRANSLATE_NOOP("Sentences",
        "No command “{subject}” is known here. Nothing was done. Scan a code of the command card, or "
        "check the command id.")},
    {"document.already-undone", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been undone before. Nothing was changed.")},
    {"due.bad-time", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is not a time of day. Nothing was recorded. Give it as HH:MM, for example 17:15.")},
    {"due.closed-day", QT_TRANSLATE_NOOP("Sentences",
        "The due day {subject:day} is a closed day. Tell the user, or choose an open day.")},
    {"asset.lease-ends", QT_TRANSLATE_NOOP("Sentences",
        "The lease of {subject} ends on {end:day}, before it is due ({due:day}). Choose an earlier day, or lend it all"
        " the same.")},
    {"erasure.ambiguous", QT_TRANSLATE_NOOP("Sentences",
        "Several people had the number {subject}, one after another. Nothing was erased. Say which record is meant "
        "(--record): {records}.")},
    {"erasure.done", QT_TRANSLATE_NOOP("Sentences",
        "{subject} was erased already. Nothing was changed. There is nothing left to erase.")},
    {"erasure.needs-authority", QT_TRANSLATE_NOOP("Sentences",
        "An erasure needs to say on whose authority it is done. Nothing was erased. Name the application number or the "
        "approver.")},
    {"erasure.needs-reason", QT_TRANSLATE_NOOP("Sentences",
        "An erasure needs a reason. Nothing was erased. Say why, without naming the person.")},
    {"erasure.not-left", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has neither left nor been withdrawn. Nothing was erased. Enter the day of leaving first; what is kept "
        "of them can be erased when its time is up.")},
    {"erasure.open-accessories", QT_TRANSLATE_N_NOOP("Sentences",
        "%n accessory(ies) lent to {subject} did not come back. Nothing was erased. Take them back, or record that they "
        "stay away.")},
    {"erasure.open-collections", QT_TRANSLATE_N_NOOP("Sentences",
        "{subject} is on %n line(s) of collections that are still open. Nothing was erased. Close the collections first.")},
    {"erasure.open-loans", QT_TRANSLATE_N_NOOP("Sentences",
        "%n item(s) are still out with {subject}, or with somebody to whom a paper of {subject} handed them over. Nothing "
        "was erased. Take them back first.")},
    {"erasure.open-losses", QT_TRANSLATE_N_NOOP("Sentences",
        "%n thing(s) that {subject} had are lost and neither found nor disposed of. Nothing was erased. Close the loss "
        "first.")},
    {"erasure.open-mails", QT_TRANSLATE_N_NOOP("Sentences",
        "%n letter(s) to {subject} wait to be sent. Nothing was erased. Send them or call them off first.")},
    {"erasure.open-reservations", QT_TRANSLATE_N_NOOP("Sentences",
        "{subject} has %n open reservation(s). Nothing was erased. Cancel them first.")},
    {"erasure.open-stocktakes", QT_TRANSLATE_N_NOOP("Sentences",
        "%n stocktake(s) or difference(s) that name {subject} are not settled. Nothing was erased. Close the stocktake "
        "and settle its differences first.")},
    {"erasure.too-early", QT_TRANSLATE_NOOP("Sentences",
        "What is kept of {subject} must be kept until its time is up. Nothing was erased. It is possible from {day:day} "
        "on.")},
    {"stock.bad-level", QT_TRANSLATE_NOOP("Sentences",
        "{minimum} and {target} are no levels for the stock of {subject}. Nothing was changed. The minimum is 0 or more,"
        " and it is filled up to the minimum or more.")},
    {"due.past", QT_TRANSLATE_NOOP("Sentences",
        "The due day {subject:day} is in the past. Nothing was recorded. Choose today or a later day.")},
    {"holder.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is neither a person nor a section “{subject}”. Nothing was recorded. Check the number, the "
        "card, or the exact name of the section.")},
    {"kind.bad-limit", QT_TRANSLATE_NOOP("Sentences",
        "A limit of {subject} is below zero. Nothing was saved. Give a number, or 0 for none.")},
    {"kind.closed", QT_TRANSLATE_NOOP("Sentences",
        "The type “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another type, or "
        "have this one reopened (Settings, Types).")},
    {"kind.exists", QT_TRANSLATE_NOOP("Sentences",
        "There is a type “{subject}” already. Nothing was saved. Choose another name, or change that type.")},
    {"kind.field-twice", QT_TRANSLATE_NOOP("Sentences",
        "{subject} would have two fields called “{name}”. Nothing was saved. Give each field a name of its own.")},
    {"kind.field-without-choices", QT_TRANSLATE_NOOP("Sentences",
        "The field “{name}” of {subject} has nothing to choose from. Nothing was saved. Name the choices, or make it a "
        "text.")},
    {"kind.in-use", QT_TRANSLATE_N_NOOP("Sentences",
        "The type “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close it, "
        "so that it is offered no more, or merge it into another one.")},
    {"kind.is-merged", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is the name of a type that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or "
        "choose another name.")},
    {"kind.too-many-fields", QT_TRANSLATE_NOOP("Sentences",
        "{subject} would have more than {most} fields of its own. Nothing was saved. Keep those that are looked for.")},
    {"kind.too-many-checks", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has more than {most} check points. Nothing was saved. Keep those that the desk really looks at.")},
    {"kind.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no type “{subject}”. Nothing was done. Check the name; a new type comes with its first "
        "asset.")},
    {"ledger.too-many", QT_TRANSLATE_NOOP("Sentences",
        "{count} are to be changed together; {limit} at once are possible. Nothing was changed. Choose fewer, or "
        "import a list.")},
    {"loan.line-unknown", QT_TRANSLATE_NOOP("Sentences",
        "This return is not in the record. Nothing was changed. Look again.")},
    {"loan.no-holder", QT_TRANSLATE_NOOP("Sentences",
        "Nobody is named who borrows. Nothing was recorded. Scan the user’s card, or name a person or "
        "section.")},
    {"loan.no-items", QT_TRANSLATE_NOOP("Sentences",
        "No item is named. Nothing was recorded. Scan or name at least one item.")},
    {"loan.too-many-items", QT_TRANSLATE_NOOP("Sentences",
        "One receipt takes at most {most} items. Nothing was recorded. Split the handover.")},
    {"merge.fields-differ", QT_TRANSLATE_NOOP("Sentences",
        "The fields {names} hold something else in the two types, so they do not fit together ({subject} stays). "
        "Nothing was changed. Make them alike first, or give one of them another name.")},
    {"merge.into-closed", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is closed, so nothing can be merged into it. Nothing was changed. Reopen it first, or let it "
        "be the one that goes.")},
    {"merge.on-loan", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is on loan, so it cannot go. Nothing was changed. Keep this one and let the other one go, or take it "
        "back first.")},
    {"merge.reserved", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is reserved, so it cannot go. Nothing was changed. Keep this one and let the other one go, or change "
        "the reservation first.")},
    {"merge.same", QT_TRANSLATE_NOOP("Sentences",
        "{subject} was named twice. Nothing was changed. Name two different records.")},
    {"merge.too-many", QT_TRANSLATE_NOOP("Sentences",
        "{count} rows would go over from “{subject}”; {limit} at once are possible. Nothing was changed. Keep "
        "this one and let the other one go, or change part of the items first.")},
    {"merge.wrong-state", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is “{state:state}”, so it cannot go. Nothing was changed. Bring that to an end first.")},
    {"person.changed-meanwhile", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been changed by somebody else since you opened it: {fields:fields}. Nothing was saved. "
        "Open it again, and make your change to what is there now.")},
    {"person.exists", QT_TRANSLATE_NOOP("Sentences",
        "There is a person {subject} already. Nothing was saved. Open that person, or use another number.")},
    {"person.left", QT_TRANSLATE_NOOP("Sentences",
        "{name} has left the organisation. Nothing can be lent to them. Take back what they still hold, "
        "or check the card.")},
    {"person.left-later", QT_TRANSLATE_NOOP("Sentences",
        "The day {subject:day} is more than {years} years ahead. Nothing was saved. Enter the day on which the person "
        "leaves once it is known.")},
    {"person.no-name", QT_TRANSLATE_NOOP("Sentences",
        "The person {subject} has no name. Nothing was saved. Enter the name as registered.")},
    {"person.no-number", QT_TRANSLATE_NOOP("Sentences",
        "The person has neither a staff number nor a user name[: {subject}]. Nothing was saved. Enter one "
        "of them.")},
    {"person.other-card", QT_TRANSLATE_NOOP("Sentences",
        "{name}’s card was scanned while items wait for {open}. Nothing was recorded. Finish or empty the "
        "open basket first.")},
    {"person.overdue", QT_TRANSLATE_N_NOOP("Sentences",
        "{name} has %n overdue item(s). Ask for them before lending more.")},
    {"person.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no person {subject}. Nothing was recorded. Check the number or the card, or have the "
        "person entered.")},
    {"person.withdrawn", QT_TRANSLATE_NOOP("Sentences",
        "{name} has been withdrawn from the ledger. Nothing can be lent to them. Check the card, or have "
        "them entered again.")},
    {"place.closed", QT_TRANSLATE_NOOP("Sentences",
        "The place “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another place, or "
        "have this one reopened (Settings, Places).")},
    {"place.code-in-use", QT_TRANSLATE_NOOP("Sentences",
        "The code {subject} is on the label of another place already. Nothing was saved. Use another "
        "code.")},
    {"place.exists", QT_TRANSLATE_NOOP("Sentences",
        "There is a place “{subject}” already. Nothing was saved. Choose another name, or change that place.")},
    {"place.in-use", QT_TRANSLATE_N_NOOP("Sentences",
        "The place “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close it, "
        "so that it is offered no more, or merge it into another one.")},
    {"place.is-merged", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is the name of a place that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or "
        "choose another name.")},
    {"place.no-name", QT_TRANSLATE_NOOP("Sentences",
        "The place has no name. Nothing was saved. Enter its name.")},
    {"place.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no place “{subject}”, or not any more. Nothing was done. Check the name, or read the list "
        "again.")},
    {"search.no-name", QT_TRANSLATE_NOOP("Sentences",
        "A saved search needs a name. Nothing was saved. Give it one.")},
    {"search.part-gone", QT_TRANSLATE_NOOP("Sentences",
        "The saved search names a type, a place or a section that is not there any more. The list is narrowed down by "
        "the rest. Save the search anew, or remove it.")},
    {"search.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no saved search “{subject}”. Nothing was changed. Look at the list of searches.")},
    {"section.bad-mail", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is not a mail address. Nothing was saved. Correct the address of the section’s head, or leave it empty.")},
    {"section.closed", QT_TRANSLATE_NOOP("Sentences",
        "The section “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another "
        "section, or have this one reopened (Settings, Sections).")},
    {"section.exists", QT_TRANSLATE_NOOP("Sentences",
        "There is a section {subject} already. Nothing was saved. Use another name, or change that one.")},
    {"section.in-use", QT_TRANSLATE_N_NOOP("Sentences",
        "The section “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close "
        "it, so that it is offered no more, or merge it into another one.")},
    {"section.is-merged", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is the name of a section that was merged into “{kept}”. Nothing was saved. Change “{kept}”, "
        "or choose another name.")},
    {"section.no-name", QT_TRANSLATE_NOOP("Sentences",
        "The section has no name. Nothing was saved. Give it one.")},
    {"section.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no section {subject}. Nothing was done. Check its name as it stands in the ledger.")},
    {"undo.left-standing", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been changed or used since and stays as it is. The rest was undone. Correct it by hand "
        "where it is wrong.")},
    {"undo.loss-reported", QT_TRANSLATE_NOOP("Sentences",
        "The loss of {subject} has been reported since ({documents}). Nothing was undone. Undo that report first, or "
        "record that the item was found.")},
    {"undo.moved-on", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been changed or used since, or cannot go back to what it was. Nothing was undone. Undo the "
        "later change first, or correct the record by hand.")},
    {"undo.needs-reason", QT_TRANSLATE_N_NOOP("Sentences",
        "More than %n minute(s) have passed. Nothing was undone. Give a reason and undo again.")},
    {"undo.not-undoable", QT_TRANSLATE_NOOP("Sentences",
        "This cannot be undone ({subject:verb}). Nothing was changed. Record the opposite instead.")},
    {"undo.not-yours", QT_TRANSLATE_NOOP("Sentences",
        "This was done at another counter or by somebody else ({subject}). Nothing was undone. Ask them "
        "or a manager.")},
    {"undo.too-large", QT_TRANSLATE_NOOP("Sentences",
        "This operation is too large to be undone at the counter. Nothing was undone. Undo it by its "
        "document number.")},
    {"undo.too-late", QT_TRANSLATE_N_NOOP("Sentences",
        "More than %n minute(s) have passed. Nothing was undone. Ask a manager to undo it.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> ledgerSentences()
{
    return rows;
}

} // namespace madoguchi
