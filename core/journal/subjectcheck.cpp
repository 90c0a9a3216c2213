// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/subjectcheck.h"

#include "core/journal/bodyscan.h"
#include "core/journal/idruns.h"
#include "core/journal/orderedrows.h"

#include <algorithm>
#include <limits>

namespace madoguchi {

namespace {

bool isStored(Connection& connection, qint64 orderNo, const IdRun& run)
{
    Cursor row = connection.select("select last_id from journal_subject where first_id = ? and order_no = ?", run.first,
                                   orderNo);
    return row.next() && row.number(0) == run.last;
}

std::optional<SubjectDifference> firstMissing(Connection& connection)
{
    BodyScan scan;
    OrderedRows entries(connection, "journal_entry", "order_no", "lane, sequence, body");
    while (entries.next()) {
        const qint64 orderNo = entries.row().number(0);
        if (!scan.read(entries.row().bytesView(3)))
            continue;
        const std::vector<IdRun> runs = runsOf(scan.ids());
        if (!std::all_of(runs.begin(), runs.end(),
                         [&](const IdRun& run) { return isStored(connection, orderNo, run); }))
            return SubjectDifference{orderNo, entries.row().number(1), entries.row().number(2)};
    }
    return std::nullopt;
}

/// The entry of a row that should not be there; nothing when the entry says the same.
std::optional<SubjectDifference> asStray(Connection& connection, qint64 orderNo, const IdRun& stored)
{
    Cursor entry = connection.select("select lane, sequence, body from journal_entry where order_no = ?", orderNo);
    if (!entry.next())
        return SubjectDifference{orderNo, 0, 0};
    BodyScan scan;
    if (scan.read(entry.bytesView(2))) {
        const std::vector<IdRun> runs = runsOf(scan.ids());
        if (std::find(runs.begin(), runs.end(), stored) != runs.end())
            return std::nullopt;
    }
    return SubjectDifference{orderNo, entry.number(0), entry.number(1)};
}

} // namespace

SubjectDifference findSubjectDifference(Connection& connection)
{
    SubjectDifference first =
        firstMissing(connection).value_or(SubjectDifference{std::numeric_limits<qint64>::max(), 0, 0});
    OrderedRows rows(connection, "journal_subject", "first_id, order_no", "last_id");
    while (rows.next()) {
        const qint64 orderNo = rows.row().number(1);
        if (orderNo >= first.orderNo)
            continue;
        if (const auto stray = asStray(connection, orderNo, {rows.row().number(0), rows.row().number(2)}))
            first = *stray;
    }
    return first;
}

} // namespace madoguchi
