// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/reports/reportplan.h"
#include "core/reports/reportsink.h"
#include "core/storage/table.h"

#include <QJsonObject>

namespace madoguchi {

/// The journalled table of what was put out (出力履歴). Columns are only ever appended.
[[nodiscard]] const Table& reportOutputTable();

/// How a report left the program.
enum class OutputWay { Print, Pdf, Xlsx, Csv };
/// "print", "pdf", "xlsx", "csv".
[[nodiscard]] QString outputWayCode(OutputWay way);

/// A report was printed or saved: who did it, when, what it was restricted to, how many rows it had and whether its
/// total agreed with the ledger (LN-23, step 5: 出力者と日時を記録). The scope is what stood on it, in words. Whoever
/// may look at reports notes what they put out, auditors too. Repeated with the same command id it is noted once. Codes
/// "report.unknown".
struct NoteReportOutput {
    static constexpr const char* name = "reports.note-output";
    static constexpr Permission permission = Permission::Look;
    struct Outcome {
        QJsonObject toJson() const { return {}; }
        static Outcome fromJson(const QJsonObject&) { return {}; }
    };
    QString report; ///< its name
    OutputWay way = OutputWay::Print;
    QString scope; ///< may be empty: everything
    qint64 rows = 0;
    std::optional<bool> agrees; ///< nothing where it was not compared, as a chart
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What a report is restricted to, as people call it; of a history also whose it is. Codes of setUpReport.
struct AskReportScope {
    using Answer = QList<Phrase>;
    ReportPlan plan;
    Result<Answer> run(ReadScope& scope) const;
};

/// The note about a report that has this end.
[[nodiscard]] NoteReportOutput noteOf(const ReportPlan& plan, OutputWay way, const QString& scope,
                                      const ReportSummary& summary);

} // namespace madoguchi
