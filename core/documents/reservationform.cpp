// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reservationform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Phrase word(const QString& code)
{
    return Phrase::word(code);
}

FieldGroup dayFields(const ReservationContent& content)
{
    FieldGroup group{word(u"reservation.heading"_s), {}};
    addField(group.fields, u"reservation.number", content.reservation);
    addField(group.fields, u"reservation.shelf", content.shelf);
    addField(group.fields, u"reservation.from", Phrase::day(content.from));
    addField(group.fields, u"loan.due", Phrase::day(content.to));
    addField(group.fields, u"loan.purpose", content.purpose, true);
    addField(group.fields, u"reservation.approver", content.approver, true);
    addField(group.fields, u"pick-up.replaces", content.replaces, true);
    return group;
}

FormTable wishTable(const ReservationContent& content)
{
    FormTable table;
    table.heading = word(u"reservation.items"_s);
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.kind"_s), 60, Alignment::Left, false},
                     {word(u"asset.model"_s), 50, Alignment::Left, false},
                     {word(u"asset.number"_s), 34, Alignment::Left, true},
                     {word(u"column.quantity"_s), 18, Alignment::Right, true}};
    int total = 0;
    for (const ReceiptLine& line : content.lines) {
        total += line.quantity;
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1), line.kindName, line.makerModel,
                                    line.assetNumber, QString::number(line.quantity)};
    }
    table.totals << QList<Phrase>{{}, word(u"table.total"_s), {}, {}, QString::number(total)};
    return table;
}

FormTable pickUpTable(const ReservationContent& content)
{
    FormTable table;
    table.heading = word(u"pick-up.items"_s);
    table.rowsPerPage = linesPerPage(content.frame.layout);
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 26, Alignment::Left, true},
                     {word(u"asset.kind"_s), 34, Alignment::Left, false},
                     {word(u"asset.model"_s), 36, Alignment::Left, false},
                     {word(u"asset.accessories"_s), 36, Alignment::Left, false},
                     {word(u"pick-up.accessories-there"_s), 16, Alignment::Centre, false},
                     {word(u"pick-up.works"_s), 16, Alignment::Centre, false}};
    for (const ReceiptLine& line : content.lines)
        table.rows << QList<Phrase>{
            QString::number(table.rows.size() + 1), line.assetNumber, line.kindName, line.makerModel,
            accessoryLines(line.accessories),       u"□"_s,           u"□"_s};
    return table;
}

} // namespace

Document reservationDocument(const ReservationContent& content)
{
    const bool isPickUp = !content.reservation.isEmpty();
    Document document = framed(content.frame, isPickUp ? u"pick-up"_s : u"reservation"_s,
                               word(isPickUp ? u"form.pick-up"_s : u"form.reservation"_s));
    document.marks.copies.clear();
    if (!isPickUp)
        addressToHolder(document, content.holder);
    document.blocks << Paragraphs{{}, {word(isPickUp ? u"pick-up.statement"_s : u"reservation.statement"_s)}, false}
                    << FieldGroup{word(u"holder.heading"_s), holderFields(content.holder)} << dayFields(content)
                    << (isPickUp ? pickUpTable(content) : wishTable(content));
    if (!isPickUp)
        return document;
    const SignatureRow signatures{deskBoxes(content.frame)};
    if (!signatures.boxes.isEmpty())
        document.blocks << signatures;
    return document;
}

} // namespace madoguchi
