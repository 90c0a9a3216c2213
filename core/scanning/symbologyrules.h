// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scanning/scan.h"
#include "core/scanning/scannerprofile.h"

#include <optional>

namespace madoguchi {

/// A text between the start and stop marks of Code 39, with them: "*A-1*". They are never its data.
/// Marks that another keyboard layout made of them, twice the same at both ends, prove the mismatch where `mode` asks
/// for a proof. Unless the symbology `isStated`, what stands between must be of Code 39's characters.
[[nodiscard]] std::optional<QString> framedAsCode39(const QString& text, bool isStated, LayoutRepair mode);

/// Fixed lengths, check digits, start and stop characters by the profile, on scan.payload. A text that breaks a
/// rule is left as it is and gets its trouble. Commands must not come here.
void applySymbologyRules(Scan& scan, const ScannerProfile& profile);

/// The check character of a label of our own.
void applyOwnLabelRule(Scan& scan, const OwnLabelRule& rule);

} // namespace madoguchi
