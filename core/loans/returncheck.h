// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/storage/table.h"

#include <QHash>
#include <QJsonArray>

namespace madoguchi {

/// What was found at one check point (点検項目) of a return.
struct CheckResult {
    QString point;
    bool isGood = true;
    QString note = {}; ///< what is wrong
    bool operator==(const CheckResult&) const = default;
};

/// The journalled table of what was found at returns: a row for each point that the kind had then. Columns are only
/// ever appended.
[[nodiscard]] const Table& returnCheckTable();

/// The points of `results` that are not in order.
[[nodiscard]] QList<CheckResult> notInOrder(const QList<CheckResult>& results);
/// Without the notes, which are personal.
[[nodiscard]] QJsonArray checksAsJson(const QList<CheckResult>& results);
[[nodiscard]] QList<CheckResult> checksFromJson(const QJsonArray& json);

/// What was found at the return of a line, in the order of the check points.
[[nodiscard]] QList<CheckResult> readChecks(Connection& connection, LoanLineId line);

/// The same of several lines, on its way (Connection::start); by line.
[[nodiscard]] Cursor startChecks(Connection& connection, const QString& lineIds);
[[nodiscard]] QHash<qint64, QList<CheckResult>> checksAt(Cursor& cursor);

/// Stores what was found when a line came back: the points the desk spoke of as it said, the others of `points` (those
/// of its kind) as in order. Codes "return.no-such-check" (check, known), "return.check-no-note" (check).
[[nodiscard]] Result<QList<CheckResult>> storeChecks(WriteScope& scope, LoanLineId line, const QString& assetNo,
                                                     const QStringList& points, const QList<CheckResult>& said);

/// Somebody looked again at what came back: these points are (not) in order. The points are those of the return; where
/// the kind had none then, those that it has now. Codes "loan.line-unknown", "return.no-checks" (the kind has none, or
/// nothing is said), "return.lent-again", and those of storeChecks.
struct JudgeReturn {
    static constexpr const char* name = "loans.judge-return";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QString assetNo;
        QList<CheckResult> checks; ///< all of them as they stand now; a repeated answer has no notes
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };

    LoanLineId line;
    QList<CheckResult> checks;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What was found when an item came back last.
struct ReturnFound {
    LoanLineId line;
    Instant at;
    QString holder;
    QString note; ///< what the desk noted about its condition
    QList<CheckResult> checks;
};
/// Of one line that is back; nothing while it is out.
struct AskReturnFound {
    using Answer = std::optional<ReturnFound>;
    LoanLineId line;
    Result<Answer> run(ReadScope& scope) const;
};
/// Of the last loan of an item that is over; nothing when it never came back.
struct AskLastReturn {
    using Answer = std::optional<ReturnFound>;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
