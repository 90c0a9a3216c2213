// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct WordRow {
    const char* code;
    const char* source;
};

constexpr WordRow words[] = {
    {"status.available", QT_TRANSLATE_NOOP("Words", "In stock")},
    {"status.on-loan", QT_TRANSLATE_NOOP("Words", "On loan")},
    {"status.due-today", QT_TRANSLATE_NOOP("Words", "Due today")},
    {"status.overdue", QT_TRANSLATE_NOOP("Words", "Overdue")},
    {"status.allocated", QT_TRANSLATE_NOOP("Words", "Allocated")},
    {"status.ready", QT_TRANSLATE_NOOP("Words", "Ready")},
    {"status.needs-reset", QT_TRANSLATE_NOOP("Words", "Waiting for reset")},
    {"status.in-repair", QT_TRANSLATE_NOOP("Words", "In repair")},
    {"status.faulty", QT_TRANSLATE_NOOP("Words", "Faulty")},
    {"status.lost", QT_TRANSLATE_NOOP("Words", "Lost")},
    {"status.to-surrender", QT_TRANSLATE_NOOP("Words", "To be handed back")},
    {"status.disposed", QT_TRANSLATE_NOOP("Words", "Disposed")},
    {"state.usable", QT_TRANSLATE_NOOP("Words", "Usable")},
    {"state.needs-reset", QT_TRANSLATE_NOOP("Words", "Waiting for reset")},
    {"state.in-repair", QT_TRANSLATE_NOOP("Words", "In repair")},
    {"state.faulty", QT_TRANSLATE_NOOP("Words", "Faulty")},
    {"state.lost", QT_TRANSLATE_NOOP("Words", "Lost")},
    {"state.to-surrender", QT_TRANSLATE_NOOP("Words", "To be handed back")},
    {"state.disposed", QT_TRANSLATE_NOOP("Words", "Disposed")},
    {"ownership.state", QT_TRANSLATE_NOOP("Words", "State property")},
    {"ownership.lease", QT_TRANSLATE_NOOP("Words", "Lease")},
    {"ownership.service", QT_TRANSLATE_NOOP("Words", "Service")},
    {"ownership.borrowed", QT_TRANSLATE_NOOP("Words", "Borrowed")},
    {"category.pc", QT_TRANSLATE_NOOP("Words", "Computer")},
    {"category.phone", QT_TRANSLATE_NOOP("Words", "Phone")},
    {"category.router", QT_TRANSLATE_NOOP("Words", "Router")},
    {"category.media", QT_TRANSLATE_NOOP("Words", "Storage media")},
    {"category.peripheral", QT_TRANSLATE_NOOP("Words", "Peripheral")},
    {"category.meeting", QT_TRANSLATE_NOOP("Words", "Meeting equipment")},
    {"category.printer", QT_TRANSLATE_NOOP("Words", "Printer")},
    {"category.other", QT_TRANSLATE_NOOP("Words", "Other")},
    {"field-type.text", QT_TRANSLATE_NOOP("Words", "Free text")},
    {"field-type.number", QT_TRANSLATE_NOOP("Words", "Figures")},
    {"field-type.day", QT_TRANSLATE_NOOP("Words", "Calendar day")},
    {"field-type.choice", QT_TRANSLATE_NOOP("Words", "Choice")},
    {"field-type.yes-no", QT_TRANSLATE_NOOP("Words", "Yes or no")},
    {"yes-no.yes", QT_TRANSLATE_NOOP("Words", "Yes")},
    {"yes-no.no", QT_TRANSLATE_NOOP("Words", "No")},
    {"role.desk", QT_TRANSLATE_NOOP("Words", "Desk")},
    {"role.manager", QT_TRANSLATE_NOOP("Words", "Manager")},
    {"role.auditor", QT_TRANSLATE_NOOP("Words", "Auditor")},
    {"role.owner", QT_TRANSLATE_NOOP("Words", "Owner")},
    {"permission.look", QT_TRANSLATE_NOOP("Words", "Look")},
    {"permission.lend", QT_TRANSLATE_NOOP("Words", "Lend and take back")},
    {"permission.take-stock", QT_TRANSLATE_NOOP("Words", "Take stock")},
    {"permission.edit-ledger", QT_TRANSLATE_NOOP("Words", "Change the ledger")},
    {"permission.import", QT_TRANSLATE_NOOP("Words", "Import")},
    {"permission.undo-any", QT_TRANSLATE_NOOP("Words", "Undo what others did")},
    {"permission.read-journal", QT_TRANSLATE_NOOP("Words", "Read the journal")},
    {"permission.sign-journal", QT_TRANSLATE_NOOP("Words", "Sign the journal")},
    {"permission.back-up", QT_TRANSLATE_NOOP("Words", "Back up")},
    {"permission.administrate", QT_TRANSLATE_NOOP("Words", "Administrate")},
    {"document.receipt", QT_TRANSLATE_NOOP("Words", "Receipt")},
    {"document.return", QT_TRANSLATE_NOOP("Words", "Return slip")},
    {"document.extension", QT_TRANSLATE_NOOP("Words", "Extension slip")},
    {"document.incident", QT_TRANSLATE_NOOP("Words", "Loss or damage report")},
    {"document.replenishment", QT_TRANSLATE_NOOP("Words", "Replenishment request")},
    {"document.keeper-handover", QT_TRANSLATE_NOOP("Words", "Record of handing over")},
    {"document.surrender", QT_TRANSLATE_NOOP("Words", "Hand-back list")},
    {"document.erasure", QT_TRANSLATE_NOOP("Words", "Certificate of erasure")},
    {"document.transfer", QT_TRANSLATE_NOOP("Words", "Transfer slip")},
    {"document.cover-note", QT_TRANSLATE_NOOP("Words", "Cover note")},
    {"document.import", QT_TRANSLATE_NOOP("Words", "Import")},
    {"document.ledger-edit", QT_TRANSLATE_NOOP("Words", "Change of the ledger")},
    {"document.letter", QT_TRANSLATE_NOOP("Words", "Letter")},
    {"letter.notice", QT_TRANSLATE_NOOP("Words", "Notice of due date")},
    {"letter.overdue", QT_TRANSLATE_NOOP("Words", "Overdue letter")},
    {"letter.overdue-list", QT_TRANSLATE_NOOP("Words", "Overdue list for the head")},
    {"letter.accessory", QT_TRANSLATE_NOOP("Words", "Notice of missing accessories")},
    {"letter.collection", QT_TRANSLATE_NOOP("Words", "Request to return")},
    {"way.paper", QT_TRANSLATE_NOOP("Words", "On paper")},
    {"way.draft", QT_TRANSLATE_NOOP("Words", "As a mail draft")},
    {"way.mail", QT_TRANSLATE_NOOP("Words", "By mail")},
    {"language.ja", QT_TRANSLATE_NOOP("Words", "Japanese")},
    {"language.en", QT_TRANSLATE_NOOP("Words", "English")},
    {"output-way.print", QT_TRANSLATE_NOOP("Words", "On paper")},
    {"output-way.pdf", QT_TRANSLATE_NOOP("Words", "PDF")},
    {"output-way.xlsx", QT_TRANSLATE_NOOP("Words", "Excel")},
    {"output-way.csv", QT_TRANSLATE_NOOP("Words", "CSV")},
    {"document.reservation", QT_TRANSLATE_NOOP("Words", "Reservation slip")},
    {"document.pick-up", QT_TRANSLATE_NOOP("Words", "Pick-up slip")},
    {"reservation.waiting", QT_TRANSLATE_NOOP("Words", "To prepare")},
    {"reservation.allocated", QT_TRANSLATE_NOOP("Words", "Allocated")},
    {"reservation.ready", QT_TRANSLATE_NOOP("Words", "Ready")},
    {"reservation.handed-over", QT_TRANSLATE_NOOP("Words", "Handed over")},
    {"reservation.cancelled", QT_TRANSLATE_NOOP("Words", "Cancelled")},
    {"reservation.lapsed", QT_TRANSLATE_NOOP("Words", "Not fetched")},
    {"document.collection", QT_TRANSLATE_NOOP("Words", "Collection")},
    {"document.stocktake", QT_TRANSLATE_NOOP("Words", "Stocktake")},
    {"movement.receive", QT_TRANSLATE_NOOP("Words", "Counted in")},
    {"movement.issue", QT_TRANSLATE_NOOP("Words", "Counted out")},
    {"movement.correct", QT_TRANSLATE_NOOP("Words", "Corrected")},
    {"mail.queued", QT_TRANSLATE_NOOP("Words", "Mail waits")},
    {"mail.sending", QT_TRANSLATE_NOOP("Words", "Mail is being sent")},
    {"mail.unsure", QT_TRANSLATE_NOOP("Words", "Mail unsure")},
    {"mail.sent", QT_TRANSLATE_NOOP("Words", "Mail sent")},
    {"mail.failed", QT_TRANSLATE_NOOP("Words", "Mail not sent")},
    {"mail.bounced", QT_TRANSLATE_NOOP("Words", "Mail came back")},
    {"mail.off", QT_TRANSLATE_NOOP("Words", "Mail called off")},
    {"meaning.asset", QT_TRANSLATE_NOOP("Words", "Item")},
    {"meaning.person", QT_TRANSLATE_NOOP("Words", "User")},
    {"meaning.document", QT_TRANSLATE_NOOP("Words", "Paper")},
    {"meaning.place", QT_TRANSLATE_NOOP("Words", "Place")},
    {"meaning.operator", QT_TRANSLATE_NOOP("Words", "Operator")},
    {"meaning.kind", QT_TRANSLATE_NOOP("Words", "Type")},
    {"meaning.section", QT_TRANSLATE_NOOP("Words", "Section")},
    {"meaning.kit", QT_TRANSLATE_NOOP("Words", "Kit")},
    {"meaning.consumable", QT_TRANSLATE_NOOP("Words", "Consumable")},
    {"symbology.unknown", QT_TRANSLATE_NOOP("Words", "not reported by the scanner")},
    {"symbology.code39", QT_TRANSLATE_NOOP("Words", "Code 39")},
    {"symbology.code128", QT_TRANSLATE_NOOP("Words", "Code 128")},
    {"symbology.gs1-128", QT_TRANSLATE_NOOP("Words", "GS1-128")},
    {"symbology.ean13", QT_TRANSLATE_NOOP("Words", "JAN-13 / EAN-13")},
    {"symbology.ean8", QT_TRANSLATE_NOOP("Words", "JAN-8 / EAN-8")},
    {"symbology.nw7", QT_TRANSLATE_NOOP("Words", "NW-7 (Codabar)")},
    {"symbology.itf", QT_TRANSLATE_NOOP("Words", "ITF")},
    {"symbology.qr", QT_TRANSLATE_NOOP("Words", "QR")},
    {"symbology.gs1-qr", QT_TRANSLATE_NOOP("Words", "GS1 QR")},
    {"symbology.data-matrix", QT_TRANSLATE_NOOP("Words", "Data Matrix")},
    {"symbology.gs1-data-matrix", QT_TRANSLATE_NOOP("Words", "GS1 DataMatrix")},
    {"symbology.gs1-databar", QT_TRANSLATE_NOOP("Words", "GS1 DataBar")},
    {"symbology.pdf417", QT_TRANSLATE_NOOP("Words", "PDF417")},
    {"symbology.other", QT_TRANSLATE_NOOP("Words", "another kind")},
    {"repair.affix-stripped", QT_TRANSLATE_NOOP("Words", "prefix and suffix taken off")},
    {"repair.layout-repaired", QT_TRANSLATE_NOOP("Words", "keyboard layout repaired")},
    {"repair.width-folded", QT_TRANSLATE_NOOP("Words", "full-width characters made half-width")},
    {"repair.aim-stripped", QT_TRANSLATE_NOOP("Words", "symbology mark taken off")},
    {"repair.start-stop-stripped", QT_TRANSLATE_NOOP("Words", "start and stop characters taken off")},
    {"repair.check-digit-stripped", QT_TRANSLATE_NOOP("Words", "check digit found right and taken off")},
    {"verb.collections.close", QT_TRANSLATE_NOOP("Words", "Close collection")},
    {"verb.collections.exempt", QT_TRANSLATE_NOOP("Words", "Exempt from a collection")},
    {"verb.collections.open", QT_TRANSLATE_NOOP("Words", "Open collection")},
    {"verb.desk.found", QT_TRANSLATE_NOOP("Words", "Set up")},
    {"verb.desk.register-station", QT_TRANSLATE_NOOP("Words", "Register counter")},
    {"verb.desk.renew-station", QT_TRANSLATE_NOOP("Words", "New key for a counter")},
    {"verb.desk.add-operator", QT_TRANSLATE_NOOP("Words", "Add operator")},
    {"verb.desk.change-operator", QT_TRANSLATE_NOOP("Words", "Change operator")},
    {"verb.desk.change-own-pin", QT_TRANSLATE_NOOP("Words", "Change own PIN")},
    {"verb.desk.change-counter-scanner", QT_TRANSLATE_NOOP("Words", "Change this counter's scanner")},
    {"verb.desk.change-settings", QT_TRANSLATE_NOOP("Words", "Change settings")},
    {"verb.desk.change-letter-wording", QT_TRANSLATE_NOOP("Words", "Change the words of a letter")},
    {"verb.desk.note-clock", QT_TRANSLATE_NOOP("Words", "Clock of the counter was off")},
    {"verb.desk.note-backup", QT_TRANSLATE_NOOP("Words", "Back up")},
    {"verb.desk.note-paper-lost", QT_TRANSLATE_NOOP("Words", "Paper did not come out")},
    {"verb.desk.record-reprint", QT_TRANSLATE_NOOP("Words", "Reprint")},
    {"verb.desk.undo", QT_TRANSLATE_NOOP("Words", "Undo")},
    {"verb.sign-in.in", QT_TRANSLATE_NOOP("Words", "Sign in")},
    {"verb.sign-in.switch", QT_TRANSLATE_NOOP("Words", "Switch operator")},
    {"verb.sign-in.out", QT_TRANSLATE_NOOP("Words", "Sign out")},
    {"verb.sign-in.refuse-pin", QT_TRANSLATE_NOOP("Words", "PIN refused")},
    {"verb.sign-in.pause-pins", QT_TRANSLATE_NOOP("Words", "Too many wrong PINs")},
    {"verb.exchange.import", QT_TRANSLATE_NOOP("Words", "Import")},
    {"verb.exchange.note-reception", QT_TRANSLATE_NOOP("Words", "Record reception")},
    {"verb.consumables.save", QT_TRANSLATE_NOOP("Words", "Save consumable")},
    {"verb.consumables.withdraw", QT_TRANSLATE_NOOP("Words", "Drop consumable")},
    {"verb.consumables.receive", QT_TRANSLATE_NOOP("Words", "Count in")},
    {"verb.consumables.issue", QT_TRANSLATE_NOOP("Words", "Count out")},
    {"verb.consumables.hand-over", QT_TRANSLATE_NOOP("Words", "Hand over with consumables")},
    {"verb.consumables.correct", QT_TRANSLATE_NOOP("Words", "Correct the stock")},
    {"verb.ledger.attach", QT_TRANSLATE_NOOP("Words", "Attach file")},
    {"verb.ledger.close-kind", QT_TRANSLATE_NOOP("Words", "Close or reopen a type")},
    {"verb.ledger.close-place", QT_TRANSLATE_NOOP("Words", "Close or reopen a place")},
    {"verb.ledger.close-section", QT_TRANSLATE_NOOP("Words", "Close or reopen a section")},
    {"verb.ledger.detach", QT_TRANSLATE_NOOP("Words", "Remove attached file")},
    {"verb.ledger.edit-assets", QT_TRANSLATE_NOOP("Words", "Change items together")},
    {"verb.ledger.edit-people", QT_TRANSLATE_NOOP("Words", "Change users together")},
    {"verb.ledger.erase-person", QT_TRANSLATE_NOOP("Words", "Erase a person’s data")},
    {"verb.ledger.merge-assets", QT_TRANSLATE_NOOP("Words", "Make one of two items")},
    {"verb.ledger.merge-people", QT_TRANSLATE_NOOP("Words", "Make one of two users")},
    {"verb.ledger.merge-kinds", QT_TRANSLATE_NOOP("Words", "Make one of two types")},
    {"verb.ledger.merge-places", QT_TRANSLATE_NOOP("Words", "Make one of two places")},
    {"verb.ledger.merge-sections", QT_TRANSLATE_NOOP("Words", "Make one of two sections")},
    {"verb.ledger.remove-kind", QT_TRANSLATE_NOOP("Words", "Remove a type")},
    {"verb.ledger.remove-place", QT_TRANSLATE_NOOP("Words", "Remove a place")},
    {"verb.ledger.remove-section", QT_TRANSLATE_NOOP("Words", "Remove a section")},
    {"verb.ledger.remove-search", QT_TRANSLATE_NOOP("Words", "Remove saved search")},
    {"verb.ledger.save-asset", QT_TRANSLATE_NOOP("Words", "Save item")},
    {"verb.ledger.save-kit", QT_TRANSLATE_NOOP("Words", "Save kit")},
    {"verb.ledger.withdraw-kit", QT_TRANSLATE_NOOP("Words", "Dissolve kit")},
    {"verb.ledger.save-kind", QT_TRANSLATE_NOOP("Words", "Save type")},
    {"verb.ledger.save-stocked-kind", QT_TRANSLATE_NOOP("Words", "Save type")},
    {"verb.ledger.save-person", QT_TRANSLATE_NOOP("Words", "Save user")},
    {"verb.ledger.save-search", QT_TRANSLATE_NOOP("Words", "Save search")},
    {"verb.labels.record", QT_TRANSLATE_NOOP("Words", "Issue labels")},
    {"verb.ledger.save-place", QT_TRANSLATE_NOOP("Words", "Save place")},
    {"verb.ledger.save-section", QT_TRANSLATE_NOOP("Words", "Save section")},
    {"verb.letters.record-bounce", QT_TRANSLATE_NOOP("Words", "Record that a mail came back")},
    {"verb.letters.note-mails", QT_TRANSLATE_NOOP("Words", "Note how mails went")},
    {"verb.letters.retry-mails", QT_TRANSLATE_NOOP("Words", "Send mails again")},
    {"verb.letters.take-mails", QT_TRANSLATE_NOOP("Words", "Take mails in hand")},
    {"verb.letters.record-answer", QT_TRANSLATE_NOOP("Words", "Record the answer to a letter")},
    {"verb.letters.write", QT_TRANSLATE_NOOP("Words", "Write letters")},
    {"verb.loans.block-person", QT_TRANSLATE_NOOP("Words", "Block lending")},
    {"verb.loans.exchange", QT_TRANSLATE_NOOP("Words", "Exchange")},
    {"verb.loans.extend", QT_TRANSLATE_NOOP("Words", "Extend")},
    {"verb.loans.finish-reset", QT_TRANSLATE_NOOP("Words", "Finish reset")},
    {"verb.loans.allocate", QT_TRANSLATE_NOOP("Words", "Allocate")},
    {"verb.loans.cancel-reservation", QT_TRANSLATE_NOOP("Words", "Cancel reservation")},
    {"verb.loans.change-reservation", QT_TRANSLATE_NOOP("Words", "Change reservation")},
    {"verb.loans.hand-over", QT_TRANSLATE_NOOP("Words", "Hand over")},
    {"verb.loans.hand-over-reservation", QT_TRANSLATE_NOOP("Words", "Hand over reservation")},
    {"verb.loans.issue-return-slips", QT_TRANSLATE_NOOP("Words", "Issue return slips")},
    {"verb.loans.make-ready", QT_TRANSLATE_NOOP("Words", "Make ready")},
    {"verb.loans.note-condition", QT_TRANSLATE_NOOP("Words", "Note the condition")},
    {"verb.loans.judge-return", QT_TRANSLATE_NOOP("Words", "Judge what came back")},
    {"verb.loans.attach-to-return", QT_TRANSLATE_NOOP("Words", "Picture of a return")},
    {"verb.loans.mark-accessory-missing", QT_TRANSLATE_NOOP("Words", "Mark accessory as missing")},
    {"verb.loans.prepare-retirement", QT_TRANSLATE_NOOP("Words", "Prepare to hand back")},
    {"verb.loans.record-found", QT_TRANSLATE_NOOP("Words", "Record as found")},
    {"verb.loans.record-measure", QT_TRANSLATE_NOOP("Words", "Record a measure")},
    {"verb.loans.follow-up-incident", QT_TRANSLATE_NOOP("Words", "Later report of loss or damage")},
    {"verb.loans.report-incident", QT_TRANSLATE_NOOP("Words", "Report loss or damage")},
    {"verb.loans.retire", QT_TRANSLATE_NOOP("Words", "Dispose of")},
    {"verb.loans.return-to-service", QT_TRANSLATE_NOOP("Words", "Return to service")},
    {"verb.loans.change-repair", QT_TRANSLATE_NOOP("Words", "Change a repair")},
    {"verb.loans.send-to-repair", QT_TRANSLATE_NOOP("Words", "Send to repair")},
    {"verb.loans.release-units", QT_TRANSLATE_NOOP("Words", "Release allocation")},
    {"verb.loans.reserve", QT_TRANSLATE_NOOP("Words", "Reserve")},
    {"verb.letters.make-void", QT_TRANSLATE_NOOP("Words", "Make a letter void")},
    {"verb.ledger.set-stock-level", QT_TRANSLATE_NOOP("Words", "Set the minimum stock")},
    {"verb.consumables.request-replenishment", QT_TRANSLATE_NOOP("Words", "Request replenishment")},
    {"verb.consumables.follow-replenishment", QT_TRANSLATE_NOOP("Words", "Follow up a replenishment")},
    {"verb.loans.attach-signed-copy", QT_TRANSLATE_NOOP("Words", "Attach signed copy")},
    {"verb.loans.detach-signed-copy", QT_TRANSLATE_NOOP("Words", "Remove signed copy")},
    {"verb.loans.sign-document", QT_TRANSLATE_NOOP("Words", "Sign on the screen")},
    {"verb.loans.check-spares", QT_TRANSLATE_NOOP("Words", "Check spares")},
    {"verb.loans.ship", QT_TRANSLATE_NOOP("Words", "Send")},
    {"verb.loans.confirm-shipment", QT_TRANSLATE_NOOP("Words", "Confirm arrival")},
    {"verb.loans.take-back", QT_TRANSLATE_NOOP("Words", "Take back")},
    {"verb.loans.take-back-accessories", QT_TRANSLATE_NOOP("Words", "Take back accessories")},
    {"verb.loans.transfer", QT_TRANSLATE_NOOP("Words", "Transfer")},
    {"verb.loans.unblock-person", QT_TRANSLATE_NOOP("Words", "Lift the block")},
    {"verb.stocktake.cancel", QT_TRANSLATE_NOOP("Words", "Cancel stocktake")},
    {"verb.stocktake.close", QT_TRANSLATE_NOOP("Words", "Close stocktake")},
    {"verb.stocktake.correct-place", QT_TRANSLATE_NOOP("Words", "Correct place after stocktake")},
    {"verb.stocktake.issue-handover", QT_TRANSLATE_NOOP("Words", "Issue record of handing over")},
    {"verb.stocktake.note", QT_TRANSLATE_NOOP("Words", "Note on a scan")},
    {"verb.stocktake.open", QT_TRANSLATE_NOOP("Words", "Open stocktake")},
    {"verb.stocktake.record-return", QT_TRANSLATE_NOOP("Words", "Take back after stocktake")},
    {"verb.stocktake.scan", QT_TRANSLATE_NOOP("Words", "Count an item")},
    {"verb.stocktake.settle", QT_TRANSLATE_NOOP("Words", "Explain a difference")},
    {"verb.stocktake.spot-check", QT_TRANSLATE_NOOP("Words", "Record lock and keys")},
    {"verb.stocktake.suspect-loss", QT_TRANSLATE_NOOP("Words", "Suspected loss after stocktake")},
    {"verb.reports.remove", QT_TRANSLATE_NOOP("Words", "Remove report")},
    {"verb.reports.rename", QT_TRANSLATE_NOOP("Words", "Rename report")},
    {"verb.reports.note-output", QT_TRANSLATE_NOOP("Words", "Put out a report")},
    {"verb.reports.save", QT_TRANSLATE_NOOP("Words", "Save report")},
    {"channel.counter", QT_TRANSLATE_NOOP("Words", "Counter")},
    {"channel.phone", QT_TRANSLATE_NOOP("Words", "Phone")},
    {"channel.mail", QT_TRANSLATE_NOOP("Words", "Mail")},
    {"channel.visit", QT_TRANSLATE_NOOP("Words", "Visit")},
    {"channel.application", QT_TRANSLATE_NOOP("Words", "Application")},
    {"channel.cli", QT_TRANSLATE_NOOP("Words", "Command line")},
    {"channel.import", QT_TRANSLATE_NOOP("Words", "Import")},
    {"channel.setup", QT_TRANSLATE_NOOP("Words", "Set-up")},
    {"like.name-and-section", QT_TRANSLATE_NOOP("Words", "same name and section")},
    {"like.mail", QT_TRANSLATE_NOOP("Words", "same mail address")},
    {"like.number", QT_TRANSLATE_NOOP("Words", "same staff number written differently")},
    {"like.serial", QT_TRANSLATE_NOOP("Words", "same serial")},
    {"like.barcode", QT_TRANSLATE_NOOP("Words", "same barcode")},
    {"file.erased", QT_TRANSLATE_NOOP("Words", "(erased)")},
    {"table.assets", QT_TRANSLATE_NOOP("Words", "items")},
    {"table.people", QT_TRANSLATE_NOOP("Words", "people")},
    {"table.loans", QT_TRANSLATE_NOOP("Words", "loans")},
    {"table.documents", QT_TRANSLATE_NOOP("Words", "documents")},
    {"table.operators", QT_TRANSLATE_NOOP("Words", "operators")},
    {"table.kinds", QT_TRANSLATE_NOOP("Words", "types")},
    {"table.places", QT_TRANSLATE_NOOP("Words", "places")},
    {"table.sections", QT_TRANSLATE_NOOP("Words", "sections")},
    {"table.asset", QT_TRANSLATE_NOOP("Words", "item")},
    {"table.asset_barcode", QT_TRANSLATE_NOOP("Words", "barcode")},
    {"table.asset_label", QT_TRANSLATE_NOOP("Words", "label")},
    {"table.accessory", QT_TRANSLATE_NOOP("Words", "accessory")},
    {"table.signed_copy", QT_TRANSLATE_NOOP("Words", "signed copy")},
    {"table.signature", QT_TRANSLATE_NOOP("Words", "signature")},
    {"table.lost_paper", QT_TRANSLATE_NOOP("Words", "paper that did not come out")},
    {"table.incident_report", QT_TRANSLATE_NOOP("Words", "later report")},
    {"table.attachment", QT_TRANSLATE_NOOP("Words", "attached file")},
    {"table.consumable", QT_TRANSLATE_NOOP("Words", "consumable")},
    {"table.consumable_movement", QT_TRANSLATE_NOOP("Words", "movement")},
    {"table.kit", QT_TRANSLATE_NOOP("Words", "kit")},
    {"table.kit_item", QT_TRANSLATE_NOOP("Words", "item of a kit")},
    {"table.saved_search", QT_TRANSLATE_NOOP("Words", "saved search")},
    {"table.person", QT_TRANSLATE_NOOP("Words", "user")},
    {"table.person_card", QT_TRANSLATE_NOOP("Words", "card")},
    {"table.section", QT_TRANSLATE_NOOP("Words", "section")},
    {"table.kind", QT_TRANSLATE_NOOP("Words", "type")},
    {"table.place", QT_TRANSLATE_NOOP("Words", "place")},
    {"table.loan", QT_TRANSLATE_NOOP("Words", "loan")},
    {"table.loan_line", QT_TRANSLATE_NOOP("Words", "loan line")},
    {"table.loan_accessory", QT_TRANSLATE_NOOP("Words", "lent accessory")},
    {"table.letter", QT_TRANSLATE_NOOP("Words", "letter")},
    {"table.letter_mail", QT_TRANSLATE_NOOP("Words", "mail of a letter")},
    {"table.letter_line", QT_TRANSLATE_NOOP("Words", "item of a letter")},
    {"table.loan_extension", QT_TRANSLATE_NOOP("Words", "extension")},
    {"table.loan_custody", QT_TRANSLATE_NOOP("Words", "earlier user")},
    {"table.replaced_paper", QT_TRANSLATE_NOOP("Words", "replaced paper")},
    {"table.loan_substitute", QT_TRANSLATE_NOOP("Words", "substitute")},
    {"table.incident", QT_TRANSLATE_NOOP("Words", "loss or damage")},
    {"table.incident_measure", QT_TRANSLATE_NOOP("Words", "measure taken")},
    {"table.asset_service", QT_TRANSLATE_NOOP("Words", "repair or reset")},
    {"table.asset_check", QT_TRANSLATE_NOOP("Words", "check of a spare")},
    {"table.shipment", QT_TRANSLATE_NOOP("Words", "shipment")},
    {"table.kind_stock", QT_TRANSLATE_NOOP("Words", "minimum stock")},
    {"table.replenishment", QT_TRANSLATE_NOOP("Words", "replenishment request")},
    {"table.replenishment_line", QT_TRANSLATE_NOOP("Words", "item asked for")},
    {"table.return_check", QT_TRANSLATE_NOOP("Words", "point checked at a return")},
    {"table.person_block", QT_TRANSLATE_NOOP("Words", "block")},
    {"table.retirement", QT_TRANSLATE_NOOP("Words", "handing back")},
    {"table.reservations", QT_TRANSLATE_NOOP("Words", "reservations")},
    {"table.reservation", QT_TRANSLATE_NOOP("Words", "reservation")},
    {"table.reservation_line", QT_TRANSLATE_NOOP("Words", "reserved unit")},
    {"table.document", QT_TRANSLATE_NOOP("Words", "document")},
    {"table.document_print", QT_TRANSLATE_NOOP("Words", "reprint")},
    {"table.collection", QT_TRANSLATE_NOOP("Words", "collection")},
    {"table.collection_person", QT_TRANSLATE_NOOP("Words", "person of a collection")},
    {"table.collection_line", QT_TRANSLATE_NOOP("Words", "item of a collection")},
    {"table.stocktake", QT_TRANSLATE_NOOP("Words", "stocktake")},
    {"table.stocktake_line", QT_TRANSLATE_NOOP("Words", "expected item")},
    {"table.stocktake_scan", QT_TRANSLATE_NOOP("Words", "counted item")},
    {"table.spot_check", QT_TRANSLATE_NOOP("Words", "check of lock and keys")},
    {"table.reception", QT_TRANSLATE_NOOP("Words", "reception")},
    {"table.stocktake_difference", QT_TRANSLATE_NOOP("Words", "difference")},
    {"table.saved_report", QT_TRANSLATE_NOOP("Words", "saved report")},
    {"table.report_output", QT_TRANSLATE_NOOP("Words", "report that was put out")},
    {"table.station", QT_TRANSLATE_NOOP("Words", "counter")},
    {"table.operator", QT_TRANSLATE_NOOP("Words", "operator")},
    {"table.setting", QT_TRANSLATE_NOOP("Words", "setting")},
    {"incident.loss", QT_TRANSLATE_NOOP("Words", "Loss")},
    {"incident.theft", QT_TRANSLATE_NOOP("Words", "Theft")},
    {"incident.damage", QT_TRANSLATE_NOOP("Words", "Damage")},
    {"service.repair", QT_TRANSLATE_NOOP("Words", "Repair")},
    {"service.reset", QT_TRANSLATE_NOOP("Words", "Reset")},
    {"measure.lock", QT_TRANSLATE_NOOP("Words", "Remote lock asked for")},
    {"measure.wipe", QT_TRANSLATE_NOOP("Words", "Remote wipe asked for")},
    {"measure.line-stop", QT_TRANSLATE_NOOP("Words", "Line stopped")},
    {"measure.police", QT_TRANSLATE_NOOP("Words", "Reported to the police")},
    {"measure.other", QT_TRANSLATE_NOOP("Words", "Other measure")},
    {"reason.double-read", QT_TRANSLATE_NOOP("Words", "The same code was read twice in one go; counted once.")},
    {"reason.stopped", QT_TRANSLATE_NOOP("Words", "The counter has stopped; this scan was not acted on.")},
    {"reason.already-in-basket", QT_TRANSLATE_NOOP("Words", "It is in the basket already.")},
    {"reason.already-returned", QT_TRANSLATE_NOOP("Words", "It has just been taken back.")},
    {"reason.busy",
     QT_TRANSLATE_NOOP("Words", "Something is still being looked up or saved; do it again in a moment.")},
    {"reason.left", QT_TRANSLATE_NOOP("Words", "Not acted on: the operator had left.")},
    {"reason.already-committed", QT_TRANSLATE_NOOP("Words", "It is recorded already.")},
    {"reason.nothing-to-do", QT_TRANSLATE_NOOP("Words", "There is nothing to do.")},
    {"reason.place-label", QT_TRANSLATE_NOOP("Words", "A shelf label; it means nothing at the counter.")},
};

const QHash<QString, const char*>& sources()
{
    static const QHash<QString, const char*> table = [] {
        QHash<QString, const char*> all;
        for (const WordRow& row : words)
            all.insert(QString::fromLatin1(row.code), row.source);
        return all;
    }();
    return table;
}

QString meaningCode(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::Asset:
        return u"asset"_s;
    case CodeMeaning::Person:
        return u"person"_s;
    case CodeMeaning::Document:
        return u"document"_s;
    case CodeMeaning::Place:
        return u"place"_s;
    case CodeMeaning::Operator:
        return u"operator"_s;
    case CodeMeaning::Kind:
        return u"kind"_s;
    case CodeMeaning::Section:
        return u"section"_s;
    case CodeMeaning::Kit:
        return u"kit"_s;
    case CodeMeaning::Consumable:
        return u"consumable"_s;
    }
    return {};
}

} // namespace

QString wordOf(CodeMeaning meaning)
{
    return groupWord(u"meaning"_s, meaningCode(meaning));
}

QString stateWord(const QString& code)
{
    return groupWord(u"state"_s, code);
}

QString permissionWord(const QString& code)
{
    return groupWord(u"permission"_s, code);
}

QString verbWord(const QString& verb)
{
    return groupWord(u"verb"_s, verb);
}

QString channelWord(const QString& code)
{
    return groupWord(u"channel"_s, code);
}

QString tableWord(const QString& code)
{
    return groupWord(u"table"_s, code);
}

QString reasonWord(const QString& reason)
{
    return groupWord(u"reason"_s, reason);
}

QString keptFileName(const QString& name)
{
    return name.isEmpty() ? codeWord(QStringLiteral("file.erased")) : name;
}

QString codeWord(const QString& code)
{
    const char* source = sources().value(code, nullptr);
    return source ? QCoreApplication::translate("Words", source) : code;
}

QString groupWord(const QString& group, const QString& code)
{
    const QString whole = group + u'.' + code;
    return sources().contains(whole) ? codeWord(whole) : code;
}

QStringList wordCodes()
{
    return sources().keys();
}

} // namespace madoguchi
