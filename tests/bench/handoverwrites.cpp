// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverwrites.h"

#include "core/loans/handover.h"

namespace madoguchi::bench {

namespace {

constexpr int itemsPerLoan = 3;

std::vector<std::string> columnsOf(Connection& connection, const std::string& table)
{
    const bool isSqlite = connection.dialect().isSqlite();
    Cursor cursor = connection.select(
        isSqlite ? "select name from pragma_table_info('" + table + "')"
                 : "select column_name::text from information_schema.columns where table_schema = 'public'"
                   " and table_name = '" +
                       table + "' order by ordinal_position");
    std::vector<std::string> columns;
    while (cursor.next())
        columns.push_back(cursor.text(0).toStdString());
    return columns;
}

std::string mark(const Connection& connection, size_t number)
{
    return connection.dialect().isSqlite() ? "?" : "$" + std::to_string(number);
}

void copyRows(Connection& connection, const std::string& table, const std::string& where, std::vector<RowWrite>& writes)
{
    const std::vector<std::string> columns = columnsOf(connection, table);
    std::string names;
    std::string marks;
    for (size_t i = 0; i < columns.size(); ++i) {
        names += (i ? ", " : "") + columns[i];
        marks += (i ? ", " : "") + mark(connection, i + 1);
    }
    Cursor cursor = connection.select("select " + names + " from " + table + " where " + where);
    while (cursor.next()) {
        RowWrite write{"insert into " + table + " (" + names + ") values (" + marks + ")", {}};
        for (int i = 0; i < int(columns.size()); ++i)
            write.values.push_back(cursor.value(i));
        writes.push_back(std::move(write));
    }
}

/// The head of the lane as it stands now.
RowWrite laneWrite(Connection& connection, const std::string& order)
{
    Cursor cursor = connection.select("select size, next_id, frontier, id from journal_lane"
                                      " where id = (select lane from journal_entry where order_no = " +
                                      order + ")");
    cursor.next();
    return {"update journal_lane set size = " + mark(connection, 1) + ", next_id = " + mark(connection, 2) +
                ", frontier = " + mark(connection, 3) + " where id = " + mark(connection, 4),
            {cursor.value(0), cursor.value(1), cursor.value(2), cursor.value(3)}};
}

} // namespace

QString handOver(Desk& desk, const LargeRecord& record, int round)
{
    HandOver verb;
    verb.person = PersonId(record.firstPerson + (round * 7919) % record.people);
    for (int i = 0; i < itemsPerLoan; ++i)
        verb.items << AssetId(record.firstAsset + (qint64(round) * 104729 + i * 31) % record.assets);
    Order order;
    order.actor = record.actor;
    const auto done = desk.perform(verb, order);
    if (!done)
        qFatal("handover refused: %s", qPrintable(done.refusal().toDebugText()));
    return done->outcome.document;
}

std::vector<RowWrite> writesOf(Connection& connection, const QString& document)
{
    std::vector<RowWrite> writes{{connection.dialect().nextOrderNumber(), {}}};
    const std::string number = "'" + document.toStdString() + "'";
    const std::string documentId = "(select id from document where number = " + number + ")";
    const std::string loan = "(select id from loan where document_id = " + documentId + ")";
    const std::string order = "(select max(order_no) from journal_entry)";
    copyRows(connection, "document", "id = " + documentId, writes);
    copyRows(connection, "loan", "id = " + loan, writes);
    copyRows(connection, "loan_line", "loan_id = " + loan, writes);
    copyRows(connection, "loan_accessory", "loan_line_id in (select id from loan_line where loan_id = " + loan + ")",
             writes);
    copyRows(connection, "journal_entry", "order_no = " + order, writes);
    copyRows(connection, "journal_heading", "order_no = " + order, writes);
    copyRows(connection, "journal_personal", "order_no = " + order, writes);
    copyRows(connection, "journal_subject", "order_no = " + order, writes);
    writes.push_back(laneWrite(connection, order));
    return writes;
}

int benchRounds()
{
    const int asked = qEnvironmentVariableIntValue("MADOGUCHI_BENCH_ROUNDS");
    return asked > 0 ? asked : 1000;
}

} // namespace madoguchi::bench
