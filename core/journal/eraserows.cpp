// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eraserows.h"

#include "core/journal/erasures.h"
#include "core/journal/idruns.h"
#include "core/journal/rowwriter.h"

#include <set>

namespace madoguchi {

namespace {

/// Every entry up to now in which one of the rows has a part.
std::set<qint64> entriesAbout(Connection& connection, std::vector<qint64> ids)
{
    std::set<qint64> orders;
    for (const IdRun& run : runsOf(ids)) {
        Cursor cursor = connection.select(
            "select order_no from journal_subject where first_id <= ? and first_id > ? and last_id >= ?", run.last,
            run.first - longestRun, run.first);
        while (cursor.next())
            orders.insert(cursor.number(0));
    }
    return orders;
}

qint64 eraseBesideEntries(Connection& connection, const std::vector<qint64>& ids, const std::vector<qint64>& words)
{
    const Erasures erasures = Erasures::afterAll(ids, words);
    std::set<qint64> entries = entriesAbout(connection, ids);
    entries.insert(words.begin(), words.end());
    qint64 count = 0;
    for (const qint64 orderNo : entries) {
        BodyScan scan;
        std::vector<bool> erased;
        {
            Cursor cursor = connection.select("select body from journal_entry where order_no = ?", orderNo);
            // Runs of ids are found by where they may be: not all of these entries have a part of the rows.
            if (cursor.next() && scan.read(cursor.bytesView(0)) && erasures.reach(scan.ids(), orderNo))
                erased = erasures.erasedValues(scan);
        }
        for (size_t position = 0; position < erased.size(); ++position) {
            if (erased[position])
                count += connection.run("delete from journal_personal where order_no = ? and position = ?", orderNo,
                                        qint64(position));
        }
    }
    return count;
}

} // namespace

Row blanked(const Table& table, const Row& row)
{
    Row blank = row;
    for (int i = 1; i < table.columnCount(); ++i) {
        const ColumnClass columnClass = table.columns()[size_t(i)].columnClass;
        if (columnClass == ColumnClass::Personal || columnClass == ColumnClass::Secret)
            blank[size_t(i)] = Value();
    }
    return blank;
}

qint64 eraseRows(WriteScope& scope, const std::vector<TableRows>& rows, const std::vector<qint64>& words)
{
    std::vector<qint64> ids;
    for (const TableRows& each : rows) {
        for (const qint64 id : each.ids) {
            // Under lock before the journal is looked through: what others write about it comes before, or after.
            const std::optional<Row> before = scope.lock(*each.table, id);
            if (!before)
                continue;
            Row after = blanked(*each.table, *before);
            updateRow(scope.connection(), *each.table, *before, after);
            scope.noteSubject(id);
            ids.push_back(id);
        }
    }
    scope.connection().run("insert into journal_erasure (command_id, part) values (?, 0)", scope.command().id);
    return eraseBesideEntries(scope.connection(), ids, words);
}

} // namespace madoguchi
