// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/loans/takeback.h"
#include "core/stocktake/stocktake.h"

#include <QJsonObject>
#include <QList>

namespace madoguchi {

/// What following up a difference answers.
struct FollowUpOutcome {
    QString number;        ///< of the session
    QString assetNo;       ///< empty for an unknown code
    QString place;         ///< name of the place the ledger has now; only of CorrectPlace
    QStringList documents; ///< return slips; only of RecordReturn, empty where nothing had to be taken back any more
    QJsonObject toJson() const;
    static FollowUpOutcome fromJson(const QJsonObject& json);
};

/// Says what a difference of a closed session turned out to be. Changes nothing in the ledger. May be said anew, as
/// long as the ledger was not changed by it. Codes "difference.unknown", "difference.cause-unfit" (not one of causesOf
/// this kind, or one that a verb of its own records), "difference.needs-note" (Other), "difference.ledger-changed",
/// "difference.still-lent" (holder: a return that was not recorded is still not, see RecordReturn).
struct SettleDifference {
    static constexpr const char* name = "stocktake.settle";
    static constexpr Permission permission = Permission::TakeStock;
    using Outcome = FollowUpOutcome;
    qint64 difference = 0;
    DifferenceCause cause = DifferenceCause::Other;
    QString note;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

/// Gives a thing that was seen elsewhere the place where it was seen, in the ledger, with the session as authority.
/// Codes "difference.unknown", "difference.cause-unfit", "difference.no-place" (scanned without a place),
/// "difference.ledger-changed", "difference.moved-on" (the ledger has yet another place by now).
struct CorrectPlace {
    static constexpr const char* name = "stocktake.correct-place";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = FollowUpOutcome;
    qint64 difference = 0;
    QString note;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

/// A thing that is lent by the record was seen here: takes it back, as the counter does, and gives the difference its
/// cause, with the session as authority. Where the loan it was seen on has ended since, it only says so. Codes
/// "difference.unknown", "difference.cause-unfit", "difference.ledger-changed", and those of TakeBack.
struct RecordReturn {
    static constexpr const char* name = "stocktake.record-return";
    static constexpr Permission permission = Permission::TakeStock;
    using Outcome = FollowUpOutcome;
    qint64 difference = 0;
    QString note;
    QStringList missing = {}; ///< names of accessories that were not with it: they stay open
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

/// Nobody knows where a missing thing is: it is Lost from now on, with the session as authority. Codes
/// "difference.unknown", "difference.cause-unfit", "difference.needs-note", "difference.ledger-changed", and those of
/// problemOfMove.
struct SuspectLoss {
    static constexpr const char* name = "stocktake.suspect-loss";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = FollowUpOutcome;
    qint64 difference = 0;
    QString note;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

/// What following up several differences answers.
struct FollowTogetherOutcome {
    QString number; ///< of the session
    int count = 0;
    QStringList documents; ///< return slips, one for each holder; only of ReturnNotRecorded
    QJsonObject toJson() const;
    static FollowTogetherOutcome fromJson(const QJsonObject& json);
};

/// SettleDifference, or RecordReturn, of several differences with the same cause: all of them or none, one operation
/// that is undone as one. Codes those of the two, "difference.none", "ledger.too-many".
struct SettleTogether {
    static constexpr const char* name = "stocktake.settle-together";
    static constexpr Permission permission = Permission::TakeStock;
    using Outcome = FollowTogetherOutcome;
    QList<qint64> differences;
    DifferenceCause cause = DifferenceCause::Other;
    QString note;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

/// The same with CorrectPlace (cause PlaceCorrected) or SuspectLoss (cause SuspectedLoss). Codes theirs,
/// "difference.none", "ledger.too-many".
struct CorrectTogether {
    static constexpr const char* name = "stocktake.correct-together";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = FollowTogetherOutcome;
    QList<qint64> differences;
    DifferenceCause cause = DifferenceCause::PlaceCorrected;
    QString note;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

} // namespace madoguchi
