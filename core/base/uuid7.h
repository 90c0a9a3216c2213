// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace madoguchi {

/// A new UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random bits; lower case with hyphens.
[[nodiscard]] QString makeUuid7(Instant at);

/// True for any UUID in its 36-character form.
[[nodiscard]] bool isUuid(const QString& text);

} // namespace madoguchi
