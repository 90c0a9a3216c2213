// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/journal/journalsource.h"

#include <QStringList>

#include <functional>
#include <optional>

class QIODevice;

namespace madoguchi {

/// One file of an export of everything.
struct ExportedFile {
    QString path;  ///< within the folder, with slashes
    QString table; ///< whose rows it holds; empty for another file
    QStringList columns;
    qint64 rows = 0; ///< lines, without a header
    qint64 bytes = 0;
    QString sha256; ///< hexadecimal

    bool operator==(const ExportedFile&) const = default;
};

/// What an export of everything says of itself.
struct ExportManifest {
    static constexpr const char* fileName = "manifest.json";
    static constexpr const char* journalFile = "journal.jsonl";
    static constexpr const char* checkpointFile = "checkpoints.jsonl";
    static constexpr const char* secretFile = "secrets.jsonl";
    /// How the files are written; see docs/export.md.
    static constexpr int currentFormat = 1;

    int schema = 0;
    QString record; ///< its UUID
    bool isSandbox = false;
    Instant at;
    QList<SourceLane> lanes;
    QList<ExportedFile> files;
    /// "attachment 123": bytes that the record itself no longer had.
    QStringList lostContents;

    [[nodiscard]] const ExportedFile* file(const QString& path) const;
    [[nodiscard]] const ExportedFile* ofTable(const QString& table) const;
    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// Codes "full-import.no-export" (no manifest there), "full-import.unreadable-manifest", "full-import.newer" (schema:
/// of the export; this program is older).
[[nodiscard]] Result<ExportManifest> readExportManifest(const QString& folder);

/// Whether the bytes of a file are those the manifest tells of; read in pieces, `progress` is told how many bytes and
/// answers false to stop. Codes "full-import.file-missing", "full-import.file-changed", "full-import.cancelled".
[[nodiscard]] Result<Done> checkExportedFile(const QString& folder, const ExportedFile& file,
                                             const std::function<bool(qint64 bytes)>& progress);

} // namespace madoguchi
