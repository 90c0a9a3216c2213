// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wrappedlabel.h"

#include <functional>

namespace madoguchi {

/// A name that leads to the thing it names, by a left click or, with the focus (by Tab), by Space.
class LinkLabel final : public WrappedLabel
{
    Q_OBJECT

public:
    LinkLabel(const QString& text, std::function<void()> go, QWidget* parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    std::function<void()> m_go;
};

} // namespace madoguchi
