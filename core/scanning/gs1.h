// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/productserial.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace madoguchi {

/// One application identifier with its data, letter case kept: {"8004", "4912345ABC"}.
struct Gs1Element {
    QString ai;
    QString value;

    bool operator==(const Gs1Element&) const = default;
};

using Gs1Elements = QList<Gs1Element>;

/// The separator (FNC1) as scanners transmit it.
inline constexpr char16_t gs1Separator = u'\x1d';

/// Reads element strings as a scanner transmits them (no parentheses), after the AIM identifier; a separator in
/// front is passed over. Data of variable length end with the separator or the text.
/// Refused, with the AI as subject where there is one: "gs1.empty", "gs1.unknown-identifier",
/// "gs1.wrong-length", "gs1.wrong-character", "gs1.wrong-check-digit", "gs1.wrong-date".
/// Source of the table: GS1 General Specifications, section 3.
[[nodiscard]] Result<Gs1Elements> parseGs1(const QString& text);

/// The keys (codeKey) under which the *individual* thing may be registered, best first: GRAI with a serial (8003),
/// GIAI (8004), GTIN and serial as "01…21…". Empty if the elements name only a kind of product.
[[nodiscard]] QList<QString> identifyingKeys(const Gs1Elements& elements);

/// The maker's serial number where the elements say of which product it is (01 and 21).
[[nodiscard]] std::optional<ProductSerial> productSerial(const Gs1Elements& elements);

} // namespace madoguchi
