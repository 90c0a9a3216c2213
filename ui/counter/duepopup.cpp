// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/duepopup.h"

#include "core/base/comingday.h"
#include "core/base/isoday.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/heading.h"
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
    : QFrame(parent, Qt::Popup), m_dayLabel(new QLabel), m_day(new QLineEdit), m_understood(mutedLabel({})),
      m_calendar(new QCalendarWidget), m_timeLabel(new QLabel), m_time(new QLineEdit),
      m_fault(new NoticeLabel(Tone::Error, {})), m_todayUntil(quiet(u"dueTodayUntil"_s)), m_take(quiet(u"dueTake"_s)),
      m_usual(quiet(u"dueUsual"_s)), m_week(quiet(u"dueWeek"_s)), m_open(quiet(u"dueNone"_s))
{
    setObjectName(u"duePopup"_s);
    setFrameShape(StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildDayRow());
    column->addWidget(m_understood);
    m_calendar->setObjectName(u"dueCalendar"_s);
    m_calendar->setDateEditEnabled(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    column->addWidget(m_calendar);
    column->addWidget(buildTimeRow());
    column->addWidget(m_fault);
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

QWidget* DuePopup::buildDayRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_day->setObjectName(u"dueDay"_s);
    m_dayLabel->setBuddy(m_day);
    row->addWidget(m_dayLabel);
    row->addWidget(m_day, 1);
    m_understood->setObjectName(u"dueUnderstood"_s);
    QSizePolicy policy = m_understood->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // as wide as the calendar
    m_understood->setSizePolicy(policy);
    m_understood->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_day, &QLineEdit::textEdited, this, &DuePopup::readTyped);
    connect(m_day, &QLineEdit::returnPressed, this, &DuePopup::answerTyped);
    return box;
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
    connect(m_time, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(m_time, &QLineEdit::returnPressed, this, [this] { answerDay(m_calendar->selectedDate()); });
    connect(m_take, &QPushButton::clicked, this, [this] { answerDay(m_calendar->selectedDate()); });
    connect(m_todayUntil, &QPushButton::clicked, this, &DuePopup::chooseToday);
    return box;
}

void DuePopup::ask(const QRect& anchor, const LoanDue& now, QDate today, bool isTyped, Choose choose)
{
    m_today = today;
    m_choose = std::move(choose);
    m_fault->hide();
    m_day->clear();
    m_typedTime.clear();
    m_time->setText(now.time);
    nameParts();
    m_calendar->setMinimumDate(today);
    m_calendar->setSelectedDate(now.day.isValid() ? now.day : today);
    place(anchor);
    show();
    (isTyped ? static_cast<QWidget*>(m_day) : m_calendar)->setFocus();
}

void DuePopup::nameParts()
{
    m_dayLabel->setText(tr("Day"));
    m_day->setAccessibleName(tr("Due day, typed"));
    m_day->setPlaceholderText(tr("+14, 2w, fri, 12/25, eom …"));
    m_understood->setText(comingDayHint(true));
    m_timeLabel->setText(tr("Until"));
    m_time->setPlaceholderText(tr("17:00"));
    m_time->setAccessibleName(tr("Time of day; empty: the day alone"));
    m_todayUntil->setText(tr("Today until…"));
    m_take->setText(tr("Take this day"));
    m_usual->setText(tr("Usual day"));
    m_week->setText(tr("In a week"));
    m_open->setText(tr("No due day"));
    m_calendar->setAccessibleName(tr("Due day"));
}

/// The hint may take a line more than what is understood: the calendar below stays where it is.
void DuePopup::keepHintHeight()
{
    m_understood->setFixedHeight(0);
    const QMargins margins = layout()->contentsMargins();
    const int width = layout()->totalSizeHint().width() - margins.left() - margins.right();
    m_understood->setFixedHeight(m_understood->heightForWidth(width));
}

void DuePopup::place(const QRect& anchor)
{
    keepHintHeight();
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const int left = std::max(room.left(), std::min(anchor.right() - width(), room.right() - width()));
    const bool isBelow = anchor.bottom() + height() <= room.bottom();
    move(left, isBelow ? anchor.bottom() : std::max(room.top(), anchor.top() - height()));
}

void DuePopup::answer(const std::optional<LoanDue>& due)
{
    const Choose choose = std::exchange(m_choose, {});
    m_day->clear();
    m_time->clear(); // "1715" is no item of that number
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
    tell(time.refusal().problems.first(), m_time);
}

void DuePopup::tell(const Problem& problem, QLineEdit* field)
{
    m_fault->setText(sentence(problem));
    m_fault->show();
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

/// Shown in words and in the calendar before it counts; half a day is no fault yet.
void DuePopup::readTyped()
{
    m_fault->hide();
    const Result<DayAndTime> read = readComingDayAndTime(m_day->text(), m_today);
    if (!read)
        return m_understood->setText(comingDayHint(true));
    m_calendar->setSelectedDate(read->day);
    const QString before = std::exchange(m_typedTime, read->time);
    if (!read->time.isEmpty() || m_time->text() == before)
        m_time->setText(read->time); // one that was typed here before goes with it
    m_understood->setText(formatReadDay({read->day, m_time->text()}, m_today));
}

void DuePopup::answerTyped()
{
    if (m_day->text().trimmed().isEmpty())
        return answerDay(m_calendar->selectedDate());
    const Result<DayAndTime> read = readComingDayAndTime(m_day->text(), m_today);
    if (!read)
        return tell(read.refusal().problems.first(), m_day);
    if (read->day < m_today)
        return tell({u"due.past"_s, isoDay(read->day), {}}, m_day);
    answerDay(read->day);
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
        if (watched != m_time && watched != m_day && handOn(*key))
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

#include "moc_duepopup.cpp"
