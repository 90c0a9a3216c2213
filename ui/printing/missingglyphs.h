// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/missingglyphs.h"
#include "core/documents/document.h"

#include <vector>

namespace madoguchi {

/// What of a text the fonts of papers cannot show, with any other font of this computer that stands in for them. On any
/// thread of a program with a QGuiApplication; what is known of a character is remembered.
[[nodiscard]] MissingGlyphs missingGlyphs(const QString& text);
/// Of what was registered and stands on a paper; its own words are known to be there.
[[nodiscard]] MissingGlyphs missingGlyphs(const Document& document);

/// What is missing of many texts, each character looked at once.
class GlyphWatch
{
public:
    GlyphWatch();
    void look(const QString& text);
    [[nodiscard]] const MissingGlyphs& missing() const { return m_missing; }

private:
    std::vector<bool> m_seen; ///< by UTF-16 code
    MissingGlyphs m_missing;
};

/// The same in sentences, for below a field; empty where nothing is missing.
[[nodiscard]] QString glyphWarning(const QString& text);

} // namespace madoguchi
