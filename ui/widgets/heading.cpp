// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/splitrow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi {

Heading::Heading(const QString& text, Level level, QWidget* parent) : WrappedLabel(text, parent), m_level(level)
{
    followFont(this, level == Level::Section ? headingFactor : titleFactor, true);
}

QSize Heading::sizeHint() const
{
    return WrappedLabel::sizeHint().expandedTo({0, leastHeight()});
}

QSize Heading::minimumSizeHint() const
{
    return WrappedLabel::minimumSizeHint().expandedTo({0, leastHeight()});
}

int Heading::heightForWidth(int width) const
{
    return std::max(WrappedLabel::heightForWidth(width), leastHeight());
}

int Heading::leastHeight() const
{
    return m_level == Level::Page ? scaled(Target::control, enlarged(font(), 1 / titleFactor)) : 0;
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new WrappedLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

SectionHeader::SectionHeader(const QString& text, Heading::Level level, QWidget* parent)
    : QWidget(parent), m_heading(new Heading(text, level, this)), m_row(new SplitRow(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    m_row->addLeft(m_heading, 1);
}

void SectionHeader::setText(const QString& text)
{
    m_heading->setText(text);
}

void SectionHeader::addControl(QWidget* control)
{
    m_row->addRight(control);
}

} // namespace madoguchi

#include "moc_heading.cpp"
