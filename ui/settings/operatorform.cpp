// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/operatorform.h"

#include "ui/text/words.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

OperatorForm::OperatorForm(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_form(new FormRows)
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_pin(new QLineEdit)
    , m_again(new QLineEdit)
    , m_cardKey(new QLineEdit)
    , m_save(new QPushButton(tr("Save")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &OperatorForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void OperatorForm::build()
{
    const std::pair<QWidget*, QString> fields[] = {{m_code, u"operatorCode"_s}, {m_name, u"operatorName"_s},
                                                   {m_role, u"operatorRole"_s}, {m_pin, u"operatorPin"_s},
                                                   {m_again, u"operatorPinAgain"_s}, {m_cardKey, u"operatorCard"_s},
                                                   {m_save, u"saveOperator"_s}, {m_cancel, u"cancelOperator"_s}};
    for (const auto& [widget, name] : fields)
        widget->setObjectName(name);
    for (const Role role : {Role::Desk, Role::Manager, Role::Auditor, Role::Owner})
        m_role->addItem(wordOf(role), static_cast<int>(role));
    for (QLineEdit* pin : {m_pin, m_again}) {
        pin->setEchoMode(QLineEdit::Password);
        pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    }
    m_form->addRow(tr("&Code"), m_code, tr("Letters and digits; typed or scanned to sign in."));
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Role"), m_role);
    m_form->addRow(tr("&PIN"), m_pin, tr("4 to 12 digits."));
    m_form->addRow(tr("PIN &again"), m_again);
    m_form->addRow(tr("C&ard"), m_cardKey, tr("Scan the operator's card here. May stay empty."));
    m_save->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    limitWidth(m_card, 48);
    m_card->body().addWidget(m_form);
    m_card->body().addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void OperatorForm::beginAdd()
{
    m_needsPin = true;
    m_code->clear();
    m_name->clear();
    m_role->setCurrentIndex(0);
    begin(tr("New operator"), true);
    m_code->setFocus();
}

void OperatorForm::beginChange(const OperatorRecord& one)
{
    m_needsPin = !one.hasPin;
    m_code->setText(one.code);
    m_name->setText(one.name);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(one.role)));
    begin(tr("New PIN or card of %1").arg(one.name), false);
    m_pin->setFocus();
}

void OperatorForm::begin(const QString& title, bool isNew)
{
    m_isNew = isNew;
    m_card->setTitle(title);
    for (QWidget* field : {static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_role)})
        field->setEnabled(isNew);
    for (QLineEdit* field : {m_pin, m_again, m_cardKey})
        field->clear();
    m_form->clearErrors();
    setBusy(false);
    show();
}

void OperatorForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT opened(true);
}

void OperatorForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (isHidden()) // and not the whole page
        Q_EMIT opened(false);
}

OperatorForm::Values OperatorForm::values() const
{
    return {m_isNew, m_code->text().trimmed(), m_name->text().trimmed(),
            static_cast<Role>(m_role->currentData().toInt()), checkedPin(m_pin->text()).valueOr({}),
            m_cardKey->text().trimmed()};
}

void OperatorForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void OperatorForm::showRefusal(const Refusal& refusal, const QString& words)
{
    QWidget* field = refusal.has(u"operator.card-in-use") ? static_cast<QWidget*>(m_cardKey) : m_code;
    m_form->setError(field, words);
    m_form->focusFirstError();
}

bool OperatorForm::check()
{
    m_form->clearErrors();
    if (m_code->text().trimmed().isEmpty())
        m_form->setError(m_code, tr("Give the operator a code."));
    if (m_name->text().trimmed().isEmpty())
        m_form->setError(m_name, tr("Give the operator's name."));
    const bool hasPin = !m_pin->text().isEmpty();
    if ((hasPin || m_needsPin) && !checkedPin(m_pin->text()))
        m_form->setError(m_pin, tr("A PIN has 4 to 12 digits."));
    else if (m_pin->text() != m_again->text())
        m_form->setError(m_again, tr("The two PINs differ."));
    m_form->focusFirstError();
    return !m_form->hasErrors();
}

void OperatorForm::submit()
{
    if (check())
        Q_EMIT submitted();
}

} // namespace madoguchi
