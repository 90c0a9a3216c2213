// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/scanjudgement.h"

namespace madoguchi {

namespace {

ScanJudgement unexpected(const char* reason)
{
    return {ScanVerdict::Unexpected, QString::fromLatin1(reason)};
}

ScanJudgement judgeCustody(const ScanFacts& facts)
{
    if (!facts.isLine)
        return unexpected(facts.isLent ? "held-elsewhere" : "not-held");
    if (facts.seenHolder.isValid() && facts.seenHolder != facts.holder)
        return {ScanVerdict::Misplaced, QStringLiteral("other-holder")};
    return {};
}

ScanJudgement judgeStock(const ScanFacts& facts)
{
    if (facts.isLent)
        return {ScanVerdict::OnLoan, {}};
    if (!facts.isLine && facts.scope.kind.isValid() && facts.kind != facts.scope.kind)
        return unexpected("other-kind");
    const bool isElsewhere = facts.seenPlace.isValid() && facts.place.isValid() && facts.seenPlace != facts.place;
    if (isElsewhere)
        return {ScanVerdict::Misplaced, QStringLiteral("other-place")};
    if (facts.isLine)
        return {};
    if (!facts.place.isValid())
        return unexpected("no-place");
    const bool isInScope = !facts.scope.place.isValid() || facts.scope.place == facts.place;
    return unexpected(isInScope ? "since-opening" : "outside");
}

} // namespace

ScanJudgement judgeScan(const ScanFacts& facts)
{
    if (facts.state == AssetState::Lost)
        return unexpected("lost");
    if (facts.state == AssetState::Disposed)
        return unexpected("disposed");
    return facts.scope.countsCustody() ? judgeCustody(facts) : judgeStock(facts);
}

} // namespace madoguchi
