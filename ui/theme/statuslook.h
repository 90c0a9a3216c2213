// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/status.h"
#include "ui/theme/tokens.h"

#include <QRectF>

#include <optional>

class QPainter;
class QVariant;

namespace madoguchi {

/// The sign drawn before a status word. Every status has another one, so that the colour is never needed.
enum class Shape {
    Check,
    Arrow,
    Clock,
    Triangle,
    Cross,
    Diamond,
    Hourglass,
    Question,
    Exclamation,
    ArrowUp,
    Dash,
    FilledDiamond,
};

struct StatusLook {
    Shape shape;
    Tone tone;
    /// A border in the tone's ink: stands out without being late.
    bool isOutlined = false;

    bool operator==(const StatusLook&) const = default;
};

/// The only place that decides how a status looks. Its word comes from ui/text.
StatusLook statusLook(AssetStatus status);

/// The status a model cell carries (StatusRole), if it carries one.
std::optional<AssetStatus> statusIn(const QVariant& value);

/// Paints the sign into a square, in one colour; works on paper too.
void paintShape(QPainter& painter, Shape shape, const QRectF& square, const QColor& colour);

} // namespace madoguchi
