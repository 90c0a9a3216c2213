// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/documents.h"
#include "core/desk/readscope.h"

namespace madoguchi {

/// Papers somebody has to sign by hand, whose signed copy is not on file: to be chased. Which these are each paper says
/// itself, by a box for a signature or a seal; an office that leaves the boxes out has nothing to chase. What is void
/// does not count. Newest first; `limit` counts papers.
struct ListUnsignedPapers {
    using Answer = QList<DocumentRecord>;
    ListDocuments papers; ///< of which; isUnsigned is understood
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
