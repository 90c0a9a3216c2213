// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

namespace madoguchi {

/// The line icons of the window; each is resources/icons/<name>.svg, drawn with one stroke colour.
enum class Icon {
    Counter,
    Loans,
    Letters,
    Assets,
    People,
    Requests,
    Printers,
    Media,
    Stocktake,
    Kits,
    Supplies,
    Reports,
    Journal,
    Settings,
    Search,
    Plus,
    Print,
    Undo,
    Warning,
    Error,
    Ok,
    Info,
    Close,
    Lock,
    User,
    Import,
    Export,
    Calendar,
    Keyboard,
    Sound,
    Backup,
};
inline constexpr int iconCount = static_cast<int>(Icon::Backup) + 1;

/// The colour an icon takes from the tokens each time it is painted.
enum class Ink { Text, Muted, Accent, OnAccent, Ok, Warn, Error, Info };

/// The icon, sharp at every size and pixel ratio; follows a change of the application palette by itself.
QIcon icon(Icon name, Ink ink = Ink::Text);

/// The same at a fixed colour, for painting by hand.
QPixmap iconPixmap(Icon name, const QColor& colour, int size, qreal pixelRatio);

/// `icon` with every opaque pixel in `colour`.
QIcon tinted(const QIcon& icon, const QSize& size, const QColor& colour, qreal pixelRatio);

/// The icon that goes with a tone: a shape beside the colour.
Icon iconOf(Tone tone);

} // namespace madoguchi
