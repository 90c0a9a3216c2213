// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/heading.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi {

namespace {

/// Knows that the card may be kept narrower than its place: its words then take more lines.
class CardLayout final : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;

    int heightForWidth(int width) const override { return QVBoxLayout::heightForWidth(within(width)); }
    int minimumHeightForWidth(int width) const override { return QVBoxLayout::minimumHeightForWidth(within(width)); }

private:
    [[nodiscard]] int within(int width) const { return std::min(width, parentWidget()->maximumWidth()); }
};

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent), m_title(new Heading({}, Heading::Level::Section, this)), m_body(new QVBoxLayout)
{
    auto* column = new CardLayout(this);
    column->addWidget(m_title);
    column->addLayout(m_body, 1);
    m_title->hide();
    applyMetrics();
}

Card::Card(const QString& title, QWidget* parent) : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    const double radius = scaled(Radius::card, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void Card::applyMetrics()
{
    const int margin = scaled(Space::l, this);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(scaled(Space::s, this));
    m_body->setSpacing(scaled(Space::s, this));
}

} // namespace madoguchi

#include "moc_card.cpp"
