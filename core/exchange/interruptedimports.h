// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/jobcontrol.h"

#include <QList>

namespace madoguchi {

/// An import of this station that began and never ended: its machine lost power, or its program was killed.
struct InterruptedImport {
    QString document;
    QString commandId;
    QString operatorName;
    Instant begunAt;
};

/// Those of this desk's station. None while an import of this station runs on this machine.
[[nodiscard]] Result<QList<InterruptedImport>> findInterruptedImports(Desk& desk);

/// Withdraws everything an interrupted import has stored, and its number. May itself be interrupted and repeated.
/// Codes "document.unknown", "import.not-interrupted", "import.already-running", "undo.moved-on" (something it stored is
/// in use by now).
[[nodiscard]] Result<Done> withdrawInterruptedImport(Desk& desk, const QString& document, const Order& order,
                                                     JobControl& control);

/// Withdraws what the parts of a command have stored, the newest first, leaving out what is withdrawn already.
[[nodiscard]] Result<Done> withdrawCommand(Desk& desk, const QString& commandId, const Order& order,
                                           JobControl* control = nullptr);

} // namespace madoguchi
