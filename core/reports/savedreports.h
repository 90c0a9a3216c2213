// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/reports/reportplan.h"
#include "core/storage/table.h"

#include <QJsonObject>

namespace madoguchi {

using SavedReportId = Id<struct SavedReportTag>;

/// What the keys begin with by which the page of the reports opens a saved one: this, then its name.
inline constexpr QLatin1StringView savedReportPrefix("saved:");

/// A report kept under a name for every counter: what is asked for, not what it listed.
struct SavedReport {
    SavedReportId id;
    QString name;
    ReportPlan plan;
};

/// The journalled table `saved_report`.
[[nodiscard]] const Table& savedReportTable();

[[nodiscard]] QJsonObject planToJson(const ReportPlan& plan);
[[nodiscard]] ReportPlan planFromJson(const QJsonObject& json);

/// All of them, by name. What was merged into another one since a report was saved (a person, an item, a type …) is
/// that other one, here and in FindSavedReport.
struct ListSavedReports {
    using Answer = QList<SavedReport>;
    Result<Answer> run(ReadScope& scope) const;
};

/// The one of this name, as people write it. Code "report.saved-unknown".
struct FindSavedReport {
    using Answer = SavedReport;
    QString name;
    Result<Answer> run(ReadScope& scope) const;
};

/// Without the name, which may be somebody's: the answer stands in the journal for good.
struct SavedReportOutcome {
    SavedReportId id;
    QJsonObject toJson() const;
    static SavedReportOutcome fromJson(const QJsonObject& json);
};

/// Keeps a report under a name; the same name again keeps the new one in its place. Codes "report.no-name" and those of
/// setUpReport.
struct SaveReport {
    static constexpr const char* name = "reports.save";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = SavedReportOutcome;
    QString reportName;
    ReportPlan plan;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Codes "report.no-name", "report.name-taken", "report.saved-unknown".
struct RenameReport {
    static constexpr const char* name = "reports.rename";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = SavedReportOutcome;
    SavedReportId id;
    QString newName;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Code "report.saved-unknown". Undone, it is there again.
struct RemoveReport {
    static constexpr const char* name = "reports.remove";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = SavedReportOutcome;
    SavedReportId id;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
