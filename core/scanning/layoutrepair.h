// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// What to do about a scanner that is set for another keyboard layout than the computer.
enum class LayoutRepair {
    Off,
    UsScannerOnJis, ///< every scan is taken to be typed by a US scanner on a Japanese (JIS) computer
    JisScannerOnUs, ///< the reverse
    AimOnly, ///< only where a mangled AIM identifier ("[C1", "\C1") or mangled marks of Code 39 ("(A-1(") prove it
};

/// What a scanner set to US meant when a computer set to JIS shows `text`. "~" stands for both ")" and "+": it is
/// a ")" where a "(" is open, else a "+". "`" and "~" of the scanner are lost. A–Z a–z 0–9 space - , . / ; < > ? ! # $
/// % are the same on both.
[[nodiscard]] QString undoUsScannerOnJis(const QString& text);

/// What a scanner set to JIS meant when a computer set to US shows `text`. "_" and "¥" of the scanner are lost.
[[nodiscard]] QString undoJisScannerOnUs(const QString& text);

} // namespace madoguchi
