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

/// A day, as somebody in a hurry types it (core/base/comingday.h), or picked from a calendar. What can be read counts
/// at once; the field writes it out when it is left, by Return or otherwise. Up and Down are a day.
class DayField final : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QDate date READ date WRITE setDate NOTIFY dateChanged)

public:
    /// Where the days lie that are asked for: short forms count onwards or back from today.
    enum class Days { Coming, Past };

    DayField(const QString& objectName, const Clock& clock, Days days, QWidget* parent = nullptr);

    /// Of a list that is restricted, which nobody sends off: what cannot be read is told when the field is left, and
    /// the day that counts stands there again. Else it stays, to be mended; whoever sends the form off asks for
    /// fault().
    void setFallsBack(bool fallsBack) { m_fallsBack = fallsBack; }
    /// The last day that could be read.
    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate day);
    /// How what stands there is understood, in words; empty where it is not.
    [[nodiscard]] QString echo() const;
    /// Why what stands there is no day, in words; empty where it is one.
    [[nodiscard]] QString fault() const;
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

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
    Days m_days;
    bool m_fallsBack = false;
    QAction* m_open;
    QCalendarWidget* m_calendar = nullptr;
    QDate m_date;
};

} // namespace madoguchi
