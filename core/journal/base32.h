// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace madoguchi {

/// Crockford's base 32: digits and capitals without I, L, O and U, so that nothing on paper can be mistaken for
/// something else. The first `characters` characters (5 bits each), in groups of four.
[[nodiscard]] QString toBase32Groups(QByteArrayView bytes, int characters);

/// Typed by a person: any case, spaces and hyphens as they like, O for 0, I or L for 1. Only the characters remain.
[[nodiscard]] QString tidyBase32(const QString& typed);

} // namespace madoguchi
