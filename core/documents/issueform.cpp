// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issueform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

SignatureRow signatures(const IssueContent& content)
{
    SignatureBox box{Phrase::word(u"signature.receiver"_s), content.frame.signatures.receiver, {}, 2.0};
    box.fields << FormField{Phrase::word(u"holder.section"_s), content.recipient.section, true}
               << FormField{Phrase::word(u"holder.name"_s),
                            content.receiver.name.isEmpty() ? content.recipient.name : content.receiver.name, true}
               << FormField{Phrase::word(u"signature.date"_s), Phrase::word(u"signature.date-blank"_s), true};
    SignatureRow row;
    if (box.style != SignatureStyle::None)
        row.boxes << box;
    row.boxes << deskBoxes(content.frame);
    return row;
}

} // namespace

FormTable issueTable(const QList<IssueLine>& lines, const Phrase& heading)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = heading;
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"issue.number"_s), 34, Alignment::Left, true},
                     {word(u"asset.kind"_s), 84, Alignment::Left, false},
                     {word(u"column.quantity"_s), 22, Alignment::Right, true},
                     {word(u"issue.unit"_s), 22, Alignment::Left, false}};
    for (const IssueLine& line : lines)
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1), line.number, line.name,
                                    QString::number(line.quantity), line.unit};
    return table;
}

Document issueDocument(const IssueContent& content)
{
    Document document = framed(content.frame, u"issue"_s, Phrase::word(u"form.issue"_s));
    if (document.addressee.name.isEmpty())
        document.addressee.name = issuerName(content.frame.issuer);
    FieldGroup recipient{Phrase::word(u"issue.recipient"_s), holderFields(content.recipient)};
    if (!content.receiver.name.isEmpty())
        recipient.fields << receiverField(Phrase::word(u"receiver.label"_s), content.receiver, content.recipient);
    addField(recipient.fields, u"issue.on", Phrase::day(content.issuedOn));
    addField(recipient.fields, u"loan.purpose", content.purpose, true);
    addField(recipient.fields, u"loan.authority", content.authority, true);
    FormTable table = issueTable(content.lines, Phrase::word(u"issue.items"_s));
    table.rowsPerPage = linesPerPage(content.frame.layout);
    document.blocks << Paragraphs{{}, {Phrase::word(u"issue.statement"_s)}, false} << recipient << table;
    const SignatureRow row = signatures(content);
    if (!row.boxes.isEmpty())
        document.blocks << row;
    return document;
}

} // namespace madoguchi
