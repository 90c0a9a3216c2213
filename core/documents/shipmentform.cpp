// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/shipmentform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

FormTable shipmentTable(const ShipmentContent& content)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"receipt.items"_s);
    table.rowsPerPage = linesPerPage(content.frame.layout);
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 28, Alignment::Left, true},
                     {word(u"asset.kind"_s), 52, Alignment::Left, false},
                     {word(u"asset.serial"_s), 32, Alignment::Left, true},
                     {word(u"asset.accessories"_s), 40, Alignment::Left, false},
                     {word(u"shipment.there"_s), 16, Alignment::Centre, false}};
    for (const ShipmentLine& line : content.lines)
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1),
                                    line.assetNumber,
                                    line.title,
                                    line.serial,
                                    accessoryLines(line.accessories),
                                    u"□"_s};
    return table;
}

} // namespace

Document shipmentDocument(const ShipmentContent& content)
{
    Document document = framed(content.frame, u"cover-note"_s, Phrase::word(u"form.cover-note"_s));
    addressToHolder(document, content.holder);
    FieldGroup group{Phrase::word(u"shipment.heading"_s), {}};
    addField(group.fields, u"shipment.destination", content.destination, true);
    addField(group.fields, u"shipment.receiver", content.receiver, true);
    addField(group.fields, u"shipment.carrier", content.carrier);
    addField(group.fields, u"shipment.tracking", content.tracking);
    addField(group.fields, u"loan.receipt", content.receipt);
    document.blocks << Paragraphs{{}, {Phrase::word(u"shipment.statement"_s)}, false} << group
                    << FieldGroup{Phrase::word(u"holder.heading"_s), holderFields(content.holder)}
                    << shipmentTable(content);
    SignatureBox receiver{Phrase::word(u"signature.receiver"_s), SignatureStyle::Sign, {}, 2.0};
    receiver.fields << FormField{Phrase::word(u"signature.date"_s), Phrase::word(u"signature.date-blank"_s), true};
    SignatureRow signatures{{receiver}};
    signatures.boxes << deskBoxes(content.frame);
    document.blocks << signatures;
    return document;
}

} // namespace madoguchi
