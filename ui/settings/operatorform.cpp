// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/operatorform.h"

#include "ui/text/words.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Which field a refusal is about.
struct FieldOfCode {
    const char* code;
    const char* field;
};

constexpr FieldOfCode fieldsOfCodes[] = {
    {"operator.bad-code", "operatorCode"},   {"operator.exists", "operatorCode"},
    {"operator.unknown", "operatorCode"},    {"operator.no-name", "operatorName"},
    {"operator.last-owner", "operatorRole"}, {"operator.bad-role", "operatorRole"},
    {"operator.bad-pin", "operatorPin"},     {"operator.card-in-use", "operatorCard"},
};

} // namespace

OperatorForm::OperatorForm(QWidget* parent)
    : QWidget(parent), m_card(new Card), m_form(new FormRows), m_code(new QLineEdit), m_name(new QLineEdit),
      m_role(new QComboBox), m_pin(new QLineEdit), m_again(new QLineEdit), m_cardKey(new QLineEdit),
      m_noCard(new QCheckBox(tr("Take the card away"))), m_save(new QPushButton(tr("Save"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &OperatorForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void OperatorForm::build()
{
    const std::pair<QWidget*, QString> fields[] = {
        {m_code, u"operatorCode"_s},     {m_name, u"operatorName"_s},      {m_role, u"operatorRole"_s},
        {m_pin, u"operatorPin"_s},       {m_again, u"operatorPinAgain"_s}, {m_cardKey, u"operatorCard"_s},
        {m_noCard, u"operatorNoCard"_s}, {m_save, u"saveOperator"_s},      {m_cancel, u"cancelOperator"_s}};
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
    m_form->addRow(tr("Car&d"), m_cardKey, tr("Scan the operator's card here. May stay empty."));
    m_card->body().addWidget(m_form);
    m_card->body().addWidget(m_noCard);
    connect(m_noCard, &QCheckBox::toggled, m_cardKey, &QWidget::setDisabled);
    m_save->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    limitWidth(m_card, 48);
    m_card->body().addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void OperatorForm::beginAdd()
{
    m_code->clear();
    m_name->clear();
    m_role->setCurrentIndex(0);
    m_pin->setPlaceholderText({});
    m_cardKey->setPlaceholderText({});
    m_noCard->hide();
    begin(tr("New operator"), true);
    m_code->setFocus();
}

void OperatorForm::beginChange(const OperatorRecord& one)
{
    m_code->setText(one.code);
    m_name->setText(one.name);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(one.role)));
    m_pin->setPlaceholderText(one.hasPin ? tr("Stays as it is") : QString());
    m_cardKey->setPlaceholderText(one.hasCard ? tr("Stays as it is") : QString());
    m_noCard->setVisible(one.hasCard);
    begin(tr("Change %1").arg(one.name), false);
    m_name->setFocus();
}

void OperatorForm::begin(const QString& title, bool isNew)
{
    m_isNew = isNew;
    m_card->setTitle(title);
    m_code->setEnabled(isNew);
    m_noCard->setChecked(false);
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
    const QString scanned = m_cardKey->text().trimmed();
    std::optional<QString> card;
    if (m_noCard->isChecked() || !scanned.isEmpty())
        card = m_noCard->isChecked() ? QString() : scanned;
    return {m_isNew,
            m_code->text().trimmed(),
            m_name->text().trimmed(),
            static_cast<Role>(m_role->currentData().toInt()),
            checkedPin(m_pin->text()).valueOr({}),
            card};
}

void OperatorForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

bool OperatorForm::showRefusal(const Refusal& refusal, const QString& words)
{
    for (const auto& [code, field] : fieldsOfCodes) {
        if (refusal.has(QString::fromLatin1(code)))
            m_form->setError(findChild<QWidget*>(QString::fromLatin1(field)), words);
    }
    m_form->focusFirstError();
    return m_form->hasErrors();
}

bool OperatorForm::check()
{
    m_form->clearErrors();
    if (m_code->text().trimmed().isEmpty())
        m_form->setError(m_code, tr("Give the operator a code."));
    if (m_name->text().trimmed().isEmpty())
        m_form->setError(m_name, tr("Give the operator's name."));
    const bool hasPin = !m_pin->text().isEmpty();
    if ((hasPin || m_isNew) && !checkedPin(m_pin->text()))
        m_form->setError(m_pin, tr("A PIN has 4 to 12 digits."));
    else if (m_pin->text() != m_again->text())
        m_form->setError(m_again, tr("The two PINs differ."));
    m_form->focusFirstError();
    return !m_form->hasErrors();
}

void OperatorForm::submit()
{
    if (check())
        Q_EMIT submitted(values());
}

} // namespace madoguchi

#include "moc_operatorform.cpp"
