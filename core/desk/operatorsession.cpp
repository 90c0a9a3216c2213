// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operatorsession.h"

#include "core/base/codekey.h"

namespace madoguchi {

using Step = OperatorSession::Step;

Step OperatorSession::present(const QString& key)
{
    if (m_state == State::Checking || key.trimmed().isEmpty())
        return {};
    return ask({key.trimmed(), {}});
}

Step OperatorSession::enterPin(const QString& pin, Instant at)
{
    if (m_state != State::PinWanted || pin.isEmpty() || secondsToWait(at) > 0)
        return {};
    return ask({m_key, pin});
}

Step OperatorSession::signIn(const QString& key, const QString& pin)
{
    return ask({key, pin});
}

Step OperatorSession::answered(int number, const Result<Actor>& answer, Instant at)
{
    if (m_state != State::Checking || number != m_asked.number)
        return {};
    if (!answer)
        return refusedBy(answer.refusal(), at);
    return enter(*answer, at);
}

void OperatorSession::cancel()
{
    if (m_state == State::PinWanted)
        rest(isSignedIn() ? State::SignedIn : State::Open);
}

Step OperatorSession::lock(Instant at, const QString& why)
{
    Step step;
    if (isSignedIn())
        step.notes << SignInNote{SignInEvent::Out, m_actor.operatorCode, {}, why, at};
    m_actor = {};
    rest(State::Open);
    return step;
}

bool OperatorSession::isAtWork() const
{
    return isSignedIn() && (m_state == State::Checking ? m_before : m_state) == State::SignedIn;
}

bool OperatorSession::isIdle(int minutes, Instant at) const
{
    return isSignedIn() && minutes > 0 && at >= m_lastTouch.plusMSecs(minutes * qint64(60'000));
}

Step OperatorSession::ask(const SignIn& signIn)
{
    if (m_state != State::Checking)
        m_before = m_state;
    m_state = State::Checking;
    m_asked = {m_asked.number + 1, signIn};
    return {m_asked, {}, {}};
}

Step OperatorSession::refusedBy(const Refusal& refusal, Instant at)
{
    const QString code = refusal.problems.isEmpty() ? QString() : refusal.problems.constFirst().subject;
    if (refusal.has(u"operator.pin-needed")) {
        // Read again who that is by now: a role may have changed since.
        if (isTrustedCard(m_asked.signIn.key, code, at))
            return ask({m_asked.signIn.key, {}, true});
        wantPin(code);
        return {};
    }
    if (!isPinRefused(refusal)) {
        m_state = m_before;
        return {{}, refusal, {}};
    }
    wantPin(code);
    return {{}, refusal, wrongPin(refusal, at)};
}

QList<SignInNote> OperatorSession::wrongPin(const Refusal& refusal, Instant at)
{
    m_wait.heed(refusal, at);
    return notesOfPin(refusal, at);
}

void OperatorSession::wantPin(const QString& code)
{
    m_candidate = code;
    m_key = m_asked.signIn.key;
    m_asked.signIn = {};
    m_state = State::PinWanted;
}

/// Whoever presents their card once more is there already.
Step OperatorSession::enter(const Actor& actor, Instant at)
{
    Step step;
    const QString before = m_actor.operatorCode;
    if (before != actor.operatorCode)
        step.notes << SignInNote{before.isEmpty() ? SignInEvent::In : SignInEvent::Switch, actor.operatorCode, before,
                                 !m_asked.signIn.pin.isEmpty() ? QStringLiteral("pin")
                                 : m_asked.signIn.isTrusted    ? QStringLiteral("card")
                                                               : QStringLiteral("no-pin"),
                                 at};
    m_actor = actor;
    m_actor.stationCode = m_station;
    m_lastTouch = at;
    m_wait.beginAnew();
    if (!m_asked.signIn.pin.isEmpty())
        m_trusted.insert(actor.operatorCode, at);
    rest(State::SignedIn);
    return step;
}

void OperatorSession::rest(State state)
{
    m_candidate.clear();
    m_key.clear();
    m_asked.signIn = {};
    m_state = state;
}

bool OperatorSession::isTrustedCard(const QString& key, const QString& code, Instant at) const
{
    const auto since = m_trusted.constFind(code);
    return since != m_trusted.cend() && codeKey(key) != codeKey(code) && at < since->plusMSecs(trusted);
}

} // namespace madoguchi
