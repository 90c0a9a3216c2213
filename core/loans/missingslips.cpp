// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/missingslips.h"

#include <string>
#include <vector>

namespace madoguchi {

namespace {

constexpr qint64 minuteMSecs = 60'000;
constexpr qint64 monthMSecs = 30 * 24 * 60 * minuteMSecs;

} // namespace

// Only a return of the counter has a command and may lack its slip; see loan_line_unslipped.
Result<AskMissingSlips::Answer> AskMissingSlips::run(ReadScope& scope) const
{
    std::string sql = "select ll.id, a.asset_no from loan_line ll join asset a on a.id = ll.asset_id"
                      " join journal_entry e on e.command_id = ll.return_command and e.part = 0"
                      " join journal_lane l on l.id = e.lane join station s on s.id = l.station_id"
                      " where ll.return_command is not null and ll.returned_at is not null"
                      " and ll.return_document_id is null and ll.withdrawn_at is null and ll.returned_at < ?";
    std::vector<Value> values{scope.now.plusMSecs(-minuteMSecs).toIso()};
    if (asset.isValid()) {
        sql += " and ll.asset_id = ?";
        values.emplace_back(asset.value());
    } else {
        sql += " and ll.returned_at >= ?";
        values.emplace_back(scope.now.plusMSecs(-monthMSecs).toIso());
    }
    if (!stationCode.isEmpty()) {
        sql += " and s.code = ?";
        values.emplace_back(stationCode);
    }
    Answer missing;
    Cursor cursor = scope.connection.selectWith(sql + " order by ll.returned_at, ll.id limit 500", values);
    while (cursor.next()) {
        missing.lines << cursor.id<LoanLineId>(0);
        missing.assets << cursor.text(1);
    }
    return missing;
}

} // namespace madoguchi
