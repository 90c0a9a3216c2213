// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/personform.h"

#include "ui/ledger/formparts.h"
#include "ui/text/sentences.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace madoguchi {

PersonForm::PersonForm(PersonId id, const PersonValues& values, const QList<NamedRow>& sections, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_form(new FormRows)
    , m_staffNo(new QLineEdit)
    , m_name(new QLineEdit)
    , m_reading(new QLineEdit)
    , m_section(new QComboBox)
    , m_extension(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_userName(new QLineEdit)
    , m_cards(new QPlainTextEdit)
    , m_language(new QComboBox)
    , m_note(new QPlainTextEdit)
    , m_save(new QPushButton(tr("Save")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    build(sections);
    setValues(values);
    m_history.begin(this->values());
    connectFields();
}

void PersonForm::build(const QList<NamedRow>& sections)
{
    offerNames(m_section, sections);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    setLines(m_cards, 2);
    setLines(m_note, 3);
    const std::pair<QWidget*, QString> names[] = {
        {m_staffNo, u"staffNumber"_s}, {m_name, u"personName"_s},      {m_reading, u"personReading"_s},
        {m_section, u"section"_s},     {m_extension, u"extension"_s},  {m_mail, u"mail"_s},
        {m_userName, u"userName"_s},   {m_cards, u"cards"_s},          {m_language, u"paperLanguage"_s},
        {m_note, u"personNote"_s},     {m_save, u"savePerson"_s},      {m_cancel, u"cancelPerson"_s}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    m_form->addRow(tr("Staff &number"), m_staffNo);
    m_form->addRow(tr("N&ame"), m_name, tr("As registered, in its own form of the characters."));
    m_form->addRow(tr("&Reading"), m_reading, tr("The list is sorted by it."));
    m_form->addRow(tr("Se&ction"), m_section);
    m_form->addRow(tr("E&xtension"), m_extension);
    m_form->addRow(tr("&Mail"), m_mail);
    m_form->addRow(tr("&User name"), m_userName);
    m_form->addRow(tr("Car&ds"), m_cards, tr("One a line. Scan them here."));
    m_form->addRow(tr("&Language of papers"), m_language);
    m_form->addRow(tr("Not&e"), m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Heading(m_id.isValid() ? tr("Edit the user") : tr("New user"), Heading::Level::Section));
    column->addWidget(m_form);
    column->addLayout(formButtons(m_cancel, m_save));
    column->addStretch(1);
}

void PersonForm::connectFields()
{
    for (QLineEdit* field : {m_staffNo, m_name, m_reading, m_extension, m_mail, m_userName})
        connect(field, &QLineEdit::editingFinished, this, &PersonForm::note);
    connect(m_section->lineEdit(), &QLineEdit::editingFinished, this, &PersonForm::note);
    connect(m_section, &QComboBox::activated, this, &PersonForm::note);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PersonForm::note);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_form->clearErrors();
        Q_EMIT submitted();
    });
    connect(m_cancel, &QPushButton::clicked, this, &PersonForm::cancelled);
}

void PersonForm::setValues(const PersonValues& values)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_staffNo->setText(values.staffNo);
    m_name->setText(values.name);
    m_reading->setText(values.reading);
    m_section->setCurrentText(values.section);
    m_extension->setText(values.extension);
    m_mail->setText(values.mail);
    m_userName->setText(values.userName);
    m_cards->setPlainText(values.cards.join(u'\n'));
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.language)));
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
    values.note = m_note->toPlainText().trimmed();
    return values;
}

void PersonForm::note()
{
    if (!m_isSetting)
        m_history.note(values());
}

bool PersonForm::canUndo()
{
    note();
    return m_history.canUndo();
}

void PersonForm::undo()
{
    if (canUndo())
        setValues(m_history.undo());
}

void PersonForm::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
}

bool PersonForm::showProblems(const Refusal& refusal)
{
    bool isAllShown = true;
    for (const Problem& problem : refusal.problems) {
        QWidget* field = nullptr;
        if (problem.code == u"person.no-number")
            field = m_staffNo;
        else if (problem.code == u"person.no-name")
            field = m_name;
        else if (problem.code == u"person.exists")
            field = problem.subject == values().userName && problem.subject != values().staffNo ? m_userName : m_staffNo;
        if (field)
            m_form->setError(field, sentence(problem));
        isAllShown = isAllShown && field;
    }
    m_form->focusFirstError();
    revealFocus(this);
    return isAllShown;
}

void PersonForm::focusFirst()
{
    m_staffNo->setFocus(Qt::OtherFocusReason);
    m_staffNo->selectAll();
}

} // namespace madoguchi
