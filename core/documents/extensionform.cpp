// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/extensionform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// In a narrow column: the time below the day, so that no date breaks in its middle.
Phrase dueCell(QDate day, QTime time)
{
    if (!day.isValid())
        return Phrase::word(u"loan.no-limit"_s);
    return time.isValid() ? Phrase::lines({Phrase::day(day), time.toString(u"HH:mm"_s)}) : Phrase::day(day);
}

FormTable extensionTable(const ExtensionContent& content)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"extension.items"_s);
    table.rowsPerPage = linesPerPage(content.frame.layout);
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 26, Alignment::Left, true},
                     {word(u"asset.kind"_s), 46, Alignment::Left, false},
                     {word(u"return.receipts"_s), 34, Alignment::Left, true},
                     {word(u"extension.before"_s), 28, Alignment::Left, true},
                     {word(u"extension.due"_s), 28, Alignment::Left, true}};
    for (const ExtensionLine& line : content.lines)
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1),
                                    line.assetNumber,
                                    line.title,
                                    line.receipt,
                                    dueCell(line.before, line.beforeTime),
                                    dueCell(line.due, line.dueTime)};
    return table;
}

} // namespace

Document extensionDocument(const ExtensionContent& content)
{
    Document document = framed(content.frame, u"extension"_s, Phrase::word(u"form.extension"_s));
    addressToHolder(document, content.holder);
    FieldGroup group{Phrase::word(u"holder.heading"_s), holderFields(content.holder)};
    addField(group.fields, u"extension.reason", content.reason, true);
    addField(group.fields, u"extension.authority", content.authority, true);
    document.blocks << Paragraphs{{}, {Phrase::word(u"extension.statement"_s)}, false} << group
                    << extensionTable(content);
    const SignatureRow signatures{deskBoxes(content.frame)};
    if (!signatures.boxes.isEmpty())
        document.blocks << signatures;
    return document;
}

} // namespace madoguchi
