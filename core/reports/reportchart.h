// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/reports/reportcell.h"
#include "core/reports/reportplan.h"

#include <QList>

namespace madoguchi {

struct ChartSeries {
    ReportCell name;
    QList<qint64> values; ///< one for each category
};

/// Numbers that people would rather look at than read.
struct ChartData {
    enum class Kind {
        StackedRows, ///< across, one below the other: for categories with names
        StackedBars, ///< upright, for months
        Bars,
        Line,
    };
    Kind kind = Kind::Bars;
    QString title; ///< code of its words on the form
    QList<ReportCell> categories;
    QList<ChartSeries> series; ///< none: there is nothing to show
    Instant asOf;
    QList<Phrase> filter = {}; ///< what it is restricted to, for people

    [[nodiscard]] bool isEmpty() const { return series.isEmpty() || categories.isEmpty(); }
};

/// The chart that goes with a report, of just the rows that its filter lets through: they are walked as the list walks
/// them, so that both add up to the same.
///
/// `inventory` and `property`: the types there are most of, each by state. `stock`: the same by what is ready, out, in
/// repair. `losses`: by month what was reported. `loans`, `movements` and the histories: by month what went out, was
/// passed on and came back. `overdue`: what was overdue at the end of each month, and is now, by the due day each loan
/// had then and without what was reported as lost by then and not found again.
///
/// Months are those of the period, else the last twelve, this one included; where there are more than `mostMonths`,
/// years from April. Codes "report.no-chart" (a report without one) and those of setUpReport.
struct AskReportChart {
    static constexpr int mostKinds = 12; ///< the others stand together behind them
    static constexpr int mostMonths = 36;
    using Answer = ChartData;
    QString report;
    ReportFilter filter = {};
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
