// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/collection.h"

#include "core/base/codetable.h"

namespace madoguchi {

namespace {

constexpr CodeRow<CollectionReason> reasons[] = {{CollectionReason::Replacement, "replacement"},
                                                 {CollectionReason::Transfer, "transfer"},
                                                 {CollectionReason::YearEnd, "year-end"},
                                                 {CollectionReason::LeaseEnd, "lease-end"},
                                                 {CollectionReason::Other, "other"}};

constexpr CodeRow<CollectionState> states[] = {{CollectionState::Out, "out"},
                                               {CollectionState::Returned, "returned"},
                                               {CollectionState::Lost, "lost"},
                                               {CollectionState::Extended, "extended"},
                                               {CollectionState::Exempt, "exempt"}};

} // namespace

QString collectionReasonCode(CollectionReason reason)
{
    return codeIn(reasons, reason);
}

std::optional<CollectionReason> collectionReasonFromCode(const QString& code)
{
    return valueIn(reasons, code);
}

QString collectionStateCode(CollectionState state)
{
    return codeIn(states, state);
}

std::optional<CollectionState> collectionStateFromCode(const QString& code)
{
    return valueIn(states, code);
}

CollectionState judgeItem(const CollectionFacts& facts, QDate returnBy)
{
    if (facts.isReturned)
        return CollectionState::Returned;
    if (facts.isLost)
        return CollectionState::Lost;
    if (facts.isExempt)
        return CollectionState::Exempt;
    return facts.extendedTo.isValid() && facts.extendedTo > returnBy ? CollectionState::Extended : CollectionState::Out;
}

} // namespace madoguchi
