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

// The charts respect of a filter the kind, place, section, person and item; their span is always the same.

/// What the items are: the kinds there are most of, each by state.
struct AskStockChart {
    static constexpr int mostKinds = 12; ///< the others stand together behind them
    using Answer = ChartData;
    ReportFilter filter = {};
    Result<Answer> run(ReadScope& scope) const;
};

/// How many items went out and came back in each of the last twelve months, this one included.
struct AskLoansChart {
    using Answer = ChartData;
    ReportFilter filter = {};
    Result<Answer> run(ReadScope& scope) const;
};

/// How many loans were overdue at the end of each of the last twelve months, and are now: by the due day each had then,
/// and without what was reported as lost by then and not found again.
struct AskOverdueChart {
    using Answer = ChartData;
    ReportFilter filter = {};
    Result<Answer> run(ReadScope& scope) const;
};

/// How many losses, thefts and damages were reported in each of the last twelve months, this one included.
struct AskIncidentChart {
    using Answer = ChartData;
    ReportFilter filter = {};
    Result<Answer> run(ReadScope& scope) const;
};

/// The chart that goes with a report.
struct AskReportChart {
    using Answer = ChartData;
    QString report;
    ReportFilter filter = {};
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
