// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace madoguchi {

/// Base 45 (RFC 9285): the characters of a QR code's alphanumeric mode, which needs a quarter less space than base 64.
[[nodiscard]] QByteArray toBase45(const QByteArray& bytes);
/// Nothing when it is none.
[[nodiscard]] std::optional<QByteArray> fromBase45(const QByteArray& text);

} // namespace madoguchi
