// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/glyphtable.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <unordered_map>

namespace madoguchi {

/// Forms are laid out in dots of 1/600 inch, whatever they are painted on, so that a page breaks at the same line
/// on paper, in a PDF and on the screen.
inline constexpr double dotsPerInch = 600;
constexpr double mm(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}
constexpr double pt(double points)
{
    return points * dotsPerInch / 72;
}

/// No text on paper is smaller, but for a number that would have to be cut (TextStyle::isWhole).
inline constexpr double smallestPoints = 7;

/// The fonts of all papers. Noto Sans with BIZ UDPGothic is the pair whose text survives extraction from a PDF:
/// Noto Sans CJK turns kanji into radicals and drops digits, Inter drops hyphens.
[[nodiscard]] QStringList formFontFamilies();
/// Those of formFontFamilies() this machine lacks; then another font is used and the text of a PDF may be harmed.
[[nodiscard]] QStringList missingFormFonts();

/// Fonts in dots, made once per size. Not for several threads at a time.
class FormFonts
{
public:
    struct Face {
        QFont font;
        QFontMetricsF metrics;
        GlyphTable glyphs;
    };

    /// `smallest`: the smallest size in layout points (larger than smallestPoints where the sheet is scaled down).
    explicit FormFonts(double smallest = smallestPoints) : m_smallest(smallest) {}

    /// Lives as long as these fonts.
    [[nodiscard]] const Face& face(double points, bool isBold) const;
    [[nodiscard]] double smallest() const { return m_smallest; }
    /// They are made again where they are needed next: fonts may not wander to another thread.
    void forget() { m_faces.clear(); }

private:
    double m_smallest;
    mutable std::unordered_map<int, Face> m_faces; ///< references into it stay valid
};

} // namespace madoguchi
