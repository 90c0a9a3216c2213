// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rowcheck.h"

#include "core/journal/rowlabel.h"
#include "core/journal/rowsearch.h"
#include "core/journal/storedrows.h"

namespace madoguchi {

namespace {

constexpr qint64 rowsBetweenLooks = 4096;

/// One comparison from its beginning to its end, which is the first thing found.
class RowCheck
{
public:
    RowCheck(Connection& connection, const VerifyOptions& options, const EntryRules& rules,
             const std::vector<quint64>& sums, Verification& answer)
        : m_connection(connection), m_options(options), m_rules(rules), m_sums(sums), m_answer(answer)
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_rules.rows.count() && !isOver(); ++i)
            checkTable(i);
        for (const AttestedContent& what : m_options.contents) {
            if (!isOver())
                checkContents(what);
        }
    }

private:
    bool isOver();
    void checkTable(size_t index);
    void checkContents(const AttestedContent& what);
    void checkContent(const AttestedContent& what, qint64 id, const QByteArray& hash);
    [[nodiscard]] std::optional<int> wronglyDerived(const Table& table, const Row& row) const;
    void found(const Table& table, const DifferentRow& difference);

    Connection& m_connection;
    const VerifyOptions& m_options;
    const EntryRules& m_rules;
    const std::vector<quint64>& m_sums;
    Verification& m_answer;
    Sha256 m_sha;
};

bool RowCheck::isOver()
{
    m_answer.isCancelled = m_answer.isCancelled || (m_options.isCancelled && m_options.isCancelled());
    return m_answer.isCancelled || m_answer.firstBad;
}

void RowCheck::checkTable(size_t index)
{
    const Table& table = m_rules.rows.table(index);
    std::optional<DifferentRow> derived;
    quint64 sum = 0;
    StoredRows rows(m_connection, table);
    while (rows.next()) {
        sum += m_rules.rows.ofRow(index, rows.row());
        if (!derived) {
            if (const std::optional<int> column = wronglyDerived(table, rows.row()))
                derived = DifferentRow{VerifyReason::DerivedDiffers, rows.row(), *column, 0, 0};
        }
        if (++m_answer.rows % rowsBetweenLooks == 0 && isOver())
            return;
    }
    if (sum != m_sums[index])
        found(table, findDifferentRow(m_connection, m_rules.rows, index, m_rules.erasures));
    else if (derived)
        found(table, *derived);
}

/// The first column that is computed from the others and is not what they give.
std::optional<int> RowCheck::wronglyDerived(const Table& table, const Row& row) const
{
    if (!table.hooks().derive)
        return std::nullopt;
    Row right = row;
    table.hooks().derive(right);
    for (int i = 1; i < table.columnCount(); ++i) {
        if (table.columns()[size_t(i)].columnClass == ColumnClass::Derived && right[size_t(i)] != row[size_t(i)])
            return i;
    }
    return std::nullopt;
}

void RowCheck::checkContents(const AttestedContent& what)
{
    OrderedRows rows(m_connection, what.table->name(), what.table->columns().front().name, what.hash);
    while (!isOver() && rows.next()) {
        if (!rows.row().isNull(1))
            checkContent(what, rows.row().number(0), rows.row().bytes(1));
    }
}

/// One by one: any of them may be as large as a film.
void RowCheck::checkContent(const AttestedContent& what, qint64 id, const QByteArray& hash)
{
    ++m_answer.contents;
    const std::string sql = "select " + std::string(what.content) + " from " + what.table->name() + " where id = ?";
    Cursor cursor = m_connection.select(sql, id);
    const bool isGone = !cursor.next() || cursor.isNull(0);
    const bool isErased = m_rules.erasures.lastOf(id) > 0;
    if (isGone == isErased && (isGone || bytesOf(m_sha.plain(cursor.bytesView(0))).toHex() == hash))
        return;
    const std::optional<Row> row = readRow(m_connection, *what.table, id);
    if (row)
        found(*what.table, {VerifyReason::ContentDiffers, *row, what.table->indexOf(what.content), 0, 0});
}

void RowCheck::found(const Table& table, const DifferentRow& difference)
{
    Verification::Bad bad;
    bad.reason = verifyReasonCode(difference.reason);
    bad.table = QString::fromStdString(table.name());
    bad.object = bad.table;
    if (!difference.row.empty()) {
        bad.row = difference.row.front().toNumber();
        bad.object = rowLabel(m_connection, m_options.tables, table, difference.row);
    }
    if (difference.column > 0)
        bad.column = QString::fromLatin1(table.columns()[size_t(difference.column)].name);
    if (difference.lane != 0) {
        Cursor lane = m_connection.select(
            "select s.code, l.job from journal_lane l join station s on s.id = l.station_id where l.id = ?",
            difference.lane);
        if (lane.next()) {
            bad.station = lane.text(0);
            bad.job = lane.text(1);
            bad.entry = difference.sequence;
        }
    }
    m_answer.firstBad = bad;
}

} // namespace

void checkRows(Connection& connection, const VerifyOptions& options, const EntryRules& rules,
               const std::vector<quint64>& sums, Verification& answer)
{
    RowCheck(connection, options, rules, sums, answer).run();
}

} // namespace madoguchi
