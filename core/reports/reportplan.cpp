// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportplan.h"

#include "core/ledger/assetstatus.h"
#include "core/ledger/statewords.h"

#include <functional>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString knownReports()
{
    QStringList names;
    for (const ReportDescription& report : allReports())
        names << QString::fromLatin1(report.name);
    return names.join(u", "_s);
}

template<class Fits>
QString knownColumns(const ReportDescription& report, Fits fits)
{
    QStringList names;
    for (const ReportColumn* column : report.columns) {
        if (fits(*column))
            names << QString::fromLatin1(column->name);
    }
    return names.join(u", "_s);
}

Result<Done> addColumns(ReportSetup& setup, const QStringList& names)
{
    if (names.isEmpty()) {
        for (const char* usual : setup.report->usual)
            setup.columns.push_back(setup.report->column(QString::fromLatin1(usual)));
        return Done{};
    }
    for (const QString& name : names) {
        const ReportColumn* column = setup.report->column(name);
        if (!column)
            return refused(u"report.column-unknown"_s, name,
                           {{u"known"_s, knownColumns(*setup.report, [](const ReportColumn&) { return true; })}});
        if (std::find(setup.columns.begin(), setup.columns.end(), column) == setup.columns.end())
            setup.columns.push_back(column);
    }
    return Done{};
}

Result<Done> addGroup(ReportSetup& setup, const QString& groupBy)
{
    const QString name = groupBy.isNull() ? QString::fromLatin1(setup.report->usualGroup) : groupBy;
    if (name.isEmpty())
        return Done{};
    setup.group = setup.report->column(name);
    if (!setup.group || !setup.group->isGrouping())
        return refused(u"report.group-unknown"_s, name,
                       {{u"known"_s, knownColumns(*setup.report, std::mem_fn(&ReportColumn::isGrouping))}});
    return Done{};
}

Result<Done> addSort(ReportSetup& setup, const ReportPlan& plan)
{
    if (plan.sortBy.isEmpty())
        return Done{};
    setup.sort = setup.report->isJoined() ? setup.report->column(plan.sortBy) : nullptr;
    setup.isDescending = plan.isDescending;
    if (setup.sort && setup.sort->isSorting())
        return Done{};
    const auto fits = [&](const ReportColumn& column) { return setup.report->isJoined() && column.isSorting(); };
    return refused(u"report.sort-unknown"_s, plan.sortBy, {{u"known"_s, knownColumns(*setup.report, fits)}});
}

/// The filters that are set but not known to the report.
QStringList unfit(const ReportDescription& report, const ReportFilter& filter)
{
    const ReportFilters& knows = report.filters;
    QStringList names;
    const auto check = [&](bool isSet, bool isKnown, const QString& name) {
        if (isSet && !isKnown)
            names << name;
    };
    check(filter.kind.isValid(), knows.kind, u"kind"_s);
    check(filter.place.isValid(), knows.place, u"place"_s);
    check(filter.section.isValid(), knows.section, u"section"_s);
    check(filter.person.isValid(), knows.person, u"person"_s);
    check(filter.asset.isValid(), report.knowsItem(), u"item"_s);
    check(!filter.status.isEmpty(), knows.status, u"status"_s);
    check(filter.hasPeriod() || filter.span != ReportSpan::None, knows.period, u"from, to"_s);
    check(!filter.operatorCode.isEmpty(), knows.changedBy, u"by"_s);
    check(filter.leaseEndsBy.isValid(), knows.leaseEnd, u"lease-ends-by"_s);
    check(filter.isWithDisposed, knows.disposed, u"with-disposed"_s);
    check(!filter.ownership.isEmpty(), knows.ownership, u"ownership"_s);
    check(!filter.vendor.isEmpty(), knows.vendor, u"vendor"_s);
    check(filter.isOpenOnly, knows.openOnly, u"open"_s);
    check(filter.isShortOnly, knows.shortOnly, u"short"_s);
    check(!filter.field.isEmpty(), report.isJoined(), u"field"_s);
    check(filter.consumable.isValid(), report.subject == ReportSubject::Consumable, u"consumable"_s);
    check(filter.stocktake.isValid(), report.subject == ReportSubject::Stocktake, u"stocktake"_s);
    return names;
}

QString knownOwnerships()
{
    QStringList codes;
    for (const Ownership ownership : allOwnerships)
        codes << ownershipCode(ownership);
    return (codes << everyOwnership).join(u", "_s);
}

/// Every one is what most reports have anyway; that it is asked for where one is usual is kept, so that it is said.
void settleOwnership(const ReportDescription& report, ReportFilter& filter)
{
    const QString usual = QString::fromLatin1(report.usualOwnership);
    if (filter.ownership.isEmpty() && !filter.leaseEndsBy.isValid())
        filter.ownership = usual;
    else if (filter.ownership == everyOwnership && report.filters.ownership && usual.isEmpty())
        filter.ownership.clear();
}

StatedList statesOf(const ReportDescription& report)
{
    return report.source == ReportSource::Loans ? StatedList::LoanReports : StatedList::Assets;
}

/// The state by its code, whatever people call it.
void settleStatus(const ReportDescription& report, ReportFilter& filter)
{
    if (!filter.status.isEmpty())
        filter.status = stateFromWord(statesOf(report), filter.status).value_or(filter.status);
}

Result<Done> checkFilter(const ReportDescription& report, const ReportFilter& filter)
{
    if (const QStringList names = unfit(report, filter); !names.isEmpty())
        return refused(u"report.filter-unfit"_s, names.join(u", "_s),
                       {{u"report"_s, QString::fromLatin1(report.name)}});
    if (!filter.status.isEmpty() && !stateFromWord(statesOf(report), filter.status))
        return refused(u"report.status-unknown"_s, filter.status, {{u"known"_s, stateChoices(statesOf(report))}});
    if (!filter.ownership.isEmpty() && filter.ownership != everyOwnership && !ownershipFromCode(filter.ownership))
        return refused(u"report.ownership-unknown"_s, filter.ownership, {{u"known"_s, knownOwnerships()}});
    if (filter.from.isValid() && filter.to.isValid() && filter.to < filter.from)
        return refused(u"report.period-reversed"_s, {},
                       {{u"from"_s, filter.from.toString(Qt::ISODate)}, {u"to"_s, filter.to.toString(Qt::ISODate)}});
    if ((report.subject == ReportSubject::Asset && !filter.asset.isValid()) ||
        (report.subject == ReportSubject::Person && !filter.person.isValid()) ||
        (report.subject == ReportSubject::Consumable && !filter.consumable.isValid()) ||
        (report.subject == ReportSubject::Stocktake && !filter.stocktake.isValid()))
        return refused(u"report.subject-missing"_s, QString::fromLatin1(report.name));
    return Done{};
}

/// What would be everything that ever happened is what happened this month, until a period is named.
bool isOfThisMonth(const ReportDescription& report, const ReportFilter& filter)
{
    if (filter.hasPeriod())
        return false;
    return report.source == ReportSource::Movements || report.source == ReportSource::Figures ||
           (report.source == ReportSource::Changes && !filter.asset.isValid() && !filter.person.isValid());
}

} // namespace

Result<ReportSetup> setUpReport(const ReportPlan& plan, QDate today)
{
    ReportSetup setup;
    setup.report = findReport(plan.report);
    if (!setup.report)
        return refused(u"report.unknown"_s, plan.report, {{u"known"_s, knownReports()}});
    setup.filter = plan.filter;
    settleOwnership(*setup.report, setup.filter);
    settleStatus(*setup.report, setup.filter);
    ReportSpan span = setup.filter.span;
    if (span == ReportSpan::None && isOfThisMonth(*setup.report, plan.filter))
        span = ReportSpan::ThisMonth;
    if (span != ReportSpan::None) {
        const DaySpan days = daysOf(span, today);
        setup.filter.from = days.from;
        setup.filter.to = days.to;
    }
    for (const Result<Done>& step : {addColumns(setup, plan.columns), addGroup(setup, plan.groupBy),
                                     addSort(setup, plan), checkFilter(*setup.report, setup.filter)}) {
        if (!step)
            return step.refusal();
    }
    return setup;
}

} // namespace madoguchi
