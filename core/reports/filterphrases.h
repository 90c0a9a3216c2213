// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/phrase.h"
#include "core/reports/reportplan.h"

#include <QList>

namespace madoguchi {

class Connection;

/// What a filter restricts to, as people call it: one phrase for each part that is set.
[[nodiscard]] QList<Phrase> filterPhrases(Connection& connection, const ReportFilter& filter);

} // namespace madoguchi
