// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace madoguchi {

/// A number in so many digits, with zeros before it, behind a text.
inline void appendDigits(QString& text, int number, int digits)
{
    const qsizetype begin = text.size();
    text.resize(begin + digits);
    for (qsizetype at = begin + digits; at-- > begin; number /= 10)
        text[at] = QChar(u'0' + number % 10);
}

/// "2027-03-31"; empty where the day is not valid. Qt has a printf for it, which takes ten times as long, and each
/// handover writes a dozen days.
[[nodiscard]] inline QString isoDay(QDate day)
{
    int year = 0;
    int month = 0;
    int date = 0;
    day.getDate(&year, &month, &date);
    if (year < 1 || year > 9999)
        return day.toString(Qt::ISODate);
    QString text;
    text.reserve(10);
    appendDigits(text, year, 4);
    text += u'-';
    appendDigits(text, month, 2);
    text += u'-';
    appendDigits(text, date, 2);
    return text;
}

} // namespace madoguchi
