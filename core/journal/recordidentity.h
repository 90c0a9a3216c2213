// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QJsonObject>
#include <QString>

namespace madoguchi {

/// What the first entry of a record answers: the id that the record bears. Nothing else says it that somebody could not
/// change without the journal showing it, and keys and kept checkpoints are found by it.
[[nodiscard]] QJsonObject foundingResult(const QString& recordId);

/// The id that the record really has, where it bears another one (core/storage/migrations.h, readRecordId): as its
/// first entry says, or as the keys in `keyFolder` do, which are those of its counters under another record's id.
/// Empty: nothing speaks against the one it bears. Records of earlier programs do not say it in their first entry.
/// Throws StorageError.
[[nodiscard]] QString rightRecordId(Connection& connection, const QString& keyFolder);

} // namespace madoguchi
