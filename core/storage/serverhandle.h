// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"

#include <memory>

struct pg_conn;

namespace madoguchi {

struct ServerHandleDeleter {
    void operator()(pg_conn* handle) const;
};
/// A connection of libpq.
using ServerHandle = std::unique_ptr<pg_conn, ServerHandleDeleter>;

/// Connects to a server and waits for that, a few seconds at most for each of its addresses. How the program works with
/// it (encoding, time limits) goes out with the start, so that nothing has to be asked for afterwards. Never null;
/// where it failed, the handle says so.
[[nodiscard]] ServerHandle connectToServer(const DatabaseUrl& url);
/// The same without waiting (PQconnectPoll).
[[nodiscard]] ServerHandle beginConnecting(const DatabaseUrl& url);

} // namespace madoguchi
