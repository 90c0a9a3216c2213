// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ownwindow.h"

#include "ui/theme/fonts.h"

#include <QScreen>
#include <QShortcut>
#include <QWidget>

namespace madoguchi {

void showOwnWindow(QWidget& window, double widthEms, double heightEms)
{
    new QShortcut(Qt::Key_Escape, &window, &window, &QWidget::close);
    // Its frame needs room, too.
    const QSize room = window.screen()->availableSize() - QSize(em(1, &window), em(4, &window));
    window.resize(QSize(em(widthEms, &window), em(heightEms, &window)).boundedTo(room));
    window.show();
}

} // namespace madoguchi
