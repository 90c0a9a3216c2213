// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/todaystrip.h"

#include "ui/counter/shapeicon.h"
#include "ui/theme/fonts.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

TodayStrip::TodayStrip(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    add(TodayList::ToHandOver, u"todayhandover"_s);
    add(TodayList::NotFetched, u"todaynotfetched"_s);
    add(TodayList::DueToday, u"todaydue"_s);
    add(TodayList::Overdue, u"todayoverdue"_s);
    add(TodayList::Accessories, u"todayaccessories"_s);
    add(TodayList::Leases, u"todayleases"_s);
    m_buttons->button(int(TodayList::ToHandOver))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(TodayList(id)); });
    retranslate();
}

void TodayStrip::add(TodayList list, const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("leading", true);
    layout()->addWidget(button);
    m_buttons->addButton(button, int(list));
}

TodayList TodayStrip::current() const
{
    return TodayList(m_buttons->checkedId());
}

void TodayStrip::setCounts(const TodayCounts& counts)
{
    m_counts = counts;
    retranslate();
}

int TodayStrip::countOf(TodayList list) const
{
    const TodayCounts counts = m_counts.value_or(TodayCounts());
    switch (list) {
    case TodayList::ToHandOver:
        return counts.reservations.today;
    case TodayList::NotFetched:
        return counts.reservations.notFetched;
    case TodayList::DueToday:
        return counts.loans.dueToday;
    case TodayList::Overdue:
        return counts.loans.overdue;
    case TodayList::Accessories:
        return counts.loans.openAccessories;
    case TodayList::Leases:
        break;
    }
    return counts.leases.items;
}

void TodayStrip::chooseFirst()
{
    using enum TodayList;
    for (const TodayList list : {ToHandOver, NotFetched, DueToday, Overdue, Accessories, Leases}) {
        if (countOf(list) == 0)
            continue;
        if (list != current()) {
            m_buttons->button(int(list))->setChecked(true);
            Q_EMIT chosen(list);
        }
        return;
    }
}

void TodayStrip::tell(TodayList list, const QString& text, int count, const StatusLook& look)
{
    auto* button = m_buttons->button(int(list));
    button->setText(text);
    button->setAccessibleName({});
    button->setIcon(shapeIcon(look.shape, count > 0 ? look.tone : Tone::Neutral));
}

/// Nothing late would be a lie before anybody has looked.
void TodayStrip::tellNothing()
{
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setText(u"…"_s);
        button->setAccessibleName(tr("Not counted yet"));
    }
}

void TodayStrip::retranslate()
{
    if (!m_counts)
        return tellNothing();
    const ReservationCounts& reserved = m_counts->reservations;
    const LoanCounts& loans = m_counts->loans;
    tell(TodayList::ToHandOver, tr("%n to hand over", nullptr, reserved.today), reserved.today,
         statusLook(AssetStatus::Ready));
    tell(TodayList::NotFetched, tr("%n ready, not fetched", nullptr, reserved.notFetched), reserved.notFetched,
         {Shape::FilledDiamond, Tone::Warn});
    tell(TodayList::DueToday, tr("%n to come back today", nullptr, loans.dueToday), loans.dueToday,
         statusLook(AssetStatus::DueToday));
    tell(TodayList::Overdue, tr("%n late", nullptr, loans.overdue), loans.overdue, statusLook(AssetStatus::Overdue));
    tell(TodayList::Accessories, tr("%n lacking accessories", nullptr, loans.openAccessories), loans.openAccessories,
         {Shape::Exclamation, Tone::Warn});
    tell(TodayList::Leases, tr("%n lease(s) ending soon", nullptr, m_counts->leases.items), m_counts->leases.items,
         {Shape::Hourglass, Tone::Warn});
}

} // namespace madoguchi

#include "moc_todaystrip.cpp"
