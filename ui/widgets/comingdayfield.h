// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QLineEdit>

class QAction;
class QCalendarWidget;

namespace madoguchi {

/// A day to come, as somebody in a hurry types it (core/base/comingday.h), or picked from a calendar. What can be read
/// counts at once; the field writes it out when it is left, by Return or otherwise. Up and Down are a day.
class ComingDayField final : public QLineEdit
{
    Q_OBJECT

public:
    ComingDayField(const QString& objectName, const Clock& clock, QWidget* parent = nullptr);

    /// The last day that could be read.
    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate day);
    /// How what stands there is understood, in words; empty where it is not.
    [[nodiscard]] QString echo() const;
    /// Why what stands there is no day, in words; empty where it is one.
    [[nodiscard]] QString fault() const;
    void retranslate();

Q_SIGNALS:
    void dateChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] Result<QDate> read() const;
    void take(QDate day);
    void writeOut();
    void showCalendar();

    const Clock& m_clock;
    QAction* m_open;
    QCalendarWidget* m_calendar = nullptr;
    QDate m_date;
};

} // namespace madoguchi
