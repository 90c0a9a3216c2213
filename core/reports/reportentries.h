// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/jobcontrol.h"
#include "core/desk/readscope.h"
#include "core/reports/changelines.h"
#include "core/reports/countedrows.h"

#include <QHash>

namespace madoguchi {

/// Reads the rows of the reports of the journal: entries, and the changes they made; and whether their numbers follow
/// each other.
class ReportEntries
{
public:
    ReportEntries(const ReportSetup& setup, const TableRegistry* tables, ReadScope& scope, CountedRows& rows,
                  JobControl& control)
        : m_setup(setup), m_tables(tables), m_scope(scope), m_rows(rows), m_control(control)
    {
    }

    [[nodiscard]] Result<Done> readEntries();
    [[nodiscard]] Result<Done> readChanges();

private:
    void followLane(qint64 lane, qint64 sequence);
    [[nodiscard]] Result<Done> takeEntry(const JournalRow& entry);
    [[nodiscard]] Result<Done> takeChange(const ChangeLine& line);

    const ReportSetup& m_setup;
    const TableRegistry* m_tables;
    ReadScope& m_scope;
    CountedRows& m_rows;
    JobControl& m_control;
    QHash<qint64, qint64> m_lastOfLane; ///< the number of the entry read last
};

} // namespace madoguchi
