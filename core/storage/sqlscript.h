// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace madoguchi {

/// Splits a script into statements at `;`, leaving alone those inside quotes, comments, `begin … end` of a trigger and
/// `$$ … $$` bodies. Statements are trimmed; empty ones are dropped.
[[nodiscard]] QList<QByteArray> splitStatements(const QByteArray& script);

} // namespace madoguchi
