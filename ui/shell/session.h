// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/operatorsession.h"

#include <QObject>

class QTimer;

namespace madoguchi {

class DeskClient;
class Preferences;
class SignInLog;

/// Drives an OperatorSession for the window: asks the desk what it wants to know, gives it the time, notices that
/// nobody touches anything any more.
class Session final : public QObject
{
    Q_OBJECT

public:
    using State = OperatorSession::State;

    Session(DeskClient& desk, const Clock& clock, const Preferences& preferences, QString stationCode);

    [[nodiscard]] State state() const { return m_rules.state(); }
    [[nodiscard]] bool isSignedIn() const { return m_actor.operatorId.isValid(); }
    /// The pages may be seen and used.
    [[nodiscard]] bool isAtWork() const { return m_rules.isAtWork(); }
    /// Invalid operatorId unless signed in. Whoever leaves is still the actor while leaving() is emitted.
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] const QString& candidate() const { return m_rules.candidate(); }
    [[nodiscard]] int secondsToWait() const { return m_rules.secondsToWait(m_clock.now()); }

    // See OperatorSession.
    void present(const QString& key) { follow(m_rules.present(key)); }
    void enterPin(const QString& pin) { follow(m_rules.enterPin(pin, m_clock.now())); }
    void signIn(const QString& key, const QString& pin) { follow(m_rules.signIn(key, pin)); }
    void cancel();
    void lock() { follow(m_rules.lock(m_clock.now())); }

    /// See PageHost::noteWrongPin.
    void noteWrongPin(const Refusal& refusal);

    /// The program ends: the journal is told that whoever is signed in goes. They stay the actor of what is finished.
    void noteEnd();

    /// Somebody is there: for what does not come by key or mouse.
    void touch();
    /// Looks whether nobody has touched anything for too long; runs by itself.
    void judgeIdle();

Q_SIGNALS:
    /// The operator goes away or makes room for another: the last moment for what belongs under their name.
    void leaving();
    void stateChanged();
    void failed(const madoguchi::Refusal& refusal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const OperatorSession::Step& step);
    void tell(const Refusal& refused);

    DeskClient& m_desk;
    const Clock& m_clock;
    const Preferences& m_preferences;
    OperatorSession m_rules;
    Actor m_actor;
    SignInLog* m_log;
    QTimer* m_idle;
};

} // namespace madoguchi
