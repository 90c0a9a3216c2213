// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QSize>
#include <QString>

#include <optional>

namespace madoguchi {

/// What a pen left on the screen: lines, in points of the field it was written in. A line of one point is a dot.
struct PenInk {
    /// More than anybody's signature needs; what is more is no signature but a mishap.
    static constexpr int mostPoints = 20'000;
    static constexpr int largestSide = 10'000;

    QSize field;
    QList<QList<QPoint>> strokes;

    [[nodiscard]] bool isEmpty() const { return strokes.isEmpty(); }
    [[nodiscard]] qsizetype points() const;

    /// Compact JSON: {"field":[w,h],"strokes":[[x,y,x,y …] …]}.
    [[nodiscard]] QString toText() const;
    /// Nothing where the text is no ink: what is wrong in one place is not shown as another person's signature.
    [[nodiscard]] static std::optional<PenInk> fromText(const QString& text);

    bool operator==(const PenInk&) const = default;
};

} // namespace madoguchi
