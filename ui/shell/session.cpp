// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/desk/deskclient.h"
#include "core/loans/meaningofkey.h"
#include "ui/shell/signinlog.h"
#include "ui/widgets/preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace madoguchi {

Session::Session(DeskClient& desk, const Clock& clock, const Preferences& preferences, QString stationCode)
    : m_desk(desk), m_clock(clock), m_preferences(preferences), m_rules(std::move(stationCode)),
      m_log(new SignInLog(desk, this)), m_idle(new QTimer(this))
{
    m_rules.touched(clock.now());
    connect(m_idle, &QTimer::timeout, this, &Session::judgeIdle);
    m_idle->start(15'000);
    QCoreApplication::instance()->installEventFilter(this);
}

void Session::cancel()
{
    m_rules.cancel();
    follow({});
}

void Session::noteWrongPin(const Refusal& refusal)
{
    m_log->add(m_rules.wrongPin(refusal, m_clock.now()));
}

void Session::noteEnd()
{
    m_log->add(m_rules.lock(m_clock.now()).notes);
}

void Session::touch()
{
    m_rules.touched(m_clock.now());
}

void Session::judgeIdle()
{
    if (m_rules.isIdle(m_preferences.lockAfter(), m_clock.now()))
        follow(m_rules.lock(m_clock.now(), QStringLiteral("idle")));
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

void Session::follow(const OperatorSession::Step& step)
{
    if (isSignedIn() && m_rules.actor().operatorId != m_actor.operatorId)
        Q_EMIT leaving();
    m_actor = m_rules.actor();
    Q_EMIT stateChanged();
    m_log->add(step.notes);
    if (step.refusal)
        tell(*step.refusal);
    if (!step.question)
        return;
    m_desk.ask(step.question->signIn, this, [this, number = step.question->number](const Result<Actor>& answer) {
        follow(m_rules.answered(number, answer, m_clock.now()));
    });
}

/// The label of an item or a user's card is no unknown operator: it was scanned too early. Which of them, nobody is
/// told here.
void Session::tell(const Refusal& refused)
{
    if (!refused.has(u"operator.unknown"))
        return failed(refused);
    const QString key = refused.problems.first().subject;
    m_desk.ask(AskMeaningOfKey{key}, this, [this, refused, key](const Result<QList<CodeMatch>>& matches) {
        const bool isKnown = matches && !matches->isEmpty();
        Q_EMIT failed(isKnown ? refusal(RefusalKind::NotFound, QStringLiteral("operator.not-a-card"), key) : refused);
    });
}

} // namespace madoguchi

#include "moc_session.cpp"
