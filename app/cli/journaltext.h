// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/journalquestions.h"

#include <QCommandLineParser>
#include <QJsonArray>

namespace madoguchi {

/// --copy, for whatever checks a record that may be an earlier one (wholeCheck).
void declareCopy(QCommandLineParser& parser);

/// Entries as JSON: entry, station, order, at, operator, verb, command, channel, reason, workItem, arguments, rows.
[[nodiscard]] QJsonArray entriesJson(const std::vector<JournalEntry>& entries);
/// One line each: when, who, what.
[[nodiscard]] QString entriesText(const std::vector<JournalEntry>& entries);

/// Lanes with their roots, and the first bad entry in words.
[[nodiscard]] QString verificationText(const Verification& verification);
[[nodiscard]] QString rebuildText(const RebuildResult& result);

} // namespace madoguchi
