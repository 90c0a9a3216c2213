// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/sparehint.h"

#include "ui/widgets/balancedlabel.h"

#include <QPainter>

namespace madoguchi {

SpareHint::SpareHint(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void SpareHint::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void SpareHint::paintEvent(QPaintEvent*)
{
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRect needed = fontMetrics().boundingRect(rect(), flags, m_text);
    if (!rect().contains(needed))
        return;
    const int spare = width() - balancedWidth(fontMetrics(), m_text, width()); // no last letter alone
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(spare / 2, 0, -(spare - spare / 2), 0), flags, m_text);
}

} // namespace madoguchi

#include "moc_sparehint.cpp"
