// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <functional>

namespace madoguchi {

/// The left edge of a table whose rows can be marked: a check box for each row, whatever columns are shown.
class MarkGutter final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MarkGutter(QWidget* parent = nullptr);

    /// Asked for each row that is painted.
    void setMarked(std::function<bool(int row)> isMarked) { m_isMarked = std::move(isMarked); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Clicked with the left button; with Shift: from the one before to here.
    void clicked(int row, bool isRange);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& room, int row) const override;

private:
    std::function<bool(int row)> m_isMarked;
};

} // namespace madoguchi
