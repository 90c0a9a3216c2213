// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demodice.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// Invented staff of an invented prefecture, with sections, cards, and names as registered (rare forms too).
[[nodiscard]] QList<PersonValues> demoPeople(int count, DemoDice& dice);

} // namespace madoguchi
