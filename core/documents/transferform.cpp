// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/transferform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

FormTable transferTable(const TransferContent& content)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"receipt.items"_s);
    table.rowsPerPage = linesPerPage(content.frame.layout);
    table.columns = {
        {word(u"column.no"_s), 8, Alignment::Right, true},       {word(u"asset.number"_s), 26, Alignment::Left, true},
        {word(u"asset.kind"_s), 44, Alignment::Left, false},     {word(u"transfer.from"_s), 34, Alignment::Left, false},
        {word(u"return.receipts"_s), 32, Alignment::Left, true}, {word(u"loan.due"_s), 26, Alignment::Left, true}};
    for (const TransferLine& line : content.lines)
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1),
                                    line.assetNumber,
                                    line.title,
                                    line.from,
                                    line.receipt,
                                    line.due.isValid() ? Phrase::day(line.due) : Phrase::word(u"loan.no-limit"_s)};
    return table;
}

} // namespace

Document transferDocument(const TransferContent& content)
{
    Document document = framed(content.frame, u"transfer"_s, Phrase::word(u"form.transfer"_s));
    addressToHolder(document, content.holder);
    FieldGroup group{Phrase::word(u"transfer.to"_s), holderFields(content.holder)};
    addField(group.fields, u"transfer.reason", content.reason, true);
    addField(group.fields, u"extension.authority", content.authority, true);
    document.blocks << Paragraphs{{}, {Phrase::word(u"transfer.statement"_s)}, false} << group
                    << transferTable(content);
    SignatureBox receiver{Phrase::word(u"signature.receiver"_s), SignatureStyle::Sign, {}, 2.0};
    receiver.fields << FormField{Phrase::word(u"holder.name"_s), content.holder.name, true}
                    << FormField{Phrase::word(u"signature.date"_s), Phrase::word(u"signature.date-blank"_s), true};
    SignatureRow signatures{{receiver}};
    signatures.boxes << deskBoxes(content.frame);
    document.blocks << signatures;
    return document;
}

} // namespace madoguchi
