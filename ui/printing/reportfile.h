// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/exchange/csvwriter.h"
#include "core/reports/reportrun.h"

#include <optional>

namespace madoguchi {

enum class ReportFormat { Pdf, Xlsx, Csv };
/// "pdf", "xlsx", "csv".
[[nodiscard]] QString reportFormatCode(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatFromCode(const QString& code);

struct ReportFile {
    QString path;
    ReportFormat format = ReportFormat::Pdf;
    CsvEncoding encoding = CsvEncoding::Utf8WithBom; ///< of a CSV
};

struct WrittenReport {
    ReportSummary summary;
    int sheets = 0; ///< of a PDF
    CsvSummary csv; ///< what a CSV's encoding could not write
};

/// Who makes a report of this record now.
[[nodiscard]] Result<ReportStamp> reportStamp(Desk& desk, const QString& printedBy);

/// Runs a report into a file that appears whole or not at all; a file that was there stays until then. Long work, for
/// a job. Codes of ReportRun, writePdf(), XlsxReport, CsvReport; "job.cancelled".
[[nodiscard]] Result<WrittenReport> writeReport(Desk& desk, const ReportPlan& plan, const ReportFile& file,
                                                const Actor& by, JobControl& control);

} // namespace madoguchi
