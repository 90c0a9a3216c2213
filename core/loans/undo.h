// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/journal/tableregistry.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace madoguchi {

struct UndoOutcome {
    QStringList documents; ///< that are void now
    QStringList commands;  ///< that were reversed
    QJsonObject toJson() const;
    static UndoOutcome fromJson(const QJsonObject& json);
};

/// Reverses an operation by another entry; nothing is ever deleted. A return slip takes the returns it confirms with
/// it. Desk staff undo what was done at their own counter within the time the office allows; managers anything, with
/// a reason (Order::reason) once that time is over. Codes: "document.unknown", "command.unknown",
/// "document.already-undone", "undo.not-undoable", "undo.not-yours", "undo.too-late", "undo.needs-reason",
/// "undo.moved-on" (for every row that has moved on), "undo.too-large" (see performUndo).
struct Undo {
    static constexpr const char* name = "desk.undo";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = UndoOutcome;

    QString document;  ///< number; or
    QString commandId; ///< of what was done
    const TableRegistry* tables = nullptr;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What it takes to undo what this verb did; nothing for what is never undone.
[[nodiscard]] std::optional<Permission> permissionToUndo(const QString& verb);

/// Undoes whatever it is: a small operation in one entry, a large one (an import) part by part after everything has
/// been checked. `progress(done, total)` answers false to cancel before the first change; after that it is finished.
[[nodiscard]] Result<UndoOutcome> performUndo(Desk& desk, const Undo& undo, const Order& order,
                                              const std::function<bool(qint64, qint64)>& progress = {});

} // namespace madoguchi
