// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/stationtrust.h"

#include <QJsonObject>

namespace madoguchi {

/// counter, registered, keyElsewhere, copyOf (time or null), contradictingCheckpoints, lostEntries, otherHistory,
/// rightId and unprotected (or null).
[[nodiscard]] QJsonObject trustJson(const StationTrust& trust, const QString& code);

} // namespace madoguchi
