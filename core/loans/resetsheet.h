// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/documents/document.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// What waits to be reset, with the day it came back, what is missing and room to tick off each step (初期化作業票,
/// LN-28). Not recorded: that the reset is done is. Code "kind.unknown".
struct AskResetSheet {
    using Answer = Document;
    KindId kind; ///< not valid: of every type
    QString printedBy;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
