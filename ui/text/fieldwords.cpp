// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fieldwords.h"

#include <QCoreApplication>
#include <QHash>

namespace madoguchi {

namespace {

struct FieldRow {
    const char* code; ///< "asset.maker", or "*.place_id" for a column that means the same in every table
    const char* word;
};

constexpr FieldRow rows[] = {
    {"*.withdrawn_at", QT_TRANSLATE_NOOP("Fields", "Withdrawn")},
    {"*.place_id", QT_TRANSLATE_NOOP("Fields", "Place")},
    {"*.person_id", QT_TRANSLATE_NOOP("Fields", "Person")},
    {"*.section_id", QT_TRANSLATE_NOOP("Fields", "Section")},
    {"*.asset_id", QT_TRANSLATE_NOOP("Fields", "Item")},
    {"*.kind_id", QT_TRANSLATE_NOOP("Fields", "Type")},
    {"*.loan_id", QT_TRANSLATE_NOOP("Fields", "Loan")},
    {"*.loan_line_id", QT_TRANSLATE_NOOP("Fields", "Loan")},
    {"*.accessory_id", QT_TRANSLATE_NOOP("Fields", "Accessory")},
    {"*.document_id", QT_TRANSLATE_NOOP("Fields", "Document")},
    {"*.return_document_id", QT_TRANSLATE_NOOP("Fields", "Return slip")},
    {"*.operator_id", QT_TRANSLATE_NOOP("Fields", "Operator")},
    {"*.station_id", QT_TRANSLATE_NOOP("Fields", "Counter")},
    {"*.name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"*.note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"*.quantity", QT_TRANSLATE_NOOP("Fields", "Quantity")},
    {"*.lent_at", QT_TRANSLATE_NOOP("Fields", "Lent")},
    {"*.returned_at", QT_TRANSLATE_NOOP("Fields", "Returned")},
    {"*.code", QT_TRANSLATE_NOOP("Fields", "Code")},
    {"asset.asset_no", QT_TRANSLATE_NOOP("Fields", "Asset no.")},
    {"asset.maker", QT_TRANSLATE_NOOP("Fields", "Maker")},
    {"asset.model", QT_TRANSLATE_NOOP("Fields", "Model")},
    {"asset.serial", QT_TRANSLATE_NOOP("Fields", "Serial")},
    {"asset.ownership", QT_TRANSLATE_NOOP("Fields", "Ownership")},
    {"asset.state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"asset.acquired_on", QT_TRANSLATE_NOOP("Fields", "Acquired")},
    {"asset.price", QT_TRANSLATE_NOOP("Fields", "Price")},
    {"asset.custom", QT_TRANSLATE_NOOP("Fields", "Custom fields")},
    {"asset_label.issued_on", QT_TRANSLATE_NOOP("Fields", "Issued on")},
    {"asset_label.sheet", QT_TRANSLATE_NOOP("Fields", "Sheet of labels")},
    {"asset_label.symbols", QT_TRANSLATE_NOOP("Fields", "Barcodes of the label")},
    {"asset_barcode.code", QT_TRANSLATE_NOOP("Fields", "Barcode")},
    {"attachment.name", QT_TRANSLATE_NOOP("Fields", "File name")},
    {"attachment.media_type", QT_TRANSLATE_NOOP("Fields", "Sort of file")},
    {"attachment.size", QT_TRANSLATE_NOOP("Fields", "Size in bytes")},
    {"attachment.sha256", QT_TRANSLATE_NOOP("Fields", "SHA-256")},
    {"attachment.added_at", QT_TRANSLATE_NOOP("Fields", "Added")},
    {"attachment.content", QT_TRANSLATE_NOOP("Fields", "File (kept beside the journal)")},
    {"*.kit_id", QT_TRANSLATE_NOOP("Fields", "Kit")},
    {"kit.number", QT_TRANSLATE_NOOP("Fields", "Number of the kit")},
    {"kind.category", QT_TRANSLATE_NOOP("Fields", "Category")},
    {"kind.needs_reset", QT_TRANSLATE_NOOP("Fields", "Must be reset after a return")},
    {"kind.loan_days", QT_TRANSLATE_NOOP("Fields", "Loan days")},
    {"kind.until_year_end", QT_TRANSLATE_NOOP("Fields", "Until the end of the fiscal year")},
    {"person.staff_no", QT_TRANSLATE_NOOP("Fields", "Staff no.")},
    {"person.user_name", QT_TRANSLATE_NOOP("Fields", "User name")},
    {"person.reading", QT_TRANSLATE_NOOP("Fields", "Reading")},
    {"person.extension", QT_TRANSLATE_NOOP("Fields", "Ext.")},
    {"person.mail", QT_TRANSLATE_NOOP("Fields", "Mail")},
    {"person.language", QT_TRANSLATE_NOOP("Fields", "Language of papers")},
    {"person.left_on", QT_TRANSLATE_NOOP("Fields", "Left on")},
    {"person_card.code", QT_TRANSLATE_NOOP("Fields", "Staff card")},
    {"document.number", QT_TRANSLATE_NOOP("Fields", "Doc. no.")},
    {"document.kind", QT_TRANSLATE_NOOP("Fields", "Sort of document")},
    {"document.letter", QT_TRANSLATE_NOOP("Fields", "Series")},
    {"document.fiscal_year", QT_TRANSLATE_NOOP("Fields", "Fiscal year")},
    {"document.serial", QT_TRANSLATE_NOOP("Fields", "Number in the series")},
    {"document.issued_at", QT_TRANSLATE_NOOP("Fields", "Issued")},
    {"document.command_id", QT_TRANSLATE_NOOP("Fields", "Operation")},
    {"document.item_count", QT_TRANSLATE_NOOP("Fields", "Items")},
    {"document.language", QT_TRANSLATE_NOOP("Fields", "Language")},
    {"document.snapshot", QT_TRANSLATE_NOOP("Fields", "What was printed")},
    {"document.is_open", QT_TRANSLATE_NOOP("Fields", "Still under way")},
    {"document_print.printed_at", QT_TRANSLATE_NOOP("Fields", "Printed again")},
    {"*.letter_id", QT_TRANSLATE_NOOP("Fields", "Letter")},
    {"letter.kind", QT_TRANSLATE_NOOP("Fields", "Sort of letter")},
    {"letter.step", QT_TRANSLATE_NOOP("Fields", "Step")},
    {"letter.way", QT_TRANSLATE_NOOP("Fields", "Sent")},
    {"letter.written_at", QT_TRANSLATE_NOOP("Fields", "Written")},
    {"letter.return_by", QT_TRANSLATE_NOOP("Fields", "Return by")},
    {"letter.answered_at", QT_TRANSLATE_NOOP("Fields", "Answered")},
    {"letter.answer", QT_TRANSLATE_NOOP("Fields", "Answer")},
    {"letter.promised_on", QT_TRANSLATE_NOOP("Fields", "Promised")},
    {"letter_line.kind", QT_TRANSLATE_NOOP("Fields", "Sort of letter")},
    {"letter_line.step", QT_TRANSLATE_NOOP("Fields", "Step")},
    {"letter_line.occasion", QT_TRANSLATE_NOOP("Fields", "Counted within")},
    {"letter_line.due_on", QT_TRANSLATE_NOOP("Fields", "Due")},
    {"letter_line.days_late", QT_TRANSLATE_NOOP("Fields", "Days late")},
    {"wording.subject", QT_TRANSLATE_NOOP("Fields", "Subject of the mail")},
    {"wording.greeting", QT_TRANSLATE_NOOP("Fields", "Addressed to a person")},
    {"wording.head", QT_TRANSLATE_NOOP("Fields", "Addressed to a section head")},
    {"wording.item", QT_TRANSLATE_NOOP("Fields", "One item in the mail")},
    {"wording.body", QT_TRANSLATE_NOOP("Fields", "Text")},
    {"loan.purpose", QT_TRANSLATE_NOOP("Fields", "Purpose")},
    {"loan.proxy_name", QT_TRANSLATE_NOOP("Fields", "Proxy")},
    {"loan.proxy_basis", QT_TRANSLATE_NOOP("Fields", "Basis of the proxy")},
    {"loan_line.due_on", QT_TRANSLATE_NOOP("Fields", "Due")},
    {"loan_line.due_time", QT_TRANSLATE_NOOP("Fields", "Due time")},
    {"loan_line.condition_note", QT_TRANSLATE_NOOP("Fields", "Condition")},
    {"loan_line.return_command", QT_TRANSLATE_NOOP("Fields", "Operation of the return")},
    {"loan_extension.extended_at", QT_TRANSLATE_NOOP("Fields", "Extended")},
    {"loan_extension.old_due_on", QT_TRANSLATE_NOOP("Fields", "Due before")},
    {"loan_extension.old_due_time", QT_TRANSLATE_NOOP("Fields", "Due time before")},
    {"loan_extension.new_due_on", QT_TRANSLATE_NOOP("Fields", "New due day")},
    {"loan_extension.new_due_time", QT_TRANSLATE_NOOP("Fields", "New due time")},
    {"loan_extension.reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"loan_extension.authority", QT_TRANSLATE_NOOP("Fields", "Approval")},
    {"incident.kind", QT_TRANSLATE_NOOP("Fields", "What happened")},
    {"incident.occurred_at", QT_TRANSLATE_NOOP("Fields", "Happened")},
    {"incident.discovered_at", QT_TRANSLATE_NOOP("Fields", "Noticed")},
    {"incident.reported_at", QT_TRANSLATE_NOOP("Fields", "Reported")},
    {"incident.scene", QT_TRANSLATE_NOOP("Fields", "Where")},
    {"incident.circumstances", QT_TRANSLATE_NOOP("Fields", "Circumstances")},
    {"incident.stored_data", QT_TRANSLATE_NOOP("Fields", "Stored data")},
    {"incident.police", QT_TRANSLATE_NOOP("Fields", "Police report")},
    {"incident.section_head", QT_TRANSLATE_NOOP("Fields", "Head of the section")},
    {"incident.officer", QT_TRANSLATE_NOOP("Fields", "Officer")},
    {"incident.found_at", QT_TRANSLATE_NOOP("Fields", "Found")},
    {"incident.found_note", QT_TRANSLATE_NOOP("Fields", "How it was found")},
    {"incident_measure.kind", QT_TRANSLATE_NOOP("Fields", "Measure")},
    {"incident_measure.incident_id", QT_TRANSLATE_NOOP("Fields", "Loss or damage")},
    {"incident_measure.taken_at", QT_TRANSLATE_NOOP("Fields", "Done at")},
    {"incident_measure.approver", QT_TRANSLATE_NOOP("Fields", "Approval")},
    {"incident_measure.checked_by_id", QT_TRANSLATE_NOOP("Fields", "Checked by")},
    {"asset_service.kind", QT_TRANSLATE_NOOP("Fields", "Repair or reset")},
    {"asset_service.begun_at", QT_TRANSLATE_NOOP("Fields", "Begun")},
    {"asset_service.begin_note", QT_TRANSLATE_NOOP("Fields", "What was wrong")},
    {"asset_service.ended_at", QT_TRANSLATE_NOOP("Fields", "Ended")},
    {"asset_service.end_note", QT_TRANSLATE_NOOP("Fields", "What was done")},
    {"asset_service.result", QT_TRANSLATE_NOOP("Fields", "State")},
    {"retirement.list_id", QT_TRANSLATE_NOOP("Fields", "Hand-back list")},
    {"retirement.prepared_at", QT_TRANSLATE_NOOP("Fields", "Prepared")},
    {"retirement.basis", QT_TRANSLATE_NOOP("Fields", "Decision")},
    {"retirement.method", QT_TRANSLATE_NOOP("Fields", "Method of erasure")},
    {"retirement.executor", QT_TRANSLATE_NOOP("Fields", "Erased by")},
    {"retirement.witness", QT_TRANSLATE_NOOP("Fields", "Witness")},
    {"retirement.certificate_no", QT_TRANSLATE_NOOP("Fields", "Certificate no.")},
    {"retirement.certificate_id", QT_TRANSLATE_NOOP("Fields", "Certificate of erasure")},
    {"retirement.closed_at", QT_TRANSLATE_NOOP("Fields", "Disposed")},
    {"person_block.blocked_at", QT_TRANSLATE_NOOP("Fields", "Blocked")},
    {"person_block.reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"person_block.lifted_at", QT_TRANSLATE_NOOP("Fields", "Lifted")},
    {"person_block.lift_note", QT_TRANSLATE_NOOP("Fields", "Why it was lifted")},
    {"*.from_on", QT_TRANSLATE_NOOP("Fields", "Pick-up")},
    {"*.to_on", QT_TRANSLATE_NOOP("Fields", "Return")},
    {"*.allocated_id", QT_TRANSLATE_NOOP("Fields", "Allocated item")},
    {"*.reservation_id", QT_TRANSLATE_NOOP("Fields", "Reservation")},
    {"*.closed_at", QT_TRANSLATE_NOOP("Fields", "Closed")},
    {"reservation.purpose", QT_TRANSLATE_NOOP("Fields", "Purpose")},
    {"reservation.approver", QT_TRANSLATE_NOOP("Fields", "Approver")},
    {"reservation.ready_at", QT_TRANSLATE_NOOP("Fields", "Ready")},
    {"reservation.shelf", QT_TRANSLATE_NOOP("Fields", "Shelf")},
    {"reservation.pick_up_document_id", QT_TRANSLATE_NOOP("Fields", "Pick-up slip")},
    {"reservation.cancelled_at", QT_TRANSLATE_NOOP("Fields", "Cancelled")},
    {"reservation.cancel_reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"saved_search.list", QT_TRANSLATE_NOOP("Fields", "List")},
    {"saved_search.filter", QT_TRANSLATE_NOOP("Fields", "Search")},
    {"operator.role", QT_TRANSLATE_NOOP("Fields", "Role")},
    {"operator.retired_at", QT_TRANSLATE_NOOP("Fields", "Retired")},
    {"operator.pin_hash", QT_TRANSLATE_NOOP("Fields", "PIN (value not kept)")},
    {"operator.card_key", QT_TRANSLATE_NOOP("Fields", "Card (value not kept)")},
    {"setting.value", QT_TRANSLATE_NOOP("Fields", "Value")},
    {"*.stocktake_id", QT_TRANSLATE_NOOP("Fields", "Stocktake")},
    {"stocktake.type", QT_TRANSLATE_NOOP("Fields", "Sort of stocktake")},
    {"stocktake.is_custody", QT_TRANSLATE_NOOP("Fields", "What people hold")},
    {"stocktake.opened_at", QT_TRANSLATE_NOOP("Fields", "Opened")},
    {"stocktake.closed_at", QT_TRANSLATE_NOOP("Fields", "Closed")},
    {"stocktake.cancelled_at", QT_TRANSLATE_NOOP("Fields", "Cancelled")},
    {"stocktake.expected", QT_TRANSLATE_NOOP("Fields", "Expected")},
    {"stocktake.found", QT_TRANSLATE_NOOP("Fields", "Found")},
    {"stocktake_line.is_lent", QT_TRANSLATE_NOOP("Fields", "On loan at the opening")},
    {"stocktake_scan.code", QT_TRANSLATE_NOOP("Fields", "Code scanned")},
    {"stocktake_scan.verdict", QT_TRANSLATE_NOOP("Fields", "Result")},
    {"stocktake_scan.scanned_at", QT_TRANSLATE_NOOP("Fields", "Scanned")},
    {"stocktake_difference.kind", QT_TRANSLATE_NOOP("Fields", "Difference")},
    {"stocktake_difference.scan_id", QT_TRANSLATE_NOOP("Fields", "Scan")},
    {"stocktake_difference.seen_place_id", QT_TRANSLATE_NOOP("Fields", "Seen at")},
    {"stocktake_difference.cause", QT_TRANSLATE_NOOP("Fields", "Cause")},
    {"stocktake_difference.settled_at", QT_TRANSLATE_NOOP("Fields", "Explained")},
    {"stocktake_difference.settled_by", QT_TRANSLATE_NOOP("Fields", "Explained by")},
    {"*.reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"station.public_key", QT_TRANSLATE_NOOP("Fields", "Public key")},
    {"station.created_at", QT_TRANSLATE_NOOP("Fields", "Registered")},
};

const char* wordOf(const QString& code)
{
    static const QHash<QString, const char*> words = [] {
        QHash<QString, const char*> all;
        for (const FieldRow& row : rows)
            all.insert(QString::fromLatin1(row.code), row.word);
        return all;
    }();
    return words.value(code, nullptr);
}

} // namespace

QString fieldWord(const QString& field)
{
    const QString column = field.section(u'.', 1);
    for (const QString& code : {field, QStringLiteral("*.") + column}) {
        if (const char* word = wordOf(code))
            return QCoreApplication::translate("Fields", word);
    }
    return column;
}

} // namespace madoguchi
