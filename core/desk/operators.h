// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace madoguchi {

/// Stores a PIN as an argon2id string (libsodium, interactive limits: 64 MiB, about 0.15 s). Not for the window's
/// thread.
[[nodiscard]] QString hashPin(const QString& pin);
[[nodiscard]] bool isPin(const QString& pin, const QString& hash);
/// 4 to 12 digits; full-width digits count as digits. Code "operator.bad-pin".
[[nodiscard]] Result<QString> checkedPin(const QString& typed);

struct OperatorRecord {
    OperatorId id;
    QString code;
    QString name;
    Role role = Role::Desk;
    bool hasPin = false;
    bool hasCard = false;
    bool isRetired = false;
};

/// The code of what an operator is now; nothing for one who may not act (any more).
[[nodiscard]] std::optional<QString> storedRoleOf(Connection& connection, OperatorId id);

/// Checks who stands at the counter. `key` is an operator's code, or a card as it was scanned. Codes:
/// "operator.unknown", "operator.pin-needed", "operator.retired", those of checkPin(). Without a PIN only a sandbox's
/// demo operator enters.
struct SignIn {
    using Answer = Actor;
    QString key;
    QString pin;
    bool isTrusted = false; ///< gave the PIN at this counter a while ago: it is not asked for again
    Result<Answer> run(ReadScope& scope) const;
};

struct ListOperators {
    using Answer = QList<OperatorRecord>;
    Result<Answer> run(ReadScope& scope) const;
};

/// What the operator verbs answer.
struct OperatorOutcome {
    OperatorId id;
    QJsonObject toJson() const;
    static OperatorOutcome fromJson(const QJsonObject& json);
};

/// A code as it is meant: the Japanese input method leaves letters and digits full-width, and blanks around them.
[[nodiscard]] QString foldedOperatorCode(const QString& typed);
/// ASCII letters and digits, inside also . _ and -, at most 32.
[[nodiscard]] bool isOperatorCode(const QString& code);

/// Codes: "operator.bad-code", "operator.no-name", "operator.exists", "operator.card-in-use" (as a card or a
/// code), "code.reserved".
struct AddOperator {
    static constexpr const char* name = "desk.add-operator";
    static constexpr Permission permission = Permission::Administrate;
    using Outcome = OperatorOutcome;
    QString code; ///< as typed; stored as foldedOperatorCode()
    QString operatorName;
    Role role = Role::Desk;
    QString pinHash; ///< from hashPin
    QString card;    ///< as scanned; may be empty
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What is given changes, the rest stays.
struct ChangeOperator {
    static constexpr const char* name = "desk.change-operator";
    static constexpr Permission permission = Permission::Administrate;
    using Outcome = OperatorOutcome;
    QString code;                  ///< who; a code never changes
    QString pinHash;               ///< from hashPin; empty: stays
    std::optional<QString> card;   ///< as scanned; empty: taken away
    std::optional<bool> isRetired; ///< false brings back
    std::optional<QString> operatorName;
    std::optional<Role> role;
    QJsonObject toJson() const;
    /// Codes: "operator.unknown", "operator.no-name", "operator.card-in-use", "operator.last-owner",
    /// "code.reserved".
    Result<Outcome> run(WriteScope& scope) const;
};

/// A new PIN for whoever asks, against the old one. Takes the time of a sign-in inside the transaction. Codes
/// of checkPin().
struct ChangeOwnPin {
    static constexpr const char* name = "desk.change-own-pin";
    static constexpr Permission permission = Permission::Look;
    using Outcome = OperatorOutcome;
    QString oldPin;  ///< as typed; empty where there is none yet (in a sandbox)
    QString pinHash; ///< from hashPin
    QJsonObject toJson() const { return {}; }
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
