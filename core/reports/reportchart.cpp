// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportchart.h"

#include "core/base/fiscalcalendar.h"
#include "core/ledger/assetstatus.h"
#include "core/reports/fieldcolumn.h"
#include "core/reports/filterphrases.h"
#include "core/reports/loansat.h"
#include "core/reports/querytext.h"
#include "core/reports/reportcolumns.h"
#include "core/reports/reportrun.h"

#include <algorithm>
#include <map>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMonths = 12;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Hands every row to a function.
class RowSink final : public ReportSink
{
public:
    explicit RowSink(std::function<void(const ReportRow& row)> take) : m_take(std::move(take)) {}

    Result<Done> begin(const ReportHead&) override { return Done{}; }
    Result<Done> beginGroup(const ReportCell&) override { return Done{}; }
    Result<Done> row(const ReportRow& row, const ReportCell&) override
    {
        m_take(row);
        return Done{};
    }
    Result<Done> endGroup(const ReportGroup&) override { return Done{}; }
    Result<Done> end(const ReportSummary&) override { return Done{}; }

private:
    std::function<void(const ReportRow& row)> m_take;
};

/// Walks over the rows of what is set up, with these columns of them.
Result<ReportSummary> walk(ReadScope& scope, const ReportDescription& report, const ReportFilter& filter,
                           std::vector<const ReportColumn*> columns, std::function<void(const ReportRow& row)> take)
{
    RowSink sink(std::move(take));
    JobControl control({});
    return runSetup({&report, std::move(columns), nullptr, filter}, sink, control, scope);
}

/// One category, with a number for each name.
struct Counted {
    ReportCell name;
    qint64 all = 0;
    std::map<QString, qint64> of; ///< by code of the series
};

/// The biggest first, the rare ones as one behind them.
void sortAndGather(QList<Counted>& kinds)
{
    std::sort(kinds.begin(), kinds.end(), [](const Counted& a, const Counted& b) {
        return a.all != b.all ? a.all > b.all : a.name.text < b.name.text;
    });
    if (kinds.size() <= AskReportChart::mostKinds)
        return;
    Counted others{ReportCell::word(u"chart.others"_s), 0, {}};
    for (const Counted& kind : kinds.mid(AskReportChart::mostKinds - 1)) {
        for (const auto& [code, number] : kind.of)
            others.of[code] += number;
    }
    kinds.resize(AskReportChart::mostKinds - 1);
    kinds << others;
}

/// Series in the order of `codes`; of those that count nothing anywhere only the first `kept`.
void addSeries(ChartData& chart, const QList<Counted>& categories, const QStringList& codes, qsizetype kept)
{
    for (const Counted& category : categories)
        chart.categories << category.name;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        ChartSeries series{ReportCell::word(codes.at(i)), {}};
        qint64 all = 0;
        for (const Counted& category : categories) {
            const auto found = category.of.find(codes.at(i));
            series.values << (found == category.of.end() ? 0 : found->second);
            all += series.values.last();
        }
        if (all > 0 || i < kept)
            chart.series << series;
    }
}

Result<Done> addItems(ReadScope& scope, const ReportSetup& setup, ChartData& chart)
{
    ReportDescription items = *setup.report;
    items.isTallied = true;
    const Result<ReportSummary> summary = walk(scope, items, setup.filter, {&columns::kind}, [](const ReportRow&) {});
    if (!summary)
        return summary.refusal();
    QList<Counted> kinds;
    for (const ReportTally& tally : summary->tallies) {
        Counted kind{ReportCell::ofText(tally.kind), tally.rows, {}};
        for (auto state = tally.states.cbegin(); state != tally.states.cend(); ++state)
            kind.of[u"status."_s + state.key()] = state.value();
        kinds << kind;
    }
    QStringList codes;
    const QStringList states = talliedStates(*summary);
    for (const QString& state : states)
        codes << u"status."_s + state;
    sortAndGather(kinds);
    addSeries(chart, kinds, codes, 0);
    return Done{};
}

Result<Done> addStock(ReadScope& scope, const ReportSetup& setup, ChartData& chart)
{
    const QStringList codes{u"stock.ready"_s, u"stock.to-reset"_s, u"stock.on-loan"_s, u"stock.in-repair"_s,
                            u"chart.others"_s};
    QList<Counted> kinds;
    const Result<ReportSummary> summary = walk(scope, *setup.report, setup.filter,
                                               {&columns::kind, &columns::stockUnits, &columns::stockReady,
                                                &columns::stockToReset, &columns::stockOnLoan, &columns::stockInRepair},
                                               [&](const ReportRow& row) {
                                                   Counted kind{row[0], row[1].number, {}};
                                                   qint64 rest = row[1].number;
                                                   for (size_t i = 2; i < row.size(); ++i) {
                                                       kind.of[codes.at(qsizetype(i) - 2)] = row[i].number;
                                                       rest -= row[i].number;
                                                   }
                                                   kind.of[codes.last()] = std::max<qint64>(0, rest);
                                                   if (kind.all > 0)
                                                       kinds << kind;
                                               });
    if (!summary)
        return summary.refusal();
    sortAndGather(kinds);
    addSeries(chart, kinds, codes, 0);
    return Done{};
}

/// The months of a period, each with its name and its first day; where they are many, the years.
class Months
{
public:
    Months(const ReportFilter& filter, QDate today)
    {
        QDate last = firstOfMonth(filter.to.isValid() ? filter.to : today);
        QDate first = filter.from.isValid() ? firstOfMonth(filter.from) : last.addMonths(1 - usualMonths);
        const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
        const bool isByYear = months > AskReportChart::mostMonths;
        if (isByYear)
            first = fiscalYearFirstDay(fiscalYearOf(first));
        for (QDate start = first; start <= std::max(first, last); start = start.addMonths(isByYear ? 12 : 1)) {
            m_starts << start;
            const QString name = start.toString(u"yyyy/MM"_s);
            m_counted << Counted{ReportCell::ofText(isByYear ? name + u'-' : name), 0, {}};
        }
    }

    [[nodiscard]] const QList<QDate>& starts() const { return m_starts; }
    [[nodiscard]] const QList<Counted>& counted() const { return m_counted; }

    /// `moment`: local, as a cell has it; nothing of what has none, or none in these months.
    void add(const ReportCell& moment, const ReportCell& what)
    {
        const QDate day = QDate::fromString(moment.text.left(10), Qt::ISODate);
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), day);
        if (day.isValid() && after != m_starts.begin())
            ++m_counted[after - m_starts.begin() - 1].of[what.text];
    }

private:
    QList<QDate> m_starts;
    QList<Counted> m_counted;
};

/// The rows of a period: without one, of the last twelve months.
ReportFilter ofMonths(ReportFilter filter, QDate today)
{
    if (!filter.hasPeriod()) {
        filter.from = firstOfMonth(today).addMonths(1 - usualMonths);
        filter.to = monthOf(today).to;
    }
    return filter;
}

/// `columns` are when and what.
Result<Done> addMonths(ReadScope& scope, const ReportDescription& report, const ReportFilter& filter,
                       const std::vector<const ReportColumn*>& columns, const QStringList& codes, qsizetype kept,
                       ChartData& chart)
{
    ReportFilter wanted = ofMonths(filter, scope.today());
    Months months(wanted, scope.today());
    if (!wanted.from.isValid())
        wanted.from = months.starts().first();
    const Result<ReportSummary> summary =
        walk(scope, report, wanted, columns, [&](const ReportRow& row) { months.add(row[0], row[1]); });
    if (!summary)
        return summary.refusal();
    addSeries(chart, months.counted(), codes, kept);
    return Done{};
}

Result<Done> addMovements(ReadScope& scope, const ReportSetup& setup, ChartData& chart)
{
    const QStringList codes{u"movement.lent"_s, u"movement.returned"_s, u"movement.passed-on"_s};
    return addMonths(scope, *findReport(u"movements"_s), setup.filter, {&columns::movedAt, &columns::movement}, codes,
                     2, chart);
}

Result<Done> addIncidents(ReadScope& scope, const ReportSetup& setup, ChartData& chart)
{
    const QStringList codes{u"incident.loss"_s, u"incident.theft"_s, u"incident.damage"_s};
    return addMonths(scope, *setup.report, setup.filter, {&columns::reported, &columns::incident}, codes, 3, chart);
}

template<class Id>
void narrow(SqlText& text, const std::string& condition, Id id, int times = 1)
{
    if (!id.isValid())
        return;
    text.sql += " and " + condition;
    text.values.insert(text.values.end(), size_t(times), Value(id.value()));
}

/// Everything the list of overdue loans can be narrowed down by, on `loan_line ll`.
SqlText onLines(const ReportSetup& setup, const Dialect& dialect)
{
    const ReportFilter& filter = setup.filter;
    SqlText text;
    if (const QString ownership = setup.ownership(); !ownership.isEmpty()) {
        text.sql += " and ll.asset_id in (select id from asset where ownership = ?)";
        text.values.emplace_back(ownership);
    }
    narrow(text, "ll.asset_id in (select id from asset where kind_id = ?)", filter.kind);
    narrow(text, "ll.asset_id in (select id from asset where place_id = ?)", filter.place);
    narrow(text, "ll.loan_id in (select id from loan where person_id = ?)", filter.person);
    if (const SqlText field = fieldCondition(filter, dialect, "custom"); !field.sql.empty()) {
        text.sql += " and ll.asset_id in (select id from asset where " + field.sql + ")";
        text.values.insert(text.values.end(), field.values.begin(), field.values.end());
    }
    narrow(text,
           "ll.loan_id in (select id from loan where section_id = ?"
           " or person_id in (select id from person where section_id = ?))",
           filter.section, 2);
    return text;
}

Result<Done> addOverdue(ReadScope& scope, const ReportSetup& setup, ChartData& chart)
{
    ChartSeries overdue{ReportCell::word(u"status.overdue"_s), {}};
    const SqlText narrowed = onLines(setup, scope.connection.dialect());
    const Months months({}, scope.today());
    for (const QDate start : months.starts())
        overdue.values << overdueAt(scope.connection, DayEnd::of(monthOf(start).to, scope.now), narrowed);
    for (const Counted& month : months.counted())
        chart.categories << month.name;
    chart.series << overdue;
    return Done{};
}

struct PictureRow {
    ReportPicture picture;
    ChartData::Kind kind;
    const char* title;
    Result<Done> (*add)(ReadScope& scope, const ReportSetup& setup, ChartData& chart);
};

constexpr PictureRow pictures[] = {
    {ReportPicture::Items, ChartData::Kind::StackedRows, "chart.stock", addItems},
    {ReportPicture::Stock, ChartData::Kind::StackedRows, "chart.spares", addStock},
    {ReportPicture::Movements, ChartData::Kind::Bars, "chart.loans", addMovements},
    {ReportPicture::Overdue, ChartData::Kind::Line, "chart.overdue", addOverdue},
    {ReportPicture::Incidents, ChartData::Kind::StackedBars, "chart.incidents", addIncidents},
};

} // namespace

Result<AskReportChart::Answer> AskReportChart::run(ReadScope& scope) const
{
    const ReportDescription* described = findReport(report);
    const auto row = std::find_if(std::begin(pictures), std::end(pictures), [&](const PictureRow& known) {
        return described && known.picture == described->picture();
    });
    if (described && row == std::end(pictures))
        return refused(u"report.no-chart"_s, report);
    // Movements without a period are those of this month; their chart shows more.
    const bool isOpen = !filter.hasPeriod() && filter.span == ReportSpan::None;
    Result<ReportSetup> setup = setUpReport({report, {}, u""_s, filter}, scope.today());
    if (!setup)
        return setup.refusal();
    if (const Result<Done> fitted = fitFields(*setup, scope.connection); !fitted)
        return fitted.refusal();
    if (isOpen)
        setup->filter.from = setup->filter.to = QDate();
    ChartData chart{
        row->kind, QString::fromLatin1(row->title), {}, {}, scope.now, filterPhrases(scope.connection, setup->filter)};
    if (const Result<Done> added = row->add(scope, *setup, chart); !added)
        return added.refusal();
    return chart;
}

} // namespace madoguchi
