// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "core/loans/loanholder.h"
#include "core/loans/reservation.h"

namespace madoguchi {

/// One line of a slip: so many of a kind, or a certain unit.
struct SlipLine {
    QString kind;
    int count = 1;
    std::optional<AssetRecord> asset;
};

/// What the slips of a reservation are made of, at their moment.
struct ReservationFacts {
    QString number;      ///< of this paper
    QString reservation; ///< on a pick-up slip
    Instant at;
    OrganisationSettings settings;
    QString operatorName;
    LoanHolder holder;
    QList<SlipLine> lines;
    ReservedPeriod period;
    QString purpose;
    QString approver;
    QString shelf;
    QString replaces = {}; ///< number of the pick-up slip that holds no longer
};

/// "ja" or "en": the person's, else the office's.
[[nodiscard]] QString languageOf(const ReservationFacts& facts);

/// The reservation slip (貸出予約票) as it is stored; with `reservation` set the pick-up slip (引渡準備票), which is
/// the desk's own paper and speaks the office's language.
[[nodiscard]] QString reservationSnapshot(const ReservationFacts& facts);

} // namespace madoguchi
