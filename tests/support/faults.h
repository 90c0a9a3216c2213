// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teststore.h"

#include <functional>
#include <optional>

namespace madoguchi {

/// What failing every statement of an operation has shown.
struct FaultReport {
    int statements = 0; ///< how many the operation runs; each of them was failed once
    QString problem;    ///< empty when nothing was found; else for QVERIFY2
};

/// Performs an operation again and again, failing its statement number 1, 2, 3 … until it gets through. After every
/// failure it must have been refused as "storage.unavailable", no row of any table may have changed, and no change
/// may have been announced; once it got through, a change must have been. The operation works at store.desk().
[[nodiscard]] FaultReport failEveryStatement(TestStore& store,
                                             const std::function<std::optional<Refusal>()>& operation);

/// The refusal inside a Result, for operations given to failEveryStatement.
template<class T>
[[nodiscard]] std::optional<Refusal> refusalOf(const Result<T>& result)
{
    return result.isOk() ? std::nullopt : std::optional(result.refusal());
}

} // namespace madoguchi
