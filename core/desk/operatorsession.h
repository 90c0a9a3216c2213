// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operators.h"
#include "core/desk/pinpause.h"
#include "core/desk/signinnote.h"

#include <QHash>

#include <optional>

namespace madoguchi {

/// Who stands at a counter, as a pure state machine: knows no window, no database and no clock. A card or a code is
/// presented, then the PIN. Whoever has given the PIN here within the last eight hours of this run of the program is
/// let in by the card alone; a typed code always needs the PIN. The pause after too many wrong
/// PINs (PinPause) is kept here, too, so that none is asked about in vain. Whoever is signed in stays so until somebody
/// else may enter.
class OperatorSession
{
public:
    enum class State {
        Open, ///< nobody; a card is waited for
        PinWanted,
        Checking, ///< a question is out
        SignedIn,
    };

    /// To be asked of the desk; the answer goes to answered() with the number.
    struct Question {
        int number = 0;
        SignIn signIn;
    };
    /// What one step gives: something to ask, or something to say; and what the journal is told of it.
    struct Step {
        std::optional<Question> question;
        std::optional<Refusal> refusal;
        QList<SignInNote> notes = {};
    };

    explicit OperatorSession(QString stationCode) : m_station(std::move(stationCode)) {}

    /// An operator's card or code, as scanned or typed. Ignored while a question is out.
    Step present(const QString& key);
    /// Ignored unless one is wanted, and during the pause after too many wrong ones.
    Step enterPin(const QString& pin, Instant at);
    /// Card and PIN at once, for the command line's options.
    Step signIn(const QString& key, const QString& pin);
    /// Answers to questions that were given up are passed over.
    Step answered(int number, const Result<Actor>& answer, Instant at);
    /// No PIN after all: back to whoever is signed in, or to waiting for a card.
    void cancel();
    /// Nobody is signed in any more; those who gave their PIN come back by their card. `why`: "idle", or nothing.
    Step lock(Instant at, const QString& why = {});

    [[nodiscard]] State state() const { return m_state; }
    /// Invalid operatorId unless somebody is signed in.
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] bool isSignedIn() const { return m_actor.operatorId.isValid(); }
    /// Somebody is signed in, and nobody else's PIN is being asked for.
    [[nodiscard]] bool isAtWork() const;
    /// The code of the operator whose PIN is wanted.
    [[nodiscard]] const QString& candidate() const { return m_candidate; }
    /// Seconds until a PIN is taken again; 0: now.
    [[nodiscard]] int secondsToWait(Instant at) const { return m_wait.seconds(at); }

    /// A PIN was refused that somebody gave for something else than to sign in: counts like one given at the sign-in.
    /// What the journal is told of it.
    QList<SignInNote> wrongPin(const Refusal& refusal, Instant at);

    /// Somebody is here.
    void touched(Instant at) { m_lastTouch = at; }
    /// Somebody is signed in and has touched nothing for so many minutes; 0 minutes: never.
    [[nodiscard]] bool isIdle(int minutes, Instant at) const;

    static constexpr qint64 trusted = 8 * 60 * 60 * 1000; // milliseconds

private:
    Step ask(const SignIn& signIn);
    Step refusedBy(const Refusal& refusal, Instant at);
    Step enter(const Actor& actor, Instant at);
    void wantPin(const QString& code);
    void rest(State state);
    [[nodiscard]] bool isTrustedCard(const QString& key, const QString& code, Instant at) const;

    QString m_station;
    State m_state = State::Open;
    State m_before = State::Open; ///< the question that is out
    Actor m_actor;
    Question m_asked;
    QString m_candidate;
    QString m_key;                     ///< of the candidate
    QHash<QString, Instant> m_trusted; ///< operator's code -> when the PIN was given
    Instant m_lastTouch;
    PinWait m_wait;
};

} // namespace madoguchi
