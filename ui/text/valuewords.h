// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// A value of a journal entry as people read it: codes as words, days and instants as everywhere else. `field` is
/// "asset.state"; what has no words of its own stays as it is, long texts are cut for the eye.
[[nodiscard]] QString valueWord(const QString& field, const QString& value);

} // namespace madoguchi
