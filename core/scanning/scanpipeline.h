// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scanning/scan.h"
#include "core/scanning/scannerprofile.h"

#include <QByteArray>

namespace madoguchi {

/// What a keyboard scanner or a hand entered, without the terminator. Pure; any text gives a Scan.
/// Order: prefix and suffix, control characters (but the GS1 separator), layout, NFKC and hyphens, AIM identifier
/// (before upper case, which it could not survive), command, rules of the symbology, GS1, own label.
[[nodiscard]] Scan interpret(const QString& typed, const ScannerProfile& profile);

/// The text of one line of a serial scanner or of a file. Bytes that are not UTF-8 are read as CP932, as Japanese QR
/// codes are.
[[nodiscard]] QString scannedText(const QByteArray& line);

/// interpret() of scannedText().
[[nodiscard]] Scan interpretBytes(const QByteArray& line, const ScannerProfile& profile);

} // namespace madoguchi
