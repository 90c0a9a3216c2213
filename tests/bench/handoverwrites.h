// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "largerecord.h"

#include <string>

namespace madoguchi::bench {

/// One thing that a handover wrote, with the statement that writes it again; marks are ? on SQLite and $1 … on a
/// server.
struct RowWrite {
    std::string sql;
    std::vector<Value> values;
};

/// Hands three items to somebody, other ones in each round; gives the number of the receipt.
[[nodiscard]] QString handOver(Desk& desk, const LargeRecord& record, int round);

/// What the last handover wrote, as the database saw it, read back: a floor repeats exactly these rows.
[[nodiscard]] std::vector<RowWrite> writesOf(Connection& connection, const QString& document);

/// MADOGUCHI_BENCH_ROUNDS, 1,000 by default.
[[nodiscard]] int benchRounds();

} // namespace madoguchi::bench
