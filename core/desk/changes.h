// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"

namespace madoguchi {

/// The change after which nothing read before can be relied on: another process wrote, or a connection was lost and
/// what happened meanwhile is not known.
[[nodiscard]] inline ChangeSet everythingChanged()
{
    return ChangeSet{{{QStringLiteral("*"), {}}}};
}

[[nodiscard]] inline bool isEverything(const ChangeSet& changes)
{
    return changes.rows.contains(QStringLiteral("*"));
}

/// True when rows of this table may have changed.
[[nodiscard]] inline bool touches(const ChangeSet& changes, const QString& table)
{
    return isEverything(changes) || changes.rows.contains(table);
}

} // namespace madoguchi
