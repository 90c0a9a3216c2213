// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/todaystrip.h"

#include "ui/counter/shapeicon.h"
#include "ui/theme/fonts.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

TodayStrip::TodayStrip(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    m_overdue = add(u"#overdue"_s);
    m_dueToday = add(u"#due-today"_s);
    m_accessories = add(u"#accessories"_s);
    retranslate();
}

QPushButton* TodayStrip::add(const QString& list)
{
    auto* button = new QPushButton(this);
    button->setObjectName(u"today"_s + list.mid(1));
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, list] { Q_EMIT chosen(list); });
    return button;
}

void TodayStrip::setCounts(const LoanCounts& counts)
{
    m_counts = counts;
    retranslate();
}

void TodayStrip::retranslate()
{
    const auto tell = [](QPushButton* button, const QString& text, int count, const StatusLook& look) {
        button->setText(text);
        button->setIcon(shapeIcon(look.shape, count > 0 ? look.tone : Tone::Neutral));
    };
    tell(m_overdue, tr("%n overdue", nullptr, m_counts.overdue), m_counts.overdue, statusLook(AssetStatus::Overdue));
    tell(m_dueToday, tr("%n due today", nullptr, m_counts.dueToday), m_counts.dueToday,
         statusLook(AssetStatus::DueToday));
    tell(m_accessories, tr("%n without all accessories", nullptr, m_counts.openAccessories), m_counts.openAccessories,
         {Shape::Question, Tone::Warn});
}

} // namespace madoguchi
