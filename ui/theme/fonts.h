// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

class QWidget;

namespace madoguchi {

/// The one family list of the process. Latin first, so that "…" and digits keep their shape; a second list that
/// starts with the same family would get this one's fallback (Qt 6.4 caches by the first family).
QStringList fontFamilies();

/// Base size in points at 100 %.
inline constexpr double basePointSize = 10.5;
inline constexpr int leastFontScale = 90;
inline constexpr int greatestFontScale = 160;

/// The application font at `percent` (clamped to 90..160).
QFont baseFont(int percent = 100);

/// `font`, larger by `factor`.
QFont enlarged(const QFont& font, double factor, bool bold = false);

inline constexpr double titleFactor = 1.5;
inline constexpr double headingFactor = 1.12;
inline constexpr double scanFactor = 1.45;

/// Real pixels for so many design pixels under this font: 14 design pixels are one em.
int scaled(int designPixels, const QFont& font);
int scaled(int designPixels, const QWidget* widget);

/// Real pixels of so many em of the widget's font.
int em(double ems, const QWidget* widget);

/// Height of a table row or list row under this font.
int rowHeight(const QFont& font);

/// Keeps the font of `widget` at `factor` times that of its parent, also when the text size is changed later.
void followFont(QWidget* widget, double factor, bool bold = false);

} // namespace madoguchi
