// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/returncheck.h"

namespace madoguchi {

/// What the desk notes about an item that is back, of whatever type (特記); instead of what was noted before. A slip
/// that has its number keeps what it says. Codes "loan.line-unknown", "return.lent-again".
struct NoteCondition {
    static constexpr const char* name = "loans.note-condition";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QString assetNo;
        QJsonObject toJson() const { return {{QStringLiteral("asset"), assetNo}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("asset")).toString()}; }
    };

    LoanLineId line;
    QString note; ///< empty: there is nothing to note after all

    QJsonObject toJson() const { return {{QStringLiteral("line"), QString::number(line.value())}}; }
    Result<Outcome> run(WriteScope& scope) const;
};

/// The condition of an item at its return in a few words, for one cell of a list: the check points that are not in
/// order, each with what is wrong, then the note. Empty where there is nothing to say.
[[nodiscard]] QString conditionInWords(const QString& note, const QList<CheckResult>& checks);

} // namespace madoguchi
