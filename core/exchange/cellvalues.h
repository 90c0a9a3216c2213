// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace madoguchi {

/// A price as a file writes it. No currency: a yen amount has hundredths of zero.
struct Price {
    qint64 hundredths = 0; ///< of the unit of the currency
    QString text;          ///< exactly as written

    bool operator==(const Price&) const = default;
};

/// "1,234,567円", "￥98,000", "$2,266.13", "2266.1"; full-width digits too. Nothing for anything else, for a
/// negative amount, for more than two decimals and from ten thousand million units on.
[[nodiscard]] std::optional<Price> parsePrice(const QString& text);

/// The code of the ledger behind 国有/リース/サービス提供/借用 and their English names: "state", "lease", "service",
/// "borrowed".
[[nodiscard]] std::optional<QString> ownershipWord(const QString& text);
/// The code of the ledger behind 在庫, "In stock" and so on: "available", "allocated", "ready", "on-loan",
/// "due-today", "overdue", "needs-reset", "in-repair", "faulty", "lost", "to-surrender", "disposed".
/// Snipe-IT's built-in labels are understood.
[[nodiscard]] std::optional<QString> assetStateWord(const QString& text);
/// "ja", "en" behind 日本語, English and the like.
[[nodiscard]] std::optional<QString> languageWord(const QString& text);
/// The word of a list for a code, which ownershipWord() and the others read back; the code where there is none.
[[nodiscard]] QString ownershipText(const QString& code, bool japanese);
[[nodiscard]] QString assetStateText(const QString& code, bool japanese);
[[nodiscard]] QString languageText(const QString& code, bool japanese);
/// All that ownershipWord() and assetStateWord() expect, for a message: "国有, リース, …".
[[nodiscard]] QString ownershipChoices();
[[nodiscard]] QString assetStateChoices();

/// A spreadsheet takes a cell that begins with = + - @, tab or CR (or the full-width signs) for a formula; a number
/// below zero calculates nothing and stays one.
/// An export puts an apostrophe before such a cell, also where apostrophes stand before the sign already,
/// so that unguardedFormula(guardedFormula(x)) == x for every text.
[[nodiscard]] QString guardedFormula(const QString& cell);
[[nodiscard]] QString unguardedFormula(const QString& cell);

/// Control characters other than tab and line ends as the symbols made for showing them (U+2400…).
[[nodiscard]] QString withVisibleControls(QString text);

} // namespace madoguchi
