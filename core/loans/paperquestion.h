// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/journalquestions.h"
#include "core/documents/document.h"

namespace madoguchi {

/// The paper of a stored document as it comes out of a printer now: the sheet as it was issued, with the journal's
/// proof of it and what has become of it since (sample, void, which reprint). The same for window and command line.
/// Codes "document.unknown"; "document.no-paper" for a document that is only a number (an import); those of
/// documentOfSnapshot. A proof that cannot be made is left out: the paper is needed all the same.
struct PaperOf {
    using Answer = Document;
    QString number;
    JournalPlace place;
    bool isSample = false;
    int reprint = 0;   ///< which one this is, from RecordReprint; 0: the first print
    QString printedBy; ///< of a reprint

    /// The first print of a document.
    static PaperOf first(const Desk& desk, const QString& number);
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
