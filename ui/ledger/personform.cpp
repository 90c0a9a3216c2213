// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/personform.h"

#include "core/base/wareki.h"
#include "ui/ledger/formparts.h"
#include "ui/printing/missingglyphs.h"
#include "ui/widgets/formrows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace madoguchi {

PersonForm::PersonForm(PersonId id, const PersonValues& values, const QList<NamedRow>& sections, QWidget* parent)
    : ValuesForm(id, values, u"Person"_s, parent), m_staffNo(new QLineEdit), m_name(new QLineEdit),
      m_reading(new QLineEdit), m_section(new QComboBox), m_extension(new QLineEdit), m_mail(new QLineEdit),
      m_userName(new QLineEdit), m_cards(new QPlainTextEdit), m_language(new QComboBox), m_left(new QLineEdit),
      m_note(new QPlainTextEdit)
{
    build(sections);
    begin();
    watchLines({m_staffNo, m_name, m_reading, m_extension, m_mail, m_userName, m_left});
    watchChoices({m_section, m_language});
}

void PersonForm::build(const QList<NamedRow>& sections)
{
    offerNames(m_section, sections);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    setLines(m_cards, 2);
    setLines(m_note, 3);
    const std::pair<QWidget*, QString> names[] = {
        {m_staffNo, u"staffNumber"_s}, {m_name, u"personName"_s},     {m_reading, u"personReading"_s},
        {m_section, u"section"_s},     {m_extension, u"extension"_s}, {m_mail, u"mail"_s},
        {m_userName, u"userName"_s},   {m_cards, u"cards"_s},         {m_language, u"paperLanguage"_s},
        {m_left, u"personLeft"_s},     {m_note, u"personNote"_s}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    addRows();
    watchGlyphs();
    arrange(isNew() ? tr("New user") : tr("Edit the user"));
}

void PersonForm::addRows()
{
    rows().addRow(tr("Staff &no."), m_staffNo);
    rows().addRow(tr("N&ame"), m_name, tr("As registered, in its own form of the characters."));
    rows().addRow(tr("&Reading"), m_reading, tr("The list is sorted by it."));
    rows().addRow(tr("Se&ction"), m_section);
    rows().addRow(tr("E&xt."), m_extension);
    rows().addRow(tr("&Mail"), m_mail);
    rows().addRow(tr("&User name"), m_userName);
    rows().addRow(tr("Car&ds"), m_cards, tr("One a line. Scan them here."));
    rows().addRow(tr("&Language of papers"), m_language);
    rows().addRow(tr("Le&ft on"), m_left, tr("May lie ahead. From that day on nothing more is lent to them."));
    rows().addRow(tr("Not&e"), m_note);
}

/// Names stand on papers as they are registered, or as a box.
void PersonForm::watchGlyphs()
{
    const auto look = [this](QWidget* field, const QString& text) { rows().setWarning(field, glyphWarning(text)); };
    for (QLineEdit* field : {m_name, m_reading})
        connect(field, &QLineEdit::textChanged, this, [=](const QString& text) { look(field, text); });
    connect(m_section, &QComboBox::currentTextChanged, this, [=, this](const QString& text) { look(m_section, text); });
}

void PersonForm::fill(const PersonValues& values)
{
    m_staffNo->setText(values.staffNo);
    m_name->setText(values.name);
    m_reading->setText(values.reading);
    m_section->setCurrentText(values.section);
    m_extension->setText(values.extension);
    m_mail->setText(values.mail);
    m_userName->setText(values.userName);
    m_cards->setPlainText(values.cards.join(u'\n'));
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.language)));
    m_left->setText(values.leftOn.toString(Qt::ISODate));
    m_note->setPlainText(values.note);
    for (QLineEdit* field : {m_name, m_reading, m_section->lineEdit(), m_mail})
        field->setCursorPosition(0); // long values are read from their beginning
}

PersonValues PersonForm::values() const
{
    PersonValues values;
    values.staffNo = m_staffNo->text().trimmed();
    values.name = m_name->text().trimmed();
    values.reading = m_reading->text().trimmed();
    values.section = m_section->currentText().trimmed();
    values.extension = m_extension->text().trimmed();
    values.mail = m_mail->text().trimmed();
    values.userName = m_userName->text().trimmed();
    values.cards = linesOf(m_cards);
    values.language = m_language->currentData().toString();
    values.leftOn = parseDay(m_left->text()).value_or(QDate());
    values.note = m_note->toPlainText().trimmed();
    return values;
}

QWidget* PersonForm::fieldOf(const Problem& problem) const
{
    if (problem.code == u"person.no-number")
        return m_staffNo;
    if (problem.code == u"person.no-name")
        return m_name;
    if (problem.code == u"person.left-later")
        return m_left;
    if (problem.code != u"person.exists")
        return nullptr;
    const PersonValues typed = values();
    return problem.subject == typed.userName && problem.subject != typed.staffNo ? m_userName : m_staffNo;
}

void PersonForm::check()
{
    checkDay(m_left, rows());
}

} // namespace madoguchi

#include "moc_personform.cpp"
