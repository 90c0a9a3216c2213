// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace madoguchi {

/// The rows of the kana by which lists of people are indexed; Latin: letters and digits; Other: what has no reading.
enum class KanaRow { A, Ka, Sa, Ta, Na, Ha, Ma, Ya, Ra, Wa, Latin, Other };

/// All of them, in the order of an index.
[[nodiscard]] std::span<const KanaRow> kanaRows();

/// Where a reading stands, by how it begins; voiced, small and half-width kana and katakana as their plain hiragana,
/// を and ん in the last row. Of somebody without a reading, the name.
[[nodiscard]] KanaRow kanaRowOf(const QString& reading);

/// "a", "ka" … "wa", "latin", "other": stable.
[[nodiscard]] QString kanaRowCode(KanaRow row);
[[nodiscard]] std::optional<KanaRow> kanaRowFromCode(const QString& code);
/// What people write for it: a code, any one kana of the row (か, が, カ), 英数 or その他.
[[nodiscard]] std::optional<KanaRow> kanaRowFromText(const QString& text);

/// The kana of a row, the one it is called by first: "かきくけこ". Empty for Latin and Other.
[[nodiscard]] QString kanaOf(KanaRow row);

} // namespace madoguchi
