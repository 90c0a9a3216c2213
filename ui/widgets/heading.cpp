// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include "ui/theme/fonts.h"

#include <QHBoxLayout>

namespace madoguchi {

Heading::Heading(const QString& text, Level level, QWidget* parent) : WrappedLabel(text, parent)
{
    followFont(this, level == Level::Title ? titleFactor : headingFactor, true);
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new WrappedLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

SectionHeader::SectionHeader(const QString& text, Heading::Level level, QWidget* parent)
    : QWidget(parent), m_heading(new Heading(text, level, this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_heading, 1);
}

void SectionHeader::setText(const QString& text)
{
    m_heading->setText(text);
}

void SectionHeader::addControl(QWidget* control)
{
    m_row->addWidget(control);
}

} // namespace madoguchi
