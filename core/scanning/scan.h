// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scanning/gs1.h"
#include "core/scanning/symbology.h"

#include <QList>
#include <QString>

#include <optional>

namespace madoguchi {

/// What interpret() changed on the way from the raw text to the payload, in the order in which it did so.
enum class ScanRepair {
    AffixStripped,      ///< the prefix and suffix of the scanner's setting
    LayoutRepaired,     ///< keyboard layout US <-> JIS
    WidthFolded,        ///< full-width characters or hyphen look-alikes: an input method was on
    AimStripped,        ///< the AIM identifier, kept as the symbology
    StartStopStripped,  ///< the start and stop characters of NW-7 or Code 39
    CheckDigitStripped, ///< a check digit, after it was verified
};

/// A code on the desk's command card. Only the exact code is a command; the rest of "CMD-…" is Unknown.
enum class ScanCommand { None, Done, Cancel, Undo, Print, Return, Lend, Auto, Ok, Unknown };

/// Why a text may not be what the label says; the first reason found. But for KanaMangled, do not act on the scan.
enum class ScanTrouble {
    None,
    EmptyCommit,       ///< Enter without text: an input method swallowed the scan. Say so, not "not found"
    KanaMangled,       ///< kana or Japanese punctuation: typed through an input method. Look the key up all the
                       ///< same, as some numbers have kana; if it is unknown, ask to scan again with the method off
    ControlCharacters, ///< the scanner sends control characters as text; they are left out of the payload
    TooLong,           ///< more than the profile allows; payload and keys are empty
    WrongLength,       ///< not the length the profile fixes for this symbology: a short read
    WrongCheckDigit,   ///< a misread
    MalformedGs1,      ///< the symbology says GS1, the data do not follow it
};

/// What a scanner (or a hand) entered, without any meaning attached but that of a command.
struct Scan {
    QString raw;     ///< as it came, for showing and for diagnosis (cut at the profile's greatest length)
    QString payload; ///< cleaned, letter case kept: what people see
    QString key;     ///< codeKey(payload)
    /// What to look up, best first, without duplicates; {key} for anything but GS1 and a text of NW-7 or
    /// Code 39 without its start and stop, which is looked up with them afterwards; empty for commands.
    QList<QString> candidates;
    /// Of the box of a device: looked up after the candidates, among the serial numbers of items only.
    std::optional<ProductSerial> serial;
    Symbology symbology = Symbology::Unknown; ///< by the AIM identifier only
    Symbology ruledAs = Symbology::Unknown;   ///< whose rules it went through: by that, the profile or its form
    bool hasLostCheck = false;                ///< the scanner verified a check digit and did not transmit it
    Gs1Elements gs1;
    QList<ScanRepair> repairs;
    ScanCommand command = ScanCommand::None;
    ScanTrouble trouble = ScanTrouble::None;

    [[nodiscard]] bool isCommand() const { return command != ScanCommand::None; }
    [[nodiscard]] bool hasTrouble() const { return trouble != ScanTrouble::None; }
    /// The first trouble stays: what comes after it may follow from it.
    void report(ScanTrouble found)
    {
        if (!hasTrouble())
            trouble = found;
    }

    bool operator==(const Scan&) const = default;
};

/// The command of an exact key ("CMD-DONE"); Unknown for another "CMD-…", None for anything else.
[[nodiscard]] ScanCommand commandOf(QStringView key);

/// The code of the problem: "scan.wrong-length". Null for ScanTrouble::None.
[[nodiscard]] const char* problemCodeOf(ScanTrouble trouble);
/// "affix-stripped": stable.
[[nodiscard]] QString scanRepairCode(ScanRepair repair);

} // namespace madoguchi
