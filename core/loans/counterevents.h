// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/counterevent.h"
#include "core/loans/counterlookup.h"
#include "core/loans/loanquestions.h"

namespace madoguchi {

/// What the session tells about an asset and its holder, with what stands against lending it.
[[nodiscard]] CounterEvent assetEvent(CounterEvent::Kind kind, const AssetDesk& asset);
[[nodiscard]] CounterEvent personEvent(CounterEvent::Kind kind, const PersonDesk& person);
/// Of the units of the kit that this is about.
[[nodiscard]] CounterEvent kitEvent(CounterEvent::Kind kind, const KitDesk& units);
/// So many of it in the basket now; 0: it is not there any more.
[[nodiscard]] CounterEvent countedEvent(CounterEvent::Kind kind, const CountedDesk& desk, qint64 quantity);
/// Nobody brings back what they got a minute ago: the scan is more likely a slip of the hand.
[[nodiscard]] bool isJustLent(const HolderInfo& holder, Instant at);
[[nodiscard]] LoanProblem blockingProblem(const char* code, const QString& subject, const QVariantMap& arguments = {});
/// Every problem of a refusal stops the dialogue.
[[nodiscard]] QList<LoanProblem> blockingProblems(const Refusal& refusal);
/// Null where it is a value.
template<class T>
[[nodiscard]] const Refusal* refusalOf(const Result<T>& outcome)
{
    return outcome ? nullptr : &outcome.refusal();
}

} // namespace madoguchi
