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
    {"kind.category", QT_TRANSLATE_NOOP("Fields", "Category")},
    {"kind.needs_reset", QT_TRANSLATE_NOOP("Fields", "Must be reset after a return")},
    {"kind.loan_days", QT_TRANSLATE_NOOP("Fields", "Loan days")},
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
    {"loan.purpose", QT_TRANSLATE_NOOP("Fields", "Purpose")},
    {"loan.proxy_name", QT_TRANSLATE_NOOP("Fields", "Proxy")},
    {"loan.proxy_basis", QT_TRANSLATE_NOOP("Fields", "Basis of the proxy")},
    {"loan_line.due_on", QT_TRANSLATE_NOOP("Fields", "Due")},
    {"loan_line.due_time", QT_TRANSLATE_NOOP("Fields", "Due time")},
    {"loan_line.condition_note", QT_TRANSLATE_NOOP("Fields", "Condition")},
    {"loan_line.return_command", QT_TRANSLATE_NOOP("Fields", "Operation of the return")},
    {"operator.role", QT_TRANSLATE_NOOP("Fields", "Role")},
    {"operator.retired_at", QT_TRANSLATE_NOOP("Fields", "Retired")},
    {"operator.pin_hash", QT_TRANSLATE_NOOP("Fields", "PIN (value not kept)")},
    {"operator.card_key", QT_TRANSLATE_NOOP("Fields", "Card (value not kept)")},
    {"setting.value", QT_TRANSLATE_NOOP("Fields", "Value")},
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
