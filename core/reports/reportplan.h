// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/consumables/consumable.h"
#include "core/ledger/kindfields.h"
#include "core/reports/report.h"
#include "core/reports/reportspan.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace madoguchi {

inline constexpr QLatin1StringView everyOwnership("all");

/// What a report is narrowed down to; what is not set does not restrict.
struct ReportFilter {
    KindId kind;
    PlaceId place;
    SectionId section; ///< of whoever holds it
    PersonId person;
    AssetId asset;  ///< the subject of an asset's history
    QString status; ///< as stateFromWord() reads it: an AssetStatus, "out": whatever is on loan; for loans "returned"
    QDate from;     ///< local days, both included
    QDate to;
    QString operatorCode;               ///< of whoever made the changes
    QDate leaseEndsBy;                  ///< leased, and the lease ends on this day or before
    ReportSpan span = ReportSpan::None; ///< where it is set, `from` and `to` follow from the day of the report
    bool isWithDisposed = false;
    ConsumableId consumable; ///< the subject of a consumable's book
    QString field = {};      ///< the name of a further field of the items
    QString fieldValue = {}; ///< what stands in it, as people enter it; empty: nothing
    /// Code of an Ownership; `everyOwnership`: any, also where the report usually has but one; empty: what is usual.
    QString ownership = {};
    QString vendor = {}; ///< part of the name of who repairs, as people write it
    bool isOpenOnly = false;
    bool isShortOnly = false;
    StocktakeId stocktake = {}; ///< the subject of the lines of a stocktake

    [[nodiscard]] bool hasPeriod() const { return from.isValid() || to.isValid(); }
    [[nodiscard]] bool isInPeriod(QDate day) const
    {
        return !(from.isValid() && day < from) && !(to.isValid() && day > to);
    }
    bool operator==(const ReportFilter&) const = default;
};

/// What somebody wants: a report with its columns, grouping and filter.
struct ReportPlan {
    QString report;
    QStringList columns; ///< names, in order; empty: the usual ones
    /// Name of a column; null: the report's usual grouping; empty, not null: none.
    QString groupBy;
    ReportFilter filter;
    QString sortBy = {}; ///< name of a column, within the groups; empty: the report's own order
    bool isDescending = false;

    bool operator==(const ReportPlan&) const = default;
};

/// A plan that fits its report.
struct ReportSetup {
    const ReportDescription* report = nullptr;
    std::vector<const ReportColumn*> columns; ///< shown
    const ReportColumn* group = nullptr;
    ReportFilter filter;
    const ReportColumn* sort = nullptr; ///< null: the report's own order
    bool isDescending = false;
    QList<KindField> fields = {}; ///< of all kinds, where it speaks of some (fieldcolumn.h)
    QStringList vendors = {};     ///< as they are written in the record, that the vendor in the filter means

    /// The code of the ownership that its rows are of; empty: any.
    [[nodiscard]] QString ownership() const
    {
        return filter.ownership == everyOwnership ? QString() : filter.ownership;
    }
};

/// Codes "report.unknown", "report.column-unknown", "report.group-unknown", "report.sort-unknown" (with what is known),
/// "report.filter-unfit" (the report has no such filter), "report.status-unknown", "report.ownership-unknown" (known),
/// "report.period-reversed",
/// "report.subject-missing" (a history of nothing). The days of a span are those it has on `today`. Movements and the
/// monthly report without a period are those of the month of `today`, and so are changes that are not those of one item
/// or person. Where a report usually has but one ownership, that is what it is set up for, unless another one, every
/// one or the end of a lease is asked for.
[[nodiscard]] Result<ReportSetup> setUpReport(const ReportPlan& plan, QDate today);

} // namespace madoguchi
