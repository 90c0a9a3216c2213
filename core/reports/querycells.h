// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/ledger/assetstatus.h"
#include "core/reports/reportcell.h"
#include "core/reports/reportplan.h"
#include "core/storage/cursor.h"

namespace madoguchi {

/// Makes cells of the rows that a report's query gives: what is stored, and what is judged from it.
class QueryCells
{
public:
    QueryCells(const ReportSetup& setup, Instant now);

    /// Looks at the facts of the row that the cursor stands on. The other functions speak of that row.
    void judge(const Cursor& cursor);
    /// Whether the state in the filter lets it through, and that it is short where that is asked for.
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] AssetStatus status() const { return m_status; }
    void fill(ReportRow& row, const Cursor& cursor) const;
    [[nodiscard]] ReportCell group(const Cursor& cursor) const;
    /// What tells its group from others of the same name.
    [[nodiscard]] QByteArrayView groupIdentity(const Cursor& cursor) const;
    /// The name of its type, of a report that is tallied.
    [[nodiscard]] QString kind(const Cursor& cursor) const;

private:
    [[nodiscard]] ReportCell cellAt(const Cursor& cursor, const ReportColumn& column, int at) const;
    [[nodiscard]] ReportCell statusCell() const;

    const ReportSetup& m_setup;
    QDateTime m_localNow;
    int m_firstColumn;
    // Of the row in hand:
    AssetStatus m_status = AssetStatus::Available;
    LoanDue m_due;
    QString m_ending; ///< what it is where it is over: "returned", "passed-on"
    bool m_isOut = false;
    bool m_isEnough = false; ///< left out of a list of what is short
};

} // namespace madoguchi
