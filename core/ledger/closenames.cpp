// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/closenames.h"

#include "core/journal/changerow.h"
#include "core/ledger/ledgerwriter.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(NameList list, const Row& row)
{
    return row[size_t(tableOf(list).indexOf("name"))].toText();
}

/// How many rows refer to it. What was merged into it leads to it: that is a use as well.
qint64 usesOf(Connection& connection, const TableRegistry& tables, NameList list, qint64 id)
{
    const qint64 uses = rowCount(countLinks(connection, linksTo(tables, tableOf(list).name()), id, 0));
    Cursor cursor = connection.select("select count(*) from " + tableOf(list).name() + " where merged_into = ?", id);
    return uses + (cursor.next() ? cursor.number(0) : 0);
}

Result<LedgerOutcome> closeName(WriteScope& scope, NameList list, qint64 id, bool isClosed)
{
    const Table& table = tableOf(list);
    const Result<Row> before = inForce(list, scope.lock(table, id), id);
    if (!before)
        return before.refusal();
    const size_t at = size_t(table.indexOf("closed_at"));
    if ((*before)[at].isNull() != isClosed)
        return LedgerOutcome{id, {}};
    Row after = *before;
    after[at] = isClosed ? Value(scope.atText()) : Value();
    scope.update(table, *before, after);
    return LedgerOutcome{id, numberLedgerEdit(scope, 1)};
}

Result<LedgerOutcome> removeName(WriteScope& scope, NameList list, qint64 id, const TableRegistry& tables)
{
    const Table& table = tableOf(list);
    const Result<Row> before = inForce(list, scope.lock(table, id), id);
    if (!before)
        return before.refusal();
    if (const qint64 count = usesOf(scope.connection(), tables, list, id); count > 0)
        return refused(codeOf(list, "in-use"), nameIn(list, *before), {{u"count"_s, count}});
    withdrawRow(scope, table, id);
    return LedgerOutcome{id, numberLedgerEdit(scope, 1)};
}

} // namespace

template<NameList list>
QJsonObject CloseName<list>::toJson() const
{
    return {{u"id"_s, QString::number(id)}, {u"closed"_s, isClosed}};
}

template<NameList list>
Result<LedgerOutcome> CloseName<list>::run(WriteScope& scope) const
{
    return closeName(scope, list, id, isClosed);
}

template<NameList list>
QJsonObject RemoveName<list>::toJson() const
{
    return {{u"id"_s, QString::number(id)}};
}

template<NameList list>
Result<LedgerOutcome> RemoveName<list>::run(WriteScope& scope) const
{
    return removeName(scope, list, id, *tables);
}

template struct CloseName<NameList::Kinds>;
template struct CloseName<NameList::Places>;
template struct CloseName<NameList::Sections>;
template struct RemoveName<NameList::Kinds>;
template struct RemoveName<NameList::Places>;
template struct RemoveName<NameList::Sections>;

} // namespace madoguchi
