// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/journal/tableregistry.h"

#include <QStringList>

#include <functional>

namespace madoguchi {

/// What an undo answers and the journal keeps.
struct UndoOutcome {
    QStringList documents; ///< that are void now
    QStringList commands;  ///< that were reversed, the newest first
    QStringList verbs;     ///< of these, in their order
    /// What has been changed or used since and stays as it is, by the name people call it. Only of a command of many
    /// entries, and not in the journal: names of people do not belong there.
    QStringList left;
    QJsonObject toJson() const;
    static UndoOutcome fromJson(const QJsonObject& json);
};

/// The verb of every entry that reverses others.
inline constexpr const char* undoVerb = "desk.undo";

/// `progress(done, total)` answers false to cancel.
using ReversalProgress = std::function<bool(qint64, qint64)>;

/// How far a command of many entries has come.
struct CommandState {
    int entries = 0;
    QStringList documents;
    bool isOpen = false;          ///< it runs, or was interrupted, or is being reversed
    bool isReversalBegun = false; ///< then nothing but reversing it further is possible
};
[[nodiscard]] CommandState readCommandState(Connection& connection, const QString& commandId);

/// The command under which another is reversed part by part: always the same one for it, so that each entry is reversed
/// once, whoever begins and whoever goes on.
[[nodiscard]] QString reversalOf(const QString& commandId);
[[nodiscard]] bool isReversalBegun(Connection& connection, const QString& commandId);

/// What stands against reversing a command as a whole, before its reversal has begun: "undo.moved-on" for each thing.
/// Code "job.cancelled".
[[nodiscard]] Result<QList<Problem>> problemsOfReversal(Connection& connection, const TableRegistry& tables,
                                                        const QString& commandId, const ReversalProgress& progress);

/// Which command, and what its parts are written with.
struct CommandReversal {
    QString commandId;
    QString document; ///< as it was asked for, may be empty
    Permission permission = Permission::Import;
    const TableRegistry* tables = nullptr;
};

/// Reverses a command entry by entry, the newest first, each in a transaction between which others write. May be
/// interrupted at any point and be called again, by anybody: what is reversed is left alone. What has moved on stays
/// and is named in the outcome; the document is void in the end. Asks no further than for the permission. Progress
/// counts from the first entry; its answer is not asked for, because half a reversal is nobody's wish.
[[nodiscard]] Result<Performed<UndoOutcome>> reverseCommand(Desk& desk, const CommandReversal& what, const Order& order,
                                                            const ReversalProgress& progress = {});

/// The answer that a reversal gave when it was performed under this order before.
[[nodiscard]] std::optional<Performed<UndoOutcome>> earlierReversal(Connection& connection, const QString& commandId,
                                                                    const Order& order);

} // namespace madoguchi
