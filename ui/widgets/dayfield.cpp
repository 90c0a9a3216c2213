// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include "ui/text/formats.h"

#include <QEvent>

namespace madoguchi {

DayField::DayField(const QString& objectName, Weekday weekday, QWidget* parent) : QDateEdit(parent), m_weekday(weekday)
{
    setObjectName(objectName);
    setCalendarPopup(true);
    applyLanguage();
}

void DayField::changeEvent(QEvent* event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        applyLanguage();
}

void DayField::applyLanguage()
{
    setLocale(QLocale());
    setDisplayFormat(dayPattern(m_weekday == Weekday::Shown));
}

} // namespace madoguchi

#include "moc_dayfield.cpp"
