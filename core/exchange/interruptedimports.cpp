// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interruptedimports.h"

#include "core/base/codekey.h"
#include "core/base/uuid7.h"
#include "core/exchange/importrun.h"
#include "core/exchange/recordtables.h"
#include "core/loans/entryreversal.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Imports of a station that are open; whether one of them runs, only the lock file knows.
struct OpenImports {
    using Answer = QList<InterruptedImport>;
    QString station;
    Result<Answer> run(ReadScope& scope) const
    {
        Answer open;
        Cursor cursor = scope.connection.select(
            "select d.number, d.command_id, o.name, d.issued_at from document d join station s on s.id = d.station_id"
            " join operator o on o.id = d.operator_id"
            " where d.kind = 'import' and d.is_open = 1 and d.withdrawn_at is null and s.code = ? order by d.id",
            station);
        while (cursor.next())
            open << InterruptedImport{cursor.text(0), cursor.text(1), cursor.text(2), cursor.instant(3)};
        return open;
    }
};

struct OrderNumbers {
    using Answer = QList<qint64>;
    QString commandId;
    Result<Answer> run(ReadScope& scope) const { return orderNumbersOfCommand(scope.connection, commandId); }
};

/// Reversed by an attempt that was interrupted? Parts are whole, so one row tells; a name that others use may stay.
bool isReversed(Connection& connection, const Entry& entry)
{
    for (const RowImage& image : entry.images) {
        const Table* table = recordTables().find(image.table);
        if (!table || image.kind != ImageKind::Insert || table->withdrawnColumn() < 0 || image.table == u"kind"
            || image.table == u"place" || image.table == u"section")
            continue;
        Cursor cursor = connection.select(table->selectByIdSql(), image.id);
        return cursor.next() && !cursor.isNull(table->withdrawnColumn());
    }
    for (const RowImage& image : entry.images) {
        const Table* table = recordTables().find(image.table);
        if (!table || image.kind != ImageKind::Update || image.values.empty())
            continue;
        Cursor cursor = connection.select(table->selectByIdSql(), image.id);
        const ImageValue& first = image.values.front();
        return cursor.next() && cursor.value(first.column) == first.before && first.before != first.after;
    }
    return false;
}

} // namespace

Result<QList<InterruptedImport>> findInterruptedImports(Desk& desk)
{
    const std::unique_ptr<QLockFile> lock = importLock(desk);
    if (!lock->tryLock(0))
        return QList<InterruptedImport>();
    return desk.ask(OpenImports{desk.config().stationCode});
}

Result<Done> withdrawCommand(Desk& desk, const QString& commandId, const Order& order, JobControl* control)
{
    const Result<QList<qint64>> entries = desk.ask(OrderNumbers{commandId});
    if (!entries)
        return entries.refusal();
    Order own = order;
    own.channel = u"import"_s;
    own.commandId = makeUuid7(desk.clock().now());
    const EntryReversal reversal(recordTables());
    int part = 0;
    for (auto number = entries->rbegin(); number != entries->rend(); ++number) {
        const Desk::JobPart job{u"exchange.withdraw-import"_s, Permission::Import, commandId.toLatin1(), u"import"_s, part};
        bool hasWritten = false;
        const Result<QJsonObject> done = desk.performPart(job, own, [&](WriteScope& scope) -> Result<QJsonObject> {
            const std::optional<Entry> entry = entryByOrder(scope.connection(), *number);
            if (!entry)
                return refusal(RefusalKind::Bug, u"journal.unreadable"_s, QString::number(*number));
            if (isReversed(scope.connection(), *entry))
                return QJsonObject();
            const QList<Problem> problems = reversal.apply(scope, *entry);
            if (!problems.isEmpty())
                return Refusal{RefusalKind::Conflict, problems, false};
            hasWritten = scope.imageCount() > 0;
            return QJsonObject();
        });
        if (!done)
            return done.refusal();
        part += hasWritten ? 1 : 0;
        if (control)
            control->report(std::distance(entries->rbegin(), number) + 1, entries->size());
    }
    return Done{};
}

Result<Done> withdrawInterruptedImport(Desk& desk, const QString& document, const Order& order, JobControl& control)
{
    const std::unique_ptr<QLockFile> lock = importLock(desk);
    if (!lock->tryLock(0))
        return refusal(RefusalKind::Busy, u"import.already-running"_s, desk.config().stationCode);
    const Result<QList<InterruptedImport>> open = desk.ask(OpenImports{desk.config().stationCode});
    if (!open)
        return open.refusal();
    for (const InterruptedImport& import : *open) {
        if (import.document == codeKey(document))
            return withdrawCommand(desk, import.commandId, order, &control);
    }
    return refused(u"import.not-interrupted"_s, document);
}

} // namespace madoguchi
