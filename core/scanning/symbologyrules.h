// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scanning/scan.h"
#include "core/scanning/scannerprofile.h"

namespace madoguchi {

/// Fixed lengths, check digits, start and stop characters by the profile, on scan.payload. A text that breaks a
/// rule is left as it is and gets its trouble. Commands must not come here.
void applySymbologyRules(Scan& scan, const ScannerProfile& profile);

/// The check character of a label of our own.
void applyOwnLabelRule(Scan& scan, const OwnLabelRule& rule);

} // namespace madoguchi
