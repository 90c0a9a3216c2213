// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidedrawer.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

SideDrawer::SideDrawer(QWidget* main, QWidget* side, QWidget* parent)
    : QWidget(parent), m_main(main), m_side(side), m_close(new QToolButton(this))
{
    m_main->setParent(this);
    m_side->setParent(this);
    m_close->setObjectName(u"closeDrawer"_s);
    m_close->setIcon(icon(Icon::Close, Ink::Muted));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &SideDrawer::closeDrawer);
    retranslate();
}

void SideDrawer::setWidths(double side, double least)
{
    m_sideEms = side;
    m_leastEms = least;
    arrange();
}

void SideDrawer::openDrawer()
{
    m_isOpen = true;
    arrange();
}

bool SideDrawer::closeDrawer()
{
    if (!m_isNarrow || !m_isOpen)
        return false;
    const bool hadFocus = m_side->isAncestorOf(focusWidget()) || m_close->hasFocus();
    m_isOpen = false;
    arrange();
    if (hadFocus)
        m_main->setFocus(Qt::OtherFocusReason);
    return true;
}

QSize SideDrawer::minimumSizeHint() const
{
    return {em(30, this), std::max(m_main->minimumSizeHint().height(), em(12, this))};
}

QSize SideDrawer::sizeHint() const
{
    return {em(m_leastEms, this), em(33, this)}; // below title, filters and an index, in the smallest window
}

void SideDrawer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideDrawer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void SideDrawer::arrange()
{
    m_isNarrow = width() < em(m_leastEms, this);
    const int sideWidth = std::min(em(m_sideEms, this), width() - em(2, this));
    const int gap = scaled(Space::m, this);
    m_main->setGeometry(0, 0, m_isNarrow ? width() : width() - sideWidth - gap, height());
    m_side->setGeometry(width() - sideWidth, 0, sideWidth, height());
    m_side->setVisible(isOpen());
    m_side->raise();
    m_close->setVisible(m_isNarrow && m_isOpen);
    const int size = scaled(Target::least, this);
    m_side->setContentsMargins(0, m_isNarrow ? size - scaled(Space::s, this) : 0, 0, 0); // room for the button
    m_close->setGeometry(width() - size - scaled(Space::l, this), scaled(Space::xs, this), size, size);
    m_close->raise();
}

void SideDrawer::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the details"));
}

} // namespace madoguchi

#include "moc_sidedrawer.cpp"
