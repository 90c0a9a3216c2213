// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/jobcontrol.h"

#include <QStringList>

namespace madoguchi {

struct RecordExportSummary {
    QString path;
    qint64 bytes = 0;
    qint64 rows = 0;     ///< of all tables
    qint64 entries = 0;  ///< of the journal
    qint64 contents = 0; ///< files of their own: pictures and papers of items
    /// "attachment 123": bytes the record itself no longer had, or that are not those that were attached.
    QStringList lostContents;
};

/// Writes the whole record, as it is at one moment, into a new folder that other programs can read and importRecord
/// makes an equal record of: a CSV for each table, the journal, the pictures; see docs/export.md. Others go on working.
/// Written beside its place, flushed to the disk and only then given its name. Constant memory, apart from one attached
/// file at a time. Reports rows and entries. Codes "full-export.exists", "full-export.cannot-write" (a full disk),
/// "full-export.cancelled" (nothing is left then), storage codes.
[[nodiscard]] Result<RecordExportSummary> exportRecord(Desk& desk, const QString& path, JobControl& control);

} // namespace madoguchi
