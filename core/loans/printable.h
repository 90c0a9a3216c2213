// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/documents/document.h"

namespace madoguchi {

/// Which stored document is wanted on paper, and how it says so.
struct PrintRequest {
    QString number;
    int reprint = 0;      ///< 0: the first print; n: the n-th reprint (RecordReprint)
    QString operatorName; ///< who prints again
};

/// The sheet of a stored document with the journal's proof of it and what was signed on the screen; marked as a sample
/// in a sandbox, as void when it was undone or its reservation cancelled, and as a reprint. Changes nothing. On the
/// desk's thread. Codes: "document.unknown", "document.no-snapshot" (nothing to print was kept), "document.erased", and
/// those of documentOfSnapshot.
[[nodiscard]] Result<Document> printableDocument(Desk& desk, const PrintRequest& request);

/// The counter's command card, in the language of the office's forms. Not recorded: it proves nothing.
struct AskCommandCard {
    using Answer = Document;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
