// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/duepopup.h"

#include "ui/theme/fonts.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

DuePopup::DuePopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget), m_usual(new QPushButton), m_week(new QPushButton),
      m_open(new QPushButton)
{
    setObjectName(u"duePopup"_s);
    setFrameShape(StyledPanel);
    auto* column = new QVBoxLayout(this);
    m_calendar->setObjectName(u"dueCalendar"_s);
    m_calendar->setDateEditEnabled(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    column->addWidget(m_calendar);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_usual, m_week, m_open}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_calendar, &QCalendarWidget::clicked, this, [this](QDate day) { answer(LoanDue{day, {}}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { answer(std::nullopt); });
    connect(m_week, &QPushButton::clicked, this, [this] { answer(LoanDue{m_today.addDays(7), {}}); });
    connect(m_open, &QPushButton::clicked, this, [this] { answer(LoanDue{}); });
    for (QWidget* child : findChildren<QWidget*>())
        child->installEventFilter(this);
}

void DuePopup::ask(const QRect& anchor, const LoanDue& now, QDate today, Choose choose)
{
    m_today = today;
    m_choose = std::move(choose);
    m_usual->setText(tr("Usual day"));
    m_week->setText(tr("In a week"));
    m_open->setText(tr("No due day"));
    m_calendar->setAccessibleName(tr("Due day"));
    m_calendar->setMinimumDate(today);
    m_calendar->setSelectedDate(now.day.isValid() ? now.day : today);
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const int left = std::max(room.left(), std::min(anchor.right() - width(), room.right() - width()));
    const bool isBelow = anchor.bottom() + height() <= room.bottom();
    move(left, isBelow ? anchor.bottom() : std::max(room.top(), anchor.top() - height()));
    show();
    m_calendar->setFocus();
}

void DuePopup::answer(const std::optional<LoanDue>& due)
{
    const Choose choose = std::exchange(m_choose, {});
    hide();
    if (choose)
        choose(due);
}

bool DuePopup::handOn(const QKeyEvent& event)
{
    const QString text = event.text();
    if (text.isEmpty() || !text.at(0).isPrint() || text == u" " ||
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    hide();
    Q_EMIT typed(text);
    return true;
}

bool DuePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (handOn(*key))
            return true;
        if (key->key() == Qt::Key_Escape) {
            hide();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void DuePopup::keyPressEvent(QKeyEvent* event)
{
    if (!handOn(*event))
        QFrame::keyPressEvent(event);
}

void DuePopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace madoguchi
