// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionssection.h"

#include "ui/printing/missingglyphs.h"
#include "ui/widgets/formrows.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace madoguchi {

SectionsSection::SectionsSection(const PageContext& context, QWidget* parent)
    : NamedList(context, {u"sections"_s, NameList::Sections, tr("Sections")}, parent), m_code(new QLineEdit),
      m_head(new QLineEdit), m_mail(new QLineEdit)
{
    m_code->setObjectName(u"sectionCode"_s);
    m_head->setObjectName(u"sectionHead"_s);
    m_mail->setObjectName(u"sectionHeadMail"_s);
    form().addRow(tr("&Code"), m_code, tr("May stay empty."));
    form().addRow(tr("&Head of the section"), m_head, tr("Name, as letters address it. May stay empty."));
    form().addRow(tr("Head’s &mail"), m_mail,
                  tr("Letters to the section go there by mail, and copies of the overdue letters to its people."));
    for (QLineEdit* field : {nameField(), m_head}) // they stand on papers as they are, or as a box
        connect(field, &QLineEdit::textChanged, this,
                [this, field](const QString& text) { form().setWarning(field, glyphWarning(text)); });
    load();
}

void SectionsSection::load()
{
    context().desk.ask(AskSections{}, this, [this](const Result<QList<SectionRecord>>& sections) {
        if (!sections)
            return context().host.refused(sections.refusal());
        m_sections = *sections;
        QList<QStringList> rows;
        QList<NamedRow> names;
        for (const SectionRecord& section : std::as_const(m_sections)) {
            rows << QStringList{shownName(section.name, section.isClosed), section.headName, section.headMail};
            names << NamedRow{section.id.value(), section.name, section.code, section.isClosed, section.reading};
        }
        showRows({tr("Name"), tr("Head"), tr("Head’s mail")}, rows, names);
    });
}

void SectionsSection::fill(int row)
{
    const SectionRecord section = m_sections.value(row);
    m_edited = section.id;
    fillName(section.name, section.reading);
    m_code->setText(section.code);
    m_head->setText(section.headName);
    m_mail->setText(section.headMail);
}

void SectionsSection::save()
{
    const SaveSection verb{nameField()->text().trimmed(),
                           m_code->text().trimmed(),
                           m_head->text().trimmed(),
                           m_mail->text().trimmed(),
                           m_edited,
                           reading()};
    context().desk.perform(verb, context().host.order(), this, [this](const Answer& answer) { answered(answer); });
}

QWidget* SectionsSection::fieldOf(const Refusal& refusal) const
{
    if (refusal.has(u"section.bad-mail"))
        return m_mail;
    return refusal.has(u"section.exists") || refusal.has(u"section.no-name") ? nameField() : nullptr;
}

} // namespace madoguchi

#include "moc_sectionssection.cpp"
