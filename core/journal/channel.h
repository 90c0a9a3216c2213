// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"

namespace madoguchi {

/// The PostgreSQL channel on which counters tell each other what changed.
inline constexpr const char* changeChannel = "madoguchi_changed";

/// "station table:id,id table:*": at most 20 ids a table, `*` for more, so that it stays below 8000 bytes.
[[nodiscard]] QString encodeChange(const QString& station, const ChangeSet& changes);

struct RemoteChange {
    QString station;
    ChangeSet changes; ///< a table without ids: anything in it may have changed
};
[[nodiscard]] RemoteChange decodeChange(const QString& payload);

} // namespace madoguchi
