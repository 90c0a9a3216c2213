// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

namespace madoguchi {

/// One reason why something cannot be done, as a value. Never translated in core: `ui/text` turns it into words.
struct Problem {
    QString code;          ///< stable, lower case, dotted: "asset.on-loan" (the outside relies on it)
    QString subject;       ///< what it is about, as people know it: an asset number, a file name; may be empty
    QVariantMap arguments; ///< values for the sentence (QString, qint64, or ISO text of an instant or a day)

    bool operator==(const Problem&) const = default;
};

/// What the caller does next; see Refusal.
enum class RefusalKind {
    Refused,     ///< a rule says no: show the problems
    Conflict,    ///< the record moved on meanwhile: look again, then decide
    NotFound,    ///< there is no such thing: check the key
    Forbidden,   ///< the operator may not: call someone who may
    Busy,        ///< another counter holds the record: try again in a moment
    Unavailable, ///< the database or a file cannot be reached or written: mend that, then repeat
    Bug,         ///< a defect of the program: nothing was changed, report it
};

/// Why a verb or a question gave no answer. Nothing was changed, unless `outcomeUnknown`.
struct Refusal {
    RefusalKind kind = RefusalKind::Refused;
    QList<Problem> problems;
    /// The answer to a COMMIT was lost: repeat with the same command id, which cannot act twice.
    bool outcomeUnknown = false;

    /// True if one of the problems has this code.
    [[nodiscard]] bool has(QStringView code) const;
    /// "code(subject)" of every problem, for logs and test failures; not for people at the desk.
    [[nodiscard]] QString toDebugText() const;

    bool operator==(const Refusal&) const = default;
};

[[nodiscard]] Refusal refused(QString code, QString subject = {}, QVariantMap arguments = {});
[[nodiscard]] Refusal refused(Problem problem);
[[nodiscard]] Refusal refusal(RefusalKind kind, QString code, QString subject = {}, QVariantMap arguments = {});

} // namespace madoguchi
