// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"

#include <QString>

#include <optional>

namespace madoguchi {

/// What a verb or a question needs. Which role has it: one table in permission.cpp.
enum class Permission {
    Look,         ///< see the ledger, the loans, the documents
    Lend,         ///< hand over, take back, print again, undo one's own recent work
    TakeStock,    ///< open, scan and close stocktakes, say what a difference was
    EditLedger,   ///< add and change assets, people, kinds, places
    Import,       ///< bring in and withdraw whole files
    UndoAny,      ///< undo what others did, or what is long past
    ReadJournal,  ///< read, verify, export the journal
    SignJournal,  ///< take a checkpoint
    BackUp,       ///< copy the whole record into a file, with everything in it
    Administrate, ///< operators, stations, settings
};

[[nodiscard]] bool mayDo(Role role, Permission permission);

[[nodiscard]] QString roleCode(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(const QString& code);
[[nodiscard]] QString permissionCode(Permission permission);

} // namespace madoguchi
