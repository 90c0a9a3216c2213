// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/missingglyphs.h"
#include "core/desk/desk.h"
#include "core/reports/reportchart.h"
#include "core/reports/reportkeys.h"
#include "core/reports/reportrun.h"
#include "core/reports/rowthings.h"
#include "ui/printing/papersheets.h"

namespace madoguchi {

/// What is asked for on the page; the keys as they were typed.
struct ReportWish {
    ReportPlan plan;
    QString person;
    QString item;
    /// The chart alone is printed, or saved as PDF, in place of the rows.
    bool isChartOnly = false;
    bool isWithChart = false; ///< on paper and in a PDF: on a sheet behind the list

    bool operator==(const ReportWish&) const = default;
};

/// A line of the table on the screen.
struct PreviewRow {
    enum class Kind { Body, Group, Subtotal };
    Kind kind = Kind::Body;
    /// Of a group just one; of a subtotal its name, and the sums below what they are of.
    QStringList cells;
    int span = 1;                ///< columns the first cell goes over
    QList<RowThing> things = {}; ///< what the row leads to, first what it is about
};

/// The beginning of a report and what it adds up to, in words.
struct ReportPreview {
    QStringList header;
    QList<bool> isNumeric; ///< by column
    QList<PreviewRow> rows;
    QString filter;    ///< what it is restricted to, in words; empty: nothing
    QString subject;   ///< whose history it is, in words; empty: nobody's
    bool isAll = true; ///< false: there are more rows than are shown
    ReportSummary summary;
    QStringList sums;                          ///< of all rows: what each summed column adds up to, under its name
    QStringList tallies;                       ///< how many of all and of each type are in which state
    std::shared_ptr<const PaperSheets> sheets; ///< where paper was wanted
    MissingGlyphs missing;                     ///< of that: what of the rows no font has

    static constexpr qsizetype mostRows = 1000;
};

/// The plan with what the typed keys mean.
[[nodiscard]] Result<ReportPlan> planOf(Desk& desk, const ReportWish& wish);

/// The chart of what is asked for. For a job. Codes of FillReportKeys.
[[nodiscard]] Result<ChartData> chartOf(Desk& desk, const ReportWish& wish);

/// Reads the report for the screen: all of it, for the totals, but keeps the beginning. With paper it is laid out, too.
/// For a job. Codes of ReportRun and FillReportKeys.
[[nodiscard]] Result<ReportPreview> previewReport(Desk& desk, const ReportWish& wish, bool isPaper, const Actor& by,
                                                  JobControl& control);

} // namespace madoguchi
