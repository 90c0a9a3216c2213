// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/scanning/scannerprofile.h"

#include <QJsonObject>
#include <QMap>

namespace madoguchi {

/// What a counter's own scanner does, by the names of the settings ("scanner.suffix"); what is not named is as the
/// office has it. Kept as a setting of the record, one for each counter.
using CounterScanner = QMap<QString, QString>;

/// The settings of a scanner and its computer; all others are about the codes on labels and cards, and the same at
/// every counter.
[[nodiscard]] QStringList counterScannerSettings();

/// The office's profile with what is of the counter. What does not suit any more stays as the office has it.
[[nodiscard]] ScannerProfile withCounter(const ScannerProfile& office, const CounterScanner& own);

/// How scans are read at the counter that asks.
[[nodiscard]] ScannerProfile readScannerProfile(const ReadScope& scope);
struct AskScannerProfile {
    using Answer = ScannerProfile;
    Result<Answer> run(ReadScope& scope) const { return readScannerProfile(scope); }
};
/// What of it is the counter's own.
struct AskCounterScanner {
    using Answer = CounterScanner;
    Result<Answer> run(ReadScope& scope) const;
};

/// Says what the scanner of the counter that performs it does; nothing: as the office has it. Codes
/// "setting.not-of-counter" (known), "setting.bad-value", and those of profileProblems.
struct ChangeCounterScanner {
    static constexpr const char* name = "desk.change-counter-scanner";
    static constexpr Permission permission = Permission::Administrate;
    struct Outcome {
        bool isChanged = false;
        QJsonObject toJson() const { return {{QStringLiteral("changed"), isChanged}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("changed")).toBool()}; }
    };
    CounterScanner own;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
