// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/shapeicon.h"

#include "ui/theme/palette.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace madoguchi {

namespace {

class ShapeEngine final : public QIconEngine
{
public:
    ShapeEngine(Shape shape, Tone tone) : m_shape(shape), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const double side = 0.8 * std::min(rect.width(), rect.height());
        const QPointF corner = QRectF(rect).center() - QPointF(side / 2, side / 2);
        painter->setRenderHint(QPainter::Antialiasing);
        paintShape(*painter, m_shape, QRectF(corner, QSizeF(side, side)),
                   tokensOf(QGuiApplication::palette()).tone(m_tone).ink);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ShapeEngine(*this); }

private:
    Shape m_shape;
    Tone m_tone;
};

} // namespace

QIcon shapeIcon(Shape shape, Tone tone)
{
    return QIcon(new ShapeEngine(shape, tone));
}

} // namespace madoguchi
