// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openingwindow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/progressstrip.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

OpeningWindow::OpeningWindow(const QString& place) : m_delay(new QTimer(this))
{
    setObjectName(u"opening"_s);
    setWindowTitle(tr("Madoguchi"));
    auto* progress = new ProgressStrip;
    auto* column = new QVBoxLayout(this);
    const int edge = scaled(Space::xl, this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(new Heading(tr("Madoguchi"), Heading::Level::Title));
    column->addWidget(new WrappedLabel(breakable(place)));
    column->addWidget(progress);
    column->addWidget(mutedLabel(tr("A record of an older version is brought up to date first. That may take some "
                                    "minutes; do not switch the computer off.")));
    setMinimumWidth(em(32, this));
    progress->begin(tr("The record is being opened …"), 0, false);
    m_delay->setSingleShot(true);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    m_delay->start(400ms);
}

void OpeningWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).background);
}

} // namespace madoguchi

#include "moc_openingwindow.cpp"
