// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace madoguchi {

/// What is known of one thing: content that scrolls, and below it the buttons that stay in sight. Beside a list, see
/// SideDrawer.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget* parent = nullptr);

    /// Takes the content away and gives the layout of a new one. Where one has scrolled to is kept.
    QVBoxLayout& renew();
    /// Where the buttons go.
    [[nodiscard]] QVBoxLayout& footer() const { return *m_footer; }
    /// One quiet line instead of content and buttons.
    void showNothing(const QString& text);

    /// A widget in place of content and buttons (a form), until showContent(). Becomes a child.
    void showInstead(QWidget* form);
    void showContent();
    [[nodiscard]] QWidget* instead() const { return m_instead; }

    /// It scrolls within itself.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStackedLayout* m_pages;
    QScrollArea* m_area;
    QWidget* m_buttons;
    QVBoxLayout* m_footer;
    QLabel* m_nothing;
    QWidget* m_instead = nullptr;
    QTimer* m_settled;    ///< until then what is renewed may still grow
    int m_scrolledTo = 0; ///< where it is scrolled to again meanwhile
};

} // namespace madoguchi
