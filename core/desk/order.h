// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// Who asks for a verb, and on what grounds; the same for every verb.
struct Order {
    Actor actor;
    QString commandId; ///< UUIDv7; empty: a new one. Repeat a lost answer with the same id.
    QString channel = QStringLiteral("counter");
    QString reason;
    QString authority; ///< application number, approver
    /// A fingerprint of the words this was asked in (a command line), where there are such: what they mean depends on
    /// the record, but in the same words a repeat is a repeat. Kept with the arguments.
    QByteArray asked = {};
};

} // namespace madoguchi
