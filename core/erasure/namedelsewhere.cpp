// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/namedelsewhere.h"

#include "core/journal/bodyscan.h"
#include "core/journal/changerow.h"

#include <algorithm>
#include <string_view>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Tables whose personal columns are names, or contain nothing but what a name was given to.
constexpr std::string_view namingTables[] = {"section", "saved_search", "saved_report"};

bool isNaming(const std::string& table)
{
    return std::find(std::begin(namingTables), std::end(namingTables), table) != std::end(namingTables);
}

bool isLongEnough(const QString& name)
{
    constexpr qsizetype fewestCharacters = 3;
    const bool isLatin = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    return name.size() >= fewestCharacters && (!isLatin || name.contains(u' ') || name.contains(u'@'));
}

/// The table of the row that holds the value of an entry.
std::string tableOfOwner(const BodyScan& entry, qint64 owner)
{
    for (const ScannedImage& image : entry.images()) {
        if (image.id == owner)
            return image.table.toByteArray().toStdString();
    }
    return {};
}

/// Lists by table in the order of the registry.
std::vector<TableRows> byTable(const std::map<std::string, std::set<qint64>>& found, const TableRegistry& tables)
{
    std::vector<TableRows> list;
    for (const Table* table : tables.tables()) {
        if (const auto rows = found.find(table->name()); rows != found.end())
            list.push_back({table, {rows->second.begin(), rows->second.end()}});
    }
    return list;
}

} // namespace

NamedElsewhere::NamedElsewhere(Connection& connection, PersonId person, const PersonRows& rows,
                               const TableRegistry& tables)
{
    lookUp(connection, person);
    if (!m_names.isEmpty())
        findIn(connection, rows, tables);
}

void NamedElsewhere::lookUp(Connection& connection, PersonId person)
{
    QString name;
    QString mail;
    {
        Cursor row = connection.select("select name, mail from person where id = ?", person);
        if (!row.next())
            return;
        name = row.text(0);
        mail = row.text(1);
    }
    Cursor other = connection.select("select 1 from person where id <> ? and name = ? and withdrawn_at is null limit 1",
                                     person, name);
    if (!other.next())
        addName(name);
    if (isLongEnough(mail))
        m_names << mail;
}

void NamedElsewhere::addName(const QString& name)
{
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QLatin1StringView between : {" "_L1, ""_L1})
        m_names << parts.join(between);
    m_names << parts.join(u'\u3000');
    m_names.removeDuplicates();
    m_names.removeIf([](const QString& each) { return !isLongEnough(each); });
}

bool NamedElsewhere::isIn(const QString& text) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&](const QString& name) { return text.contains(name); });
}

void NamedElsewhere::findIn(Connection& connection, const PersonRows& rows, const TableRegistry& tables)
{
    const std::string sql =
        std::string("select e.order_no, p.position, e.body from journal_personal p join journal_entry e"
                    " on e.order_no = p.order_no where ") +
        (connection.dialect().isSqlite() ? "instr(p.value, ?) > 0" : "position(? in p.value) > 0") +
        " order by e.order_no, p.position";
    const std::vector<qint64> theirs = rows.ids();
    std::set<qint64> own(theirs.begin(), theirs.end());
    Found going;
    Found staying;
    std::map<qint64, std::vector<qint64>> words; // rows that have a part in each
    BodyScan scan(true);
    for (const QString& name : std::as_const(m_names)) {
        Cursor cursor = connection.select(sql, name.toUtf8());
        while (cursor.next()) {
            const auto position = size_t(cursor.number(1));
            if (!scan.read(cursor.bytesView(2)) || position >= scan.owners().size())
                continue;
            const qint64 owner = scan.owners()[position];
            if (owner == 0)
                words[cursor.number(0)] = scan.ids();
            else if (const std::string table = tableOfOwner(scan, owner); !own.contains(owner) && !table.empty())
                (isNaming(table) ? going : staying)[table].insert(owner);
        }
    }
    for (const TableRows& each : byTable(going, tables)) {
        for (const qint64 id : each.ids) {
            if (!mayGo(connection, *each.table, id)) {
                going[each.table->name()].erase(id);
                staying[each.table->name()].insert(id);
            }
        }
    }
    std::erase_if(going, [](const auto& each) { return each.second.empty(); });
    m_rows = byTable(going, tables);
    m_staying = byTable(staying, tables);
    for (const TableRows& each : m_rows)
        own.insert(each.ids.begin(), each.ids.end());
    for (const auto& [orderNo, ids] : words) {
        if (std::none_of(ids.begin(), ids.end(), [&](qint64 id) { return own.contains(id); }))
            m_words.push_back(orderNo); // the words of the others go with their rows
    }
}

/// A search or report that has another name by now keeps it, and what it was called.
bool NamedElsewhere::mayGo(Connection& connection, const Table& table, qint64 id) const
{
    if (table.name() == "section")
        return true;
    const std::optional<Row> row = readRow(connection, table, id);
    return row && std::any_of(row->begin(), row->end(), [&](const Value& value) { return isIn(value.text()); });
}

std::vector<KeptValues> setAside(WriteScope& scope, const NamedElsewhere& named)
{
    std::vector<KeptValues> kept;
    for (const TableRows& each : named.rows()) {
        for (const qint64 id : each.ids) {
            const std::optional<Row> row = scope.lock(*each.table, id);
            if (!row)
                continue;
            if (each.table->name() == "section")
                kept.push_back({each.table, *row});
            else if ((*row)[size_t(each.table->withdrawnColumn())].isNull())
                withdrawRow(scope, *each.table, id);
        }
    }
    return kept;
}

void putBack(WriteScope& scope, const NamedElsewhere& named, const std::vector<KeptValues>& kept)
{
    for (const KeptValues& each : kept) {
        const bool isTheirs =
            std::any_of(each.row.begin(), each.row.end(), [&](const Value& value) { return named.isIn(value.text()); });
        if (isTheirs) // the address of a head is that of the head
            continue;
        changeRow(scope, *each.table, each.row.front().toNumber(), [&](Row& row) {
            for (int i = 1; i < each.table->columnCount(); ++i) {
                if (each.table->columns()[size_t(i)].columnClass == ColumnClass::Personal)
                    row[size_t(i)] = each.row[size_t(i)];
            }
        });
    }
}

} // namespace madoguchi
