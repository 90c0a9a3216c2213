// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/commandreversal.h"

#include <optional>

namespace madoguchi {

/// Reverses an operation by another entry; nothing is ever deleted. A return slip takes the returns it confirms with
/// it, a return what was said later about its accessories. Desk staff undo what was done at their own counter within
/// the time the office allows; managers anything, with a reason (Order::reason) once that time is over. Codes:
/// "document.unknown", "command.unknown", "document.already-undone", "undo.not-undoable", "undo.not-yours",
/// "undo.too-late", "undo.needs-reason", "undo.moved-on" (for every row that has moved on), "undo.too-large" (see
/// performUndo).
struct Undo {
    static constexpr const char* name = undoVerb;
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

/// Undoes whatever it is: a small operation in one entry, an import part by part (see reverseCommand). An import that
/// was finished is checked as a whole before its first part is reversed, and `progress` may cancel until then. One that
/// runs, or was interrupted, or whose undo was interrupted, is reversed as far as it can be: UndoOutcome::left says
/// what stays.
[[nodiscard]] Result<Performed<UndoOutcome>> performUndo(Desk& desk, const Undo& undo, const Order& order,
                                                         const ReversalProgress& progress = {});

} // namespace madoguchi
