// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace madoguchi {

/// A surface over the window, not a dialog: nothing stops behind it. Escape (the window's command), a click elsewhere
/// or its own choice closes it, and the focus goes back to where it was.
class Overlay : public QFrame
{
    Q_OBJECT

public:
    explicit Overlay(QWidget* window);

    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

protected:
    /// Brings the content up to date and says where the focus belongs.
    virtual QWidget* prepare() = 0;
    /// How much of the window it may take, in em.
    virtual QSize wantedSize() const = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void focusMoved(const QWidget* now);

    QPointer<QWidget> m_before;
};

} // namespace madoguchi
