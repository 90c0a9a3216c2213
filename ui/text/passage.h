// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace madoguchi {

/// Sentences one after the other: with a blank between them, in Japanese with none behind 「。」. Empty ones are left
/// out.
[[nodiscard]] QString passage(const QStringList& sentences);

} // namespace madoguchi
