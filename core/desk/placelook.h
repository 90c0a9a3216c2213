// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"

#include <optional>

namespace madoguchi {

/// What is at a place where a record could be.
struct PlaceReport {
    QString server;                     ///< "PostgreSQL 15.4"; empty for a file that is not there yet
    std::optional<DatabaseInfo> record; ///< nothing: one can be founded here
    bool isStationElsewhere = false; ///< the counter's code is that of another computer (StationTrust::isKeyElsewhere)

    /// Opening it brings it up to date first.
    [[nodiscard]] bool needsUpdate() const { return record && record->schema < currentSchema(); }
};

/// Looks without changing or creating anything; at the counter `stationCode` too, whose key would be in `keyFolder`.
/// Codes: "database.foreign", "database.newer",
/// "database.migration-changed", and those of Connection::open; a file that is missing is no refusal.
[[nodiscard]] Result<PlaceReport> lookAtPlace(const DatabaseUrl& url, const QString& stationCode = {},
                                              const QString& keyFolder = {});

} // namespace madoguchi
