// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/ledger/codelookup.h"
#include "core/scanning/scan.h"
#include "core/stocktake/scanjudgement.h"

#include <QJsonObject>

namespace madoguchi {

/// What one scan is answered with at once.
struct RecordScanOutcome {
    ScanVerdict verdict = ScanVerdict::Expected;
    QString reason; ///< see judgeScan; of Unknown: "ambiguous" where the code means several things
    QString code;   ///< as scanned
    AssetId asset;
    QString assetNo;
    QString title;                               ///< kind, maker and model
    QString expected;                            ///< name of the place it belongs to
    PlaceId place;                               ///< where the counter stands after this scan
    QString seen;                                ///< its name
    PersonId person;                             ///< in custody: who was asked last
    PersonId holder;                             ///< who has it by the record, or should have it
    QString movedFrom;                           ///< of a thing counted before at another place: the name of that
    ScanVerdict earlier = ScanVerdict::Expected; ///< of Already: what it was counted as,
    QString earlierStation;                      ///< at which counter,
    Instant earlierAt;                           ///< and when
    /// Not in the journal: names of people do not belong there. Empty where an earlier answer is given again.
    QString holderName;
    QString personName;

    QJsonObject toJson() const;
    static RecordScanOutcome fromJson(const QJsonObject& json);
};

/// One scan of a session. A thing of the ledger counts once; seen again elsewhere, it counts where it was seen last,
/// and as what it is by the record of that moment. A code that nothing is known by is kept, until it is one of a thing
/// that is seen. A shelf's label (in custody a person's card too) only moves the counter.
/// Codes "stocktake.unknown", "stocktake.closed", "stocktake.cancelled", "place.unknown", "person.unknown".
struct RecordScan {
    static constexpr const char* name = "stocktake.scan";
    static constexpr Permission permission = Permission::TakeStock;
    using Outcome = RecordScanOutcome;

    StocktakeId stocktake;
    QString code;     ///< cleaned: what people see
    QStringList keys; ///< Scan::candidates
    PlaceId place;    ///< where the counter stands; none: the session's own place, if it has one
    PersonId person;  ///< in custody, who is asked
    std::optional<ProductSerial> serial = std::nullopt; ///< Scan::serial
    /// When a batch scanner has read it, by its own clock; counts where that lies between the opening and now, else the
    /// moment of the order does. What was seen later already stays where it was seen then.
    Instant seenAt = {};

    /// Of what a scanner has read; the caller has looked at `scan.trouble` before.
    static RecordScan of(const Scan& scan, StocktakeId stocktake, PlaceId place, PersonId person);
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

/// Whether the clock of a batch scanner can be right: a moment of a session that is open.
[[nodiscard]] bool mayHaveBeenSeen(Instant at, Instant openedAt, Instant now);

/// What an unknown or odd thing looked like; replaces an earlier note. Codes as above, "stocktake.not-scanned".
struct NoteScan {
    static constexpr const char* name = "stocktake.note";
    static constexpr Permission permission = Permission::TakeStock;
    struct Outcome {
        QString code;
        QJsonObject toJson() const { return {{QStringLiteral("code"), code}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("code")).toString()}; }
    };
    StocktakeId stocktake;
    QString code; ///< as scanned, or the asset's number
    QString note;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

} // namespace madoguchi
