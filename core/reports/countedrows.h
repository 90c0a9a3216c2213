// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportplan.h"
#include "core/reports/reportsink.h"

namespace madoguchi {

/// Hands the rows of a run on to its sink and counts them: the totals, the groups, how items stand.
class CountedRows
{
public:
    CountedRows(const ReportSetup& setup, ReportSink& sink);

    [[nodiscard]] Result<Done> begin(const ReportHead& head) { return m_sink.begin(head); }
    /// To be filled before take(); the same at each call, as long as the report has columns.
    [[nodiscard]] ReportRow& row() { return m_row; }
    [[nodiscard]] Result<Done> take();
    /// One that was read and is not shown.
    void leaveOut() { ++m_summary.leftOut; }
    /// Before each row of a grouped report; ends the group before where this is another.
    [[nodiscard]] Result<Done> enterGroup(const ReportCell& name, QByteArrayView identity);
    void tally(const QString& kind, const QString& status);
    /// After the last row.
    [[nodiscard]] Result<Done> end();

    /// What is counted so far, and what others count.
    [[nodiscard]] ReportSummary& summary() { return m_summary; }

private:
    void add(ReportTotals& totals) const;
    [[nodiscard]] Result<Done> endGroup();

    const ReportSetup& m_setup;
    ReportSink& m_sink;
    ReportSummary m_summary;
    ReportRow m_row;
    ReportGroup m_group;
    QByteArray m_identity;
    bool m_hasGroup = false;
    QMap<QString, ReportTally> m_tallies;
};

} // namespace madoguchi
