// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"

#include <QGridLayout>

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
    label->setMinimumWidth(em(5, this));
    label->setMaximumWidth(em(8, this));
    m_grid->addWidget(label, m_count, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_count, 1, Qt::AlignTop);
    ++m_count;
}

} // namespace madoguchi
