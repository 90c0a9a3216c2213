// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportchart.h"

#include "core/ledger/assetstatus.h"
#include "core/storage/connection.h"
#include "core/storage/frugalreading.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 12;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// The first days of the last months, and of the next one.
QList<QDate> monthStarts(QDate today)
{
    QList<QDate> starts;
    for (int i = months - 1; i >= -1; --i)
        starts << firstOfMonth(today).addMonths(-i);
    return starts;
}

Value midnight(QDate day)
{
    return Instant::fromDateTime(day.startOfDay()).toIso();
}

qint64 count(Connection& connection, std::string_view sql, const std::vector<Value>& values)
{
    Cursor cursor = connection.selectWith(sql, values);
    return cursor.next() ? cursor.number(0) : 0;
}

ReportCell monthCell(QDate first)
{
    return ReportCell::ofText(first.toString(u"yyyy/MM"_s));
}

struct KindCount {
    QString name;
    qint64 all = 0;
    std::map<AssetStatus, qint64> byStatus;
};

QList<KindCount> countKinds(ReadScope& scope)
{
    const FrugalReading frugal(scope.connection);
    const QDateTime localNow = scope.now.toLocal();
    QHash<QString, KindCount> kinds;
    Cursor cursor = scope.connection.select(
        "select k.name, a.state, ll.id, ll.due_on, ll.due_time from asset a join kind k on k.id = a.kind_id"
        " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null"
        " where a.withdrawn_at is null and a.state <> 'disposed'");
    while (cursor.next()) {
        KindCount& kind = kinds[cursor.text(0)];
        const LoanDue due{cursor.isNull(3) ? QDate() : cursor.day(3), cursor.isNull(4) ? QString() : cursor.text(4)};
        const AssetState state = assetStateFromCode(cursor.text(1)).value_or(AssetState::Usable);
        ++kind.byStatus[assetStatus(state, !cursor.isNull(2), due, localNow)];
        ++kind.all;
    }
    QList<KindCount> sorted;
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        it->name = it.key();
        sorted << *it;
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const KindCount& a, const KindCount& b) { return a.all != b.all ? a.all > b.all : a.name < b.name; });
    return sorted;
}

/// The rare ones become one.
void gatherOthers(QList<KindCount>& kinds, qsizetype most)
{
    if (kinds.size() <= most)
        return;
    KindCount others;
    for (const KindCount& kind : kinds.mid(most - 1)) {
        for (const auto& [status, number] : kind.byStatus)
            others.byStatus[status] += number;
    }
    kinds.resize(most - 1);
    kinds << others;
}

} // namespace

Result<AskStockChart::Answer> AskStockChart::run(ReadScope& scope) const
{
    ChartData chart{ChartData::Kind::StackedBars, u"chart.stock"_s, {}, {}, scope.now};
    QList<KindCount> kinds = countKinds(scope);
    gatherOthers(kinds, mostKinds);
    std::map<AssetStatus, ChartSeries> series;
    for (const KindCount& kind : std::as_const(kinds)) {
        chart.categories << (kind.name.isEmpty() ? ReportCell::word(u"chart.others"_s) : ReportCell::ofText(kind.name));
        for (const auto& [status, number] : kind.byStatus)
            series[status].name = ReportCell::word(u"status."_s + assetStatusCode(status));
    }
    for (auto& [status, one] : series) {
        for (const KindCount& kind : std::as_const(kinds)) {
            const auto found = kind.byStatus.find(status);
            one.values << (found == kind.byStatus.end() ? 0 : found->second);
        }
        chart.series << one;
    }
    return chart;
}

Result<AskLoansChart::Answer> AskLoansChart::run(ReadScope& scope) const
{
    ChartData chart{ChartData::Kind::Bars, u"chart.loans"_s, {}, {}, scope.now};
    ChartSeries lent{ReportCell::word(u"movement.lent"_s), {}};
    ChartSeries returned{ReportCell::word(u"movement.returned"_s), {}};
    const QList<QDate> starts = monthStarts(scope.today());
    for (int i = 0; i < months; ++i) {
        const std::vector<Value> span{midnight(starts.at(i)), midnight(starts.at(i + 1))};
        chart.categories << monthCell(starts.at(i));
        lent.values << count(
            scope.connection,
            "select count(*) from loan_line where withdrawn_at is null and lent_at >= ? and lent_at < ?", span);
        returned.values << count(
            scope.connection,
            "select count(*) from loan_line where withdrawn_at is null and returned_at >= ? and returned_at < ?", span);
    }
    chart.series << lent << returned;
    return chart;
}

Result<AskOverdueChart::Answer> AskOverdueChart::run(ReadScope& scope) const
{
    ChartData chart{ChartData::Kind::Line, u"chart.overdue"_s, {}, {}, scope.now};
    ChartSeries overdue{ReportCell::word(u"status.overdue"_s), {}};
    const QList<QDate> starts = monthStarts(scope.today());
    for (int i = 0; i < months; ++i) {
        const bool isThisMonth = i == months - 1;
        const QDate day = isThisMonth ? scope.today() : starts.at(i + 1).addDays(-1);
        const Value end = isThisMonth ? Value(scope.now.toIso()) : midnight(starts.at(i + 1));
        chart.categories << monthCell(starts.at(i));
        overdue.values << count(
            scope.connection,
            "select count(*) from loan_line where withdrawn_at is null and lent_at < ? and due_on < ?"
            " and (returned_at is null or returned_at >= ?)",
            {end, Value(day.toString(Qt::ISODate)), end});
    }
    chart.series << overdue;
    return chart;
}

Result<AskReportChart::Answer> AskReportChart::run(ReadScope& scope) const
{
    if (report == u"overdue")
        return AskOverdueChart().run(scope);
    if (report == u"inventory" || report == u"property" || report == u"losses")
        return AskStockChart().run(scope);
    return AskLoansChart().run(scope);
}

} // namespace madoguchi
