// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/returnform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Phrase balanceLines(const QList<AccessoryBalance>& accessories)
{
    QList<Phrase> lines;
    for (const AccessoryBalance& accessory : accessories) {
        const QList<Phrase> with{accessory.name, QString::number(accessory.returned), QString::number(accessory.lent)};
        QString word = u"return.balance-complete"_s;
        if (accessory.returned < accessory.lent)
            word = u"return.balance-short"_s;
        else if (accessory.returned > accessory.lent)
            word = u"return.balance-over"_s;
        lines << Phrase::word(word, with);
    }
    return lines.isEmpty() ? Phrase() : Phrase::lines(lines);
}

FormTable returnTable(const ReturnContent& content)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"return.items"_s);
    table.rowsPerPage = linesPerPage(content.frame.layout);
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 24, Alignment::Left, true},
                     {word(u"asset.kind"_s), 36, Alignment::Left, false},
                     {word(u"return.accessories"_s), 44, Alignment::Left, false},
                     {word(u"return.condition"_s), 28, Alignment::Left, false},
                     {word(u"column.note"_s), 30, Alignment::Left, false}};
    for (const ReturnedLine& line : content.lines) {
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1), line.assetNumber, line.kindName,
                                    balanceLines(line.accessories),         line.condition,   line.note};
    }
    return table;
}

FormTable missingTable(const QList<OpenAccessory>& missing)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"return.missing"_s);
    table.columns = {{word(u"asset.number"_s), 32, Alignment::Left, true},
                     {word(u"asset.accessory"_s), 78, Alignment::Left, false},
                     {word(u"column.quantity"_s), 16, Alignment::Right, true},
                     {word(u"return.missing-due"_s), 44, Alignment::Left, true}};
    for (const OpenAccessory& accessory : missing) {
        table.rows << QList<Phrase>{accessory.assetNumber, accessory.name, QString::number(accessory.count),
                                    Phrase::day(accessory.due)};
    }
    return table;
}

FieldGroup returnFields(const ReturnContent& content)
{
    const bool isComplete = content.missing.isEmpty() && !content.isPartial;
    FieldGroup group{Phrase::word(u"return.heading"_s), holderFields(content.holder)};
    addField(group.fields, u"return.at", Phrase::moment(content.returnedAt.toLocal()));
    addField(group.fields, u"return.state", Phrase::word(isComplete ? u"return.complete"_s : u"return.partial"_s));
    addField(group.fields, u"return.receipts", content.receiptNumbers.join(u", "), true);
    group.fields << receiverField(Phrase::word(u"return.by"_s), content.returnedBy, content.holder);
    return group;
}

} // namespace

Document returnDocument(const ReturnContent& content)
{
    Document document = framed(content.frame, u"return-slip"_s, Phrase::word(u"form.return-slip"_s));
    addressToHolder(document, content.holder);
    document.blocks << Paragraphs{{}, {Phrase::word(u"return.statement"_s)}, false} << returnFields(content)
                    << returnTable(content);
    if (!content.missing.isEmpty())
        document.blocks << missingTable(content.missing);
    const SignatureRow signatures{deskBoxes(content.frame)};
    if (!signatures.boxes.isEmpty())
        document.blocks << signatures;
    return document;
}

} // namespace madoguchi
