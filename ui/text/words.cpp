// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "ui/text/wordrows.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr GroupedWord words[] = {
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
    {"like.asset-number", QT_TRANSLATE_NOOP("Words", "same number written differently")},
    {"like.serial", QT_TRANSLATE_NOOP("Words", "same serial")},
    {"like.barcode", QT_TRANSLATE_NOOP("Words", "same barcode")},
    {"file.erased", QT_TRANSLATE_NOOP("Words", "(erased)")},
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
        for (const std::span<const GroupedWord> rows : {std::span<const GroupedWord>(words), journalWords()}) {
            for (const GroupedWord& row : rows)
                all.insert(QString::fromLatin1(row.code), row.word);
        }
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
