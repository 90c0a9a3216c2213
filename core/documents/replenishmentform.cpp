// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/replenishmentform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

FormTable linesOf(const ReplenishmentContent& content)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    const auto number = [](qint64 value) { return QString::number(value); };
    FormTable table;
    table.heading = word(u"replenishment.lines"_s);
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"replenishment.item"_s), 70, Alignment::Left, false},
                     {word(u"replenishment.in-stock"_s), 24, Alignment::Right, true},
                     {word(u"replenishment.minimum"_s), 24, Alignment::Right, true},
                     {word(u"replenishment.quantity"_s), 24, Alignment::Right, true},
                     {word(u"replenishment.unit"_s), 20, Alignment::Left, false}};
    for (const ReplenishedLine& line : content.lines)
        table.rows << QList<Phrase>{
            number(table.rows.size() + 1), line.name,
            number(line.inStock),          number(line.minimum),
            number(line.quantity),         line.unit.isEmpty() ? word(u"replenishment.pieces"_s) : Phrase(line.unit)};
    table.totals << QList<Phrase>{{}, word(u"table.total"_s), number(content.lines.size()), {}, {}, {}};
    return table;
}

} // namespace

Document replenishmentDocument(const ReplenishmentContent& content)
{
    Document document = framed(content.frame, u"replenishment"_s, Phrase::word(u"form.replenishment"_s));
    document.addressee = {issuerName(content.frame.issuer), {}};
    document.blocks << Paragraphs{{}, {Phrase::word(u"replenishment.statement"_s)}, false};
    FieldGroup group{Phrase::word(u"retire.basis"_s), {}};
    addField(group.fields, u"replenishment.reason", content.reason, true);
    addField(group.fields, u"extension.authority", content.authority, true);
    if (content.expectedOn.isValid())
        group.fields << FormField{Phrase::word(u"replenishment.expected"_s), Phrase::day(content.expectedOn), false};
    if (!group.fields.isEmpty())
        document.blocks << group;
    document.blocks << linesOf(content)
                    << SignatureRow{{signedBox(u"replenishment.asked-by"_s, content.frame.operatorName),
                                     signedBox(u"incident.officer"_s, {})}};
    return document;
}

} // namespace madoguchi
