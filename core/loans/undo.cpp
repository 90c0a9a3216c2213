// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/undo.h"

#include "core/base/codekey.h"
#include "core/desk/operators.h"
#include "core/desk/settings.h"
#include "core/journal/entryreader.h"
#include "core/journal/entryreversal.h"
#include "core/journal/erasures.h"
#include "core/ledger/ledgertables.h"
#include "core/loans/incidentreport.h"
#include "core/loans/lendingrules.h"
#include "core/loans/retire.h"
#include "core/loans/undochain.h"

#include <algorithm>

namespace madoguchi {

namespace {

struct Target {
    QString commandId;
    QString document;
    bool isUndone = false;
};

/// The command to undo: the one that made the document, unless it is named itself.
Result<Target> targetOf(Connection& connection, const Undo& undo)
{
    const bool isNamed = !undo.commandId.isEmpty();
    Cursor cursor = isNamed
                        ? connection.select("select command_id, number, withdrawn_at from document"
                                            " where command_id = ? order by id",
                                            undo.commandId)
                        : connection.select("select command_id, number, withdrawn_at from document where number = ?",
                                            codeKey(undo.document));
    if (cursor.next())
        return Target{cursor.text(0), cursor.text(1), !cursor.isNull(2)};
    if (!isNamed)
        return refusal(RefusalKind::NotFound, QStringLiteral("document.unknown"), undo.document);
    return Target{undo.commandId, {}, false};
}

/// May this operator undo this entry now?
Result<Done> checkRight(Connection& connection, const Entry& entry, const Actor& actor, const QString& reason,
                        Instant now)
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
        return refusal(RefusalKind::Forbidden, QStringLiteral("undo.too-late"), {},
                       {{QStringLiteral("minutes"), minutes}});
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

/// The assets that the entry made Lost.
QList<AssetId> madeLost(const Entry& entry)
{
    QList<AssetId> assets;
    for (const RowImage& image : entry.images) {
        const bool isLoss =
            image.kind == ImageKind::Update && image.table == u"asset" &&
            std::any_of(image.values.begin(), image.values.end(), [](const ImageValue& value) {
                return value.column == AssetColumn::State && value.after.text() == assetStateCode(AssetState::Lost);
            });
        if (isLoss)
            assets << AssetId(image.id);
    }
    return assets;
}

/// What was made lost by one command and reported as lost by another goes back to use only with the report, or by being
/// found: no report may stand open on something that is there.
Result<Done> checkReports(Connection& connection, const QList<AssetId>& losses)
{
    QList<Problem> problems;
    for (const AssetId asset : losses) {
        const qint64 incident = openLoss(connection, asset);
        if (incident == 0)
            continue;
        Cursor cursor = connection.select("select asset_no from asset where id = ?", asset);
        problems << Problem{
            QStringLiteral("undo.loss-reported"),
            cursor.next() ? cursor.text(0) : QString(),
            {{QStringLiteral("documents"), reportNumbersOf(connection, incident).join(QLatin1String(", "))}}};
    }
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Conflict, problems, false};
    return Done{};
}

/// One command of the chain, in the entry that is being written. Its verb; what it had made lost goes to `losses`.
Result<QString> reverseOne(WriteScope& scope, const TableRegistry& tables, const QString& command,
                           QList<AssetId>& losses)
{
    if (entryCount(scope.connection(), command) > 1)
        return refused(QStringLiteral("undo.too-large"), command);
    const std::optional<Entry> entry = entryOfCommand(scope.connection(), command, 0);
    if (!entry)
        return refusal(RefusalKind::NotFound, QStringLiteral("command.unknown"), command);
    const Result<Done> right =
        checkRight(scope.connection(), *entry, scope.actor(), scope.command().reason, scope.at());
    if (!right)
        return right.refusal();
    const QList<Problem> problems = EntryReversal(tables).apply(scope, *entry);
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Conflict, problems, false};
    losses << madeLost(*entry);
    return entry->command.verb;
}

/// Whether something is undone in parts, and whether that may begin.
struct PartwiseUndo {
    using Answer = PartwiseUndo;
    Undo undo;
    Order order;
    ReversalProgress progress;

    Target target;
    bool isPartwise = false;
    std::optional<Refusal> against;
    std::optional<Performed<UndoOutcome>> earlier;

    Result<Answer> run(ReadScope& scope) const
    {
        PartwiseUndo found = *this;
        Result<Target> wanted = targetOf(scope.connection, undo);
        if (!wanted)
            return found;
        found.target = *std::move(wanted);
        const CommandState state = readCommandState(scope.connection, found.target.commandId);
        found.isPartwise = state.entries > 1 || state.isOpen;
        if (found.target.isUndone)
            found.earlier = earlierReversal(scope.connection, found.target.commandId, order);
        if (found.isPartwise && !found.earlier) {
            if (const Result<Done> allowed = found.check(scope, state); !allowed)
                found.against = allowed.refusal();
        }
        return found;
    }

private:
    Result<Done> check(ReadScope& scope, const CommandState& state) const
    {
        if (target.isUndone)
            return refused(QStringLiteral("document.already-undone"), target.document);
        const std::optional<Entry> last = entryOfCommand(scope.connection, target.commandId, state.entries - 1);
        Actor actor = order.actor; // as it is now: the sign-in may be long ago
        actor.role = roleFromCode(storedRoleOf(scope.connection, actor.operatorId).value_or(QString()))
                         .value_or(order.actor.role);
        const Result<Done> right = checkRight(scope.connection, *last, actor, order.reason, scope.now);
        if (!right || state.isOpen || state.isReversalBegun)
            return right;
        const ReversalProgress half = [&](qint64 done, qint64 total) { return !progress || progress(done, total * 2); };
        const Result<QList<Problem>> problems =
            problemsOfReversal(scope.connection, *undo.tables, target.commandId, half);
        if (!problems)
            return problems.refusal();
        if (!problems->isEmpty())
            return Refusal{RefusalKind::Conflict, *problems, false};
        return Done{};
    }
};

} // namespace

std::optional<Permission> permissionToUndo(const QString& verb)
{
    // What only a manager does, only a manager takes back.
    for (const char* managed : {PrepareRetirement::name, Retire::name, BlockPerson::name, UnblockPerson::name}) {
        if (verb == QLatin1String(managed))
            return Permission::EditLedger;
    }
    // How a mail went is a fact: who undid it would have it sent twice.
    for (const char* fact : {"letters.take-mails", "letters.note-mails", "letters.retry-mails", "letters.make-void"}) {
        if (verb == QLatin1String(fact))
            return std::nullopt;
    }
    if (verb == QLatin1String(erasureVerb))
        return std::nullopt;
    if (verb.startsWith(QLatin1String("loans.")) || verb.startsWith(QLatin1String("letters.")) ||
        verb.startsWith(QLatin1String("labels.")) || verb.startsWith(QLatin1String("collections.")))
        return Permission::Lend;
    if (verb == QLatin1String("ledger.save-search") || verb == QLatin1String("ledger.remove-search"))
        return Permission::Lend; // as it was done
    if (verb.startsWith(QLatin1String("ledger.")))
        return Permission::EditLedger;
    if (verb.endsWith(QLatin1String("-replenishment"))) // of consumables and types, by whoever asked
        return Permission::Lend;
    if (verb.startsWith(QLatin1String("reports.")))
        return Permission::EditLedger;
    if (verb.startsWith(QLatin1String("exchange.")))
        return Permission::Import;
    if (verb == u"consumables.receive" || verb == u"consumables.issue" || verb == u"consumables.hand-over")
        return Permission::Lend;
    if (verb.startsWith(QLatin1String("consumables.")))
        return verb == u"consumables.correct" ? Permission::TakeStock : Permission::EditLedger;
    if (verb == u"stocktake.correct-place" || verb == u"stocktake.suspect-loss" ||
        verb == u"stocktake.correct-together")
        return Permission::EditLedger;
    if (verb.startsWith(QLatin1String("stocktake.")))
        return Permission::TakeStock;
    return std::nullopt;
}

Result<UndoOutcome> Undo::run(WriteScope& scope) const
{
    const Result<Target> target = targetOf(scope.connection(), *this);
    if (!target)
        return target.refusal();
    if (target->isUndone)
        return refused(QStringLiteral("document.already-undone"), target->document);
    UndoOutcome outcome;
    outcome.commands = undoChain(scope.connection(), target->commandId);
    QList<AssetId> losses;
    for (const QString& command : std::as_const(outcome.commands)) {
        const Result<QString> verb = reverseOne(scope, *tables, command, losses);
        if (!verb)
            return verb.refusal();
        outcome.verbs << *verb;
    }
    if (const Result<Done> reported = checkReports(scope.connection(), losses); !reported)
        return reported.refusal();
    outcome.documents = documentsOf(scope.connection(), outcome.commands);
    return outcome;
}

QJsonObject Undo::toJson() const
{
    return {{QStringLiteral("document"), document}, {QStringLiteral("command"), commandId}};
}

Result<Performed<UndoOutcome>> performUndo(Desk& desk, const Undo& undo, const Order& order,
                                           const ReversalProgress& progress)
{
    PartwiseUndo question;
    question.undo = undo;
    question.order = order;
    question.progress = progress;
    const Result<PartwiseUndo> found = desk.ask(question);
    if (!found)
        return found.refusal();
    if (!found->isPartwise)
        return desk.perform(undo, order);
    if (found->against)
        return *found->against;
    if (found->earlier)
        return *found->earlier;
    const ReversalProgress half = [&](qint64 done, qint64 total) {
        return !progress || progress(total + done, total * 2);
    };
    return reverseCommand(desk, {found->target.commandId, undo.document, Permission::Import, undo.tables}, order, half);
}

} // namespace madoguchi
