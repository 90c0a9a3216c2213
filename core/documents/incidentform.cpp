// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/incidentform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// A field that is printed when it is empty, too: what is not known is written in by hand.
void addBlank(QList<FormField>& fields, const QString& label, const Phrase& value)
{
    fields << FormField{Phrase::word(label), value.isEmpty() ? Phrase::word(u"incident.blank"_s) : value, true};
}

FieldGroup itemFields(const IncidentContent& content)
{
    FieldGroup group{Phrase::word(u"incident.item"_s), {}};
    addField(group.fields, u"asset.number", content.assetNumber);
    addField(group.fields, u"asset.kind", content.title);
    addField(group.fields, u"asset.serial", content.serial);
    addField(group.fields, u"return.receipts", content.receipt);
    return group;
}

FieldGroup factFields(const IncidentContent& content)
{
    FieldGroup group{Phrase::word(u"incident.facts"_s), {}};
    addField(group.fields, u"incident.kind", Phrase::word(u"incident."_s + content.kind));
    addField(group.fields, u"incident.reported-at", Phrase::moment(content.reportedAt));
    addField(group.fields, u"incident.reporter", content.reporter);
    addField(group.fields, u"incident.reporter-section", content.reporterSection);
    addField(group.fields, u"incident.occurred-at", Phrase::moment(content.occurredAt));
    addField(group.fields, u"incident.discovered-at", Phrase::moment(content.discoveredAt));
    addBlank(group.fields, u"incident.scene"_s, content.scene);
    addBlank(group.fields, u"incident.circumstances"_s, content.circumstances);
    addBlank(group.fields, u"incident.stored-data"_s, content.storedData);
    addBlank(group.fields, u"incident.police"_s, content.police);
    return group;
}

/// What stands before this report, and what it adds: who reads it knows where to look.
FieldGroup followUpFields(const IncidentContent& content)
{
    FieldGroup group{Phrase::word(u"incident.follow-up"_s), {}};
    addField(group.fields, u"incident.earlier", content.earlier.join(u", "_s), true);
    QList<Phrase> added;
    for (const QString& fact : content.addedFacts)
        added << Phrase::word(fact);
    if (!added.isEmpty())
        addField(group.fields, u"incident.added-facts", Phrase::lines(added), true);
    addField(group.fields, u"incident.addition", content.addition, true);
    return group;
}

FormTable measureTable(const QList<IncidentMeasureLine>& measures)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"incident.measures"_s);
    table.columns = {{word(u"incident.taken-at"_s), 36, Alignment::Left, true},
                     {word(u"incident.measure"_s), 30, Alignment::Left, false},
                     {word(u"incident.approver"_s), 28, Alignment::Left, false},
                     {word(u"incident.checked-by"_s), 28, Alignment::Left, false},
                     {word(u"column.note"_s), 48, Alignment::Left, false}};
    for (const IncidentMeasureLine& line : measures) {
        QList<Phrase> people{line.recordedBy};
        if (!line.checkedBy.isEmpty())
            people << line.checkedBy;
        table.rows << QList<Phrase>{Phrase::moment(line.takenAt), word(u"measure."_s + line.kind), line.approver,
                                    Phrase::lines(people), line.note};
    }
    return table;
}

SignatureRow signatures(const IncidentContent& content)
{
    return {{signedBox(u"incident.reporter"_s, content.reporter),
             signedBox(u"incident.section-head"_s, content.sectionHead),
             signedBox(u"incident.officer"_s, content.officer)}};
}

} // namespace

Document incidentDocument(const IncidentContent& content)
{
    Document document = framed(content.frame, u"incident"_s, Phrase::word(u"form.incident"_s));
    document.addressee = {content.frame.issuer.organisation, {}};
    const QString statement = content.isFinal ? u"incident.final-statement"_s : u"incident.statement"_s;
    document.blocks << Paragraphs{{}, {Phrase::word(statement, {QString::number(content.report)})}, false};
    if (const FieldGroup followUp = followUpFields(content); !followUp.fields.isEmpty())
        document.blocks << followUp;
    if (const FieldGroup holder{Phrase::word(u"holder.heading"_s), holderFields(content.holder)};
        !holder.fields.isEmpty())
        document.blocks << holder;
    document.blocks << itemFields(content) << factFields(content) << measureTable(content.measures)
                    << signatures(content);
    return document;
}

} // namespace madoguchi
