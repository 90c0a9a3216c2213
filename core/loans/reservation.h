// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QDate>
#include <QList>
#include <QString>

namespace madoguchi {

/// From the day of the pick-up to the day of the return, both included; without a last day it never ends.
struct ReservedPeriod {
    QDate first;
    QDate last;

    [[nodiscard]] bool includes(QDate day) const { return first <= day && (!last.isValid() || day <= last); }
    [[nodiscard]] bool overlaps(const ReservedPeriod& other) const
    {
        return (!last.isValid() || other.first <= last) && (!other.last.isValid() || first <= other.last);
    }
    bool operator==(const ReservedPeriod&) const = default;
};

/// How far a reservation has come. Derived from its open lines, never stored: nothing has to run at midnight.
enum class ReservationState {
    Waiting,   ///< units are still to be set aside
    Allocated, ///< every unit is set aside (引当て)
    Ready,     ///< packed and checked, on its shelf (準備完了)
    HandedOver,
    Cancelled,
    Lapsed, ///< its last day has passed and nobody came
};
[[nodiscard]] QString reservationStateCode(ReservationState state);

/// One unit that is asked for: of a kind, or a certain one.
struct ReservationLine {
    ReservationLineId id;
    KindId kind;
    QString kindName;
    AssetId asset; ///< the unit that was asked for, or the one set aside; not set: none yet
    QString assetNo;
    QString title;            ///< kind and model
    bool isWanted = false;    ///< this unit was asked for
    bool isAllocated = false; ///< set aside
    bool isOpen = true;       ///< neither handed over nor cancelled
    bool isHandedOver = false;
};

/// A reservation as people see it.
struct ReservationRecord {
    ReservationId id;
    QString number;
    PersonId person; ///< or
    SectionId section;
    QString holder;    ///< name of the person or section
    QString holderKey; ///< staff number or user name
    QString holderSection;
    ReservedPeriod period;
    QString purpose;
    QString approver;
    Instant madeAt;
    Instant readyAt;
    QString shelf;
    QString pickUpSlip; ///< number
    Instant cancelledAt;
    QString cancelReason;
    QList<ReservationLine> lines;
    ReservationState state = ReservationState::Waiting;

    /// Of the lines that are still open.
    [[nodiscard]] int openLines() const;
    [[nodiscard]] int allocatedLines() const;
    /// Neither handed over nor cancelled nor past.
    [[nodiscard]] bool isCurrent() const;
    /// Should have been fetched before today.
    /// "ノートPC ×2, A-000123": what is asked for, kinds counted.
    [[nodiscard]] QString contents() const;
};

} // namespace madoguchi
