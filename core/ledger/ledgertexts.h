// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

#include <optional>

namespace madoguchi {

// What keeps the texts of a record from being stored (see problemOfLines): what stood in it before, from when nobody
// looked, stays as it is. Type, place and section are looked at where they come into being.

[[nodiscard]] std::optional<Problem> problemOfTexts(const AssetValues& values, const AssetValues& before);
[[nodiscard]] std::optional<Problem> problemOfTexts(const PersonValues& values, const PersonValues& before);

// The same against what is stored of the one with this id; 0: a new one.
[[nodiscard]] std::optional<Problem> problemOfTexts(WriteScope& scope, const AssetValues& values, qint64 ownId);
[[nodiscard]] std::optional<Problem> problemOfTexts(WriteScope& scope, const PersonValues& values, qint64 ownId);

} // namespace madoguchi
