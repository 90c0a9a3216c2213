// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"

namespace madoguchi {

/// What a question may use: a connection inside a read transaction (every select sees one moment) and the time.
struct ReadScope {
    Connection& connection;
    Instant now;
    [[nodiscard]] QDate today() const { return now.localDay(); }
};

} // namespace madoguchi
