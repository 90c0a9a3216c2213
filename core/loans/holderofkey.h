// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"

namespace madoguchi {

/// Who a key means: a person, or a section by its exact name.
struct HolderOfKey {
    PersonId person; ///< or
    SectionId section;
    QString name;
};

/// A person by staff number, user name or card, read as the scanner of this counter is; else a section. Codes
/// "code.ambiguous", "holder.unknown".
struct AskHolderOfKey {
    using Answer = HolderOfKey;
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
