// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportlines.h"

#include "core/base/compactjson.h"
#include "core/journal/orderedrows.h"
#include "core/journal/recordjournal.h"

#include <QJsonObject>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void appendQuoted(QByteArray& line, QByteArrayView text)
{
    line += '"';
    for (const char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

void appendCell(QByteArray& line, const Cursor& row, int column, ColumnType type)
{
    if (row.isNull(column))
        return;
    switch (type) {
    case ColumnType::Number:
        line += QByteArray::number(row.number(column));
        break;
    case ColumnType::Text:
        appendQuoted(line, row.utf8View(column));
        break;
    case ColumnType::Bytes:
        appendQuoted(line, row.bytes(column).toBase64());
        break;
    }
}

QByteArray jsonLine(const QJsonObject& object)
{
    return compactJson(object) + '\n';
}

bool hasFiles(const Table& table, const Column& column, const QList<AttestedContent>& contents)
{
    return std::any_of(contents.begin(), contents.end(), [&](const AttestedContent& content) {
        return content.table == &table && std::string_view(content.content) == column.name;
    });
}

/// The secrets of one row after another of a table.
bool visitSecretsOf(Connection& connection, const Table& table, const QList<int>& columns, const SeeLine& see)
{
    std::string names;
    for (int column : columns)
        names += (names.empty() ? "" : ", ") + std::string(table.columns()[size_t(column)].name);
    OrderedRows rows(connection, table.name(), table.columns().front().name, names);
    while (rows.next()) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (rows.row().isNull(int(i) + 1))
                continue;
            const QJsonObject object{{u"table"_s, QString::fromStdString(table.name())},
                                     {u"id"_s, QString::number(rows.row().number(0))},
                                     {u"column"_s, QString::fromLatin1(table.columns()[size_t(columns[i])].name)},
                                     {u"value"_s, rows.row().text(int(i) + 1)}};
            if (!see(jsonLine(object)))
                return false;
        }
    }
    return true;
}

} // namespace

QStringList exportedColumns(const Table& table)
{
    QStringList names;
    for (const Column& column : table.columns()) {
        if (column.columnClass == ColumnClass::Public || column.columnClass == ColumnClass::Personal)
            names << QString::fromLatin1(column.name);
    }
    return names;
}

bool visitTableLines(Connection& connection, const Table& table, const QStringList& columns, const SeeLine& see)
{
    std::vector<ColumnType> types;
    for (const QString& column : columns)
        types.push_back(table.columns()[size_t(table.indexOf(column.toStdString()))].type);
    if (!see(columns.join(u',').toLatin1() + '\n'))
        return false;
    OrderedRows rows(connection, table.name(), table.columns().front().name,
                     columns.mid(1).join(QLatin1String(", ")).toStdString());
    QByteArray line;
    while (rows.next()) {
        line.clear();
        for (size_t i = 0; i < types.size(); ++i) {
            if (i > 0)
                line += ',';
            appendCell(line, rows.row(), int(i), types[i]);
        }
        line += '\n';
        if (!see(line))
            return false;
    }
    return true;
}

bool visitSecretLines(Connection& connection, const TableRegistry& tables, const QList<AttestedContent>& contents,
                      const SeeLine& see)
{
    for (const Table* table : tables.tables()) {
        QList<int> columns;
        for (int i = 0; i < table->columnCount(); ++i) {
            const Column& column = table->columns()[size_t(i)];
            if (column.columnClass == ColumnClass::Secret && !hasFiles(*table, column, contents))
                columns << i;
        }
        if (!columns.isEmpty() && !visitSecretsOf(connection, *table, columns, see))
            return false;
    }
    return true;
}

bool visitCheckpointLines(Connection& connection, const SeeLine& see)
{
    RecordJournal journal(connection);
    SourceCheckpoint checkpoint;
    while (journal.nextCheckpoint(checkpoint).valueOr(false)) {
        const QJsonObject object{{u"lane"_s, QString::number(checkpoint.lane)},
                                 {u"size"_s, checkpoint.size},
                                 {u"root"_s, QString::fromLatin1(checkpoint.root.toBase64())},
                                 {u"note"_s, checkpoint.note},
                                 {u"signedAt"_s, checkpoint.signedAt}};
        if (!see(jsonLine(object)))
            return false;
    }
    return true;
}

} // namespace madoguchi
