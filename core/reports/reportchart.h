// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/reports/reportcell.h"

#include <QList>

namespace madoguchi {

struct ChartSeries {
    ReportCell name;
    QList<qint64> values; ///< one for each category
};

/// Numbers that people would rather look at than read.
struct ChartData {
    enum class Kind { StackedBars, Bars, Line };
    Kind kind = Kind::Bars;
    QString title; ///< code of its words on the form
    QList<ReportCell> categories;
    QList<ChartSeries> series; ///< none: there is nothing to show
    Instant asOf;
};

/// What the items are: the kinds there are most of, each by state.
struct AskStockChart {
    static constexpr int mostKinds = 12; ///< the others stand together behind them
    using Answer = ChartData;
    Result<Answer> run(ReadScope& scope) const;
};

/// How many items went out and came back in each of the last twelve months, this one included.
struct AskLoansChart {
    using Answer = ChartData;
    Result<Answer> run(ReadScope& scope) const;
};

/// How many loans were overdue at the end of each of the last twelve months, and are now.
struct AskOverdueChart {
    using Answer = ChartData;
    Result<Answer> run(ReadScope& scope) const;
};

/// The chart that goes with a report.
struct AskReportChart {
    using Answer = ChartData;
    QString report;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
