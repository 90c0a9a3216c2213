// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/loans/reservation.h"

#include <QJsonObject>

namespace madoguchi {

/// So many of one kind, whichever they are.
struct WantedKind {
    KindId kind;
    int count = 1;
};

struct ReserveOutcome {
    ReservationId id;
    QString document; ///< number of the reservation
    ReservedPeriod period;
    bool isDueMoved = false; ///< the day asked for is closed; the office's rule moved it
    QString pickUpSlip = {}; ///< the new one, where a change replaced one that had been issued
    QJsonObject toJson() const;
    static ReserveOutcome fromJson(const QJsonObject& json);
};

/// Promises units to a person or a section for some days, with a reservation slip. A return on a closed day moves by
/// the office's rule. All or nothing. Codes: those of problemsOfPeriod and problemsOfReceiver, of holdHolder,
/// "loan.no-items", "loan.too-many-items", "asset.twice", "asset.unknown", "asset.reserved" and what else stands
/// against a unit on these days ("asset.out-then": lent until the pick-up day or longer), "kind.unknown",
/// "reservation.not-enough", and those of problemsOfPromising.
struct Reserve {
    static constexpr const char* name = "loans.reserve";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ReserveOutcome;

    PersonId person; ///< or
    SectionId section;
    ReservedPeriod period;
    QList<AssetId> items;
    QList<WantedKind> kinds;
    QString purpose;
    QString approver;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Frees everything it keeps. Codes "reservation.unknown", "reservation.over", "reservation.needs-reason".
struct CancelReservation {
    static constexpr const char* name = "loans.cancel-reservation";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QString document; ///< number of the reservation
        QJsonObject toJson() const { return {{QStringLiteral("document"), document}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("document")).toString()}; }
    };

    ReservationId reservation;
    QString reason;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
