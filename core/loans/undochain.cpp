// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/undochain.h"

#include "core/desk/commandreversal.h"
#include "core/journal/entryreader.h"
#include "core/loans/conditionnote.h"
#include "core/loans/loantables.h"
#include "core/loans/returncheck.h"
#include "core/loans/takeback.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace madoguchi {

namespace {

/// The returns that the slips of a command confirm.
QStringList confirmedReturns(Connection& connection, const QString& commandId)
{
    QStringList commands;
    Cursor cursor = connection.select(
        "select distinct ll.return_command from loan_line ll join document d on d.id = ll.return_document_id"
        " where d.command_id = ? and ll.return_command is not null",
        commandId);
    while (cursor.next())
        commands << cursor.text(0);
    return commands;
}

/// Whether the entry took something back, whatever its verb was.
bool isReturn(const Entry& entry)
{
    return std::any_of(entry.images.begin(), entry.images.end(), [&](const RowImage& image) {
        return image.table == u"loan_line" &&
               std::any_of(image.values.begin(), image.values.end(), [&](const ImageValue& value) {
                   return value.column == LoanLineColumn::ReturnCommand && value.after.text() == entry.command.id;
               });
    });
}

/// The lines of a return, on which its condition is noted, the accessories that were lent with them, and what was found
/// at their check points.
QSet<qint64> partsOfLines(Connection& connection, const Entry& entry)
{
    QSet<qint64> parts;
    for (const RowImage& image : entry.images) {
        if (image.table != u"loan_line")
            continue;
        parts << image.id;
        for (const char* sql : {"select id from loan_accessory where loan_line_id = ?",
                                "select id from return_check where loan_line_id = ?"}) {
            Cursor cursor = connection.select(sql, image.id);
            while (cursor.next())
                parts << cursor.number(0);
        }
    }
    return parts;
}

/// What stands of what was said about one part of a return after its entry: command ids by their order.
void addLaterWords(Connection& connection, qint64 part, qint64 after, QMap<qint64, QString>& commands)
{
    EntryQuery query;
    query.subjectId = part;
    query.afterOrder = after;
    query.isOldestFirst = true;
    query.limit = 0;
    visitEntries(connection, query, [&](const JournalEntry& read) {
        const Command& command = read.entry.command;
        if (command.verb == QLatin1String(MarkAccessoryMissing::name) ||
            command.verb == QLatin1String(TakeBackAccessories::name) ||
            command.verb == QLatin1String(JudgeReturn::name) || command.verb == QLatin1String(NoteCondition::name))
            commands.insert(read.entry.orderNo, command.id);
        if (command.verb != QLatin1String(undoVerb))
            return true;
        const UndoOutcome undone = UndoOutcome::fromJson(QJsonDocument::fromJson(read.entry.result).object());
        for (auto known = commands.begin(); known != commands.end();)
            known = undone.commands.contains(*known) ? commands.erase(known) : std::next(known);
        return true;
    });
}

} // namespace

QStringList undoChain(Connection& connection, const QString& commandId)
{
    QStringList targets = confirmedReturns(connection, commandId);
    targets.removeAll(commandId);
    targets << commandId;
    QMap<qint64, QString> commands; // by order
    for (const QString& target : std::as_const(targets)) {
        const std::optional<Entry> entry = entryOfCommand(connection, target, 0);
        commands.insert(entry ? entry->orderNo : 0, target);
        if (!entry || !isReturn(*entry))
            continue;
        const QSet<qint64> parts = partsOfLines(connection, *entry);
        for (qint64 part : parts)
            addLaterWords(connection, part, entry->orderNo, commands);
    }
    QStringList chain;
    for (const QString& command : std::as_const(commands))
        chain.prepend(command);
    return chain;
}

} // namespace madoguchi
