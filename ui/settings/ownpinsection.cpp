// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ownpinsection.h"

#include "core/desk/signinnote.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace madoguchi {

OwnPinSection::OwnPinSection(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_ticking(new QTimer(this)), m_form(new FormRows), m_old(new QLineEdit),
      m_new(new QLineEdit), m_again(new QLineEdit), m_save(new QPushButton(tr("Change the PIN")))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &OwnPinSection::submit);
    m_ticking->setInterval(1000);
    connect(m_ticking, &QTimer::timeout, this, &OwnPinSection::countDown);
    countDown();
}

void OwnPinSection::build()
{
    m_old->setObjectName(u"oldPin"_s);
    m_new->setObjectName(u"newPin"_s);
    m_again->setObjectName(u"newPinAgain"_s);
    m_save->setObjectName(u"saveOwnPin"_s);
    m_save->setProperty("primary", true);
    for (QLineEdit* pin : {m_old, m_new, m_again}) {
        pin->setEchoMode(QLineEdit::Password);
        pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    }
    m_form->addRow(tr("PIN so &far"), m_old, m_context.host.isSandbox() ? tr("Empty where there is none.") : QString());
    m_form->addRow(tr("&New PIN"), m_new, tr("4 to 12 digits."));
    m_form->addRow(tr("New PIN &again"), m_again);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* card = new Card(tr("PIN of %1").arg(m_context.host.actor().operatorName));
    limitWidth(card, 48);
    card->body().addWidget(m_form);
    card->body().addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    column->addStretch(1);
}

void OwnPinSection::focusFirst()
{
    m_old->setFocus(Qt::OtherFocusReason);
}

bool OwnPinSection::check()
{
    m_form->clearErrors();
    if (!checkedPin(m_new->text()))
        m_form->setError(m_new, tr("A PIN has 4 to 12 digits."));
    else if (m_new->text() != m_again->text())
        m_form->setError(m_again, tr("The two PINs differ."));
    m_form->focusFirstError();
    return !m_form->hasErrors();
}

/// The order is made now: whoever signs in while the PIN is being hashed gets nothing of it.
void OwnPinSection::submit()
{
    if (!check())
        return;
    m_save->setEnabled(false);
    const Order order = m_context.host.order();
    m_context.desk.compute<QString>([pin = *checkedPin(m_new->text())] { return hashPin(pin); }, this,
                                    [this, order, old = m_old->text()](const QString& hash) {
                                        m_context.desk.perform(
                                            ChangeOwnPin{old, hash}, order, this,
                                            [this](const Result<Performed<OperatorOutcome>>& done) { answered(done); });
                                    });
    clear();
}

void OwnPinSection::answered(const Result<Performed<OperatorOutcome>>& done)
{
    m_save->setEnabled(true);
    if (done)
        return m_context.host.toast(Tone::Ok, tr("Your PIN is changed."));
    if (!isPinRefused(done.refusal()))
        return m_context.host.refused(done.refusal());
    m_context.host.noteWrongPin(done.refusal());
    m_form->setError(m_old, m_context.host.words(done.refusal()));
    m_form->focusFirstError();
    countDown();
}

void OwnPinSection::countDown()
{
    const int seconds = m_context.host.secondsToPin();
    if (seconds > 0) {
        m_save->setEnabled(false);
        m_form->setError(m_old, tr("Too many wrong PINs. Try again in %n second(s).", nullptr, seconds));
        m_ticking->start();
    } else if (m_ticking->isActive()) {
        m_ticking->stop();
        m_save->setEnabled(true);
        m_form->clearErrors();
    }
}

void OwnPinSection::clear()
{
    for (QLineEdit* pin : {m_old, m_new, m_again})
        pin->clear();
}

} // namespace madoguchi

#include "moc_ownpinsection.cpp"
