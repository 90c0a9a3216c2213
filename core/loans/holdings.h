// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/documents/document.h"

namespace madoguchi {

/// Everything a person holds on one sheet, accessories that are still to come too, with room to tick what comes back:
/// for whoever is transferred or leaves (貸与品一覧・回収用). In the language of the person's papers; not recorded, it
/// proves nothing. Code "person.unknown".
struct AskHoldingsSheet {
    using Answer = Document;
    PersonId person;
    QString printedBy;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
