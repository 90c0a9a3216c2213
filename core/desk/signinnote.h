// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace madoguchi {

class Desk;

/// What happens where operators sign in. A card or code that is nobody's is no event: it may be anything.
enum class SignInEvent { In, Switch, Out, RefusePin, PausePins };

/// "sign-in.in" …: what the journal calls it.
[[nodiscard]] QString signInVerb(SignInEvent event);

/// One event, to be kept in the journal.
struct SignInNote {
    SignInEvent event = SignInEvent::In;
    QString operatorCode; ///< whose: who comes or goes, whose PIN was wrong
    QString from = {};    ///< Switch: who was there before
    QString way = {}; ///< In, Switch: "pin", "card" (the PIN was given a while ago) or "no-pin"; Out: "idle" or none
    Instant at = {};
};

/// Whether the refusal is about a PIN that was given: a wrong one, or one that came during the pause.
[[nodiscard]] bool isPinRefused(const Refusal& refusal);
/// What the journal is told of a refused PIN; nothing of one that was not looked at.
[[nodiscard]] QList<SignInNote> notesOfPin(const Refusal& refusal, Instant at);

/// Writes an entry of the lane of this counter, under the name of the operator it is about: for a wrong PIN that is
/// not who stood there, but whose account it was. It changes no row. The same command id acts once. Codes of
/// performing a verb; "operator.unknown".
[[nodiscard]] Result<Done> noteSignIn(Desk& desk, const SignInNote& note, const QString& commandId,
                                      const QString& channel);

} // namespace madoguchi
