// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QStringList>

#include <functional>

namespace madoguchi {

/// What of a text cannot come onto paper as it is registered; each character once, named as "𠮷 (U+20BB7)".
struct MissingGlyphs {
    QStringList boxes;    ///< no font has them: a box is printed in their place
    QStringList variants; ///< their form is chosen by a variation selector (IVS) that is not followed: the usual form
                          ///< is printed

    [[nodiscard]] bool isEmpty() const { return boxes.isEmpty() && variants.isEmpty(); }
    void add(const MissingGlyphs& more);
    bool operator==(const MissingGlyphs&) const = default;
};

/// Fonts are known to whoever prints: how the core asks about them. May be asked on any thread.
using FindMissingGlyphs = std::function<MissingGlyphs(const QString& text)>;

/// "𠮷 (U+20BB7)", "葛󠄀 (U+845B U+E0100)".
[[nodiscard]] QString nameOfCharacter(const QString& character);

/// "text.no-glyph" and "text.no-variant" with the argument characters; `subject` is what they are in. Nothing where
/// nothing is missing. They are to be known, and keep nothing back.
[[nodiscard]] QList<Problem> glyphProblems(const MissingGlyphs& missing, const QString& subject);

} // namespace madoguchi
