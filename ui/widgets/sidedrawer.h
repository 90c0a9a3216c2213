// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace madoguchi {

/// A list and, beside it, what is known of its current row. In a narrow window the side becomes a drawer that lies
/// over the right of the list while it is open.
class SideDrawer final : public QWidget
{
    Q_OBJECT

public:
    /// Both become children.
    SideDrawer(QWidget* main, QWidget* side, QWidget* parent = nullptr);

    /// Width of the side in em; the drawer takes over below `least` em in all.
    void setWidths(double side, double least);

    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    /// Whether the side can be seen.
    [[nodiscard]] bool isOpen() const { return !m_isNarrow || m_isOpen; }
    /// In a wide window the side is always there.
    void openDrawer();
    /// False when there was nothing to close.
    bool closeDrawer();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    QWidget* m_main;
    QWidget* m_side;
    QToolButton* m_close;
    double m_sideEms = 24;
    double m_leastEms = 72;
    bool m_isNarrow = false;
    bool m_isOpen = false;
};

} // namespace madoguchi
