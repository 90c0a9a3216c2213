// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include "core/base/comingday.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

DayField::DayField(const QString& objectName, const Clock& clock, Days days, QWidget* parent)
    : QLineEdit(parent), m_clock(clock), m_days(days), m_open(addAction(icon(Icon::Calendar), TrailingPosition))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as wide as a day
    connect(m_open, &QAction::triggered, this, &DayField::showCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (const Result<QDate> day = read())
            take(*day);
    });
    connect(this, &QLineEdit::editingFinished, this, &DayField::writeOut);
    retranslate();
}

void DayField::setDate(QDate day)
{
    take(day);
    setText(formatDayAndWeekday(m_date));
}

Result<QDate> DayField::read() const
{
    return m_days == Days::Coming ? readComingDay(text(), m_clock.today()) : readPastDay(text(), m_clock.today());
}

QString DayField::echo() const
{
    const Result<QDate> day = read();
    return day ? formatReadDay({*day, {}}, m_clock.today()) : QString();
}

QString DayField::fault() const
{
    const Result<QDate> day = read();
    return day ? QString() : sentence(day.refusal().problems.first());
}

void DayField::take(QDate day)
{
    if (std::exchange(m_date, day) != day)
        Q_EMIT dateChanged(day);
}

void DayField::writeOut()
{
    if (const Result<QDate> day = read())
        return setDate(*day);
    if (!m_fallsBack || !m_date.isValid())
        return;
    QToolTip::showText(mapToGlobal(QPoint(0, height())), fault(), this);
    setDate(m_date);
}

void DayField::showCalendar()
{
    if (!m_calendar) {
        m_calendar = new QCalendarWidget(this);
        m_calendar->setWindowFlags(Qt::Popup);
        m_calendar->setObjectName(objectName() + u"Calendar"_s);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        const auto choose = [this](QDate day) {
            m_calendar->hide();
            setDate(day);
        };
        connect(m_calendar, &QCalendarWidget::clicked, this, choose);
        connect(m_calendar, &QCalendarWidget::activated, this, choose);
    }
    m_calendar->setLocale(QLocale());
    m_calendar->setAccessibleName(accessibleName());
    m_calendar->setSelectedDate(m_date.isValid() ? m_date : m_clock.today());
    m_calendar->adjustSize();
    m_calendar->move(mapToGlobal(QPoint(0, height())));
    m_calendar->show();
    m_calendar->setFocus();
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        return showCalendar();
    if ((isUp || event->key() == Qt::Key_Down) && m_date.isValid())
        return setDate(m_date.addDays(isUp ? 1 : -1));
    QLineEdit::keyPressEvent(event);
}

void DayField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/// Wide enough for a day that is written out, its calendar beside it.
QSize DayField::sizeHint() const
{
    const QString longest = formatDayAndWeekday(QDate(2028, 12, 27));
    return {fontMetrics().horizontalAdvance(longest) + em(3.5, this), QLineEdit::sizeHint().height()};
}

void DayField::retranslate()
{
    m_open->setText(tr("Choose from a calendar"));
    m_open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    setToolTip(m_days == Days::Coming ? comingDayHint() : tr("12/25, -14, 2w, 1m, fri, bom, bofy, R8.4.1"));
    if (!fault().isEmpty() || text().isEmpty())
        return;
    setText(formatDayAndWeekday(m_date));
}

} // namespace madoguchi

#include "moc_dayfield.cpp"
