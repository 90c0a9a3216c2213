// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportentries.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

/// A page at a time; those outside the period are read as well, so that the total can be compared.
Result<Done> ReportEntries::readEntries()
{
    constexpr int page = 500;
    AskJournalRows question;
    question.mostNames = 1000; // an extract leaves nothing out but the bulk of an import, and says so then
    question.query.isOldestFirst = true;
    question.query.limit = page;
    m_rows.summary().gaps = 0;
    for (qint64 read = 0;;) {
        const Result<QList<JournalRow>> rows = question.run(m_scope);
        if (!rows)
            return rows.refusal();
        for (const JournalRow& row : *rows) {
            if (const Result<Done> taken = takeEntry(row); !taken)
                return taken;
        }
        read += rows->size();
        m_control.report(read, m_rows.summary().ledger);
        if (m_control.isCancelled())
            return refused(u"job.cancelled"_s);
        if (rows->size() < page)
            return Done{};
        question.query.afterOrder = rows->last().orderNo;
    }
}

void ReportEntries::followLane(qint64 lane, qint64 sequence)
{
    const auto last = m_lastOfLane.constFind(lane);
    if (last != m_lastOfLane.cend() && sequence != *last + 1)
        ++*m_rows.summary().gaps;
    m_lastOfLane.insert(lane, sequence);
}

/// Those that the filter leaves out are looked at as well, so that their number can be compared.
Result<Done> ReportEntries::readChanges()
{
    const bool isWhole = !m_setup.filter.asset.isValid() && !m_setup.filter.person.isValid();
    if (isWhole)
        m_rows.summary().gaps = 0;
    m_rows.summary().entries = 0;
    ReadChangeLines changes{m_setup.filter, m_tables, [this](const ChangeLine& line) { return takeChange(line); }, {}};
    changes.looked = [this, isWhole](const EntryPlace& place) {
        if (m_control.isCancelled())
            return false;
        m_control.report(++*m_rows.summary().entries, m_rows.summary().ledger);
        if (isWhole)
            followLane(place.lane, place.sequence);
        return true;
    };
    return changes.run(m_scope.connection);
}

Result<Done> ReportEntries::takeChange(const ChangeLine& line)
{
    ReportRow& row = m_rows.row();
    for (size_t i = 0; i < row.size(); ++i) {
        const ReportColumn& column = *m_setup.columns[i];
        row[i] = column.change ? column.change(line) : column.entry(line.entry);
    }
    return m_rows.take();
}

Result<Done> ReportEntries::takeEntry(const JournalRow& entry)
{
    followLane(entry.lane, entry.sequence);
    if (!m_setup.filter.isInPeriod(entry.at.localDay())) {
        m_rows.leaveOut();
        return Done{};
    }
    ReportRow& row = m_rows.row();
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = m_setup.columns[i]->entry(entry);
    return m_rows.take();
}

} // namespace madoguchi
