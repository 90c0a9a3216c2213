// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace madoguchi {

FactList::FactList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(Space::m, this));
    m_grid->setVerticalSpacing(scaled(Space::xs, this));
    m_grid->setColumnStretch(1, 1);
}

void FactList::add(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* label = new WrappedLabel(breakable(value), this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAccessibleName(name + QStringLiteral(": ") + value);
    addWidget(name, label);
}

void FactList::addWidget(const QString& name, QWidget* value)
{
    QLabel* label = mutedLabel(name, this);
    fit(*label);
    m_grid->addWidget(label, m_count, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_count, 1, Qt::AlignTop);
    ++m_count;
}

/// On one line where that leaves enough for what it is.
void FactList::fit(QLabel& name) const
{
    const int most = em(8, this);
    name.setMinimumWidth(std::clamp(name.fontMetrics().horizontalAdvance(name.text()) + 1, em(5, this), most));
    name.setMaximumWidth(most);
}

void FactList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (int row = 0; row < m_count; ++row)
        fit(*static_cast<QLabel*>(m_grid->itemAtPosition(row, 0)->widget()));
}

} // namespace madoguchi

#include "moc_factlist.cpp"
