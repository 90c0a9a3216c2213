// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/ink.h"

#include <QWidget>

namespace madoguchi {

/// A field to write in with the pen of a tablet or with the mouse. Nothing but the left button and the tip of the pen
/// writes; what leaves the field stays in it. Black on white in every scheme, as it will be on paper.
class InkField final : public QWidget
{
    Q_OBJECT

public:
    explicit InkField(QWidget* parent = nullptr);

    [[nodiscard]] PenInk ink() const { return {size(), m_strokes}; }
    [[nodiscard]] bool isEmpty() const { return m_strokes.isEmpty(); }
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void begin(const QPointF& at);
    void go(const QPointF& at);
    void end();

    QList<QList<QPoint>> m_strokes;
    bool m_isWriting = false;
};

} // namespace madoguchi
