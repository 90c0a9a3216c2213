// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/codelookup.h"

namespace madoguchi {

/// Everything that a key means, as a scanner or a hand enters it, read as the scanner of the counter that asks types.
/// Empty: nothing that the record knows.
struct AskMeaningOfKey {
    using Answer = QList<CodeMatch>;
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
