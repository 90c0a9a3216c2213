// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/missingglyphs.h"
#include "core/documents/document.h"

namespace madoguchi {

/// What of a text the fonts of papers cannot show, with any other font of this computer that stands in for them. On any
/// thread of a program with a QGuiApplication; what is known of a character is remembered.
[[nodiscard]] MissingGlyphs missingGlyphs(const QString& text);
/// Of what was registered and stands on a paper; its own words are known to be there.
[[nodiscard]] MissingGlyphs missingGlyphs(const Document& document);

/// The same in sentences, for below a field; empty where nothing is missing.
[[nodiscard]] QString glyphWarning(const QString& text);

} // namespace madoguchi
