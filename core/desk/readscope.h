// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"

namespace madoguchi {

/// What a question may use: a connection inside a read transaction (every select sees one moment), the time, and whose
/// counter asks.
struct ReadScope {
    Connection& connection;
    Instant now;
    QString station = {}; ///< code of the counter; empty where a verb looks something up
    [[nodiscard]] QDate today() const { return now.localDay(); }
};

} // namespace madoguchi
