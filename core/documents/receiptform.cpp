// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/receiptform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Phrase duePhrase(QDate day, QTime time)
{
    return day.isValid() ? Phrase::day(day, time) : Phrase::word(u"loan.no-limit"_s);
}

/// In a narrow column: the time below the day, so that no date breaks in its middle.
Phrase dueCell(const ReceiptLine& line)
{
    if (!line.due.isValid() || !line.dueTime.isValid())
        return duePhrase(line.due, {});
    return Phrase::lines({Phrase::day(line.due), line.dueTime.toString(u"HH:mm"_s)});
}

Phrase kindCell(const ReceiptLine& line)
{
    QList<Phrase> lines{line.kindName};
    if (!line.kit.isEmpty())
        lines << Phrase::word(u"receipt.of-kit"_s, {line.kit});
    if (!line.standsInFor.isEmpty())
        lines << Phrase::word(u"receipt.stands-in"_s, {line.standsInFor});
    return lines.size() == 1 ? Phrase(line.kindName) : Phrase::lines(lines);
}

QList<FormColumn> receiptColumns(bool hasItemDues)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    QList<FormColumn> columns{{word(u"column.no"_s), 7, Alignment::Right, true},
                              {word(u"asset.number"_s), 20, Alignment::Left, true},
                              {word(u"asset.kind"_s), 29, Alignment::Left, false},
                              {word(u"asset.model"_s), 35, Alignment::Left, false},
                              {word(u"asset.serial"_s), 24, Alignment::Left, true},
                              {word(u"column.quantity"_s), 9, Alignment::Right, true},
                              {word(u"asset.accessories"_s), 28, Alignment::Left, false},
                              {word(u"asset.condition"_s), 18, Alignment::Left, false}};
    if (hasItemDues)
        columns << FormColumn{word(u"loan.due"_s), 20, Alignment::Left, false};
    return columns;
}

FormTable receiptTable(const ReceiptContent& content)
{
    FormTable table{Phrase::word(u"receipt.items"_s),
                    receiptColumns(content.hasItemDues),
                    {},
                    {},
                    linesPerPage(content.frame.layout)};
    int total = 0;
    for (const ReceiptLine& line : content.lines) {
        total += line.quantity;
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1),
                                    line.assetNumber,
                                    kindCell(line),
                                    line.makerModel,
                                    line.serial,
                                    QString::number(line.quantity),
                                    accessoryLines(line.accessories),
                                    line.condition};
        if (content.hasItemDues)
            table.rows.last() << dueCell(line);
    }
    table.totals << QList<Phrase>{{}, Phrase::word(u"table.total"_s), {}, {}, {}, QString::number(total), {}, {}};
    if (content.hasItemDues)
        table.totals.last() << Phrase();
    return table;
}

FormTable exchangeTable(const QList<ReceiptExchange>& exchanges)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"receipt.exchanged"_s);
    table.columns = {{word(u"asset.number"_s), 26, Alignment::Left, true},
                     {word(u"asset.kind"_s), 42, Alignment::Left, false},
                     {word(u"return.condition"_s), 48, Alignment::Left, false},
                     {word(u"return.missing"_s), 30, Alignment::Left, false},
                     {word(u"receipt.substitute"_s), 24, Alignment::Left, false}};
    for (const ReceiptExchange& exchange : exchanges)
        table.rows << QList<Phrase>{exchange.assetNumber, exchange.kindName, exchange.note,
                                    exchange.missing.join(u", "_s),
                                    exchange.isSubstituted ? word(u"receipt.is-substitute"_s) : Phrase()};
    return table;
}

FieldGroup loanFields(const ReceiptContent& content)
{
    FieldGroup group;
    const Phrase due =
        content.hasItemDues ? Phrase::word(u"loan.due-by-item"_s) : duePhrase(content.due, content.dueTime);
    addField(group.fields, u"loan.lent-on", Phrase::day(content.lentOn));
    addField(group.fields, u"loan.due", due);
    addField(group.fields, u"loan.purpose", content.purpose, true);
    addField(group.fields, u"loan.authority", content.authority, true);
    return group;
}

SignatureRow receiptSignatures(const ReceiptContent& content)
{
    const FormReceiver& receiver = content.receiver;
    SignatureBox box{Phrase::word(u"signature.receiver"_s), content.frame.signatures.receiver, {}, 2.0};
    box.fields << FormField{Phrase::word(u"holder.section"_s),
                            receiver.isProxy ? receiver.section : content.holder.section, true}
               << FormField{Phrase::word(u"holder.name"_s),
                            receiver.name.isEmpty() ? content.holder.name : receiver.name, true}
               << FormField{Phrase::word(u"signature.date"_s), Phrase::word(u"signature.date-blank"_s), true};
    SignatureRow row;
    if (box.style != SignatureStyle::None)
        row.boxes << box;
    row.boxes << deskBoxes(content.frame);
    return row;
}

} // namespace

QList<Phrase> standardNotices(const Issuer& issuer)
{
    // A record may begin without names; a sentence without whom to turn to is of no use to anybody.
    const QString name = issuer.desk.isEmpty() ? issuer.organisation : issuer.desk;
    const Phrase whom = name.isEmpty() ? Phrase::word(u"notice.this-desk"_s) : Phrase(name);
    const Phrase loss = issuer.phone.isEmpty() ? Phrase::word(u"notice.loss"_s, {whom})
                                               : Phrase::word(u"notice.loss-phone"_s, {whom, issuer.phone});
    return {Phrase::word(u"notice.care"_s), Phrase::word(u"notice.no-passing-on"_s), loss};
}

Document receiptDocument(const ReceiptContent& content)
{
    Document document = framed(content.frame, u"receipt"_s, Phrase::word(u"form.receipt"_s));
    if (document.addressee.name.isEmpty())
        document.addressee.name = issuerName(content.frame.issuer);
    document.blocks << Paragraphs{{}, {Phrase::word(u"receipt.statement"_s)}, false};
    FieldGroup holder{Phrase::word(u"holder.heading"_s), holderFields(content.holder)};
    holder.fields << receiverField(Phrase::word(u"receiver.label"_s), content.receiver, content.holder);
    document.blocks << holder << receiptTable(content) << loanFields(content);
    if (!content.exchanges.isEmpty())
        document.blocks << exchangeTable(content.exchanges);
    if (!content.issued.isEmpty())
        document.blocks << issueTable(content.issued, Phrase::word(u"receipt.issued"_s));
    if (!content.notices.isEmpty())
        document.blocks << Paragraphs{Phrase::word(u"notice.heading"_s), content.notices, true};
    const SignatureRow signatures = receiptSignatures(content);
    if (!signatures.boxes.isEmpty())
        document.blocks << signatures;
    return document;
}

} // namespace madoguchi
