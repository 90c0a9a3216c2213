// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/entryreversal.h"

namespace madoguchi {

namespace {

/// Created names that others may have begun to use: undoing leaves them where they are used.
bool isSharedName(const Table& table)
{
    return table.name() == "kind" || table.name() == "place" || table.name() == "section";
}

bool isReferenceWatched(const Table& table)
{
    return isSharedName(table) || table.name() == "asset" || table.name() == "person";
}

bool isJournalled(const Column& column)
{
    return column.columnClass == ColumnClass::Public || column.columnClass == ColumnClass::Personal;
}

/// What people call the row; the number where there is no better name.
QString labelOf(Connection& connection, const Table& table, const Row& row)
{
    const auto text = [&](const char* column) { return row[size_t(table.indexOf(column))].toText(); };
    if (table.name() == "asset")
        return text("asset_no");
    if (table.name() == "person")
        return text("staff_no").isEmpty() ? text("user_name") : text("staff_no");
    if (table.name() == "document")
        return text("number");
    qint64 asset = 0;
    if (table.name() == "loan_line" || table.name() == "accessory" || table.name() == "asset_barcode")
        asset = row[size_t(table.indexOf("asset_id"))].toNumber();
    if (table.name() == "loan_accessory") {
        Cursor line = connection.select("select asset_id from loan_line where id = ?",
                                        row[size_t(table.indexOf("loan_line_id"))].toNumber());
        asset = line.next() ? line.number(0) : 0;
    }
    Cursor cursor = connection.select("select asset_no from asset where id = ?", asset);
    return cursor.next() ? cursor.text(0) : QStringLiteral("%1 %2").arg(QString::fromStdString(table.name())).arg(
                                                row.front().toNumber());
}

Problem movedOnProblem(Connection& connection, const Table& table, const Row& row)
{
    return {QStringLiteral("undo.moved-on"), labelOf(connection, table, row), {}};
}

std::optional<Row> readRow(Connection& connection, const Table& table, qint64 id)
{
    Cursor cursor = connection.select(table.selectByIdSql(), id);
    return cursor.next() ? std::optional(cursor.row(table)) : std::nullopt;
}

/// True when the row is still exactly what the image left behind.
bool isAsLeft(const Table& table, const RowImage& image, const Row& row)
{
    std::vector<const Value*> expected(size_t(table.columnCount()), nullptr);
    static const Value nothing;
    for (const ImageValue& value : image.values) {
        if (value.column > 0 && value.column < table.columnCount())
            expected[size_t(value.column)] = &value.after;
    }
    for (int i = 1; i < table.columnCount(); ++i) {
        if (!isJournalled(table.columns()[size_t(i)]))
            continue;
        const Value* wanted = expected[size_t(i)];
        if (!wanted && image.kind == ImageKind::Insert)
            wanted = &nothing;
        if (wanted && *wanted != row[size_t(i)])
            return false;
    }
    return true;
}

std::vector<PersonalValue> personalOf(Connection& connection, qint64 orderNo)
{
    std::vector<PersonalValue> values;
    Cursor cursor =
        connection.select("select position, salt, value from journal_personal where order_no = ? order by position", orderNo);
    while (cursor.next())
        values.push_back({int(cursor.number(0)), cursor.bytes(1), cursor.bytes(2)});
    return values;
}

} // namespace

bool EntryReversal::isReferredTo(Connection& connection, const Table& table, qint64 id, const OwnRows& own) const
{
    for (const Table* other : m_tables.tables()) {
        // Documents name people and sections for good; that does not keep a mistaken creation alive.
        if (other->withdrawnColumn() < 0 || other->name() == "document")
            continue;
        for (const Column& column : other->columns()) {
            if (!column.references || table.name() != column.references)
                continue;
            Cursor cursor = connection.select("select id from " + other->name() + " where " + column.name
                                                  + " = ? and withdrawn_at is null",
                                              id);
            while (cursor.next()) {
                if (!own.contains(cursor.number(0)))
                    return true;
            }
        }
    }
    return false;
}

std::optional<Problem> EntryReversal::movedOn(Connection& connection, const Table& table, const RowImage& image,
                                              const Row& row, const OwnRows& own, bool& staysInUse) const
{
    staysInUse = false;
    if (!isAsLeft(table, image, row)) {
        staysInUse = isSharedName(table);
        return staysInUse ? std::nullopt : std::optional(movedOnProblem(connection, table, row));
    }
    if (image.kind != ImageKind::Insert || !isReferenceWatched(table)
        || !isReferredTo(connection, table, image.id, own))
        return std::nullopt;
    staysInUse = isSharedName(table);
    return staysInUse ? std::nullopt : std::optional(movedOnProblem(connection, table, row));
}

QList<Problem> EntryReversal::check(Connection& connection, const Entry& entry, const OwnRows& own) const
{
    QList<Problem> problems;
    for (auto image = entry.images.rbegin(); image != entry.images.rend(); ++image) {
        if (own.changedAgain.contains(image->id))
            continue;
        const Table* table = m_tables.find(image->table);
        const std::optional<Row> row = table ? readRow(connection, *table, image->id) : std::nullopt;
        if (!row) {
            problems << Problem{QStringLiteral("undo.moved-on"), image->table, {}};
            continue;
        }
        bool staysInUse = false;
        if (std::optional<Problem> problem = movedOn(connection, *table, *image, *row, own, staysInUse))
            problems << *std::move(problem);
    }
    return problems;
}

QList<Problem> EntryReversal::apply(WriteScope& scope, const Entry& entry) const
{
    QList<Problem> problems;
    for (auto image = entry.images.rbegin(); image != entry.images.rend(); ++image) {
        std::optional<Problem> problem = reverse(scope, *image);
        if (problem && !problems.contains(*problem))
            problems << *std::move(problem);
    }
    return problems;
}

std::optional<Problem> EntryReversal::reverse(WriteScope& scope, const RowImage& image) const
{
    const Table* table = m_tables.find(image.table);
    const std::optional<Row> before = table ? scope.lock(*table, image.id) : std::nullopt;
    if (!before)
        return Problem{QStringLiteral("undo.moved-on"), image.table, {}};
    bool staysInUse = false;
    if (std::optional<Problem> problem = movedOn(scope.connection(), *table, image, *before, {}, staysInUse))
        return problem;
    if (staysInUse)
        return std::nullopt;
    Row after = *before;
    if (image.kind == ImageKind::Insert) {
        if (table->withdrawnColumn() < 0)
            return movedOnProblem(scope.connection(), *table, *before);
        after[size_t(table->withdrawnColumn())] = scope.atText();
    } else {
        for (const ImageValue& value : image.values)
            after[size_t(value.column)] = value.before;
    }
    scope.update(*table, *before, after);
    return std::nullopt;
}

std::optional<Entry> entryByOrder(Connection& connection, qint64 orderNo)
{
    const std::vector<PersonalValue> personal = personalOf(connection, orderNo);
    Cursor cursor = connection.select("select body from journal_entry where order_no = ?", orderNo);
    return cursor.next() ? decodeEntry(cursor.bytesView(0), personal) : std::nullopt;
}

QList<qint64> orderNumbersOfCommand(Connection& connection, const QString& commandId)
{
    QList<qint64> numbers;
    Cursor cursor = connection.select("select order_no from journal_entry where command_id = ? order by part", commandId);
    while (cursor.next())
        numbers << cursor.number(0);
    return numbers;
}

QList<Entry> entriesOfCommand(Connection& connection, const QString& commandId)
{
    QList<Entry> entries;
    const QList<qint64> numbers = orderNumbersOfCommand(connection, commandId);
    for (qint64 number : numbers) {
        if (std::optional<Entry> entry = entryByOrder(connection, number))
            entries << *std::move(entry);
    }
    return entries;
}

} // namespace madoguchi
