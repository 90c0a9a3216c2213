// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scanning/checkdigit.h"
#include "core/scanning/layoutrepair.h"
#include "core/scanning/symbology.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// NW-7 (Codabar), whose start and stop characters, length and check digit every site settles for itself.
struct Nw7Rule {
    bool isStartStopStripped = false;
    int length = 0;                    ///< characters between start and stop, with the check digit; 0: any
    CheckKind check = CheckKind::None; ///< Nw7Mod16 needs a scanner that transmits start and stop
    bool isCheckStripped = false;

    bool operator==(const Nw7Rule&) const = default;
};

/// Code 39 with modulus 43.
struct Code39Rule {
    bool hasCheck = false;
    bool isCheckStripped = true;

    bool operator==(const Code39Rule&) const = default;
};

/// Labels of our own, PREFIX-NNNNNN, with ISO 7064 MOD 37,36 behind, so that a truncated scan fails loudly. With
/// the check on, every code that begins with one of the prefixes and "-" must have exactly this form.
struct OwnLabelRule {
    bool hasCheck = false;
    QStringList prefixes; ///< without the hyphen, in any letter case
    int digits = 6;
    bool isCheckStripped = true;

    bool operator==(const OwnLabelRule&) const = default;
};

/// The settings of one scanner, or of all scanners of a site. As they stand they change only what cannot be meant
/// as it is: the AIM identifier goes, a mangled one proves a layout mismatch, and a JAN must add up.
struct ScannerProfile {
    /// Stripped only if both are there (an empty one always is), so that a code typed by hand is not cut.
    QString prefix;
    QString suffix;
    LayoutRepair layoutRepair = LayoutRepair::AimOnly;
    QChar separatorSubstitute;              ///< stands for the GS1 separator, which keyboards lose; null: none
    Symbology assumed = Symbology::Unknown; ///< what to take codes for that carry no AIM identifier
    Nw7Rule nw7;
    Code39Rule code39;
    bool isJanChecked = true;
    int itfLength = 0; ///< 0: any
    OwnLabelRule ownLabel;
    int maximumLength = 512; ///< UTF-16 units; longer input is a paste, not a scan

    bool operator==(const ScannerProfile&) const = default;
};

} // namespace madoguchi
