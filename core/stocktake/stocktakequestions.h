// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/stocktake/spotcheck.h"
#include "core/stocktake/stocktake.h"

#include <QList>

namespace madoguchi {

/// A session as people see it.
struct StocktakeRecord {
    enum class State { Open, Closed, Cancelled };

    StocktakeId id;
    QString number;
    StocktakeType type = StocktakeType::Regular;
    StocktakeScope scope;
    QString place; ///< names of what the scope is restricted to; empty: not
    QString kind;
    QString section;
    QString operatorName; ///< who opened it
    Instant openedAt;
    Instant closedAt;
    Instant cancelledAt;
    int lines = 0;       ///< things of the scope when it was opened
    int scans = 0;       ///< kept so far
    int differences = 0; ///< once closed
    int settled = 0;     ///< of these
    QString handover;    ///< number of the record of handing over, where the keeper changed

    [[nodiscard]] State state() const
    {
        return cancelledAt.isValid() ? State::Cancelled : closedAt.isValid() ? State::Closed : State::Open;
    }
};
[[nodiscard]] QString stocktakeStateCode(StocktakeRecord::State state);

/// One thing that is not as the record says.
struct StocktakeDifference {
    qint64 id = 0; ///< 0 while the session is open
    DifferenceKind kind = DifferenceKind::Missing;
    QString reason; ///< see judgeScan
    AssetId asset;
    QString assetNo;
    QString title; ///< kind, maker and model
    QString code;  ///< as scanned; empty for what is missing
    PlaceId place; ///< where it belongs
    QString placeName;
    PlaceId seenPlace;
    QString seenPlaceName; ///< in custody the name of whoever was asked
    PersonId person;       ///< who has it by the record
    SectionId section;
    QString holderName;
    qint64 scan = 0;
    Instant scannedAt;
    QString station;
    QString operatorName;
    QString note; ///< of the scan; once settled, of what it turned out to be
    std::optional<DifferenceCause> cause;
    Instant settledAt;
    QString settledBy;
};

/// How a session stands. While it is open by the record of this moment; once closed, as it was closed.
struct StocktakeStatus {
    StocktakeRecord record;
    int expected = 0; ///< things that should be seen
    int found = 0;    ///< of these, seen where they should be
    int lent = 0;     ///< of the scope, but lent when it was opened and not seen back since: not expected
    int inRepair = 0; ///< likewise of what was being repaired
    int gone = 0;     ///< expected at first, since then lent (in custody: returned), in repair, lost or disposed of
    QList<StocktakeDifference> differences;     ///< by kind, then by place and number
    std::optional<RecordedSpotCheck> spotCheck; ///< lock and keys, as far as they were looked at
    std::optional<int> keysBefore;              ///< at the last spot check of the same place

    [[nodiscard]] QList<StocktakeDifference> of(DifferenceKind kind) const;
    /// Nothing is missing any more.
    [[nodiscard]] bool isComplete() const { return of(DifferenceKind::Missing).isEmpty(); }
    [[nodiscard]] int open() const; ///< differences without a cause
};

/// Newest first.
struct ListStocktakes {
    using Answer = QList<StocktakeRecord>;
    int limit = 100;
    Result<Answer> run(ReadScope& scope) const;
};

/// By its number, as typed or scanned. Code "stocktake.unknown".
struct FindStocktake {
    using Answer = StocktakeRecord;
    QString number;
    Result<Answer> run(ReadScope& scope) const;
};

/// Code "stocktake.unknown".
struct AskStocktake {
    using Answer = StocktakeStatus;
    StocktakeId id;
    Result<Answer> run(ReadScope& scope) const;
};

/// One line of the sheet: what the record expects, and what has become of it.
struct StocktakeLine {
    QString assetNo;
    QString title;
    QString place;
    QString holder;
    bool isLent = false;                               ///< was lent, and so is not expected to be here
    QString section;                                   ///< of the holder
    bool isInRepair = false;                           ///< was being repaired, and so is not expected either,
    QString vendor;                                    ///< by whom, as far as that is known
    std::optional<ScanVerdict> verdict = std::nullopt; ///< of its scan; nothing: nobody has seen it
    Instant seenAt;
    QString station;
    QString operatorName;
    QString seenPlace;      ///< in custody the name of whoever was asked
    bool isMissing = false; ///< closed, and nobody had seen it
    std::optional<DifferenceCause> cause = std::nullopt;
};
struct AskStocktakeLines {
    using Answer = QList<StocktakeLine>;
    StocktakeId id;
    Result<Answer> run(ReadScope& scope) const;
};

// For verbs, which read inside their own transaction:
[[nodiscard]] std::optional<StocktakeStatus> readStocktake(Connection& connection, StocktakeId id);

} // namespace madoguchi
