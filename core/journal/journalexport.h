// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <functional>

class QIODevice;

namespace madoguchi {

struct ExportOptions {
    /// Without them the file tells nothing about people and still proves everything.
    bool isWithPersonal = false;
    std::function<void(qint64 done, qint64 total)> progress;
    std::function<bool()> isCancelled;
};

/// Writes every entry in order, one JSON object a line: order, lane, station, job, sequence, command, part, body (base
/// 64 of the bytes that were hashed), leaf (hexadecimal), and where wanted personal:[{position, salt, value}] in
/// base 64. Gives the number of entries written. Codes "journal.export-failed", "journal.export-cancelled". Throws
/// StorageError.
[[nodiscard]] Result<qint64> exportJournal(Connection& connection, QIODevice& out, const ExportOptions& options = {});

} // namespace madoguchi
