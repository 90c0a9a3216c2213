// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportrun.h"

#include "core/ledger/importsunderway.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/journalrows.h"
#include "core/reports/changelines.h"
#include "core/reports/fieldcolumn.h"
#include "core/reports/filterphrases.h"
#include "core/reports/monthlyfigures.h"
#include "core/reports/propertybook.h"
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
        : m_sink(sink), m_control(control), m_tables(tables), m_setup(setup), m_scope(scope),
          m_query(reportQuery(setup, scope.now)), m_localNow(scope.now.toLocal()),
          m_firstColumn(ReportQuery::facts + (setup.group ? 2 : 0))
    {
    }

    Result<ReportSummary> all()
    {
        const auto& columns = m_setup.columns;
        if (std::any_of(columns.begin(), columns.end(), [](const ReportColumn* column) { return column->field; }))
            m_fields = fieldsOfAllKinds(m_scope.connection);
        if (const Result<Done> known = checkFieldColumns(columns, m_fields); !known)
            return known.refusal();
        countLedger();
        if (!m_setup.report->isOfJournal())
            m_summary.importsUnderWay = ImportsUnderWay::read(m_scope.connection).numbers();
        Result<Done> state = begin();
        if (state)
            state = read();
        if (state)
            state = endGroup();
        m_summary.tallies = m_tallies.values();
        if (state)
            state = m_sink.end(m_summary);
        return state ? Result<ReportSummary>(std::move(m_summary)) : Result<ReportSummary>(state.refusal());
    }

private:
    Result<Done> read()
    {
        switch (m_setup.report->source) {
        case ReportSource::Journal:
            return readEntries();
        case ReportSource::Changes:
            return readChanges();
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
        if (m_setup.report->source == ReportSource::Figures) {
            m_summary.isCompared = false;
            return;
        }
        if (m_setup.report->source == ReportSource::Changes) {
            m_summary.ledger = entriesToLookAt(m_scope.connection, m_setup.filter);
            return;
        }
        Cursor cursor = m_scope.connection.selectWith(m_query.count.sql, m_query.count.values);
        m_summary.ledger = cursor.next() ? cursor.number(0) : 0;
    }

    Result<Done> begin()
    {
        const size_t columns = m_setup.columns.size();
        m_row.resize(columns);
        m_summary.totals.sums.resize(columns);
        ReportHead head{m_setup.report, m_setup.columns,
                        m_setup.group,  filterPhrases(m_scope.connection, m_setup.filter),
                        m_scope.now,    subjectPhrase(m_scope.connection, *m_setup.report, m_setup.filter)};
        return m_sink.begin(head);
    }

    Result<Done> readRows()
    {
        const FrugalReading frugal(m_scope.connection);
        Cursor cursor = m_scope.connection.selectWith(m_query.rows.sql, m_query.rows.values);
        Result<Done> state = Done{};
        qint64 read = 0;
        while (state && cursor.next()) {
            if (++read % 64 == 0) {
                m_control.report(read, m_summary.ledger);
                if (m_control.isCancelled())
                    return refused(u"job.cancelled"_s);
            }
            judge(cursor);
            state = isWanted() ? takeRow(cursor) : leaveOut();
        }
        return state;
    }

    /// Those outside the period have a part in the balance, and are looked at, so that the total can be compared.
    Result<Done> readBook()
    {
        const Result<std::vector<BookLine>> book =
            propertyBook(m_scope.connection, m_setup.filter.kind, [this] { return m_control.isCancelled(); });
        if (!book)
            return book.refusal();
        std::vector<const BookLine*> shown;
        for (const BookLine& line : *book) {
            if (isInPeriod(line.day))
                shown.push_back(&line);
            else
                ++m_summary.leftOut;
        }
        for (size_t begin = 0; begin < shown.size(); begin += ReportQuery::linesAtOnce) {
            m_control.report(m_summary.leftOut + qint64(begin), m_summary.ledger);
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
            const Value retirement = line->retirement == 0 ? Value() : Value(line->retirement);
            values.insert(values.end(), {line->asset.value(), Value::textOrNull(line->day.toString(Qt::ISODate)),
                                         QString::fromLatin1(line->event()), line->isOut ? Value() : one,
                                         line->isOut ? one : Value(), line->balance, retirement});
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

    [[nodiscard]] bool isInPeriod(QDate day) const
    {
        const ReportFilter& filter = m_setup.filter;
        return !(filter.from.isValid() && day < filter.from) && !(filter.to.isValid() && day > filter.to);
    }

    /// A page at a time; those outside the period are read as well, so that the total can be compared.
    Result<Done> readEntries()
    {
        constexpr int page = 500;
        AskJournalRows question;
        question.mostNames = 1000; // an extract leaves nothing out but the bulk of an import, and says so then
        question.query.isOldestFirst = true;
        question.query.limit = page;
        m_summary.gaps = 0;
        for (qint64 read = 0;;) {
            const Result<QList<JournalRow>> rows = question.run(m_scope);
            if (!rows)
                return rows.refusal();
            for (const JournalRow& row : *rows) {
                if (const Result<Done> taken = takeEntry(row); !taken)
                    return taken;
            }
            read += rows->size();
            m_control.report(read, m_summary.ledger);
            if (m_control.isCancelled())
                return refused(u"job.cancelled"_s);
            if (rows->size() < page)
                return Done{};
            question.query.afterOrder = rows->last().orderNo;
        }
    }

    void followLane(qint64 lane, qint64 sequence)
    {
        const auto last = m_lastOfLane.constFind(lane);
        if (last != m_lastOfLane.cend() && sequence != *last + 1)
            ++*m_summary.gaps;
        m_lastOfLane.insert(lane, sequence);
    }

    /// Those that the filter leaves out are looked at as well, so that their number can be compared.
    Result<Done> readChanges()
    {
        const bool isWhole = !m_setup.filter.asset.isValid() && !m_setup.filter.person.isValid();
        if (isWhole)
            m_summary.gaps = 0;
        m_summary.entries = 0;
        ReadChangeLines changes{
            m_setup.filter, m_tables, [this](const ChangeLine& line) { return takeChange(line); }, {}};
        changes.looked = [this, isWhole](const EntryPlace& place) {
            if (m_control.isCancelled())
                return false;
            m_control.report(++*m_summary.entries, m_summary.ledger);
            if (isWhole)
                followLane(place.lane, place.sequence);
            return true;
        };
        return changes.run(m_scope.connection);
    }

    Result<Done> takeChange(const ChangeLine& line)
    {
        for (size_t i = 0; i < m_row.size(); ++i) {
            const ReportColumn& column = *m_setup.columns[i];
            m_row[i] = column.change ? column.change(line) : column.entry(line.entry);
        }
        add(m_summary.totals);
        return m_sink.row(m_row, {});
    }

    Result<Done> takeEntry(const JournalRow& entry)
    {
        followLane(entry.lane, entry.sequence);
        if (!isInPeriod(entry.at.localDay()))
            return leaveOut();
        for (size_t i = 0; i < m_row.size(); ++i)
            m_row[i] = m_setup.columns[i]->entry(entry);
        add(m_summary.totals);
        return m_sink.row(m_row, {});
    }

    /// The facts of the row that are not simply stored.
    void judge(const Cursor& cursor)
    {
        const AssetState state = assetStateFromCode(cursor.text(0)).value_or(AssetState::Usable);
        m_isOut = !cursor.isNull(1);
        m_due = {cursor.isNull(2) ? QDate() : cursor.day(2), cursor.isNull(3) ? QString() : cursor.text(3)};
        m_status = assetStatus(state, m_isOut, m_due, m_localNow);
        m_ending = m_isOut || cursor.isNull(4) ? QString() : cursor.text(4);
    }

    [[nodiscard]] bool isWanted() const
    {
        if (m_setup.report->scope == LoanScope::Overdue)
            return m_status == AssetStatus::Overdue;
        const QString& status = m_setup.filter.status;
        if (status.isEmpty())
            return true;
        if (status == u"returned")
            return !m_isOut;
        // Of movements, which have a status where a chart of loans walks over them: of what is still out.
        const bool isOver = m_setup.report->source == ReportSource::Movements && !m_isOut;
        return !isOver && assetStatusCode(m_status) == status;
    }

    Result<Done> leaveOut()
    {
        ++m_summary.leftOut;
        return Done{};
    }

    Result<Done> takeRow(const Cursor& cursor)
    {
        for (size_t i = 0; i < m_row.size(); ++i)
            m_row[i] = cellAt(cursor, *m_setup.columns[i], m_firstColumn + int(i));
        if (m_setup.group) {
            if (const Result<Done> grouped = enterGroup(cursor); !grouped)
                return grouped;
        }
        add(m_summary.totals);
        if (m_setup.report->isTallied)
            tally(cursor.text(m_firstColumn + int(m_row.size())));
        if (m_setup.group)
            add(m_group.totals);
        return m_sink.row(m_row, m_group.name);
    }

    void tally(const QString& kind)
    {
        ReportTally& tally = m_tallies[kind];
        tally.kind = kind;
        ++tally.rows;
        ++tally.states[assetStatusCode(m_status)];
    }

    Result<Done> enterGroup(const Cursor& cursor)
    {
        const ReportCell name = cellAt(cursor, *m_setup.group, ReportQuery::facts);
        const QByteArrayView identity = cursor.utf8View(ReportQuery::facts + 1);
        if (m_hasGroup && name == m_group.name && identity == QByteArrayView(m_identity))
            return Done{};
        if (const Result<Done> ended = endGroup(); !ended)
            return ended;
        m_hasGroup = true;
        m_identity = identity.toByteArray();
        m_group = {name, {0, std::vector<qint64>(m_row.size())}};
        return m_sink.beginGroup(name);
    }

    Result<Done> endGroup()
    {
        if (!m_hasGroup)
            return Done{};
        m_summary.groups << m_group;
        return m_sink.endGroup(m_group);
    }

    void add(ReportTotals& totals) const
    {
        ++totals.rows;
        for (size_t i = 0; i < m_row.size(); ++i) {
            if (m_setup.columns[i]->isSummed)
                totals.sums[i] += m_row[i].number;
        }
    }

    [[nodiscard]] ReportCell cellAt(const Cursor& cursor, const ReportColumn& column, int at) const
    {
        if (column.type == CellType::Status)
            return statusCell();
        if (column.type == CellType::DaysLate)
            return m_status == AssetStatus::Overdue && m_isOut
                       ? ReportCell::ofNumber(std::max<qint64>(0, m_due.day.daysTo(m_localNow.date())))
                       : ReportCell();
        if (cursor.isNull(at))
            return {};
        if (column.field)
            return fieldCell(column, cursor.utf8View(at), m_fields);
        switch (column.type) {
        case CellType::Number:
        case CellType::Money:
            return ReportCell::ofNumber(cursor.number(at));
        case CellType::Day:
            return ReportCell::day(cursor.text(at));
        case CellType::Moment:
            return ReportCell::moment(cursor.text(at));
        case CellType::DayOfMoment:
            return ReportCell::day(cursor.instant(at).localDay().toString(Qt::ISODate));
        case CellType::Due:
            return m_due.time.isEmpty() ? ReportCell::day(cursor.text(at))
                                        : ReportCell{ReportCell::Kind::Moment, cursor.text(at) + u'T' + m_due.time, 0};
        case CellType::Word:
            return ReportCell::word(cursor.text(at));
        default:
            return ReportCell::ofText(cursor.text(at));
        }
    }

    [[nodiscard]] ReportCell statusCell() const
    {
        return ReportCell::word(u"status."_s + (m_ending.isEmpty() ? assetStatusCode(m_status) : m_ending));
    }

    ReportSink& m_sink;
    JobControl& m_control;
    const TableRegistry* m_tables;
    const ReportSetup& m_setup;
    ReadScope& m_scope;
    QList<KindField> m_fields; ///< of all kinds, where columns show some
    ReportQuery m_query;
    QDateTime m_localNow;
    int m_firstColumn;
    ReportSummary m_summary;
    ReportRow m_row;
    ReportGroup m_group;
    QByteArray m_identity;
    bool m_hasGroup = false;
    QMap<QString, ReportTally> m_tallies;
    QHash<qint64, qint64> m_lastOfLane; ///< the number of the entry read last
    // Of the row in hand:
    AssetStatus m_status = AssetStatus::Available;
    LoanDue m_due;
    QString m_ending; ///< what it is where it is over: "returned", "passed-on"
    bool m_isOut = false;
};

} // namespace

namespace {

bool isOperator(Connection& connection, const QString& code)
{
    return connection.select("select 1 from operator where code = ?", code).next();
}

} // namespace

Phrase checkPhrase(const ReportSummary& summary)
{
    const auto count = [](qint64 number) { return phraseOf(ReportCell::ofNumber(number)); };
    const Phrase ledger = count(summary.ledger);
    if (summary.entries)
        return summary.agrees() ? Phrase::word(u"report.entries-agree"_s, {ledger})
                                : Phrase::word(u"report.entries-differ"_s, {ledger, count(*summary.entries)});
    if (!summary.agrees())
        return Phrase::word(u"report.differs"_s, {ledger, count(summary.totals.rows + summary.leftOut)});
    if (summary.leftOut == 0)
        return Phrase::word(u"report.agrees"_s, {ledger});
    return Phrase::word(u"report.agrees-without"_s, {ledger, count(summary.totals.rows), count(summary.leftOut)});
}

QList<Phrase> closingPhrases(const ReportSummary& summary)
{
    QList<Phrase> phrases;
    if (summary.isCompared)
        phrases << checkPhrase(summary);
    if (!summary.importsUnderWay.isEmpty())
        phrases << Phrase::word(u"report.imports-under-way"_s, {summary.importsUnderWay.join(u", "_s)});
    if (!summary.gaps)
        return phrases;
    if (*summary.gaps == 0)
        return phrases << Phrase::word(u"report.no-gaps"_s);
    return phrases << Phrase::word(u"report.gaps"_s, {phraseOf(ReportCell::ofNumber(*summary.gaps))});
}

Result<ReportRun::Answer> ReportRun::run(ReadScope& scope) const
{
    const Result<ReportSetup> setup = setUpReport(plan, scope.today());
    if (!setup)
        return setup.refusal();
    if (setup->report->isOfJournal())
        return refusal(RefusalKind::Forbidden, u"operator.not-signed-in"_s);
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
