// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/jobcontrol.h"
#include "core/exchange/columnmap.h"
#include "core/exchange/importreport.h"
#include "core/exchange/textdecoding.h"

namespace madoguchi {

/// Which file, and how it is read.
struct ImportPlan {
    ImportTable table = ImportTable::Assets;
    QString path;
    std::optional<TextEncoding> encoding; ///< none: found by itself
    char delimiter = 0;                   ///< 0: found by itself
    QList<FieldChoice> choices;
    bool skipsRejected = false;           ///< otherwise all or nothing
    FindMissingGlyphs missingGlyphs = {}; ///< what of names cannot be printed: rows to look at; empty: nobody looks
};

/// Reads the file, compares it with the record and changes nothing. Codes: those of CsvReader and recogniseLayout,
/// "import.interrupted" (an earlier one stands half done; undo it first),
/// "import.too-many-rows" (more than 4,000,000), "import.cancelled".
[[nodiscard]] Result<ImportReport> previewImport(Desk& desk, const ImportPlan& plan, JobControl& control);

/// The same, and then takes the rows over: as one operation with one number, in parts between which other counters
/// write. With rejected rows (unless skipped) or without any change nothing is stored and the report has no document.
/// Where a part fails or the job is cancelled, what was stored is withdrawn again (see reverseCommand). Memory: a few
/// batches of rows, 16 bytes for each row's number and 24 for each of its other codes. Codes besides those of
/// previewImport: those of ImportRun, "import.no-room" (ImportRoom),
/// "import.file-changed" (between looking and storing), "import.not-withdrawn" (subject: the document) where
/// withdrawing failed too and is left to `undo` ("import.disk-full" beside it: not before there is room), and
/// "undo.left-standing" for what others have changed or used by then.
[[nodiscard]] Result<ImportReport> performImport(Desk& desk, const Order& order, const ImportPlan& plan,
                                                 JobControl& control);

} // namespace madoguchi
