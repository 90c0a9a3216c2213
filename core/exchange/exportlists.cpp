// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportlists.h"

#include "core/ledger/ledgerquestions.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int pageSize = 1000;

/// The ids of a table's rows that are not withdrawn, page after page.
void forEachId(Connection& connection, const std::string& table, const std::function<bool(qint64)>& visit)
{
    const std::string sql = "select id from " + table + " where id > ? and withdrawn_at is null order by id limit " +
                            std::to_string(pageSize);
    qint64 last = 0;
    for (;;) {
        QList<qint64> page;
        {
            Cursor cursor = connection.select(sql, last);
            while (cursor.next())
                page << cursor.number(0);
        }
        for (qint64 id : std::as_const(page)) {
            if (!visit(id))
                return;
        }
        if (page.size() < pageSize)
            return;
        last = page.last();
    }
}

void forEachIdOf(Connection& connection, const std::string& table, const RowIds& only,
                 const std::function<bool(qint64)>& visit)
{
    if (!only)
        return forEachId(connection, table, visit);
    for (size_t row = 0; row < only->size(); ++row) {
        if (!visit((*only)[row]))
            return;
    }
}

QStringList missingAccessories(Connection& connection, qint64 line)
{
    QStringList names;
    Cursor cursor = connection.select("select name from loan_accessory where loan_line_id = ? and returned_at is null "
                                      "and withdrawn_at is null order by id",
                                      line);
    while (cursor.next())
        names << cursor.text(0);
    return names;
}

std::optional<LoanRow> readLoanRow(Connection& connection, qint64 line)
{
    Cursor cursor = connection.select(
        "select d.number, a.asset_no, k.name, a.model, coalesce(p.staff_no, p.user_name),"
        " coalesce(p.name, s.name, pl.name), coalesce(ps.name, s.name), ll.lent_at, ll.due_on, ll.due_time, "
        "ll.returned_at,"
        " rd.number, l.purpose"
        " from loan_line ll join loan l on l.id = ll.loan_id join asset a on a.id = ll.asset_id"
        " join kind k on k.id = a.kind_id left join document d on d.id = l.document_id"
        " left join document rd on rd.id = ll.return_document_id left join person p on p.id = l.person_id"
        " left join section s on s.id = l.section_id left join section ps on ps.id = p.section_id"
        " left join place pl on pl.id = l.place_id where ll.id = ? and ll.withdrawn_at is null",
        line);
    if (!cursor.next())
        return std::nullopt;
    LoanRow row{cursor.text(0),     cursor.text(1),    cursor.text(2),
                cursor.text(3),     cursor.text(4),    cursor.text(5),
                cursor.text(6),     cursor.instant(7), {cursor.day(8), cursor.text(9)},
                cursor.instant(10), cursor.text(11),   {},
                cursor.text(12)};
    row.missing = missingAccessories(connection, line);
    return row;
}

} // namespace

void forEachAsset(Connection& connection, Instant now, const RowIds& only,
                  const std::function<bool(const AssetRecord&)>& visit)
{
    forEachIdOf(connection, "asset", only, [&](qint64 id) {
        const std::optional<AssetRecord> asset = readAsset(connection, AssetId(id), now);
        return !asset || asset->isWithdrawn || visit(*asset);
    });
}

void forEachPerson(Connection& connection, const RowIds& only, const std::function<bool(const PersonRecord&)>& visit)
{
    forEachIdOf(connection, "person", only, [&](qint64 id) {
        const std::optional<PersonRecord> person = readPerson(connection, PersonId(id));
        return !person || person->isWithdrawn || visit(*person);
    });
}

void forEachLoan(Connection& connection, const RowIds& only, const std::function<bool(const LoanRow&)>& visit)
{
    forEachIdOf(connection, "loan_line", only, [&](qint64 id) {
        const std::optional<LoanRow> loan = readLoanRow(connection, id);
        return !loan || visit(*loan);
    });
}

QStringList customFieldNames(Connection& connection, qsizetype most)
{
    const QStringList ofKinds = fieldNames(readKinds(connection));
    QSet<QString> names(ofKinds.begin(), ofKinds.end());
    forEachId(connection, "asset", [&](qint64 id) {
        Cursor cursor = connection.select("select custom from asset where id = ?", id);
        if (!cursor.next() || cursor.isNull(0))
            return true;
        const QStringList keys = QJsonDocument::fromJson(cursor.utf8View(0).toByteArray()).object().keys();
        for (const QString& key : keys)
            names.insert(key);
        return names.size() <= most;
    });
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

} // namespace madoguchi
