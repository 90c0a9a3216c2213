// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailpane.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/balancedlabel.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace madoguchi {

namespace {

QScrollArea* quietArea(QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

DetailPane::DetailPane(QWidget* parent)
    : QWidget(parent), m_pages(new QStackedLayout(this)), m_area(nullptr), m_buttons(new QWidget),
      m_footer(new QVBoxLayout(m_buttons)), m_nothing(new BalancedLabel), m_settled(new QTimer(this))
{
    auto* content = new QWidget(this);
    m_area = quietArea(content);
    m_settled->setSingleShot(true);
    m_settled->setInterval(200ms); // pictures and facts of care come a moment later
    const auto scrollBack = [this] { m_area->verticalScrollBar()->setValue(m_scrolledTo); };
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, scrollBack] {
        if (m_settled->isActive())
            scrollBack();
    });
    connect(m_settled, &QTimer::timeout, this, [this, scrollBack] {
        scrollBack();
        m_scrolledTo = 0;
    });
    m_nothing->setMargin(scaled(Space::m, this));
    auto* column = new QVBoxLayout(content);
    const int margin = scaled(Space::l, this);
    column->setContentsMargins(1, margin, 1, margin);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_area, 1);
    column->addWidget(m_buttons);
    m_footer->setContentsMargins(margin, 0, margin, 0);
    m_footer->setSpacing(scaled(Space::s, this));
    m_pages->addWidget(content);
    m_pages->addWidget(m_nothing);
}

QVBoxLayout& DetailPane::renew()
{
    // What is renewed again before it was laid out had no room to be scrolled to.
    m_scrolledTo = std::max(m_scrolledTo, m_area->verticalScrollBar()->value());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int margin = scaled(Space::l, this);
    column->setContentsMargins(margin, 0, margin, 0);
    column->setSpacing(scaled(Space::s, this));
    m_area->setWidget(content); // the old one is deleted
    content->setAutoFillBackground(false);
    m_settled->start();
    if (!m_instead)
        m_pages->setCurrentIndex(0);
    return *column;
}

void DetailPane::showNothing(const QString& text)
{
    m_nothing->setText(text);
    if (!m_instead)
        m_pages->setCurrentIndex(1);
}

void DetailPane::showInstead(QWidget* form)
{
    if (QWidget* old = std::exchange(m_instead, nullptr))
        old->deleteLater();
    auto* area = quietArea(this);
    auto* framed = new QWidget;
    auto* column = new QVBoxLayout(framed);
    const int margin = scaled(Space::l, this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(form);
    area->setWidget(framed);
    framed->setAutoFillBackground(false);
    auto* inside = new QWidget(this);
    auto* border = new QVBoxLayout(inside);
    border->setContentsMargins(1, scaled(Radius::card, this), 1, scaled(Radius::card, this));
    border->addWidget(area);
    m_instead = inside;
    m_pages->addWidget(inside);
    m_pages->setCurrentWidget(inside);
}

void DetailPane::showContent()
{
    if (QWidget* old = std::exchange(m_instead, nullptr)) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    m_pages->setCurrentIndex(m_area->widget() ? 0 : 1);
}

void DetailPane::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    const double radius = scaled(Radius::card, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace madoguchi

#include "moc_detailpane.cpp"
