// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/missingglyphs.h"
#include "core/desk/desk.h"
#include "core/exchange/csvwriter.h"
#include "core/reports/reportoutput.h"
#include "core/reports/reportrun.h"
#include "ui/printing/papersheets.h"

#include <memory>
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
    bool isWithChart = false;                        ///< a PDF: on a sheet behind the list
};

struct WrittenReport {
    ReportSummary summary;
    int sheets = 0;             ///< of a PDF
    CsvSummary csv;             ///< what a CSV's encoding could not write
    MissingGlyphs missing = {}; ///< of a PDF: what of the rows no font has
};

/// "pdf" and the like, as a way out.
[[nodiscard]] OutputWay outputWayOf(ReportFormat format);

/// Notes in the record that a report was put out (出力履歴), with what it was restricted to in the language of the
/// program; where nobody is signed in, there is nobody to note. The report is out already: a refusal must be told, and
/// loses nothing. Codes of NoteReportOutput and of performing a verb.
[[nodiscard]] Result<Done> noteOutput(Desk& desk, const ReportPlan& plan, OutputWay way, const ReportSummary& summary,
                                      const Order& by);

/// Who makes a report of this record now.
[[nodiscard]] Result<ReportStamp> reportStamp(Desk& desk, const QString& printedBy);

/// The list on sheets, with the chart that goes with it on one more where that is wanted, the report has one and there
/// is anything to show. Codes of ReportRun.
struct LaidReport {
    ReportSummary summary;
    std::shared_ptr<const PaperSheets> sheets;
    MissingGlyphs missing = {}; ///< what of the rows no font has
};
[[nodiscard]] Result<LaidReport> layReport(Desk& desk, const ReportPlan& plan, bool isWithChart, const Actor& by,
                                           JobControl& control);

/// Runs a report into a file that appears whole or not at all; a file that was there stays until then. Long work, for
/// a job. Codes of ReportRun, writePdf(), XlsxReport, CsvReport; "job.cancelled".
[[nodiscard]] Result<WrittenReport> writeReport(Desk& desk, const ReportPlan& plan, const ReportFile& file,
                                                const Actor& by, JobControl& control);

} // namespace madoguchi
