// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// The key under which any identifier (asset number, serial, barcode, card, document number) is stored and
/// looked up: NFKC, hyphen look-alikes as "-", no control, format or white-space character, upper case.
/// Every comparison of identifiers goes through it. `codeKey(codeKey(x)) == codeKey(x)`.
/// Printable ASCII costs one pass, and no allocation when it is a key already.
/// The long vowel mark (ー) is a hyphen only between ASCII characters: "ITー01" but not "サーバ01".
[[nodiscard]] QString codeKey(const QString& text);

/// What codeKey does to the width and the hyphens, with letter case and spaces left as they are: for texts
/// that people read as well.
[[nodiscard]] QString foldCodeText(const QString& text);

/// Above every text that begins with this key, in the order of the databases (by code point).
[[nodiscard]] QString endOfPrefix(const QString& key);

/// What the codes of the desk's command card begin with. No key of the record may: a scan of it would be a command.
inline constexpr QLatin1StringView commandPrefix("CMD-");
[[nodiscard]] bool isReservedCode(const QString& text);

/// True for text made of printable ASCII only, without spaces: all that a label of ours carries. False when empty.
[[nodiscard]] bool isCodeText(QStringView text);

} // namespace madoguchi
