// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/countedrows.h"

namespace madoguchi {

CountedRows::CountedRows(const ReportSetup& setup, ReportSink& sink)
    : m_setup(setup), m_sink(sink), m_row(setup.columns.size())
{
    m_summary.totals.sums.resize(setup.columns.size());
}

Result<Done> CountedRows::take()
{
    add(m_summary.totals);
    if (m_hasGroup)
        add(m_group.totals);
    return m_sink.row(m_row, m_group.name);
}

void CountedRows::tally(const QString& kind, const QString& status)
{
    ReportTally& tally = m_tallies[kind];
    tally.kind = kind;
    ++tally.rows;
    ++tally.states[status];
}

Result<Done> CountedRows::enterGroup(const ReportCell& name, QByteArrayView identity)
{
    if (m_hasGroup && name == m_group.name && identity == QByteArrayView(m_identity))
        return Done{};
    if (const Result<Done> ended = endGroup(); !ended)
        return ended;
    m_hasGroup = true;
    m_identity = identity.toByteArray();
    m_group = {name, {0, std::vector<qint64>(m_row.size())}};
    return m_sink.beginGroup(name);
}

Result<Done> CountedRows::endGroup()
{
    if (!m_hasGroup)
        return Done{};
    m_summary.groups << m_group;
    return m_sink.endGroup(m_group);
}

Result<Done> CountedRows::end()
{
    if (const Result<Done> ended = endGroup(); !ended)
        return ended;
    m_summary.tallies = m_tallies.values();
    return m_sink.end(m_summary);
}

void CountedRows::add(ReportTotals& totals) const
{
    ++totals.rows;
    for (size_t i = 0; i < m_row.size(); ++i) {
        if (m_setup.columns[i]->isSummed)
            totals.sums[i] += m_row[i].number;
    }
}

} // namespace madoguchi
