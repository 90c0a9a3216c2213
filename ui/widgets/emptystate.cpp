// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/balancedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_text(new BalancedLabel(this)), m_action(new QPushButton(this))
{
    m_action->setAutoDefault(false);
    m_action->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide(); // until there is something to say
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

EmptyState::EmptyState(const QString& text, const QString& action, QWidget* parent) : EmptyState(parent)
{
    setMessage(text, action);
}

void EmptyState::setMessage(const QString& text, const QString& action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace madoguchi

#include "moc_emptystate.cpp"
