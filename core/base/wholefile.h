// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace madoguchi {

/// Writes the bytes as the whole file `path`, or leaves what was there as it was. A pipe or a device is written into,
/// never replaced. Codes, all Unavailable: "file.is-folder", "file.not-writable", "file.not-written" (a full disk),
/// "export.open-elsewhere" (openelsewhere.h). Any thread.
[[nodiscard]] Result<Done> writeWholeFile(const QString& path, const QByteArray& bytes);
/// The same for what need not be in memory as a whole: `write` writes front to back, and a refusal of it leaves what
/// was there. For a pipe or a device it is collected first.
[[nodiscard]] Result<Done> writeWholeFile(const QString& path,
                                          const std::function<Result<Done>(QIODevice& device)>& write);

/// Why a device failed, as the system says it; empty where it does not: QSaveFile forgets why a write came short.
[[nodiscard]] QString failureReason(const QIODevice& device);

/// Refuses at once where writeWholeFile() certainly would: to be asked before something is recorded whose paper is to
/// be written afterwards. Codes "file.is-folder", "file.not-writable", "export.open-elsewhere".
[[nodiscard]] Result<Done> checkWritable(const QString& path);

/// The path is a name of the standard output, as /dev/stdout; writeWholeFile() continues what was written there.
[[nodiscard]] bool isStandardOutput(const QString& path);

} // namespace madoguchi
