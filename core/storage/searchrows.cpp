// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrows.h"

#include "core/base/fieldkeys.h"
#include "core/base/grams.h"

#include <utility>
#include <vector>

namespace madoguchi {

namespace {

/// A server sends its whole answer before the first row is read.
constexpr qint64 rowsAtATime = 10000;

void fill(Connection& connection, const char* index, const std::string& source)
{
    const std::string insert = insertSearchRow(index, connection.dialect().isSqlite());
    const std::string read =
        "select id, search_key from " + source + " where id > ? and withdrawn_at is null order by id limit ?";
    std::vector<std::pair<qint64, QByteArray>> rows;
    qint64 last = 0;
    do {
        rows.clear();
        {
            Cursor cursor = connection.select(read, last, rowsAtATime);
            while (cursor.next()) {
                last = cursor.number(0);
                rows.emplace_back(last, QByteArray());
                appendIndexGrams(cursor.text(1), rows.back().second);
            }
        }
        for (const auto& [id, grams] : rows) {
            if (!grams.isEmpty())
                connection.post(insert, id, QByteArrayView(grams));
        }
    } while (!rows.empty());
}

} // namespace

std::string insertSearchRow(const char* index, bool isSqlite)
{
    const std::string into = "insert into " + std::string(index);
    return isSqlite ? into + " (rowid, grams) values (?, ?)"
                    : into + " (id, grams) values (?, array_to_tsvector(string_to_array(?, ' ')))";
}

void completeAssetKeys(Connection& connection)
{
    std::vector<std::pair<qint64, QString>> rows;
    qint64 last = 0;
    do {
        rows.clear();
        {
            Cursor cursor = connection.select("select id, search_key, custom from asset where id > ?"
                                              " and custom is not null order by id limit ?",
                                              last, rowsAtATime);
            while (cursor.next()) {
                last = cursor.number(0);
                rows.emplace_back(last, cursor.text(1));
                appendFieldKeys(cursor.utf8View(2).toByteArray(), rows.back().second);
            }
        }
        for (const auto& [id, key] : rows)
            connection.post("update asset set search_key = ? where id = ?", key, id);
    } while (!rows.empty());
}

void fillSearchRows(Connection& connection)
{
    fill(connection, "asset_grams", "asset");
    fill(connection, "person_grams", "person");
    connection.settle();
}

} // namespace madoguchi
