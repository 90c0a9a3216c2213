// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordimport.h"

#include "core/exchange/finishedrecord.h"
#include "core/exchange/recordfiller.h"
#include "core/storage/databasefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Every file's bytes, before anything is made of them.
Result<ExportManifest> checkedManifest(const QString& folder, JobControl& control)
{
    Result<ExportManifest> manifest = readExportManifest(folder);
    if (!manifest)
        return manifest;
    for (const ExportedFile& file : manifest->files) {
        const auto goesOn = [&](qint64) { return !control.isCancelled(); };
        if (const Result<Done> checked = checkExportedFile(folder, file, goesOn); !checked)
            return checked.refusal();
    }
    return manifest;
}

Result<RecordImportSummary> fillDatabase(const QString& folder, const ExportManifest& manifest, const DatabaseUrl& url,
                                         JobControl& control)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(url, Connection::Access::Create);
    if (!opened)
        return opened.refusal();
    Connection& connection = **opened;
    try {
        connection.beginWrite(WriteWork::Long);
        Result<RecordImportSummary> filled = RecordFiller(folder, manifest, connection, control).fill();
        if (filled)
            connection.commit();
        else
            connection.rollback();
        return filled;
    } catch (const StorageError& error) {
        connection.rollback();
        return error.toRefusal();
    }
}

Result<RecordImportSummary> fillFile(const QString& folder, const ExportManifest& manifest, const DatabaseUrl& into,
                                     JobControl& control)
{
    if (QFileInfo::exists(into.path()))
        return refused(u"database.exists"_s, into.path());
    if (const Result<Done> isFree = checkDatabaseFile(into.path(), true); !isFree)
        return isFree.refusal();
    UnfinishedFile file(into.path());
    if (!file.create())
        return explainNoHandle(into, true, {});
    Result<RecordImportSummary> filled = fillDatabase(folder, manifest, DatabaseUrl::forFile(file.path()), control);
    if (!filled)
        return filled;
    if (const Result<BackupSummary> named = finishRecordFile(file, u"database.exists"_s); !named)
        return named.refusal();
    return filled;
}

} // namespace

Result<RecordImportSummary> importRecord(const QString& folder, const DatabaseUrl& into, JobControl& control)
{
    const Result<ExportManifest> manifest = checkedManifest(folder, control);
    if (!manifest)
        return manifest.refusal();
    Result<RecordImportSummary> filled =
        into.isSqlite() ? fillFile(folder, *manifest, into, control) : fillDatabase(folder, *manifest, into, control);
    if (filled)
        filled->place = into.toDisplayText();
    return filled;
}

Result<RecordImportSummary> checkExport(const QString& folder, JobControl& control)
{
    const QTemporaryDir place;
    if (!place.isValid())
        return refusal(RefusalKind::Unavailable, u"storage.read-only"_s, QDir::tempPath());
    Result<RecordImportSummary> filled =
        importRecord(folder, DatabaseUrl::forFile(place.filePath(u"checked.sqlite"_s)), control);
    if (filled)
        filled->place.clear();
    return filled;
}

} // namespace madoguchi
