// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportchart.h"

#include "core/ledger/assetstatus.h"
#include "core/reports/filterphrases.h"
#include "core/reports/reportquery.h"
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

/// `sql` with what a filter restricts it to behind it.
qint64 count(Connection& connection, std::string sql, std::vector<Value> values, const SqlText& filter)
{
    sql += filter.sql;
    values.insert(values.end(), filter.values.begin(), filter.values.end());
    Cursor cursor = connection.selectWith(sql, values);
    return cursor.next() ? cursor.number(0) : 0;
}

template<class Id>
void narrow(SqlText& text, const std::string& condition, Id id, int times = 1)
{
    if (!id.isValid())
        return;
    text.sql += " and " + condition;
    text.values.insert(text.values.end(), size_t(times), Value(id.value()));
}

/// Conditions on SQL of the id of an asset.
void narrowAsset(SqlText& text, const ReportFilter& filter, const std::string& asset)
{
    narrow(text, asset + " = ?", filter.asset);
    narrow(text, asset + " in (select id from asset where kind_id = ?)", filter.kind);
    narrow(text, asset + " in (select id from asset where place_id = ?)", filter.place);
}

/// Conditions on `loan_line ll`.
SqlText onLines(const ReportFilter& filter)
{
    SqlText text;
    narrowAsset(text, filter, "ll.asset_id");
    narrow(text, "ll.loan_id in (select id from loan where person_id = ?)", filter.person);
    narrow(text,
           "ll.loan_id in (select id from loan where section_id = ?"
           " or person_id in (select id from person where section_id = ?))",
           filter.section, 2);
    return text;
}

/// Conditions on `incident i`.
SqlText onIncidents(const ReportFilter& filter)
{
    SqlText text;
    narrowAsset(text, filter, "i.asset_id");
    narrow(text, "i.person_id = ?", filter.person);
    narrow(text, "(i.section_id = ? or i.person_id in (select id from person where section_id = ?))", filter.section,
           2);
    return text;
}

/// What of a filter the charts respect, in words.
QList<Phrase> phrasesOf(ReadScope& scope, const ReportFilter& filter)
{
    ReportFilter respected;
    respected.kind = filter.kind;
    respected.place = filter.place;
    respected.section = filter.section;
    respected.person = filter.person;
    respected.asset = filter.asset;
    return filterPhrases(scope.connection, respected);
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

QList<KindCount> countKinds(ReadScope& scope, const ReportFilter& filter)
{
    const FrugalReading frugal(scope.connection);
    const QDateTime localNow = scope.now.toLocal();
    QHash<QString, KindCount> kinds;
    // A line restricts only where somebody is named who has it.
    SqlText narrowed = filter.person.isValid() || filter.section.isValid() ? onLines(filter) : SqlText();
    if (narrowed.sql.empty())
        narrowAsset(narrowed, filter, "a.id");
    Cursor cursor = scope.connection.selectWith(
        "select k.name, a.state, ll.id, ll.due_on, ll.due_time from asset a join kind k on k.id = a.kind_id"
        " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null"
        " where a.withdrawn_at is null and a.state <> 'disposed'" +
            narrowed.sql,
        narrowed.values);
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

constexpr const char* incidentKinds[] = {"loss", "theft", "damage"};

/// What was overdue at `end`, with the due days and times of then: those before `day`, and on it those before `time`.
struct OverdueMoment {
    Value end;
    QDate day;
    QString time;
    bool isNow = false;
};

qint64 countOverdue(Connection& connection, const OverdueMoment& moment, const SqlText& filter)
{
    std::string sql =
        "select count(*) from (select case when e.id is null then ll.due_on else e.old_due_on end as due_on,"
        " case when e.id is null then ll.due_time else e.old_due_time end as due_time"
        " from loan_line ll left join loan_extension e on e.id = (select x.id from loan_extension x"
        " where x.loan_line_id = ll.id and x.withdrawn_at is null and x.extended_at >= ?"
        " order by x.extended_at, x.id limit 1)"
        " where ll.withdrawn_at is null and ll.lent_at < ? and (ll.returned_at is null or ll.returned_at >= ?)"
        " and not exists (select 1 from incident i where i.asset_id = ll.asset_id and i.withdrawn_at is null"
        " and i.kind <> 'damage' and i.reported_at < ? and (i.found_at is null or i.found_at >= ?))";
    if (moment.isNow)
        sql += " and not exists (select 1 from asset a where a.id = ll.asset_id and a.state = 'lost')";
    std::vector<Value> values(5, moment.end);
    values.insert(values.end(), filter.values.begin(), filter.values.end());
    const Value day(moment.day.toString(Qt::ISODate));
    values.insert(values.end(), {day, day, Value(moment.time)});
    return count(connection, sql + filter.sql + ") x where x.due_on < ? or (x.due_on = ? and x.due_time < ?)", values,
                 {});
}

} // namespace

Result<AskStockChart::Answer> AskStockChart::run(ReadScope& scope) const
{
    ChartData chart{ChartData::Kind::StackedRows, u"chart.stock"_s, {}, {}, scope.now, phrasesOf(scope, filter)};
    QList<KindCount> kinds = countKinds(scope, filter);
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
    ChartData chart{ChartData::Kind::Bars, u"chart.loans"_s, {}, {}, scope.now, phrasesOf(scope, filter)};
    ChartSeries lent{ReportCell::word(u"movement.lent"_s), {}};
    ChartSeries returned{ReportCell::word(u"movement.returned"_s), {}};
    const QList<QDate> starts = monthStarts(scope.today());
    const SqlText narrowed = onLines(filter);
    for (int i = 0; i < months; ++i) {
        const std::vector<Value> span{midnight(starts.at(i)), midnight(starts.at(i + 1))};
        const std::string lines = "select count(*) from loan_line ll where ll.withdrawn_at is null and ";
        chart.categories << monthCell(starts.at(i));
        lent.values << count(scope.connection, lines + "ll.lent_at >= ? and ll.lent_at < ?", span, narrowed);
        returned.values << count(scope.connection, lines + "ll.returned_at >= ? and ll.returned_at < ?", span,
                                 narrowed);
    }
    chart.series << lent << returned;
    return chart;
}

Result<AskOverdueChart::Answer> AskOverdueChart::run(ReadScope& scope) const
{
    ChartData chart{ChartData::Kind::Line, u"chart.overdue"_s, {}, {}, scope.now, phrasesOf(scope, filter)};
    ChartSeries overdue{ReportCell::word(u"status.overdue"_s), {}};
    const QList<QDate> starts = monthStarts(scope.today());
    const SqlText narrowed = onLines(filter);
    for (int i = 0; i < months; ++i) {
        const QDate next = starts.at(i + 1);
        // At the end of its last day every time of that day has passed.
        OverdueMoment moment{midnight(next), next.addDays(-1), u"24:00"_s};
        if (i == months - 1)
            moment = {Value(scope.now.toIso()), scope.today(), scope.now.toLocal().toString(u"HH:mm"_s), true};
        chart.categories << monthCell(starts.at(i));
        overdue.values << countOverdue(scope.connection, moment, narrowed);
    }
    chart.series << overdue;
    return chart;
}

Result<AskIncidentChart::Answer> AskIncidentChart::run(ReadScope& scope) const
{
    ChartData chart{ChartData::Kind::StackedBars, u"chart.incidents"_s, {}, {}, scope.now, phrasesOf(scope, filter)};
    const QList<QDate> starts = monthStarts(scope.today());
    const SqlText narrowed = onIncidents(filter);
    for (int i = 0; i < months; ++i)
        chart.categories << monthCell(starts.at(i));
    for (const char* kind : incidentKinds) {
        ChartSeries series{ReportCell::word(u"incident."_s + QLatin1String(kind)), {}};
        for (int i = 0; i < months; ++i)
            series.values << count(
                scope.connection,
                "select count(*) from incident i where i.withdrawn_at is null and i.kind = ?"
                " and i.reported_at >= ? and i.reported_at < ?",
                {Value(QString::fromLatin1(kind)), midnight(starts.at(i)), midnight(starts.at(i + 1))}, narrowed);
        chart.series << series;
    }
    return chart;
}

Result<AskReportChart::Answer> AskReportChart::run(ReadScope& scope) const
{
    if (report == u"overdue")
        return AskOverdueChart{filter}.run(scope);
    if (report == u"losses")
        return AskIncidentChart{filter}.run(scope);
    if (report == u"inventory" || report == u"property")
        return AskStockChart{filter}.run(scope);
    return AskLoansChart{filter}.run(scope);
}

} // namespace madoguchi
