// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entryreversal.h"

#include "core/journal/erasures.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>
#include <functional>

namespace madoguchi {

namespace {

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
        if (!table.columns()[size_t(i)].isJournalled())
            continue;
        const Value* wanted = expected[size_t(i)];
        if (!wanted && image.kind == ImageKind::Insert)
            wanted = &nothing;
        if (wanted && *wanted != row[size_t(i)])
            return false;
    }
    return true;
}

/// True when a unique index looks at the row: nothing it needs is null, and what must be null is.
bool isWatched(const Table& table, const UniqueRule& rule, const Row& row)
{
    const auto isNull = [&](const char* column) { return row[size_t(table.indexOf(column))].isNull(); };
    return std::all_of(rule.whileNull.begin(), rule.whileNull.end(), isNull) &&
           std::none_of(rule.columns.begin(), rule.columns.end(), isNull);
}

/// Equal in what a unique index looks at.
bool isSame(const Table& table, const UniqueRule& rule, const Row& row, const Row& other)
{
    return std::all_of(rule.columns.begin(), rule.columns.end(), [&](const char* column) {
        return row[size_t(table.indexOf(column))] == other[size_t(table.indexOf(column))];
    });
}

/// The other row that has by now what this one wants back; 0: none.
qint64 takerOf(Connection& connection, const Table& table, const UniqueRule& rule, const Row& stored, const Row& wanted)
{
    if (!isWatched(table, rule, wanted) || (isWatched(table, rule, stored) && isSame(table, rule, stored, wanted)))
        return 0;
    std::string sql = "select id from " + table.name() + " where id <> ?";
    std::vector<Value> values{wanted.front()};
    for (const char* column : rule.columns) {
        sql.append(" and ").append(column).append(" = ?");
        values.push_back(wanted[size_t(table.indexOf(column))]);
    }
    for (const char* column : rule.whileNull)
        sql.append(" and ").append(column).append(" is null");
    Cursor cursor = connection.selectWith(sql + " limit 1", values);
    return cursor.next() ? cursor.number(0) : 0;
}

enum class Fate {
    Reversed,
    Stays, ///< a name that others use
    MovedOn,
    HangsOn, ///< on a row that has moved on
};

/// One row of the entry, from what it is to what it was.
struct RowPlan {
    const Table* table = nullptr;
    Row stored;
    Row wanted;
    bool isCreation = false;
    Fate fate = Fate::Reversed;

    [[nodiscard]] qint64 id() const { return stored.front().toNumber(); }
    [[nodiscard]] bool isLeft() const { return fate == Fate::MovedOn || fate == Fate::HangsOn; }
    /// It has moved on, or stays in use.
    void leave() { fate = isCreation && table->undo().inUse == InUse::Stays ? Fate::Stays : Fate::MovedOn; }
};

/// What reversing an entry would do to its rows, decided before the first of them is written.
class ReversalPlan
{
public:
    using Read = std::function<std::optional<Row>(const Table&, qint64)>;

    ReversalPlan(Connection& connection, const TableRegistry& tables, const OperationRows& operation)
        : m_connection(connection), m_tables(tables), m_operation(operation), m_erasures(connection)
    {
    }

    void make(const Entry& entry, const QString& withdrawnAt, const Read& read);
    void write(WriteScope& scope) const;
    [[nodiscard]] QList<Problem> problems() const;
    [[nodiscard]] QList<RowRef> left() const;

private:
    void takeBack(RowPlan& row, const RowImage& image, const QString& withdrawnAt);
    bool isInUse(const RowPlan& row) const;
    bool mayGoBack(const RowPlan& row) const;
    bool refersToGone(const RowPlan& row) const;
    bool givesBackBefore(qint64 taker, const RowPlan& row, const UniqueRule& rule, const Row& wanted) const;
    void keepTogether();
    [[nodiscard]] bool hangsOn(const RowPlan& row, const QSet<qint64>& left) const;

    Connection& m_connection;
    const TableRegistry& m_tables;
    const OperationRows& m_operation;
    const Erasures m_erasures;
    std::deque<RowPlan> m_rows; ///< the newest change first
    QHash<qint64, RowPlan*> m_rowOfId;
    QList<RowRef> m_missing;
};

void ReversalPlan::make(const Entry& entry, const QString& withdrawnAt, const Read& read)
{
    for (auto image = entry.images.rbegin(); image != entry.images.rend(); ++image) {
        if (m_operation.changedLater.contains(image->id))
            continue;
        RowPlan* row = m_rowOfId.value(image->id);
        if (!row) {
            const Table* table = m_tables.find(image->table);
            std::optional<Row> stored = table ? read(*table, image->id) : std::nullopt;
            if (!stored) {
                m_missing << RowRef{image->table, image->id};
                continue;
            }
            row = &m_rows.emplace_back(RowPlan{table, *stored, *stored, false, Fate::Reversed});
            m_rowOfId.insert(image->id, row);
        }
        if (m_erasures.lastOf(image->id) > 0)
            row->leave(); // what it was is gone for good
        else
            takeBack(*row, *image, withdrawnAt);
    }
    for (RowPlan& row : m_rows) {
        if (row.fate == Fate::Reversed && (isInUse(row) || !mayGoBack(row)))
            row.leave();
    }
    keepTogether();
}

void ReversalPlan::takeBack(RowPlan& row, const RowImage& image, const QString& withdrawnAt)
{
    row.isCreation = row.isCreation || image.kind == ImageKind::Insert;
    const bool mayBeWithdrawn = image.kind == ImageKind::Update || row.table->withdrawnColumn() >= 0;
    if (row.fate != Fate::Reversed || !mayBeWithdrawn || !isAsLeft(*row.table, image, row.wanted))
        return row.leave();
    if (image.kind == ImageKind::Insert)
        row.wanted[size_t(row.table->withdrawnColumn())] = withdrawnAt;
    else
        for (const ImageValue& value : image.values)
            row.wanted[size_t(value.column)] = value.before;
}

/// True when a row that this operation has not written refers to the created one.
bool ReversalPlan::isInUse(const RowPlan& row) const
{
    if (!row.isCreation || row.table->undo().inUse == InUse::Ignored)
        return false;
    for (const Table* other : m_tables.tables()) {
        if (other->withdrawnColumn() < 0 || !other->undo().keepsInUse)
            continue;
        for (const Column& column : other->columns()) {
            if (!column.references || row.table->name() != column.references)
                continue;
            Cursor cursor = m_connection.select("select id from " + other->name() + " where " + column.name +
                                                    " = ? and withdrawn_at is null",
                                                row.id());
            while (cursor.next()) {
                if (!m_rowOfId.contains(cursor.number(0)) && !m_operation.made.contains(cursor.number(0)))
                    return true;
            }
        }
    }
    return false;
}

/// True when the same entry gave it to the other row, which goes back first: a number that a merge handed over.
bool ReversalPlan::givesBackBefore(qint64 taker, const RowPlan& row, const UniqueRule& rule, const Row& wanted) const
{
    for (const RowPlan& other : m_rows) {
        if (&other == &row)
            return false;
        if (other.id() != taker || other.table != row.table)
            continue;
        Row back = other.wanted;
        if (other.table->hooks().derive)
            other.table->hooks().derive(back);
        return other.fate == Fate::Reversed &&
               !(isWatched(*other.table, rule, back) && isSame(*other.table, rule, back, wanted));
    }
    return false;
}

/// True when it would get back a name (of a kind, a place) that is gone by now: merged into another one, or removed.
bool ReversalPlan::refersToGone(const RowPlan& row) const
{
    const auto isWithdrawn = [](const Table& table, const Row& values) {
        return table.withdrawnColumn() >= 0 && !values[size_t(table.withdrawnColumn())].isNull();
    };
    if (isWithdrawn(*row.table, row.wanted))
        return false;
    const bool comesBack = isWithdrawn(*row.table, row.stored);
    for (size_t i = 1; i < row.wanted.size(); ++i) {
        const char* references = row.table->columns()[i].references;
        if (!references || row.wanted[i].isNull() || (!comesBack && row.wanted[i] == row.stored[i]))
            continue;
        const Table* other = m_tables.find(QString::fromLatin1(references));
        if (!other || other->undo().inUse != InUse::Stays)
            continue;
        const RowPlan* planned = m_rowOfId.value(row.wanted[i].toNumber());
        const std::optional<Row> named =
            planned ? std::optional(planned->wanted) : readRow(m_connection, *other, row.wanted[i].toNumber());
        if (!named || isWithdrawn(*other, *named))
            return true;
    }
    return false;
}

bool ReversalPlan::mayGoBack(const RowPlan& row) const
{
    const UndoRules& rules = row.table->undo();
    if (refersToGone(row) || (rules.mayGoBack && !rules.mayGoBack(m_connection, row.stored, row.wanted)))
        return false;
    if (rules.unique.empty())
        return true;
    Row wanted = row.wanted;
    if (row.table->hooks().derive)
        row.table->hooks().derive(wanted);
    return std::all_of(rules.unique.begin(), rules.unique.end(), [&](const UniqueRule& rule) {
        const qint64 taker = takerOf(m_connection, *row.table, rule, row.stored, wanted);
        return taker == 0 || givesBackBefore(taker, row, rule, wanted);
    });
}

/// What the entry made together stays together: accessories with their asset, a loan with its line.
void ReversalPlan::keepTogether()
{
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        QSet<qint64> left;
        QSet<qint64> named; // by rows that stay
        for (const RowPlan& row : m_rows) {
            if (!row.isLeft())
                continue;
            left << row.id();
            for (size_t i = 1; i < row.stored.size(); ++i) {
                if (row.table->columns()[i].references)
                    named << row.stored[i].toNumber();
            }
        }
        if (left.isEmpty())
            return;
        for (RowPlan& row : m_rows) {
            if (row.fate != Fate::Reversed || !row.isCreation || !(hangsOn(row, left) || named.contains(row.id())))
                continue;
            row.fate = row.table->undo().inUse == InUse::Stays ? Fate::Stays : Fate::HangsOn;
            isSettled = false;
        }
    }
}

bool ReversalPlan::hangsOn(const RowPlan& row, const QSet<qint64>& left) const
{
    for (size_t i = 1; i < row.stored.size(); ++i) {
        if (row.table->columns()[i].isSubject && left.contains(row.stored[i].toNumber()))
            return true;
    }
    return false;
}

void ReversalPlan::write(WriteScope& scope) const
{
    for (const RowPlan& row : m_rows) {
        if (row.fate == Fate::Reversed)
            scope.update(*row.table, row.stored, row.wanted);
    }
}

QList<Problem> ReversalPlan::problems() const
{
    QList<Problem> problems;
    const QList<RowRef> refs = left();
    for (const RowRef& ref : refs) {
        Problem problem{QStringLiteral("undo.moved-on"), rowLabel(m_connection, m_tables, ref), {}};
        if (!problems.contains(problem))
            problems << std::move(problem);
    }
    return problems;
}

QList<RowRef> ReversalPlan::left() const
{
    QList<RowRef> left = m_missing;
    for (const RowPlan& row : m_rows) {
        if (row.fate == Fate::MovedOn)
            left << RowRef{QString::fromStdString(row.table->name()), row.id()};
    }
    return left;
}

ReversalPlan planIn(WriteScope& scope, const TableRegistry& tables, const Entry& entry)
{
    static const OperationRows nothing;
    ReversalPlan plan(scope.connection(), tables, nothing);
    plan.make(entry, scope.atText(), [&](const Table& table, qint64 id) { return scope.lock(table, id); });
    return plan;
}

} // namespace

QList<Problem> EntryReversal::check(Connection& connection, const Entry& entry, const OperationRows& operation) const
{
    ReversalPlan plan(connection, m_tables, operation);
    plan.make(entry, QStringLiteral("-"), [&](const Table& table, qint64 id) -> std::optional<Row> {
        Cursor cursor = connection.select(table.selectByIdSql(), id);
        return cursor.next() ? std::optional(cursor.row(table)) : std::nullopt;
    });
    return plan.problems();
}

QList<Problem> EntryReversal::apply(WriteScope& scope, const Entry& entry) const
{
    const ReversalPlan plan = planIn(scope, m_tables, entry);
    QList<Problem> problems = plan.problems();
    if (problems.isEmpty())
        plan.write(scope);
    return problems;
}

QList<RowRef> EntryReversal::applyWhatFits(WriteScope& scope, const Entry& entry) const
{
    const ReversalPlan plan = planIn(scope, m_tables, entry);
    plan.write(scope);
    return plan.left();
}

} // namespace madoguchi
