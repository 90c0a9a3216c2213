// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "ui/steps/stepplace.h"

namespace madoguchi {

/// After an import that brought new items: offers to check them against the delivery note, with its paper.
void offerReception(const StepPlace& place, const ImportReport& report);

} // namespace madoguchi
