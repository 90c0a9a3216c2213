// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sandboxribbon.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace madoguchi {

SandboxRibbon::SandboxRibbon(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"sandboxRibbon"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize SandboxRibbon::sizeHint() const
{
    return {em(10, this), fontMetrics().height() + scaled(Space::s, this)};
}

void SandboxRibbon::paintEvent(QPaintEvent*)
{
    const ToneColours& tone = tokensOf(palette()).warn;
    QPainter painter(this);
    painter.fillRect(rect(), tone.ground);
    painter.setFont(enlarged(font(), 1.0, true));
    painter.setPen(tone.ink);
    painter.drawText(rect(), Qt::AlignCenter, accessibleName());
}

void SandboxRibbon::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void SandboxRibbon::retranslate()
{
    setAccessibleName(tr("SAMPLE: nothing here is real"));
    update();
}

} // namespace madoguchi

#include "moc_sandboxribbon.cpp"
