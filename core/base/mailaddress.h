// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// True for what can stand as one address: something, one @, a host, no blanks or control characters.
[[nodiscard]] bool isMailAddress(const QString& text);

/// The address in "name <address>"; the text itself where there are no angle brackets.
[[nodiscard]] QString addressIn(const QString& text);

} // namespace madoguchi
