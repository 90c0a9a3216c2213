// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/jobcontrol.h"
#include "core/storage/databaseurl.h"

#include <QStringList>

namespace madoguchi {

struct RecordImportSummary {
    QString place;
    QString record; ///< its UUID: the one it had
    qint64 rows = 0;
    qint64 entries = 0;
    qint64 contents = 0;
    QStringList lostContents; ///< without bytes since before the export
};

/// Makes a record of what exportRecord wrote, in a file that is not there yet or an empty database of a server. It is
/// the same record, at another place: the journal is performed again, and the record is there only when the journal
/// verifies and every table is, byte for byte, the one in its file. One transaction: a crash leaves nothing. An older
/// schema is brought up to date. The export is only read. Constant memory, apart from one attached file at a time.
///
/// Codes: those of readExportManifest and checkExportedFile; "full-import.bad-line", "full-import.cannot-perform" (and
/// why), "full-import.journal-differs" (and why), "full-import.table-differs" (the file, and the first row that is not
/// what the journal says), "full-import.cancelled"; "database.exists",
/// "database.leftovers", those of Connection::open, storage codes.
[[nodiscard]] Result<RecordImportSummary> importRecord(const QString& folder, const DatabaseUrl& into,
                                                       JobControl& control);

/// The same into a record that is thrown away: whether an export is whole and would be taken.
[[nodiscard]] Result<RecordImportSummary> checkExport(const QString& folder, JobControl& control);

} // namespace madoguchi
