// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>

namespace madoguchi {

/// The complete palette of a scheme, placeholder and disabled colours included.
QPalette paletteOf(Scheme scheme);

/// Light or dark, judged by the window colour; works for palettes of other programs too.
Scheme schemeOf(const QPalette& palette);

/// The colours that belong to the palette of a widget or a style option. Widgets look here while painting,
/// so that a change of the palette is all a change of theme needs.
const Tokens& tokensOf(const QPalette& palette);

/// `share` (0..1) of `over` laid on `ground`.
QColor mixed(const QColor& ground, const QColor& over, double share);

/// Contrast of two opaque colours as WCAG 2.2 computes it (1..21).
double contrast(const QColor& one, const QColor& other);

} // namespace madoguchi
