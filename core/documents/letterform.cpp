// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterform.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool hasLateItem(const LetterContent& content)
{
    return std::any_of(content.lines.begin(), content.lines.end(), [](const LetterLine& l) { return l.daysLate > 0; });
}

Phrase dueOf(const LetterLine& line)
{
    return line.due.isValid() ? Phrase::day(line.due, line.dueTime) : Phrase::word(u"loan.no-limit"_s);
}

FormTable itemTable(const LetterContent& content)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    const bool isLate = hasLateItem(content);
    const bool isOfAccessories = content.kind == u"accessory";
    FormTable table;
    table.heading = word(u"letter.items"_s);
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 28, Alignment::Left, true},
                     {word(u"asset.kind"_s), isOfAccessories ? 40.0 : 58.0, Alignment::Left, false}};
    if (isOfAccessories)
        table.columns << FormColumn{word(u"letter.missing"_s), 36, Alignment::Left, false};
    if (content.isToHead())
        table.columns << FormColumn{word(u"holder.heading"_s), 34, Alignment::Left, false};
    table.columns << FormColumn{word(isOfAccessories ? u"return.missing-due"_s : u"loan.due"_s), 30, Alignment::Left,
                                false};
    if (isLate)
        table.columns << FormColumn{word(u"letter.days-late"_s), 18, Alignment::Right, true};
    for (const LetterLine& line : content.lines) {
        QList<Phrase> row{QString::number(table.rows.size() + 1), line.assetNumber, line.itemName};
        if (isOfAccessories)
            row << Phrase(line.missing);
        if (content.isToHead())
            row << Phrase(line.holder);
        row << dueOf(line);
        if (isLate)
            row << (line.daysLate > 0 ? Phrase::word(u"letter.days"_s, {QString::number(line.daysLate)}) : Phrase());
        table.rows << row;
    }
    return table;
}

FieldGroup letterFields(const LetterContent& content)
{
    FieldGroup group;
    if (content.returnBy.isValid())
        addField(group.fields, u"letter.step", Phrase::word(u"letter.step-number"_s, {QString::number(content.step)}));
    addField(group.fields, u"letter.return-by", Phrase::day(content.returnBy));
    const Issuer& issuer = content.frame.issuer;
    addField(group.fields, u"letter.contact", QString(issuer.desk + u' ' + issuer.phone).trimmed());
    if (!content.isToHead()) {
        addField(group.fields, u"holder.staff-number", content.holder.staffNumber);
        if (content.kind == u"overdue" && !content.holder.section.isEmpty())
            addField(group.fields, u"letter.copy", Phrase::word(u"letter.head-of"_s, {content.holder.section}));
    }
    return group;
}

Addressee addresseeOf(const LetterContent& content)
{
    const bool isDono = content.frame.addressee.form.value == u"addressee.dono";
    const FormHolder& holder = content.holder;
    if (content.isToHead() && content.head.isEmpty())
        return {holder.section, Phrase::word(isDono ? u"addressee.head-dono"_s : u"addressee.head-sama"_s)};
    const QString& who = content.isToHead() ? content.head : holder.name;
    const QString name = holder.section.isEmpty()                            ? who
                         : content.frame.language == PrintLanguage::Japanese ? holder.section + u'　' + who
                                                                             : who + u", "_s + holder.section;
    return {name, Phrase::word(isDono ? u"addressee.dono"_s : u"addressee.sama"_s)};
}

Paragraphs paragraphsOf(const QStringList& texts)
{
    Paragraphs paragraphs;
    for (const QString& text : texts)
        paragraphs.texts << Phrase(text);
    return paragraphs;
}

} // namespace

Document letterDocument(const LetterContent& content)
{
    Document document = framed(content.frame, u"letter"_s, Phrase::word(u"form.letter-"_s + content.kind));
    document.addressee = addresseeOf(content);
    const bool hasCopy = content.kind == u"overdue" && !content.isToHead() && !content.holder.section.isEmpty();
    document.marks.copies = hasCopy ? QList<Copy>{Copy::Original, Copy::ForHead} : QList<Copy>();
    document.blocks << paragraphsOf(content.before) << letterFields(content) << itemTable(content);
    if (!content.after.isEmpty())
        document.blocks << paragraphsOf(content.after);
    return document;
}

QString letterMailText(const LetterContent& content)
{
    const Issuer& issuer = content.frame.issuer;
    const auto known = [](QStringList parts, const QString& between) {
        parts.removeAll(QString());
        return parts.join(between);
    };
    const QString sender = known({issuer.organisation, issuer.desk, issuer.phone, content.frame.number}, u"\n"_s);
    return known({content.greeting, content.before.join(u'\n'), content.itemLines.join(u'\n'),
                  content.after.join(u'\n'), u"-- \n"_s + sender},
                 u"\n\n"_s) +
           u'\n';
}

} // namespace madoguchi
