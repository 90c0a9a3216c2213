// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/limitedwidth.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QWidget>

namespace madoguchi {

namespace {

class Limit final : public QObject
{
public:
    Limit(QWidget* widget, double ems) : QObject(widget), m_widget(widget), m_ems(ems)
    {
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_widget->setMaximumWidth(em(m_ems, m_widget)); }

    QWidget* m_widget;
    double m_ems;
};

} // namespace

void limitWidth(QWidget* widget, double ems)
{
    new Limit(widget, ems);
}

} // namespace madoguchi
