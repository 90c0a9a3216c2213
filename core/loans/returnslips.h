// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"
#include "core/loans/proxy.h"

#include <QList>
#include <QStringList>

namespace madoguchi {

/// Stores one return slip per holder for these returned lines and notes its number on them, and who brought them where
/// that is known; returns the numbers. Lines that already have a slip, or are not returned, are left out. Code
/// "person.unknown".
[[nodiscard]] Result<QStringList> issueSlips(WriteScope& scope, const QList<LoanLineId>& lines,
                                             const std::optional<Proxy>& broughtBy);

/// The same for lines that are held in this scope already.
[[nodiscard]] Result<QStringList> issueSlipsOfHeld(WriteScope& scope, const QList<LoanLineId>& lines,
                                                   const std::optional<Proxy>& broughtBy);

/// Keeps others from changing these lines, their assets and what is lent with them: the assets first, as everybody
/// does.
void holdLines(WriteScope& scope, const QList<LoanLineId>& lines);

} // namespace madoguchi
