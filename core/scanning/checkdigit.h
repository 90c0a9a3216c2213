// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace madoguchi {

/// Ways to guard a number with one more character. The names are those of scanners' manuals.
enum class CheckKind {
    None,
    Jan,         ///< JAN-13 and JAN-8: modulus 10, weights 3 and 1, over 12 or 7 digits
    Code39Mod43, ///< all 43 characters of Code 39
    Nw7Mod16,    ///< NW-7 with its start and stop characters, which count; the check stands before the stop
    SevenDr,     ///< remainder of the number by 7
    SevenDsr,    ///< 7 less that remainder
    NineDr,      ///< remainder of the number by 9
    NineDsr,     ///< 9 less that remainder
    M10W21Split, ///< modulus 10, weights 2 and 1 from the right, two-digit products added digit by digit (Luhn)
    M10W21Total, ///< the same with the products as they are
    M10W31,      ///< modulus 10, weights 3 and 1 from the right
    M11W27,      ///< modulus 11, weights 2 to 7 from the right, 10 and 11 become 0
    Mod37And36,  ///< ISO/IEC 7064 MOD 37,36 over the digits and capitals; hyphens are passed over
};

/// The check character of `data` (for Nw7Mod16: with start and stop character). None if `data` is empty or has a
/// character or a length that the kind does not know; always none for CheckKind::None.
[[nodiscard]] std::optional<QChar> checkCharacter(CheckKind kind, QStringView data);

/// True if `text` ends with (Nw7Mod16: has before its stop character) the right check character. Where 7DSR and
/// 9DSR leave no remainder, printers write either 0 or the divisor; both are right.
[[nodiscard]] bool hasValidCheck(CheckKind kind, QStringView text);

/// `text` without its check character, which is not verified.
[[nodiscard]] QString withoutCheck(CheckKind kind, QStringView text);

} // namespace madoguchi
