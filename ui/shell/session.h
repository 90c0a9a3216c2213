// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace madoguchi {

class DeskClient;
class Preferences;

/// Who stands at this counter. A card or a code is presented, then the PIN. Whoever has given the PIN here within the
/// last eight hours of this run of the program is switched to by the card alone; a typed code always needs the PIN.
/// Five wrong PINs in a row stop everything for half a minute.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,     ///< nobody; a card is waited for
        PinWanted,
        Checking, ///< a question is out; who was signed in still is
        SignedIn,
    };

    Session(DeskClient& desk, const Clock& clock, const Preferences& preferences, QString stationCode);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSignedIn() const { return m_actor.operatorId.isValid(); }
    /// Invalid operatorId unless signed in.
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    /// The code of the operator whose PIN is wanted.
    [[nodiscard]] const QString& candidate() const { return m_candidate; }

    /// An operator's card or code, as scanned or typed. Ignored while a question is out. Whoever is signed in stays so
    /// when the key is nobody's, and leaves when it is somebody's whose PIN is wanted.
    void present(const QString& key);
    void enterPin(const QString& pin);
    /// Card and PIN at once, for the command line's options.
    void signIn(const QString& key, const QString& pin);
    /// Back to waiting for a card.
    void cancel();
    /// Nobody is signed in any more; those who gave their PIN come back by their card.
    void lock();

    /// Seconds until a PIN is taken again; 0: now.
    [[nodiscard]] int secondsToWait() const;

    static constexpr int mostFailures = 5;
    static constexpr qint64 pause = 30'000;               // milliseconds
    static constexpr qint64 trusted = 8 * 60 * 60 * 1000; // milliseconds

    /// Somebody is there: for what does not come by key or mouse.
    void touch();
    /// Looks whether nobody has touched anything for too long; runs by itself.
    void judgeIdle();

Q_SIGNALS:
    void stateChanged();
    void failed(const madoguchi::Refusal& refusal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Trust {
        Actor actor;
        Instant since;
    };

    void ask(const QString& key, const QString& pin);
    void answered(const QString& key, const QString& pin, const Result<Actor>& answer);
    void refusedBy(const QString& key, const Refusal& refusal);
    void enter(const Actor& actor);
    void setState(State state);
    [[nodiscard]] bool isTrustedCard(const QString& key, const QString& code) const;

    DeskClient& m_desk;
    const Clock& m_clock;
    const Preferences& m_preferences;
    QString m_station;
    QTimer* m_idle;
    QHash<QString, Trust> m_trusted;
    Actor m_actor;
    QString m_candidate;
    QString m_key;
    Instant m_lastTouch;
    Instant m_waitUntil;
    int m_failures = 0;
    State m_state = State::Open;
};

} // namespace madoguchi
