// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QList>

namespace madoguchi {

/// Documents of this fiscal year and the one before whose running number ends in these digits (one digit: is this
/// number), newest first within a series. A few look-ups for each series, however many documents there are.
[[nodiscard]] QList<DocumentId> documentsEndingIn(Connection& connection, const QString& digits, QDate today,
                                                  int limit);

/// The documents issued last, of this fiscal year and the one before, newest first; what was undone is left out.
[[nodiscard]] QList<DocumentId> latestDocuments(Connection& connection, QDate today, int limit);

} // namespace madoguchi
