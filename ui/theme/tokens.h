// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace madoguchi {

enum class Scheme { Light, Dark };

/// What a message, a chip or a count says by its colour. Never the only carrier: shape and word say it too.
enum class Tone { Neutral, Ok, Warn, Error, Info };

/// Text and ground of a tone; at least 4.5:1 against each other.
struct ToneColours {
    QColor ink;
    QColor ground;
};

/// Every colour of the window. Text pairs reach 4.5:1, borders of controls and focus 3:1 (tests/ui/theme).
struct Tokens {
    QColor background;
    QColor side;
    QColor surface;
    QColor raised;
    QColor border;
    QColor controlBorder;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor selection;
    ToneColours ok;
    ToneColours warn;
    ToneColours error;
    ToneColours info;
    ToneColours neutral;

    [[nodiscard]] constexpr const ToneColours& tone(Tone tone) const;
};

constexpr const ToneColours& Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Error:
        return error;
    case Tone::Info:
        return info;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

/// A colour written as 0xRRGGBB.
constexpr QColor rgb(unsigned value)
{
    return QColor(static_cast<int>(value >> 16 & 0xff), static_cast<int>(value >> 8 & 0xff),
                  static_cast<int>(value & 0xff));
}

inline constexpr Tokens lightTokens{
    .background = rgb(0xF4F6F8),
    .side = rgb(0xFFFFFF),
    .surface = rgb(0xFFFFFF),
    .raised = rgb(0xF8FAFB),
    .border = rgb(0xD5DBE1),
    .controlBorder = rgb(0x7C8894),
    .text = rgb(0x1B2430),
    .muted = rgb(0x56606C),
    .accent = rgb(0x0B5CAD),
    .onAccent = rgb(0xFFFFFF),
    .selection = rgb(0xDCEBFA),
    .ok = {rgb(0x0F6B3A), rgb(0xE3F4EA)},
    .warn = {rgb(0x8A4B00), rgb(0xFFF1D9)},
    .error = {rgb(0xB3261E), rgb(0xFCE8E6)},
    .info = {rgb(0x0B5CAD), rgb(0xE4F0FB)},
    .neutral = {rgb(0x4A5560), rgb(0xEBEEF1)},
};

inline constexpr Tokens darkTokens{
    .background = rgb(0x15191E),
    .side = rgb(0x1A1F25),
    .surface = rgb(0x1E242B),
    .raised = rgb(0x242B33),
    .border = rgb(0x38424D),
    .controlBorder = rgb(0x7A8794),
    .text = rgb(0xE7EBEF),
    .muted = rgb(0xA3AFBB),
    .accent = rgb(0x6CB2F5),
    .onAccent = rgb(0x0B1622),
    .selection = rgb(0x23405E),
    .ok = {rgb(0x7FD8A4), rgb(0x153626)},
    .warn = {rgb(0xF2BE6A), rgb(0x3D2C0D)},
    .error = {rgb(0xFF9B92), rgb(0x45191A)},
    .info = {rgb(0x8CC4F8), rgb(0x16324D)},
    .neutral = {rgb(0xC2CBD4), rgb(0x2D353E)},
};

constexpr const Tokens& tokens(Scheme scheme)
{
    return scheme == Scheme::Dark ? darkTokens : lightTokens;
}

/// Distances in design pixels (the pixels of the 10.5 pt font at 96 dpi); `scaled()` turns them into real ones.
namespace Space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 20;
} // namespace Space

/// Corner radii in design pixels; a pill is half its height.
namespace Radius {
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace Radius

/// Least heights of what is pressed, in design pixels.
namespace Target {
inline constexpr int least = 32;
inline constexpr int control = 36;
inline constexpr int primary = 48;
} // namespace Target

/// Width of the focus ring in device-independent pixels; drawn inside the control.
inline constexpr int focusRing = 2;

} // namespace madoguchi
