// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scanning/scannerprofile.h"

#include <QJsonObject>

#include <span>

namespace madoguchi {

/// One value of a profile as text: what the command line and the stored JSON call it, and what it may be.
struct ProfileOption {
    const char* name;  ///< "nw7-length"
    const char* known; ///< what may be given, for people; empty: any text
    QString (*get)(const ScannerProfile& profile);
    /// False when the text does not suit; the profile is of no use then.
    bool (*set)(ScannerProfile& profile, const QString& text);
};

/// "nw7", "other": stable.
[[nodiscard]] QString symbologyCode(Symbology symbology);

/// Every value of a profile, in the order of its declaration.
[[nodiscard]] std::span<const ProfileOption> profileOptions();

/// What a setting of the scanner is called outside: "scanner.nw7-length".
[[nodiscard]] QString settingName(const ProfileOption& option);

/// The profile with one value changed, by its name outside. Codes "setting.unknown" {known}, "setting.bad-value"
/// {value, known}; whether the values go together is for profileProblems.
[[nodiscard]] Result<ScannerProfile> withSetting(ScannerProfile profile, const QString& name, const QString& text);

/// Why a profile cannot be used; empty: it can. Codes "setting.bad-value", "scanner.label-without-prefix"; the subject
/// is the name outside.
[[nodiscard]] QList<Problem> profileProblems(const ScannerProfile& profile);

/// What differs from a profile nobody has touched.
[[nodiscard]] QJsonObject profileToJson(const ScannerProfile& profile);

/// The same back. What is not known here or does not suit, as a later version may have written it, stays as usual.
[[nodiscard]] ScannerProfile profileFromJson(const QJsonObject& json);

} // namespace madoguchi
