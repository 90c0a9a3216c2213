// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/loans/reservation.h"

#include <QJsonObject>

namespace madoguchi {

/// What became of a reservation's units.
struct AllocateOutcome {
    QString document;   ///< number of the reservation
    QStringList assets; ///< numbers of the units it was about
    int allocated = 0;  ///< units set aside now
    int open = 0;       ///< units that are to be handed over
    QJsonObject toJson() const;
    static AllocateOutcome fromJson(const QJsonObject& json);
};

/// Sets units aside for a reservation (引当て). All or nothing. Codes "reservation.unknown", "reservation.over",
/// "loan.no-items", "asset.unknown", "asset.twice", what stands against lending a unit now, "asset.reserved" (for
/// somebody else on these days), "allocation.already", "allocation.no-line" (nothing like it is asked for, or enough
/// are set aside).
struct Allocate {
    static constexpr const char* name = "loans.allocate";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = AllocateOutcome;

    ReservationId reservation;
    QList<AssetId> items;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Puts units back that were set aside; a reservation that was ready is not any more. Codes "reservation.unknown",
/// "reservation.over", "loan.no-items", "allocation.none" (not set aside for it).
struct ReleaseUnits {
    static constexpr const char* name = "loans.release-units";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = AllocateOutcome;

    ReservationId reservation;
    QList<AssetId> items;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Everything is set aside, complete and charged, and lies on its shelf (準備完了), with a pick-up slip. Codes
/// "reservation.unknown", "reservation.over", "reservation.already-ready", "reservation.not-allocated" (missing);
/// and those of problemsOfLending and problemsOfReceiver: what would stop the handover is told before somebody comes.
struct MakeReady {
    static constexpr const char* name = "loans.make-ready";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QString document; ///< number of the pick-up slip
        QString reservation;
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };

    ReservationId reservation;
    QString shelf; ///< where it waits; may be empty

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
