// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/meaningofkey.h"

#include "core/base/codekey.h"
#include "core/desk/counterscanner.h"
#include "core/scanning/scanpipeline.h"

namespace madoguchi {

Result<AskMeaningOfKey::Answer> AskMeaningOfKey::run(ReadScope& scope) const
{
    const Scan scan = interpret(key, readScannerProfile(scope));
    QStringList keys{codeKey(key)};
    keys << (scan.candidates.isEmpty() ? QStringList{scan.key} : scan.candidates);
    keys.removeAll(QString());
    return LookUpCode{keys, scan.serial}.run(scope);
}

} // namespace madoguchi
