// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/stationtrust.h"

#include <QStringList>

namespace madoguchi {

/// What is wrong with this computer's counter and what to do about it, in the window and on the command line; empty
/// when nothing is. The first is what must be acted on.
[[nodiscard]] QStringList stationWarnings(const StationTrust& trust, const QString& stationCode);

} // namespace madoguchi
