// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QRectF>
#include <QStyleOption>

class QPainter;
class QWidget;

// Painting shared by the parts of FlatStyle. Nobody else includes this.
namespace madoguchi::flat {

/// What one kind of painting gets from the style.
struct Canvas {
    const QStyleOption* option;
    QPainter* painter;
    const QWidget* widget;

    [[nodiscard]] const Tokens& colours() const { return tokensOf(option->palette); }
    [[nodiscard]] bool has(QStyle::StateFlag flag) const { return option->state.testFlag(flag); }
    /// Real pixels for so many design pixels.
    [[nodiscard]] int px(int designPixels) const;
    void panel(const QRectF& rect, const QColor& fill, const QColor& border, double width, double radius) const;
    /// The focus ring, inside `rect`.
    void ring(const QRectF& rect, const QColor& colour, double radius) const;
    void chevron(const QRectF& rect, Qt::ArrowType direction, const QColor& colour) const;
};

bool isPrimary(const QWidget* widget);
/// A button whose label begins at its left edge, as one in a column of buttons does.
bool isLeading(const QWidget* widget);
bool isDanger(const QWidget* widget);
/// A field of several lines; framed like the fields of one.
bool isTextArea(const QWidget* widget);

// Each answers false when Fusion paints this part well enough.
bool paintPrimitive(QStyle::PrimitiveElement element, const Canvas& canvas);
bool paintControl(QStyle::ControlElement element, const Canvas& canvas);
bool paintComplex(QStyle::ComplexControl control, const Canvas& canvas, const QStyle& style);

/// Place of a part of a control, or a null rectangle when Fusion decides it.
QRect placeOf(QStyle::ComplexControl control, const QStyleOptionComplex& option, QStyle::SubControl part,
              const QWidget* widget);

} // namespace madoguchi::flat
