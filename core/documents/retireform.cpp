// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/retireform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

FormTable itemTable(const RetireContent& content)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"receipt.items"_s);
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 28, Alignment::Left, true},
                     {word(u"asset.kind"_s), 50, Alignment::Left, false},
                     {word(u"asset.serial"_s), 32, Alignment::Left, true},
                     {word(u"retire.ownership"_s), 24, Alignment::Left, false},
                     {word(u"retire.acquired"_s), 28, Alignment::Left, true}};
    for (const RetiredLine& line : content.lines)
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1),
                                    line.assetNumber,
                                    line.title,
                                    line.serial,
                                    word(line.ownership),
                                    Phrase::day(line.acquiredOn)};
    table.totals << QList<Phrase>{{}, word(u"table.total"_s), QString::number(content.lines.size()), {}, {}, {}};
    return table;
}

} // namespace

Document surrenderDocument(const RetireContent& content)
{
    Document document = framed(content.frame, u"surrender"_s, Phrase::word(u"form.surrender"_s));
    document.addressee = {issuerName(content.frame.issuer), {}};
    document.blocks << Paragraphs{{}, {Phrase::word(u"retire.surrender-statement"_s)}, false};
    FieldGroup group{Phrase::word(u"retire.basis"_s), {}};
    addField(group.fields, u"retire.decision", content.basis, true);
    addField(group.fields, u"extension.authority", content.authority, true);
    if (!group.fields.isEmpty())
        document.blocks << group;
    document.blocks << itemTable(content)
                    << SignatureRow{{signedBox(u"retire.handed-by"_s, content.frame.operatorName),
                                     signedBox(u"retire.taken-by"_s, {}), signedBox(u"retire.witness"_s, {})}};
    return document;
}

Document erasureDocument(const RetireContent& content)
{
    Document document = framed(content.frame, u"erasure"_s, Phrase::word(u"form.erasure"_s));
    document.addressee = {issuerName(content.frame.issuer), {}};
    document.blocks << Paragraphs{{}, {Phrase::word(u"retire.erasure-statement"_s)}, false};
    FieldGroup group{Phrase::word(u"retire.erasure"_s), {}};
    addField(group.fields, u"retire.method", content.method, true);
    addField(group.fields, u"retire.executor", content.executor);
    addField(group.fields, u"retire.witness", content.witness);
    addField(group.fields, u"retire.certificate", content.certificate, true);
    addField(group.fields, u"retire.decision", content.basis, true);
    document.blocks << group << itemTable(content)
                    << SignatureRow{{signedBox(u"retire.executor"_s, content.executor),
                                     signedBox(u"retire.witness"_s, content.witness),
                                     signedBox(u"incident.officer"_s, {})}};
    return document;
}

} // namespace madoguchi
