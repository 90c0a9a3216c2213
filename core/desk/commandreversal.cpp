// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/commandreversal.h"

#include "core/base/compactjson.h"
#include "core/desk/desktables.h"
#include "core/journal/entryreader.h"
#include "core/journal/entryreversal.h"

#include <QJsonArray>
#include <QSet>
#include <QUuid>

namespace madoguchi {

namespace {

bool hasPart(Connection& connection, const QString& commandId, int part)
{
    return connection.select("select 1 from journal_entry where command_id = ? and part = ?", commandId, part).next();
}

QJsonArray jsonOf(const QList<RowRef>& rows)
{
    QJsonArray array;
    for (const RowRef& row : rows)
        array << QJsonObject{{QStringLiteral("table"), row.table}, {QStringLiteral("id"), QString::number(row.id)}};
    return array;
}

QList<RowRef> rowsOf(const QJsonArray& array)
{
    QList<RowRef> rows;
    for (const QJsonValue& value : array) {
        const QJsonObject row = value.toObject();
        rows << RowRef{row.value(QStringLiteral("table")).toString(),
                       row.value(QStringLiteral("id")).toString().toLongLong()};
    }
    return rows;
}

/// What an earlier attempt has reversed, and left.
struct Begun {
    using Answer = Begun;
    QString commandId;
    CommandState state;
    QString verb;
    QList<qint64> documentIds;
    QSet<int> parts; ///< of the reversal
    QList<RowRef> left;

    Result<Answer> run(ReadScope& scope) const
    {
        Begun found = *this;
        found.state = readCommandState(scope.connection, commandId);
        const std::optional<Entry> first = entryOfCommand(scope.connection, commandId, 0);
        if (!first)
            return refusal(RefusalKind::NotFound, QStringLiteral("command.unknown"), commandId);
        found.verb = first->command.verb;
        Cursor cursor = scope.connection.select("select id from document where command_id = ? order by id", commandId);
        while (cursor.next())
            found.documentIds << cursor.number(0);
        found.readParts(scope.connection);
        return found;
    }

private:
    void readParts(Connection& connection)
    {
        const QString reversal = reversalOf(commandId);
        for (int part = 0, count = entryCount(connection, reversal); part < count; ++part) {
            const std::optional<Entry> entry = entryOfCommand(connection, reversal, part);
            if (!entry)
                continue;
            parts << part;
            left << rowsOf(QJsonDocument::fromJson(entry->result).object().value(QStringLiteral("left")).toArray());
        }
    }
};

struct NamesOf {
    using Answer = QStringList;
    const TableRegistry* tables;
    QList<RowRef> rows;
    Result<Answer> run(ReadScope& scope) const
    {
        Answer names;
        for (const RowRef& row : rows)
            names << rowLabel(scope.connection, *tables, row);
        names.removeDuplicates();
        return names;
    }
};

/// One attempt at reversing a command to its end. Part n of the reversal reverses the entry n before the last one.
class Attempt
{
public:
    Attempt(Desk& desk, const CommandReversal& what, const Order& order, Begun begun)
        : m_desk(desk), m_what(what), m_order(order), m_begun(std::move(begun))
    {
        m_order.commandId = reversalOf(what.commandId);
        m_outcome = {m_begun.state.documents, {what.commandId}, {m_begun.verb}, {}};
        m_arguments = compactJson(QJsonObject{{QStringLiteral("document"), what.document},
                                              {QStringLiteral("command"), what.commandId},
                                              {QStringLiteral("order"), order.commandId}});
    }

    Result<Performed<UndoOutcome>> run(const ReversalProgress& progress);

private:
    Result<Done> part(int number);
    QJsonObject reverse(WriteScope& scope, int number);

    Desk& m_desk;
    const CommandReversal& m_what;
    Order m_order;
    Begun m_begun;
    UndoOutcome m_outcome;
    QByteArray m_arguments;
    QList<RowRef> m_leftNow; ///< by the part that is tried
};

Result<Performed<UndoOutcome>> Attempt::run(const ReversalProgress& progress)
{
    for (int number = 0; number < m_begun.state.entries; ++number) {
        const int known = m_begun.state.entries;
        if (!m_begun.parts.contains(number)) {
            if (const Result<Done> done = part(number); !done)
                return done.refusal();
        }
        // The command still ran, and nothing has been reversed that would have stopped it: its last entry is another
        // now.
        if (number > 0 && m_begun.state.entries != known)
            number = -1;
        if (progress)
            progress(number + 1, m_begun.state.entries);
    }
    const Result<QStringList> left = m_desk.ask(NamesOf{m_what.tables, m_begun.left});
    if (!left)
        return left.refusal();
    m_outcome.left = *left;
    return Performed<UndoOutcome>{m_outcome, m_order.commandId, false, {}};
}

Result<Done> Attempt::part(int number)
{
    const Desk::JobPart job{QString::fromLatin1(undoVerb), m_what.permission, m_arguments, QStringLiteral("undo"),
                            number};
    m_leftNow.clear();
    const Result<QJsonObject> done = m_desk.performPart(
        job, m_order, [&](WriteScope& scope) { return Result<QJsonObject>(reverse(scope, number)); });
    if (!done)
        return done.refusal();
    m_begun.left << m_leftNow;
    return Done{};
}

QJsonObject Attempt::reverse(WriteScope& scope, int number)
{
    // Whoever writes further parts of the command, or reverses it too, waits here for the other.
    for (qint64 document : std::as_const(m_begun.documentIds))
        scope.hold("document", document);
    m_leftNow.clear();
    m_begun.state.entries = entryCount(scope.connection(), m_what.commandId);
    QJsonObject result = m_outcome.toJson();
    if (hasPart(scope.connection(), m_order.commandId, number))
        return result;
    const std::optional<Entry> entry =
        entryOfCommand(scope.connection(), m_what.commandId, m_begun.state.entries - 1 - number);
    if (!entry)
        return result;
    m_leftNow = EntryReversal(*m_what.tables).applyWhatFits(scope, *entry);
    if (!m_leftNow.isEmpty())
        result.insert(QStringLiteral("left"), jsonOf(m_leftNow));
    return result;
}

} // namespace

QJsonObject UndoOutcome::toJson() const
{
    return {{QStringLiteral("documents"), QJsonArray::fromStringList(documents)},
            {QStringLiteral("commands"), QJsonArray::fromStringList(commands)},
            {QStringLiteral("verbs"), QJsonArray::fromStringList(verbs)}};
}

UndoOutcome UndoOutcome::fromJson(const QJsonObject& json)
{
    const auto list = [&](const QString& key) { return json.value(key).toVariant().toStringList(); };
    return {list(QStringLiteral("documents")), list(QStringLiteral("commands")), list(QStringLiteral("verbs")), {}};
}

QString reversalOf(const QString& commandId)
{
    static const QUuid space = QUuid::fromString(QStringLiteral("{6c1f0f2e-5f0b-4a53-9d0e-3b6a0f7c2d41}"));
    return QUuid::createUuidV5(space, commandId).toString(QUuid::WithoutBraces);
}

bool isReversalBegun(Connection& connection, const QString& commandId)
{
    return connection.select("select 1 from journal_entry where command_id = ? limit 1", reversalOf(commandId)).next();
}

CommandState readCommandState(Connection& connection, const QString& commandId)
{
    CommandState state;
    state.entries = entryCount(connection, commandId);
    state.isReversalBegun = isReversalBegun(connection, commandId);
    Cursor cursor = connection.select(
        "select number, is_open, withdrawn_at from document where command_id = ? order by id", commandId);
    while (cursor.next()) {
        state.documents << cursor.text(0);
        state.isOpen = state.isOpen || (cursor.flag(1) && cursor.isNull(2));
    }
    return state;
}

Result<QList<Problem>> problemsOfReversal(Connection& connection, const TableRegistry& tables, const QString& commandId,
                                          const ReversalProgress& progress)
{
    const int count = entryCount(connection, commandId);
    OperationRows operation;
    for (int part = 0; part < count; ++part) {
        const std::optional<Entry> entry = entryOfCommand(connection, commandId, part);
        if (!entry)
            continue;
        for (const RowImage& image : entry->images) {
            if (image.kind == ImageKind::Insert)
                operation.made.add(image.id);
        }
    }
    // The newest first, as they will be reversed: what a newer entry has changed again is what the older one left by
    // then.
    QList<Problem> problems;
    QSet<QString> named;
    const EntryReversal reversal(tables);
    for (int part = count - 1; part >= 0; --part) {
        const std::optional<Entry> entry = entryOfCommand(connection, commandId, part);
        if (!entry)
            continue;
        const QList<Problem> found = reversal.check(connection, *entry, operation);
        for (const Problem& problem : found) {
            if (!named.contains(problem.subject))
                problems << problem;
            named << problem.subject;
        }
        for (const RowImage& image : entry->images) {
            if (image.kind == ImageKind::Update)
                operation.changedLater.add(image.id);
        }
        if (progress && !progress(count - part, count))
            return refused(QStringLiteral("job.cancelled"));
    }
    return problems;
}

std::optional<Performed<UndoOutcome>> earlierReversal(Connection& connection, const QString& commandId,
                                                      const Order& order)
{
    const QString reversal = reversalOf(commandId);
    const std::optional<Entry> last = entryOfCommand(connection, reversal, entryCount(connection, reversal) - 1);
    if (!last || order.commandId.isEmpty())
        return std::nullopt;
    const QJsonObject arguments = QJsonDocument::fromJson(last->command.arguments).object();
    if (arguments.value(QStringLiteral("order")).toString() != order.commandId)
        return std::nullopt;
    return Performed<UndoOutcome>{
        UndoOutcome::fromJson(QJsonDocument::fromJson(last->result).object()), reversal, true, {}};
}

Result<Performed<UndoOutcome>> reverseCommand(Desk& desk, const CommandReversal& what, const Order& order,
                                              const ReversalProgress& progress)
{
    Begun question;
    question.commandId = what.commandId;
    Result<Begun> begun = desk.ask(question);
    if (!begun)
        return begun.refusal();
    return Attempt(desk, what, order, *std::move(begun)).run(progress);
}

} // namespace madoguchi
