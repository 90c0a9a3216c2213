// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/names.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/ledger/ledgertables.h"

namespace madoguchi {

const Table& tableOf(NameList list)
{
    switch (list) {
    case NameList::Kinds:
        break;
    case NameList::Places:
        return placeTable();
    case NameList::Sections:
        return sectionTable();
    }
    return kindTable();
}

QString codeOf(NameList list, const char* what)
{
    return QString::fromStdString(tableOf(list).name()) + u'.' + QLatin1StringView(what);
}

Result<Row> inForce(NameList list, const std::optional<Row>& row, qint64 id)
{
    const Table& table = tableOf(list);
    if (row && (*row)[size_t(table.withdrawnColumn())].isNull())
        return *row;
    return refusal(RefusalKind::NotFound, codeOf(list, "unknown"),
                   row ? (*row)[size_t(table.indexOf("name"))].toText() : QString::number(id));
}

KnownName knownName(Connection& connection, NameList list, const QString& name)
{
    const std::string& table = tableOf(list).name();
    const QString key = searchKey(name);
    if (key.isEmpty())
        return {};
    {
        Cursor cursor = connection.select(
            "select id, name, closed_at from " + table + " where name_key = ? and withdrawn_at is null", key);
        if (cursor.next())
            return {cursor.number(0), cursor.text(1), !cursor.isNull(2), false};
    }
    Cursor cursor = connection.select("select t.id, t.name, t.closed_at from " + table + " m join " + table +
                                          " t on t.id = m.merged_into where m.name_key = ? and m.merged_into is not"
                                          " null and t.withdrawn_at is null order by m.withdrawn_at desc, m.id desc",
                                      key);
    return cursor.next() ? KnownName{cursor.number(0), cursor.text(1), !cursor.isNull(2), true} : KnownName();
}

QString storedReading(Connection& connection, NameList list, qint64 id)
{
    Cursor cursor =
        connection.select("select coalesce(reading, '') from " + tableOf(list).name() + " where id = ?", id);
    return cursor.next() ? cursor.text(0) : QString();
}

QHash<QString, QString> readingsByName(Connection& connection, NameList list)
{
    QHash<QString, QString> readings;
    Cursor cursor = connection.select("select name, reading from " + tableOf(list).name() +
                                      " where reading is not null and withdrawn_at is null");
    while (cursor.next())
        readings.insert(cursor.text(0), cursor.text(1));
    return readings;
}

namespace {

/// Those of what was merged into others come last: another may have the code by now.
KnownName knownCode(Connection& connection, NameList list, const QString& text)
{
    const QString key = codeKey(text);
    if (list == NameList::Kinds || key.isEmpty())
        return {};
    const std::string& table = tableOf(list).name();
    Cursor cursor =
        connection.select("select t.id, t.name, t.closed_at, m.merged_into, m.code from " + table + " m join " + table +
                          " t on t.id = coalesce(m.merged_into, m.id) where m.code is not null and"
                          " t.withdrawn_at is null order by case when m.merged_into is null then 0 else 1"
                          " end, t.id");
    while (cursor.next()) {
        if (codeKey(cursor.text(4)) == key)
            return {cursor.number(0), cursor.text(1), !cursor.isNull(2), !cursor.isNull(3)};
    }
    return {};
}

} // namespace

Result<KnownName> FindName::run(ReadScope& scope) const
{
    KnownName known = knownName(scope.connection, list, text);
    if (known.id == 0)
        known = knownCode(scope.connection, list, text);
    if (known.id == 0)
        return refusal(RefusalKind::NotFound, codeOf(list, "unknown"), text);
    return known;
}

} // namespace madoguchi
