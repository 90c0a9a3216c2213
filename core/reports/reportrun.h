// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/jobcontrol.h"
#include "core/desk/readscope.h"
#include "core/reports/reportplan.h"
#include "core/reports/reportsink.h"

namespace madoguchi {

/// Reads a report as it is at one moment and hands it to a sink, row by row: long work, for a job. It neither keeps
/// the rows nor changes anything. Codes of setUpReport, of the sink, "job.cancelled".
struct ReportRun {
    using Answer = ReportSummary;
    ReportPlan plan;
    ReportSink* sink = nullptr;
    JobControl* control = nullptr;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
