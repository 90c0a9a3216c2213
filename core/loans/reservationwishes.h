// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/loans/reservationpolicy.h"
#include "core/loans/reserve.h"

namespace madoguchi {

// What the verbs that promise units have in common.

/// A reservation asks for so many units at most.
inline constexpr int mostReservedUnits = 200;

/// One unit to be promised, and whether it is a certain one.
struct ReservationWish {
    KindId kind;
    QString kindName;
    std::optional<AssetRecord> asset;
};

struct ReservedDays {
    ReservedPeriod period;
    bool isDueMoved = false;
};

/// A return on a closed day moves by the office's rule. Codes: those of problemsOfPeriod.
[[nodiscard]] Result<ReservedDays> reservedDays(const ReservedPeriod& wanted, QDate today,
                                                const OfficeCalendar& calendar);

/// In the order of their numbers: two counters cannot both promise the last one.
void holdKinds(WriteScope& scope, const QList<ReservationWish>& wishes);

/// Holds the units. Codes "asset.unknown", "asset.twice".
[[nodiscard]] Result<Done> addUnits(WriteScope& scope, const QList<AssetId>& items, QList<ReservationWish>& wishes);
/// Code "kind.unknown".
[[nodiscard]] Result<Done> addKinds(WriteScope& scope, const QList<WantedKind>& kinds, QList<ReservationWish>& wishes);

/// What keeps them from being there on these days, beside these open lines. The kinds are held.
[[nodiscard]] QList<Problem> problemsOfWishes(WriteScope& scope, const QList<ReservationWish>& wishes,
                                              const ReservedPeriod& period, const QList<PromisedLine>& open,
                                              const OfficeCalendar& calendar);

/// One line for each.
void storeWishes(WriteScope& scope, ReservationId reservation, const QList<ReservationWish>& wishes,
                 const ReservedPeriod& period);

/// For the journal.
void addWishes(QJsonObject& json, const QList<AssetId>& items, const QList<WantedKind>& kinds);

} // namespace madoguchi
