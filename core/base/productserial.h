// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// The serial number a maker gave to one piece of a product, as a GS1 code on its box says it. By itself it is no key:
/// two makers count alike, and a person or a document may have the same number. It can only be the serial number of an
/// item, and of none that is known to be another product.
struct ProductSerial {
    QString gtin;   ///< 14 digits
    QString serial; ///< codeKey form

    bool operator==(const ProductSerial&) const = default;
};

/// The product that a code registered with an item names, by its GTIN of 14 digits: "01" and the GTIN, alone or with
/// "21" and the serial behind, or a JAN of 13 digits (45…, 49…). Empty: none that is known.
[[nodiscard]] QString productOfCode(const QString& code);

} // namespace madoguchi
