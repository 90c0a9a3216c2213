// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/duepopup.h"

#include "core/base/moment.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/quiet.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

DuePopup::DuePopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget), m_timeLabel(new QLabel), m_time(new QLineEdit),
      m_badTime(new NoticeLabel(Tone::Error, {})), m_todayUntil(quiet(u"dueTodayUntil"_s)), m_take(quiet(u"dueTake"_s)),
      m_usual(quiet(u"dueUsual"_s)), m_week(quiet(u"dueWeek"_s)), m_open(quiet(u"dueNone"_s))
{
    setObjectName(u"duePopup"_s);
    setFrameShape(StyledPanel);
    auto* column = new QVBoxLayout(this);
    m_calendar->setObjectName(u"dueCalendar"_s);
    m_calendar->setDateEditEnabled(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    column->addWidget(m_calendar);
    column->addWidget(buildTimeRow());
    column->addWidget(m_badTime);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_usual, m_week, m_open})
        row->addWidget(button);
    column->addLayout(row);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DuePopup::answerDay);
    connect(m_usual, &QPushButton::clicked, this, [this] { answer(std::nullopt); });
    connect(m_week, &QPushButton::clicked, this, [this] { answerDay(m_today.addDays(7)); });
    connect(m_open, &QPushButton::clicked, this, [this] { answer(LoanDue{}); });
    for (QWidget* child : findChildren<QWidget*>())
        child->installEventFilter(this);
}

QWidget* DuePopup::buildTimeRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_time->setObjectName(u"dueTime"_s);
    m_time->setMaximumWidth(em(8, this));
    m_timeLabel->setBuddy(m_time);
    row->addWidget(m_timeLabel);
    row->addWidget(m_time);
    row->addWidget(m_todayUntil);
    row->addStretch(1);
    row->addWidget(m_take);
    connect(m_time, &QLineEdit::textEdited, m_badTime, &QWidget::hide);
    connect(m_time, &QLineEdit::returnPressed, this, [this] { answerDay(m_calendar->selectedDate()); });
    connect(m_take, &QPushButton::clicked, this, [this] { answerDay(m_calendar->selectedDate()); });
    connect(m_todayUntil, &QPushButton::clicked, this, &DuePopup::chooseToday);
    return box;
}

void DuePopup::ask(const QRect& anchor, const LoanDue& now, QDate today, Choose choose)
{
    m_today = today;
    m_choose = std::move(choose);
    m_badTime->hide();
    m_time->setText(now.time);
    m_timeLabel->setText(tr("Until"));
    m_time->setPlaceholderText(tr("17:00"));
    m_time->setAccessibleName(tr("Time of day; empty: the day alone"));
    m_todayUntil->setText(tr("Today until…"));
    m_take->setText(tr("Take this day"));
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

/// With the time that stands beside it; one that is none is told, and nothing is chosen.
void DuePopup::answerDay(QDate day)
{
    if (m_time->text().trimmed().isEmpty())
        return answer(LoanDue{day, {}});
    const Result<QString> time = readTimeOfDay(m_time->text());
    if (time)
        return answer(LoanDue{day, *time});
    m_badTime->setText(sentence(time.refusal().problems.first()));
    m_badTime->show();
    m_time->setFocus(Qt::OtherFocusReason);
    m_time->selectAll();
}

/// Whoever has said until when is done; else that is what is missing.
void DuePopup::chooseToday()
{
    m_calendar->setSelectedDate(m_today);
    if (!m_time->text().trimmed().isEmpty())
        return answerDay(m_today);
    m_time->setFocus(Qt::OtherFocusReason);
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
        if (watched != m_time && handOn(*key))
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
