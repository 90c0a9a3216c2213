// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/statuslook.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariant>

namespace madoguchi {

namespace {

/// Draws on a square from (0,0) to (1,1).
class Sign
{
public:
    Sign(QPainter& painter, const QRectF& square) : m_painter(painter), m_square(square) {}

    void line(std::initializer_list<QPointF> points) const { m_painter.drawPolyline(placed(points)); }

    void area(std::initializer_list<QPointF> points, bool filled) const
    {
        m_painter.setBrush(filled ? QBrush(m_painter.pen().color()) : QBrush(Qt::NoBrush));
        m_painter.drawPolygon(placed(points));
    }

    void circle(QPointF centre, double radius, bool filled = false) const
    {
        m_painter.setBrush(filled ? QBrush(m_painter.pen().color()) : QBrush(Qt::NoBrush));
        const double reach = radius * m_square.width();
        m_painter.drawEllipse(at(centre), reach, reach);
    }

    void arc(QRectF box, double from, double span) const
    {
        QPainterPath path;
        const QRectF placedBox(at(box.topLeft()), box.size() * m_square.width());
        path.arcMoveTo(placedBox, from);
        path.arcTo(placedBox, from, span);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }

private:
    QPointF at(QPointF p) const
    {
        return m_square.topLeft() + QPointF(p.x() * m_square.width(), p.y() * m_square.height());
    }
    QPolygonF placed(std::initializer_list<QPointF> points) const
    {
        QPolygonF polygon;
        for (const QPointF& point : points)
            polygon << at(point);
        return polygon;
    }

    QPainter& m_painter;
    QRectF m_square;
};

void question(const Sign& sign)
{
    sign.arc({0.26, 0.08, 0.48, 0.44}, 170, -235);
    sign.line({{0.52, 0.51}, {0.5, 0.66}});
    sign.circle({0.5, 0.88}, 0.03, true);
}

void draw(const Sign& sign, Shape shape)
{
    switch (shape) {
    case Shape::Check:
        return sign.line({{0.12, 0.55}, {0.4, 0.82}, {0.9, 0.2}});
    case Shape::Arrow:
        sign.line({{0.08, 0.5}, {0.92, 0.5}});
        return sign.line({{0.58, 0.18}, {0.92, 0.5}, {0.58, 0.82}});
    case Shape::Clock:
        sign.circle({0.5, 0.5}, 0.42);
        return sign.line({{0.5, 0.26}, {0.5, 0.52}, {0.68, 0.62}});
    case Shape::Triangle:
        return sign.area({{0.5, 0.1}, {0.95, 0.88}, {0.05, 0.88}}, true);
    case Shape::Cross:
        sign.line({{0.16, 0.16}, {0.84, 0.84}});
        return sign.line({{0.84, 0.16}, {0.16, 0.84}});
    case Shape::Diamond:
    case Shape::FilledDiamond:
        return sign.area({{0.5, 0.06}, {0.94, 0.5}, {0.5, 0.94}, {0.06, 0.5}}, shape == Shape::FilledDiamond);
    case Shape::Hourglass:
        return sign.area({{0.18, 0.08}, {0.82, 0.08}, {0.18, 0.92}, {0.82, 0.92}}, false);
    case Shape::Question:
        return question(sign);
    case Shape::Exclamation:
        sign.line({{0.5, 0.1}, {0.5, 0.62}});
        return sign.circle({0.5, 0.88}, 0.05, true);
    case Shape::ArrowUp:
        sign.line({{0.5, 0.92}, {0.5, 0.1}});
        return sign.line({{0.18, 0.42}, {0.5, 0.1}, {0.82, 0.42}});
    case Shape::Dash:
        return sign.line({{0.12, 0.5}, {0.88, 0.5}});
    }
}

} // namespace

StatusLook statusLook(AssetStatus status)
{
    switch (status) {
    case AssetStatus::Available:
        return {Shape::Check, Tone::Ok};
    case AssetStatus::OnLoan:
        return {Shape::Arrow, Tone::Info};
    case AssetStatus::DueToday:
        return {Shape::Clock, Tone::Warn};
    case AssetStatus::Overdue:
        return {Shape::Triangle, Tone::Error};
    case AssetStatus::InRepair:
        return {Shape::Cross, Tone::Neutral};
    case AssetStatus::Allocated:
        return {Shape::Diamond, Tone::Info};
    case AssetStatus::NeedsReset:
        return {Shape::Hourglass, Tone::Warn};
    case AssetStatus::Lost:
        return {Shape::Question, Tone::Error, true};
    case AssetStatus::Faulty:
        return {Shape::Exclamation, Tone::Warn, true};
    case AssetStatus::ToSurrender:
        return {Shape::ArrowUp, Tone::Neutral};
    case AssetStatus::Disposed:
        return {Shape::Dash, Tone::Neutral};
    case AssetStatus::Ready:
        return {Shape::FilledDiamond, Tone::Ok};
    }
    return {Shape::Dash, Tone::Neutral};
}

std::optional<AssetStatus> statusIn(const QVariant& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 0 || number > static_cast<int>(AssetStatus::Disposed))
        return {};
    return static_cast<AssetStatus>(number);
}

void paintShape(QPainter& painter, Shape shape, const QRectF& square, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, square.width() * 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double half = square.width() * 0.06;
    draw(Sign(painter, square.adjusted(half, half, -half, -half)), shape);
    painter.restore();
}

} // namespace madoguchi
