// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/querycells.h"

#include "core/reports/fieldcolumn.h"
#include "core/reports/reportquery.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

QueryCells::QueryCells(const ReportSetup& setup, Instant now)
    : m_setup(setup), m_localNow(now.toLocal()), m_firstColumn(ReportQuery::facts + (setup.group ? 2 : 0))
{
}

void QueryCells::judge(const Cursor& cursor)
{
    const AssetState state = assetStateFromCode(cursor.text(0)).value_or(AssetState::Usable);
    m_isOut = !cursor.isNull(1);
    m_due = {cursor.isNull(2) ? QDate() : cursor.day(2), cursor.isNull(3) ? QString() : cursor.text(3)};
    m_status = assetStatus(state, m_isOut, m_due, m_localNow);
    m_ending = m_isOut || cursor.isNull(4) ? QString() : cursor.text(4);
    m_isEnough = !cursor.isNull(5) && cursor.number(5) == 0;
}

bool QueryCells::isWanted() const
{
    if (m_isEnough)
        return false;
    if (m_setup.report->scope == LoanScope::Overdue)
        return m_status == AssetStatus::Overdue;
    const QString& status = m_setup.filter.status;
    if (status.isEmpty())
        return true;
    if (status == u"returned")
        return !m_isOut;
    if (status == u"out")
        return m_isOut;
    // Of movements, which have a status where a chart of loans walks over them: of what is still out.
    const bool isOver = m_setup.report->source == ReportSource::Movements && !m_isOut;
    return !isOver && assetStatusCode(m_status) == status;
}

void QueryCells::fill(ReportRow& row, const Cursor& cursor) const
{
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = cellAt(cursor, *m_setup.columns[i], m_firstColumn + int(i));
}

ReportCell QueryCells::group(const Cursor& cursor) const
{
    return cellAt(cursor, *m_setup.group, ReportQuery::facts);
}

QByteArrayView QueryCells::groupIdentity(const Cursor& cursor) const
{
    return cursor.utf8View(ReportQuery::facts + 1);
}

QString QueryCells::kind(const Cursor& cursor) const
{
    return cursor.text(m_firstColumn + int(m_setup.columns.size()));
}

ReportCell QueryCells::cellAt(const Cursor& cursor, const ReportColumn& column, int at) const
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
        return fieldCell(column, cursor.utf8View(at), m_setup.fields);
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

ReportCell QueryCells::statusCell() const
{
    return ReportCell::word(u"status."_s + (m_ending.isEmpty() ? assetStatusCode(m_status) : m_ending));
}

} // namespace madoguchi
