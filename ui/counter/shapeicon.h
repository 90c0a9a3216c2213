// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/statuslook.h"

#include <QIcon>

namespace madoguchi {

/// The sign of a status as an icon; sharp at every size, and in the colours of the palette in force when painted.
[[nodiscard]] QIcon shapeIcon(Shape shape, Tone tone);

} // namespace madoguchi
