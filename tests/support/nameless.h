// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

namespace madoguchi {

/// The controls shown in a page that a screen reader could not name: class and object name of each. What Qt builds
/// inside its own widgets (qt_…) is named by these.
[[nodiscard]] inline QStringList namelessControls(const QWidget& page)
{
    QStringList nameless;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isInside = widget->objectName().startsWith(u"qt_");
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) || isInside)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()) &&
            (!label || label->text().isEmpty()))
            nameless << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

} // namespace madoguchi
