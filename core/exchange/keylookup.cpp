// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keylookup.h"

#include "core/base/codekey.h"

#include <algorithm>
#include <functional>

namespace madoguchi {

namespace {

constexpr qsizetype keysAtOnce = 100;

/// Key and id of each row that has one of these keys; `sql` ends where the list of them follows.
void lookUp(Connection& connection, std::string sql, const QStringList& keys,
            const std::function<void(const QString& key, qint64 id)>& found)
{
    sql.append(" in (?");
    for (qsizetype i = 1; i < keysAtOnce; ++i)
        sql.append(", ?");
    sql.append(")");
    for (qsizetype first = 0; first < keys.size(); first += keysAtOnce) {
        // The last piece is filled up with its last key, so that one prepared statement serves all.
        std::vector<Value> values;
        for (qsizetype i = 0; i < keysAtOnce; ++i)
            values.emplace_back(keys.at(std::min(first + i, keys.size() - 1)));
        Cursor cursor = connection.selectWith(sql, values);
        while (cursor.next())
            found(cursor.text(0), cursor.number(1));
    }
}

std::string joined(std::initializer_list<const char*> parts)
{
    std::string sql;
    for (const char* part : parts)
        sql.append(part);
    return sql;
}

} // namespace

QHash<QString, KeyOwner> ownersOfKeys(Connection& connection, const KeyPlaces& places, const QStringList& keys)
{
    QHash<QString, KeyOwner> owners;
    lookUp(connection,
           joined({"select ", places.keyColumn, ", id from ", places.table, " where withdrawn_at is null and ",
                   places.keyColumn}),
           keys, [&](const QString& key, qint64 id) { owners.insert(key, {id}); });
    QStringList unknown = keys;
    unknown.removeIf([&](const QString& key) { return owners.contains(key); });
    lookUp(connection,
           joined({"select c.code_key, c.", places.ownerColumn, " from ", places.codeTable, " c join ", places.table,
                   " r on r.id = c.", places.ownerColumn,
                   " where c.withdrawn_at is null and r.withdrawn_at is null and c.code_key"}),
           unknown, [&](const QString& key, qint64 id) {
               KeyOwner& owner = owners[key];
               owner.isSeveral = owner.isSeveral || (owner.isByCode && owner.id != id);
               owner = {owner.isSeveral ? 0 : id, true, owner.isSeveral};
           });
    return owners;
}

MergedCodes::MergedCodes(const char* codeTable, const char* table, QList<const char*> keyColumns)
    : m_sql(joined({"select code_key from ", codeTable, " where withdrawn_at is null and code_key in ("}))
{
    for (const char* column : std::as_const(keyColumns)) {
        m_sql.append(column == keyColumns.constFirst() ? "select " : " union select ");
        m_sql.append(joined({column, " from ", table, " where withdrawn_at is not null and ", column, " is not null"}));
    }
    m_sql.append(")");
}

void MergedCodes::keep(Connection& connection, const QStringList& before, QStringList& after)
{
    QStringList kept = after;
    for (const QString& code : before) {
        if (after.contains(code))
            continue;
        if (!m_keys) {
            m_keys.emplace();
            Cursor cursor = connection.select(m_sql);
            while (cursor.next())
                m_keys->insert(cursor.text(0));
        }
        if (m_keys->contains(codeKey(code)))
            kept << code;
    }
    // Codes have no order, and the same ones are no change.
    const bool isSame = kept.size() == before.size() && std::all_of(kept.begin(), kept.end(), [&](const QString& code) {
                            return before.contains(code);
                        });
    after = isSame ? before : kept;
}

bool isTableEmpty(Connection& connection, const std::string& table)
{
    return !connection.select("select 1 from " + table + " limit 1").next();
}

bool NewNames::isNew(Connection& connection, const QString& name)
{
    constexpr qsizetype mostAsked = 20'000;
    if (name.isEmpty() || m_asked.contains(name))
        return false;
    if (m_asked.size() >= mostAsked)
        m_asked.clear();
    m_asked.insert(name);
    return knownName(connection, m_list, name).id == 0;
}

KnownName StandingNames::of(Connection& connection, const QString& name)
{
    constexpr qsizetype mostKnown = 20'000;
    if (name.isEmpty())
        return {};
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    return *m_known.insert(name, knownName(connection, m_list, name));
}

void StandingNames::follow(Connection& connection, QString& name)
{
    if (const KnownName known = of(connection, name); known.isMerged)
        name = known.name;
}

std::optional<Problem> StandingNames::problemOf(Connection& connection, const QString& name)
{
    const KnownName known = of(connection, name);
    return known.isClosed ? std::optional(Problem{codeOf(m_list, "closed"), known.name, {}}) : std::nullopt;
}

} // namespace madoguchi
