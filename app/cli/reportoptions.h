// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/reports/reportplan.h"

namespace madoguchi {

/// What a report is narrowed down by, grouped by and made of.
void declareReportPlan(QCommandLineParser& parser);

/// The options laid over a plan; `key` names what a history is of. Codes of what the options name, of readDay();
/// "report.span-unknown", "report.month-unreadable".
[[nodiscard]] Result<ReportPlan> reportPlanOf(CommandRun& run, ReportPlan plan, const QString& key);

} // namespace madoguchi
