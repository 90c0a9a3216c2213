// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"

#include <optional>

class QByteArray;
class QCommandLineParser;

namespace madoguchi {

class CommandRun;

// Files that the record keeps (attachments, signed copies), and files that a command writes.

/// The number by which the commands name a kept file: the only word.
[[nodiscard]] std::optional<qint64> keptFileNumber(const CommandRun& run);

/// --out, the file to write.
void declareOut(QCommandLineParser& parser);
/// Writes a kept file where --out says, whole or not at all. Codes of OutputFile.
[[nodiscard]] Result<Answer> saveKeptFile(CommandRun& run, const QByteArray& content, const QJsonObject& told);

} // namespace madoguchi
