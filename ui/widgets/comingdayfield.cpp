// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comingdayfield.h"

#include "core/base/comingday.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

ComingDayField::ComingDayField(const QString& objectName, const Clock& clock, QWidget* parent)
    : QLineEdit(parent), m_clock(clock), m_open(addAction(icon(Icon::Calendar), TrailingPosition))
{
    setObjectName(objectName);
    connect(m_open, &QAction::triggered, this, &ComingDayField::showCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (const Result<QDate> day = read())
            take(*day);
    });
    connect(this, &QLineEdit::editingFinished, this, &ComingDayField::writeOut);
    retranslate();
}

void ComingDayField::setDate(QDate day)
{
    take(day);
    setText(formatDayAndWeekday(m_date));
}

Result<QDate> ComingDayField::read() const
{
    return readComingDay(text(), m_clock.today());
}

QString ComingDayField::echo() const
{
    const Result<QDate> day = read();
    return day ? formatReadDay({*day, {}}, m_clock.today()) : QString();
}

QString ComingDayField::fault() const
{
    const Result<QDate> day = read();
    return day ? QString() : sentence(day.refusal().problems.first());
}

void ComingDayField::take(QDate day)
{
    if (std::exchange(m_date, day) != day)
        Q_EMIT dateChanged(day);
}

/// What cannot be read stays, to be mended.
void ComingDayField::writeOut()
{
    if (const Result<QDate> day = read())
        setDate(*day);
}

void ComingDayField::showCalendar()
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

void ComingDayField::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        return showCalendar();
    if ((isUp || event->key() == Qt::Key_Down) && m_date.isValid())
        return setDate(m_date.addDays(isUp ? 1 : -1));
    QLineEdit::keyPressEvent(event);
}

void ComingDayField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComingDayField::retranslate()
{
    m_open->setText(tr("Choose from a calendar"));
    m_open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    if (!fault().isEmpty() || text().isEmpty())
        return;
    setText(formatDayAndWeekday(m_date));
}

} // namespace madoguchi

#include "moc_comingdayfield.cpp"
