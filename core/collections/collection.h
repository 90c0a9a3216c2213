// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace madoguchi {

using CollectionId = Id<struct CollectionTag>;

/// Why things are collected.
enum class CollectionReason {
    Replacement, ///< a model is replaced or retired
    Transfer,    ///< people are transferred or leave
    YearEnd,     ///< the fiscal year ends
    LeaseEnd,    ///< a lease ends
    Other,       ///< the name says
};

/// Which open loans are collected; everything that is set has to hold.
struct CollectionScope {
    KindId kind;
    SectionId section;        ///< that holds it, or whose people hold it
    PlaceId place;            ///< the item belongs to
    QString maker;            ///< words of it, as in a search
    QString model;            ///< words of it
    QString ownership;        ///< code of an Ownership; empty: any
    QDate dueBy;              ///< due on this day or before
    QDate acquiredBy;         ///< acquired on this day or before
    QDate leaseEndsBy;        ///< leased, and the lease ends on this day or before
    bool isOfLeavers = false; ///< held by people who have left
    QDate leavesBy;           ///< held by people who leave on this day or before, or have left
    QList<PersonId> people;   ///< held by one of them; empty: by anybody

    bool operator==(const CollectionScope&) const = default;
};

/// How one item of a collection stands.
enum class CollectionState {
    Out,      ///< still with somebody, and asked back
    Returned, ///< its loan has ended
    Lost,     ///< recorded as lost
    Extended, ///< its loan was extended beyond the collection's day after it was opened
    Exempt,   ///< need not come back; the note says why
};

[[nodiscard]] QString collectionReasonCode(CollectionReason reason);
[[nodiscard]] std::optional<CollectionReason> collectionReasonFromCode(const QString& code);
[[nodiscard]] QString collectionStateCode(CollectionState state);
[[nodiscard]] std::optional<CollectionState> collectionStateFromCode(const QString& code);

/// What is known of an item while its collection is open.
struct CollectionFacts {
    bool isReturned = false;
    bool isLost = false;
    bool isExempt = false;
    QDate extendedTo; ///< the latest day given since the collection was opened; not valid: none
};

/// What they make of it: what has come back is back, whatever else was said about it. Pure.
[[nodiscard]] CollectionState judgeItem(const CollectionFacts& facts, QDate returnBy);

} // namespace madoguchi
