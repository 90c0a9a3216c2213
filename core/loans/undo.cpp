// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/undo.h"

#include "core/base/codekey.h"
#include "core/base/uuid7.h"
#include "core/desk/desktables.h"
#include "core/desk/settings.h"
#include "core/loans/entryreversal.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

namespace {

/// The command that made a document, unless the document is void already.
Result<QString> commandOfDocument(Connection& connection, const QString& number)
{
    Cursor cursor =
        connection.select("select command_id, withdrawn_at from document where number = ?", codeKey(number));
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, QStringLiteral("document.unknown"), number);
    if (!cursor.isNull(1))
        return refused(QStringLiteral("document.already-undone"), number);
    return cursor.text(0);
}

/// The returns that the slips of a command confirm.
QStringList confirmedReturns(Connection& connection, const QString& commandId)
{
    QStringList commands;
    Cursor cursor = connection.select(
        "select distinct ll.return_command from loan_line ll join document d on d.id = ll.return_document_id"
        " where d.command_id = ? and ll.return_command is not null",
        commandId);
    while (cursor.next()) {
        if (cursor.text(0) != commandId)
            commands << cursor.text(0);
    }
    return commands;
}

/// All commands to reverse, the newest first.
Result<QStringList> commandsOf(Connection& connection, const Undo& undo)
{
    QString target = undo.commandId;
    if (target.isEmpty()) {
        const Result<QString> command = commandOfDocument(connection, undo.document);
        if (!command)
            return command.refusal();
        target = *command;
    }
    QStringList commands{target};
    commands << confirmedReturns(connection, target);
    std::sort(commands.begin(), commands.end(), [&](const QString& a, const QString& b) {
        return orderNumbersOfCommand(connection, a).value(0) > orderNumbersOfCommand(connection, b).value(0);
    });
    return commands;
}

/// May this operator undo this entry now?
Result<Done> checkRight(Connection& connection, const Entry& entry, const Actor& actor, const QString& reason, Instant now)
{
    const std::optional<Permission> needed = permissionToUndo(entry.command.verb);
    if (!needed)
        return refused(QStringLiteral("undo.not-undoable"), entry.command.verb);
    if (!mayDo(actor.role, *needed))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.not-allowed"), actor.operatorCode,
                       {{QStringLiteral("permission"), permissionCode(*needed)}});
    const int minutes = readSettings(connection).undoMinutes;
    const bool isRecent = now.msecs() - entry.at.msecs() <= minutes * 60'000;
    if (mayDo(actor.role, Permission::UndoAny)) {
        if (!isRecent && reason.trimmed().isEmpty())
            return refused(QStringLiteral("undo.needs-reason"), {}, {{QStringLiteral("minutes"), minutes}});
        return Done{};
    }
    if (entry.actor.stationId != actor.stationId)
        return refusal(RefusalKind::Forbidden, QStringLiteral("undo.not-yours"), entry.actor.operatorCode);
    if (!isRecent)
        return refusal(RefusalKind::Forbidden, QStringLiteral("undo.too-late"), {}, {{QStringLiteral("minutes"), minutes}});
    return Done{};
}

QStringList documentsOf(Connection& connection, const QStringList& commands)
{
    QStringList numbers;
    for (const QString& command : commands) {
        Cursor cursor = connection.select("select number from document where command_id = ? order by id", command);
        while (cursor.next())
            numbers << cursor.text(0);
    }
    return numbers;
}

Result<Done> reverseAll(WriteScope& scope, const EntryReversal& reversal, const QStringList& commands)
{
    QList<Problem> problems;
    for (const QString& command : commands) {
        const QList<Entry> entries = entriesOfCommand(scope.connection(), command);
        if (entries.isEmpty())
            return refusal(RefusalKind::NotFound, QStringLiteral("command.unknown"), command);
        if (entries.size() > 1)
            return refused(QStringLiteral("undo.too-large"), command);
        const Result<Done> right =
            checkRight(scope.connection(), entries.first(), scope.actor(), scope.command().reason, scope.at());
        if (!right)
            return right;
        problems << reversal.apply(scope, entries.first());
    }
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Conflict, problems, false};
    return Done{};
}

/// What reversing a large operation needs to know before it begins.
struct LargeUndo {
    using Answer = LargeUndo;
    Undo undo;
    Actor actor;
    QString reason;
    std::function<bool(qint64, qint64)> progress;

    QString commandId;
    QList<qint64> entries;
    QStringList documents;
    QList<Problem> problems;
    bool isLarge = false;
    bool isCancelled = false;

    Result<Answer> run(ReadScope& scope) const
    {
        LargeUndo found = *this;
        const Result<QStringList> commands = commandsOf(scope.connection, undo);
        if (!commands)
            return commands.refusal();
        found.commandId = commands->first();
        found.entries = orderNumbersOfCommand(scope.connection, found.commandId);
        found.isLarge = found.entries.size() > 1;
        found.documents = documentsOf(scope.connection, {found.commandId});
        if (found.isLarge) {
            const Result<Done> checked = found.checkAll(scope);
            if (!checked)
                return checked.refusal();
        }
        return found;
    }

private:
    /// The newest entry first, as they will be reversed: a row that a newer one has changed again becomes by then what
    /// the older one left.
    Result<Done> checkAll(ReadScope& scope)
    {
        const EntryReversal reversal(*undo.tables);
        OwnRows own = ownRows(scope.connection);
        qint64 done = 0;
        for (auto number = entries.crbegin(); number != entries.crend(); ++number) {
            const std::optional<Entry> entry = entryByOrder(scope.connection, *number);
            if (!entry)
                return refusal(RefusalKind::Bug, QStringLiteral("journal.unreadable"), QString::number(*number));
            if (done == 0) {
                const Result<Done> right = checkRight(scope.connection, *entry, actor, reason, scope.now);
                if (!right)
                    return right;
            }
            problems << reversal.check(scope.connection, *entry, own);
            for (const RowImage& image : entry->images) {
                if (image.kind == ImageKind::Update && own.contains(image.id))
                    own.changedAgain.insert(image.id);
            }
            ++done;
            if (progress && !progress(done, entries.size() * 2))
                return refused(QStringLiteral("job.cancelled"));
        }
        return Done{};
    }

    /// The rows of a long job are one run of ids in its own lane.
    OwnRows ownRows(Connection& connection) const
    {
        OwnRows own{std::numeric_limits<qint64>::max(), 0, {}};
        for (qint64 number : entries) {
            const std::optional<Entry> entry = entryByOrder(connection, number);
            if (!entry)
                continue;
            for (const RowImage& image : entry->images) {
                if (image.kind != ImageKind::Insert)
                    continue;
                own.first = std::min(own.first, image.id);
                own.last = std::max(own.last, image.id);
            }
        }
        return own;
    }
};

Result<UndoOutcome> undoParts(Desk& desk, const LargeUndo& large, Order order)
{
    if (!large.problems.isEmpty())
        return Refusal{RefusalKind::Conflict, large.problems, false};
    if (order.commandId.isEmpty())
        order.commandId = makeUuid7(desk.clock().now());
    const EntryReversal reversal(*large.undo.tables);
    const UndoOutcome outcome{large.documents, {large.commandId}};
    const qint64 total = large.entries.size();
    for (qint64 part = 0; part < total; ++part) {
        const qint64 number = large.entries.at(total - 1 - part);
        const Desk::JobPart job{QString::fromLatin1(Undo::name), Permission::Import,
                                QJsonDocument(large.undo.toJson()).toJson(QJsonDocument::Compact),
                                QStringLiteral("undo"), int(part)};
        const Result<QJsonObject> done = desk.performPart(job, order, [&](WriteScope& scope) -> Result<QJsonObject> {
            const std::optional<Entry> entry = entryByOrder(scope.connection(), number);
            const QList<Problem> problems = reversal.apply(scope, *entry);
            if (!problems.isEmpty())
                return Refusal{RefusalKind::Conflict, problems, false};
            return outcome.toJson();
        });
        if (!done)
            return done.refusal();
        if (large.progress)
            large.progress(total + part + 1, total * 2);
    }
    return outcome;
}

} // namespace

std::optional<Permission> permissionToUndo(const QString& verb)
{
    if (verb.startsWith(QLatin1String("loans.")))
        return Permission::Lend;
    if (verb.startsWith(QLatin1String("ledger.")))
        return Permission::EditLedger;
    if (verb.startsWith(QLatin1String("exchange.")))
        return Permission::Import;
    return std::nullopt;
}

Result<UndoOutcome> Undo::run(WriteScope& scope) const
{
    const Result<QStringList> commands = commandsOf(scope.connection(), *this);
    if (!commands)
        return commands.refusal();
    if (const Result<Done> reversed = reverseAll(scope, EntryReversal(*tables), *commands); !reversed)
        return reversed.refusal();
    return UndoOutcome{documentsOf(scope.connection(), *commands), *commands};
}

QJsonObject Undo::toJson() const
{
    return {{QStringLiteral("document"), document}, {QStringLiteral("command"), commandId}};
}

QJsonObject UndoOutcome::toJson() const
{
    return {{QStringLiteral("documents"), QJsonArray::fromStringList(documents)},
            {QStringLiteral("commands"), QJsonArray::fromStringList(commands)}};
}

UndoOutcome UndoOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("documents")).toVariant().toStringList(),
            json.value(QStringLiteral("commands")).toVariant().toStringList()};
}

Result<UndoOutcome> performUndo(Desk& desk, const Undo& undo, const Order& order,
                                const std::function<bool(qint64, qint64)>& progress)
{
    LargeUndo question;
    question.undo = undo;
    question.actor = order.actor;
    question.reason = order.reason;
    question.progress = progress;
    const Result<LargeUndo> found = desk.ask(question);
    // A refusal here may be one that a repeat of the same command would answer from the record: the verb decides.
    if (found && found->isLarge)
        return undoParts(desk, *found, order);
    if (!found && found.refusal().has(u"job.cancelled"))
        return found.refusal();
    Result<Performed<UndoOutcome>> done = desk.perform(undo, order);
    if (!done)
        return done.refusal();
    return done->outcome;
}

} // namespace madoguchi
