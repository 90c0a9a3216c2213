// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/counterevent.h"
#include "core/loans/loanquestions.h"

namespace madoguchi {

/// What the session tells about an asset and its holder, with what stands against lending it.
[[nodiscard]] CounterEvent assetEvent(CounterEvent::Kind kind, const AssetDesk& asset);
[[nodiscard]] CounterEvent personEvent(CounterEvent::Kind kind, const PersonDesk& person);
[[nodiscard]] LoanProblem blockingProblem(const char* code, const QString& subject, const QVariantMap& arguments = {});
/// Every problem of a refusal stops the dialogue.
[[nodiscard]] QList<LoanProblem> blockingProblems(const Refusal& refusal);

} // namespace madoguchi
