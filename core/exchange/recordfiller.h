// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/jobcontrol.h"
#include "core/exchange/contentfiles.h"
#include "core/exchange/exportlines.h"
#include "core/exchange/exportmanifest.h"
#include "core/exchange/recordimport.h"
#include "core/journal/rebuild.h"

namespace madoguchi {

/// Fills an empty database with what an export holds, and compares; see importRecord. Inside the caller's transaction.
/// Throws StorageError.
class RecordFiller
{
public:
    RecordFiller(const QString& folder, const ExportManifest& manifest, Connection& into, JobControl& control);

    [[nodiscard]] Result<RecordImportSummary> fill();

private:
    Result<Done> performAll();
    Result<Done> takeSecrets();
    Result<Done> takeSecret(const QByteArray& line, qint64 number);
    Result<Done> takeContents(const AttestedContent& what);
    Result<Done> takeContent(const AttestedContent& what, const ContentRow& row);
    Result<Done> verify();
    Result<Done> compareTables();
    Result<Done> compareTable(const Table& table);
    Result<Done> compareLines(const QString& path, const std::function<bool(const SeeLine&)>& visit);
    [[nodiscard]] bool goesOn(qint64 done);

    QString m_folder;
    const ExportManifest& m_manifest;
    Connection& m_into;
    JobControl& m_control;
    RecordImportSummary m_summary;
    qint64 m_done = 0; ///< rows and entries that are behind us
    qint64 m_total = 0;
};

} // namespace madoguchi
