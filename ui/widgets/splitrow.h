// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace madoguchi {

/// Two groups of controls, at the left and at the right of one line; on two lines where one is too narrow for them.
class SplitRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SplitRow(QWidget* parent = nullptr);

    void addLeft(QWidget* widget, int stretch = 0);
    void addRight(QWidget* widget);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_row;
    QBoxLayout* m_left;
    QBoxLayout* m_right;
};

} // namespace madoguchi
