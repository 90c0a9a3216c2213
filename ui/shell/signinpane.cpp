// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinpane.h"

#include "core/desk/operators.h"
#include "ui/shell/session.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/sounds.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace madoguchi {

SignInPane::SignInPane(Session& session, Sounds& sounds, Words words, bool isSandbox, QWidget* parent)
    : QWidget(parent), m_session(session), m_sounds(sounds), m_words(std::move(words)),
      m_title(new Heading({}, Heading::Level::Title)), m_explanation(mutedLabel({})), m_scanBox(new ScanBox),
      m_pinPart(new QWidget), m_pinLabel(new QLabel), m_pin(new QLineEdit), m_enter(new QPushButton),
      m_other(new QPushButton), m_demo(new QPushButton), m_banner(new Banner), m_ticking(new QTimer(this))
{
    setObjectName(u"signIn"_s);
    build(isSandbox);
    retranslate();
    connect(m_scanBox, &ScanBox::scanned, &session, &Session::present);
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInPane::submitPin);
    connect(m_enter, &QPushButton::clicked, this, &SignInPane::submitPin);
    connect(m_other, &QPushButton::clicked, &session, &Session::cancel);
    connect(m_demo, &QPushButton::clicked, &session, [&session] { session.present(u"demo"_s); });
    connect(m_ticking, &QTimer::timeout, this, &SignInPane::countDown);
    connect(&session, &Session::stateChanged, this, &SignInPane::follow);
    connect(&session, &Session::failed, this, &SignInPane::showRefusal);
    follow();
}

void SignInPane::build(bool isSandbox)
{
    m_pin->setObjectName(u"pinField"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setProperty(takesScansProperty, true); // a card scanned here is another operator's
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    followFont(m_pin, scanFactor);
    m_enter->setObjectName(u"enterPin"_s);
    m_enter->setProperty("primary", true);
    m_other->setObjectName(u"otherOperator"_s);
    m_demo->setObjectName(u"enterDemo"_s);
    m_demo->setVisible(isSandbox);
    m_pinLabel->setBuddy(m_pin);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    auto* pinColumn = new QVBoxLayout(m_pinPart);
    pinColumn->setContentsMargins(0, 0, 0, 0);
    pinColumn->addWidget(m_pinLabel);
    pinColumn->addWidget(m_pin);
    pinColumn->addSpacing(scaled(Space::s, this));
    pinColumn->addLayout(buttons);

    auto* card = new Card(this);
    limitWidth(card, 36);
    card->body().setSpacing(scaled(Space::m, this));
    card->body().addWidget(m_title);
    card->body().addWidget(m_explanation);
    card->body().addWidget(m_scanBox);
    card->body().addWidget(m_pinPart);
    card->body().addWidget(m_banner);
    card->body().addWidget(m_demo);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(card, 4, Qt::AlignVCenter);
    row->addStretch(1);
}

void SignInPane::activate()
{
    if (m_session.state() == Session::State::PinWanted)
        m_pin->setFocus(Qt::OtherFocusReason);
    else
        m_scanBox->setFocus(Qt::OtherFocusReason);
}

void SignInPane::follow()
{
    const Session::State state = m_session.state();
    const bool isChecking = state == Session::State::Checking;
    m_pin->setEnabled(!isChecking);
    m_enter->setEnabled(!isChecking);
    if (isChecking)
        return;
    const bool isPinWanted = state == Session::State::PinWanted;
    m_pinPart->setVisible(isPinWanted);
    m_scanBox->setVisible(!isPinWanted);
    m_pin->clear();
    m_banner->dismiss();
    retranslate();
    countDown();
    if (isVisible())
        activate();
}

void SignInPane::submitPin()
{
    const QString typed = m_pin->text();
    m_pin->clear();
    if (typed.isEmpty())
        return;
    if (checkedPin(typed))
        return m_session.enterPin(typed);
    m_session.present(typed);
}

void SignInPane::showRefusal(const Refusal& refusal)
{
    m_sounds.play(Sound::Error);
    m_banner->tell(Tone::Error, [words = m_words, refusal] { return words(refusal); });
    countDown();
}

void SignInPane::countDown()
{
    const int seconds = m_session.secondsToWait();
    const bool isWaiting = seconds > 0 && m_session.state() == Session::State::PinWanted;
    m_pin->setEnabled(!isWaiting);
    m_enter->setEnabled(!isWaiting);
    if (isWaiting) {
        m_banner->tell(Tone::Warn, tr("Too many wrong PINs. Try again in %n second(s).", nullptr, seconds));
        m_ticking->start(1000);
    } else if (m_ticking->isActive()) {
        m_ticking->stop();
        m_banner->dismiss();
        activate();
    }
}

void SignInPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).background);
}

void SignInPane::retranslate()
{
    const bool isPinWanted = m_session.state() == Session::State::PinWanted;
    m_title->setText(isPinWanted ? tr("PIN of %1").arg(m_session.candidate()) : tr("Sign in"));
    m_explanation->setText(isPinWanted ? tr("Type your PIN, then Enter.")
                                       : tr("Scan your operator's card, or type your operator code and press Enter."));
    m_scanBox->setPrompt(tr("Operator's card or code"));
    m_scanBox->setAccessibleName(tr("Operator's card or code"));
    m_pinLabel->setText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_enter->setText(tr("Sign in"));
    m_other->setText(tr("Another operator (Esc)"));
    m_demo->setText(tr("Look around as the sample operator"));
}

} // namespace madoguchi

#include "moc_signinpane.cpp"
