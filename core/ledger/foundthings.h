// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/findeverything.h"

namespace madoguchi {

/// What codes have turned out to mean, as a list of what was found shows it: in the order of the matches; what is not
/// there any more is left out.
[[nodiscard]] QList<FoundThing> thingsOf(ReadScope& scope, const QList<CodeMatch>& matches);

} // namespace madoguchi
