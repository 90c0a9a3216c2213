// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/returnsunderway.h"

#include "core/ledger/kindrules.h"
#include "core/ledger/ledgertables.h"
#include "core/loans/loantables.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// Held first, so that what is read after it stays true.
QString heldItems(WriteScope& scope, const QList<AssetId>& items)
{
    QList<qint64> ids;
    for (AssetId id : items)
        ids << id.value();
    scope.holdAll("asset", {ids.begin(), ids.end()});
    return scope.connection().dialect().idList(ids);
}

constexpr const char* whileOpen = " and returned_at is null and withdrawn_at is null";

/// Whole rows of what is about to be changed, in the order of their ids; `condition` has one parameter.
Cursor startRows(Connection& connection, const Table& table, const std::string& condition, const QString& ids)
{
    return connection.start("select " + table.columnList() + " from " + table.name() + " where " + condition +
                                " order by id" + connection.dialect().lockClause(),
                            ids);
}

std::string openLinesOf(const Connection& connection)
{
    return std::string("asset_id") + connection.dialect().amongIds() + whileOpen;
}

std::map<qint64, Row> rowsById(Cursor& cursor, const Table& table)
{
    std::map<qint64, Row> rows;
    while (cursor.next())
        rows.emplace(cursor.number(0), cursor.row(table));
    return rows;
}

} // namespace

const AssetRecord* ReturnBasis::asset(AssetId id) const
{
    const auto found =
        std::find_if(assets.begin(), assets.end(), [&](const AssetRecord& record) { return record.id == id; });
    return found == assets.end() ? nullptr : &*found;
}

ReturnsUnderWay::ReturnsUnderWay(WriteScope& scope, const QList<AssetId>& items)
    : m_ids(heldItems(scope, items)), m_assets(scope.connection(), items, scope.at()),
      m_assetRows(startRows(scope.connection(), assetTable(),
                            std::string("id") + scope.connection().dialect().amongIds(), m_ids)),
      m_lines(startRows(scope.connection(), loanLineTable(), openLinesOf(scope.connection()), m_ids)),
      m_accessories(startRows(scope.connection(), loanAccessoryTable(),
                              "loan_line_id in (select id from loan_line where " + openLinesOf(scope.connection()) +
                                  ")" + whileOpen,
                              m_ids)),
      m_kinds(scope.connection().start(std::string("select id, ") + ruleColumns +
                                           " from kind where id in (select kind_id from asset where id" +
                                           scope.connection().dialect().amongIds() + ")",
                                       m_ids))
{
}

ReturnBasis ReturnsUnderWay::basis()
{
    ReturnBasis basis;
    basis.assets = m_assets.records();
    basis.assetRows = rowsById(m_assetRows, assetTable());
    basis.lines = rowsById(m_lines, loanLineTable());
    while (m_accessories.next()) {
        Row row = m_accessories.row(loanAccessoryTable());
        basis.accessories[row[LoanAccessoryColumn::LoanLineId].toNumber()].push_back(std::move(row));
    }
    while (m_kinds.next())
        basis.checkPoints.insert(m_kinds.id<KindId>(0), rulesAt(m_kinds, 1).checkPoints);
    return basis;
}

} // namespace madoguchi
