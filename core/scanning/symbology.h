// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace madoguchi {

/// What kind of symbol a text was read from, as far as the scanner says so.
enum class Symbology {
    Unknown, ///< the scanner sends no AIM identifier
    Code39,
    Code128,
    Gs1Code128,
    Ean13, ///< JAN-13, and UPC; names a product, never one of our units
    Ean8,
    Nw7, ///< Codabar
    Itf,
    Qr,
    Gs1Qr,
    DataMatrix,
    Gs1DataMatrix,
    Gs1DataBar,
    Pdf417,
    Other, ///< an AIM identifier of a symbology that has no rule here
};

/// The three characters before a text: "]", a letter, a digit (ISO/IEC 15424).
struct AimId {
    Symbology symbology = Symbology::Unknown;
    int modifier = 0;

    static constexpr int length = 3;

    /// The scanner has verified a check digit and kept it to itself.
    [[nodiscard]] bool isCheckStripped() const;

    bool operator==(const AimId&) const = default;
};

/// The AIM identifier at the start of `text`. The letter's case matters ("]E0" is EAN, "]e0" is GS1 DataBar); a
/// letter unknown as it stands is tried in the other case, for scanners that follow Caps Lock.
[[nodiscard]] std::optional<AimId> readAimId(QStringView text);

/// The same where another character stands for "]": how a keyboard layout mismatch shows. Known letters only.
[[nodiscard]] std::optional<AimId> readMangledAimId(QStringView text, QChar flag);

/// True if the data of such a symbol are GS1 element strings.
[[nodiscard]] bool isGs1(Symbology symbology);

} // namespace madoguchi
