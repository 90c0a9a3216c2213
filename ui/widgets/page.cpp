// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include <QEvent>

namespace madoguchi {

void Page::focusIfShown(QWidget* widget)
{
    if (isVisible())
        widget->setFocus(Qt::OtherFocusReason);
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace madoguchi

#include "moc_page.cpp"
