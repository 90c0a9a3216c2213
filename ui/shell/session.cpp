// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/base/codekey.h"
#include "core/desk/deskclient.h"
#include "core/desk/operators.h"
#include "ui/widgets/preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace madoguchi {

Session::Session(DeskClient& desk, const Clock& clock, const Preferences& preferences, QString stationCode)
    : m_desk(desk)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_station(std::move(stationCode))
    , m_idle(new QTimer(this))
    , m_lastTouch(clock.now())
{
    connect(m_idle, &QTimer::timeout, this, &Session::judgeIdle);
    m_idle->start(15'000);
    QCoreApplication::instance()->installEventFilter(this);
}

void Session::present(const QString& key)
{
    if (m_state != State::Checking && !key.trimmed().isEmpty())
        ask(key.trimmed(), {});
}

void Session::enterPin(const QString& pin)
{
    if (m_state == State::PinWanted && !pin.isEmpty() && secondsToWait() == 0)
        ask(m_key, pin);
}

void Session::signIn(const QString& key, const QString& pin)
{
    ask(key, pin);
}

void Session::cancel()
{
    if (m_state == State::PinWanted)
        setState(State::Open);
}

void Session::lock()
{
    m_actor = {};
    setState(State::Open);
}

int Session::secondsToWait() const
{
    const qint64 left = m_waitUntil.msecs() - m_clock.now().msecs();
    return left > 0 ? static_cast<int>((left + 999) / 1000) : 0;
}

void Session::touch()
{
    m_lastTouch = m_clock.now();
}

void Session::judgeIdle()
{
    const qint64 minutes = m_preferences.lockAfter();
    if (isSignedIn() && minutes > 0 && m_clock.now() >= m_lastTouch.plusMSecs(minutes * 60'000))
        lock();
}

bool Session::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Session::ask(const QString& key, const QString& pin)
{
    setState(State::Checking);
    m_desk.ask(SignIn{key, pin}, this,
               [this, key, pin](const Result<Actor>& answer) { answered(key, pin, answer); });
}

void Session::answered(const QString& key, const QString& pin, const Result<Actor>& answer)
{
    if (!answer)
        return refusedBy(key, answer.refusal());
    m_failures = 0;
    Actor actor = *answer;
    actor.stationCode = m_station;
    if (!pin.isEmpty())
        m_trusted.insert(actor.operatorCode, {actor, m_clock.now()});
    enter(actor);
}

void Session::refusedBy(const QString& key, const Refusal& refusal)
{
    const QString code = refusal.problems.isEmpty() ? QString() : refusal.problems.constFirst().subject;
    if (refusal.has(u"operator.pin-needed")) {
        if (isTrustedCard(key, code))
            return enter(m_trusted.value(code).actor);
        m_actor = {};
        m_candidate = code;
        m_key = key;
        return setState(State::PinWanted);
    }
    const bool isWrongPin = refusal.has(u"operator.wrong-pin");
    if (isWrongPin && ++m_failures >= mostFailures) {
        m_failures = 0;
        m_waitUntil = m_clock.now().plusMSecs(pause);
    }
    setState(isWrongPin ? State::PinWanted : isSignedIn() ? State::SignedIn : State::Open);
    Q_EMIT failed(refusal);
}

bool Session::isTrustedCard(const QString& key, const QString& code) const
{
    const auto trust = m_trusted.constFind(code);
    return trust != m_trusted.cend() && codeKey(key) != codeKey(code)
           && m_clock.now() < trust->since.plusMSecs(trusted);
}

void Session::enter(const Actor& actor)
{
    m_actor = actor;
    m_lastTouch = m_clock.now();
    setState(State::SignedIn);
}

void Session::setState(State state)
{
    if (state == State::Open || state == State::SignedIn) {
        m_candidate.clear();
        m_key.clear();
    }
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace madoguchi
