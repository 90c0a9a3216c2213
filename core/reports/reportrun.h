// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/jobcontrol.h"
#include "core/desk/readscope.h"
#include "core/reports/reportplan.h"
#include "core/reports/reportsink.h"

namespace madoguchi {

class TableRegistry;

/// Reads a report as it is at one moment and hands it to a sink, row by row: long work, for a job. It neither keeps
/// the rows nor changes anything. Codes of setUpReport, of the sink, "job.cancelled"; "operator.not-signed-in" for a
/// report of the journal, which not everybody may read (runReport); "operator.unknown" for changes made by nobody.
struct ReportRun {
    using Answer = ReportSummary;
    ReportPlan plan;
    ReportSink* sink = nullptr;
    JobControl* control = nullptr;
    const TableRegistry* tables = nullptr; ///< of the record, for the changes in the journal
    Result<Answer> run(ReadScope& scope) const;
};

/// The same for reports of the journal.
struct JournalReportRun {
    static constexpr Permission permission = Permission::ReadJournal;
    using Answer = ReportSummary;
    ReportRun report;
    Result<Answer> run(ReadScope& scope) const;
};

/// Runs what is set up already, inside a question. It may walk over another report's rows with a description of its
/// own, as charts do. Not of the journal. Codes of the sink, "job.cancelled".
[[nodiscard]] Result<ReportSummary> runSetup(const ReportSetup& setup, ReportSink& sink, JobControl& control,
                                             ReadScope& scope);

/// Runs any report in the name of `by`, who is nobody where everybody may look.
[[nodiscard]] Result<ReportSummary> runReport(Desk& desk, const ReportRun& run, const Actor& by);

} // namespace madoguchi
