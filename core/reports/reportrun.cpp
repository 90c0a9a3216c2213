// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportrun.h"

#include "core/base/searchkey.h"
#include "core/ledger/importsunderway.h"
#include "core/ledger/ledgerquestions.h"
#include "core/reports/countedrows.h"
#include "core/reports/fieldcolumn.h"
#include "core/reports/filterphrases.h"
#include "core/reports/monthlyfigures.h"
#include "core/reports/propertybook.h"
#include "core/reports/querycells.h"
#include "core/reports/reportentries.h"
#include "core/reports/reportquery.h"
#include "core/storage/frugalreading.h"

#include <span>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

class Running
{
public:
    Running(const ReportSetup& setup, ReportSink& sink, JobControl& control, const TableRegistry* tables,
            ReadScope& scope)
        : m_control(control), m_tables(tables), m_setup(setup), m_scope(scope),
          m_query(reportQuery(setup, scope.connection.dialect(), scope.now)), m_cells(setup, scope.now),
          m_rows(setup, sink)
    {
    }

    Result<ReportSummary> all()
    {
        Result<Done> state = begin(); // first: a sink beside the reading makes its fonts while the ledger is counted
        if (state)
            state = countAndRead();
        if (state)
            state = m_rows.end();
        return state ? Result<ReportSummary>(std::move(m_rows.summary())) : Result<ReportSummary>(state.refusal());
    }

private:
    Result<Done> countAndRead()
    {
        countLedger();
        if (!m_setup.report->isOfJournal())
            m_rows.summary().importsUnderWay = ImportsUnderWay::read(m_scope.connection).numbers();
        return read();
    }

    Result<Done> read()
    {
        switch (m_setup.report->source) {
        case ReportSource::Journal:
            return ReportEntries(m_setup, m_tables, m_scope, m_rows, m_control).readEntries();
        case ReportSource::Changes:
            return ReportEntries(m_setup, m_tables, m_scope, m_rows, m_control).readChanges();
        case ReportSource::Book:
            return readBook();
        case ReportSource::Figures:
            return readFigures();
        default:
            return readRows();
        }
    }

    void countLedger()
    {
        ReportSummary& summary = m_rows.summary();
        if (m_setup.report->source == ReportSource::Figures) {
            summary.isCompared = false;
            return;
        }
        if (m_setup.report->source == ReportSource::Changes) {
            summary.ledger = entriesToLookAt(m_scope.connection, m_setup.filter);
            return;
        }
        Cursor cursor = m_scope.connection.selectWith(m_query.count.sql, m_query.count.values);
        summary.ledger = cursor.next() ? cursor.number(0) : 0;
    }

    Result<Done> begin()
    {
        std::vector<CellType> types;
        for (const ReportColumn* column : m_setup.columns)
            types.push_back(cellTypeOf(*column, m_setup.fields));
        return m_rows.begin({m_setup.report, m_setup.columns, m_setup.group,
                             filterPhrases(m_scope.connection, m_setup.filter), m_scope.now,
                             subjectPhrase(m_scope.connection, *m_setup.report, m_setup.filter), std::move(types)});
    }

    Result<Done> readRows()
    {
        const FrugalReading frugal(m_scope.connection);
        Cursor cursor = m_scope.connection.selectWith(m_query.rows.sql, m_query.rows.values);
        qint64 read = 0;
        while (cursor.next()) {
            if (++read % 64 == 0) {
                m_control.report(read, m_rows.summary().ledger);
                if (m_control.isCancelled())
                    return refused(u"job.cancelled"_s);
            }
            m_cells.judge(cursor);
            if (!m_cells.isWanted())
                m_rows.leaveOut();
            else if (const Result<Done> taken = takeRow(cursor); !taken)
                return taken;
        }
        return Done{};
    }

    /// Those outside the period have a part in the balance, and are looked at, so that the total can be compared.
    Result<Done> readBook()
    {
        const Result<std::vector<BookLine>> book = propertyBook(
            m_scope.connection, m_setup.filter.kind, m_setup.ownership(), [this] { return m_control.isCancelled(); });
        if (!book)
            return book.refusal();
        std::vector<const BookLine*> shown;
        for (const BookLine& line : *book) {
            if (m_setup.filter.isInPeriod(line.day))
                shown.push_back(&line);
            else
                m_rows.leaveOut();
        }
        for (size_t begin = 0; begin < shown.size(); begin += ReportQuery::linesAtOnce) {
            m_control.report(m_rows.summary().leftOut + qint64(begin), m_rows.summary().ledger);
            if (m_control.isCancelled())
                return refused(u"job.cancelled"_s);
            if (const Result<Done> taken = takeLines(std::span(shown).subspan(begin)); !taken)
                return taken;
        }
        return Done{};
    }

    /// The first of these lines, as many as are asked for together.
    Result<Done> takeLines(std::span<const BookLine* const> lines)
    {
        std::vector<Value> values;
        for (const BookLine* line : lines.first(std::min(lines.size(), size_t(ReportQuery::linesAtOnce)))) {
            const Value one(qint64(1));
            values.insert(values.end(),
                          {line->asset.value(), Value::textOrNull(line->day.toString(Qt::ISODate)),
                           QString::fromLatin1(line->event()), line->isOut ? Value() : one, line->isOut ? one : Value(),
                           line->balance, Value::idOrNull(line->retirement)});
        }
        values.resize(size_t(ReportQuery::linesAtOnce) * 7);
        return takeGiven(values);
    }

    Result<Done> readFigures()
    {
        const MonthlyFigures question{m_setup.filter.from.isValid() ? m_setup.filter.from : QDate(1970, 1, 1),
                                      m_setup.filter.to.isValid() ? m_setup.filter.to : m_scope.today(),
                                      [this] { return m_control.isCancelled(); }};
        const Result<QList<Figure>> figures = question.read(m_scope);
        if (!figures)
            return figures.refusal();
        for (const Figure& figure : *figures) {
            if (const Result<Done> taken =
                    takeGiven({QString::fromLatin1(figure.part), Value::textOrNull(figure.item), figure.what,
                               figure.number, Value::textOrNull(figure.day.toString(Qt::ISODate))});
                !taken)
                return taken;
        }
        return Done{};
    }

    /// The columns of the rows whose source is these values.
    Result<Done> takeGiven(const std::vector<Value>& values)
    {
        Cursor cursor = m_scope.connection.selectWith(m_query.rows.sql, values);
        Result<Done> state = Done{};
        while (state && cursor.next())
            state = takeRow(cursor);
        return state;
    }

    Result<Done> takeRow(const Cursor& cursor)
    {
        m_cells.fill(m_rows.row(), cursor);
        if (m_setup.group) {
            if (const Result<Done> grouped = m_rows.enterGroup(m_cells.group(cursor), m_cells.groupIdentity(cursor));
                !grouped)
                return grouped;
        }
        if (m_setup.report->isTallied)
            m_rows.tally(m_cells.kind(cursor), assetStatusCode(m_cells.status()));
        return m_rows.take();
    }

    JobControl& m_control;
    const TableRegistry* m_tables;
    const ReportSetup& m_setup;
    ReadScope& m_scope;
    ReportQuery m_query;
    QueryCells m_cells;
    CountedRows m_rows;
};

/// The names in the record that hold what is asked for, however it is written.
void fitVendor(ReportSetup& setup, Connection& connection)
{
    const QString wanted = searchKey(setup.filter.vendor);
    if (wanted.isEmpty()) {
        setup.filter.vendor.clear();
        return;
    }
    Cursor cursor = connection.select("select distinct vendor from asset_service where vendor is not null");
    while (cursor.next()) {
        if (const QString name = cursor.text(0); searchKey(name).contains(wanted))
            setup.vendors << name;
    }
}

bool isOperator(Connection& connection, const QString& code)
{
    return connection.select("select 1 from operator where code = ?", code).next();
}

} // namespace

Result<ReportRun::Answer> ReportRun::run(ReadScope& scope) const
{
    Result<ReportSetup> setup = setUpReport(plan, scope.today());
    if (!setup)
        return setup.refusal();
    if (setup->report->isOfJournal())
        return refusal(RefusalKind::Forbidden, u"operator.not-signed-in"_s);
    if (const Result<Done> fitted = fitFields(*setup, scope.connection); !fitted)
        return fitted.refusal();
    fitVendor(*setup, scope.connection);
    return Running(*setup, *sink, *control, tables, scope).all();
}

Result<ReportSummary> runSetup(const ReportSetup& setup, ReportSink& sink, JobControl& control, ReadScope& scope)
{
    return Running(setup, sink, control, nullptr, scope).all();
}

Result<JournalReportRun::Answer> JournalReportRun::run(ReadScope& scope) const
{
    const Result<ReportSetup> setup = setUpReport(report.plan, scope.today());
    if (!setup)
        return setup.refusal();
    if (const QString& code = setup->filter.operatorCode; !code.isEmpty() && !isOperator(scope.connection, code))
        return refusal(RefusalKind::NotFound, u"operator.unknown"_s, code);
    return Running(*setup, *report.sink, *report.control, report.tables, scope).all();
}

Result<ReportSummary> runReport(Desk& desk, const ReportRun& run, const Actor& by)
{
    const ReportDescription* report = findReport(run.plan.report);
    return report && report->isOfJournal() ? desk.ask(JournalReportRun{run}, by) : desk.ask(run);
}

} // namespace madoguchi
