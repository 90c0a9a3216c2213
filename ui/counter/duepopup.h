// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/ledger/assetstatus.h"

#include <QFrame>

#include <functional>
#include <optional>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi {

/// A calendar that drops down from a control, with a field for a day as somebody in a hurry types it
/// (core/base/comingday.h) and one for a time of day (empty: the day alone). A click chooses a day; a printable key
/// elsewhere closes it and is handed on, so that a scan that begins here arrives in the scan box. The fields keep their
/// keys, once somebody went there: Return in the first takes the day that is told below it, in the second the chosen
/// day.
class DuePopup final : public QFrame
{
    Q_OBJECT

public:
    explicit DuePopup(QWidget* parent);

    using Choose = std::function<void(const std::optional<LoanDue>&)>;
    /// Below `anchor` (global). Nothing chosen means: as the type and the office have it.
    /// `isTyped`: the cursor stands in the field for the day.
    void ask(const QRect& anchor, const LoanDue& now, QDate today, bool isTyped, Choose choose);

Q_SIGNALS:
    void closed();
    void typed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildDayRow();
    [[nodiscard]] QWidget* buildTimeRow();
    void nameParts();
    void keepHintHeight();
    void place(const QRect& anchor);
    void answer(const std::optional<LoanDue>& due);
    void answerDay(QDate day);
    void answerTyped();
    void readTyped();
    void tell(const Problem& problem, QLineEdit* field);
    void chooseToday();
    bool handOn(const QKeyEvent& event);

    QLabel* m_dayLabel;
    QLineEdit* m_day;
    QLabel* m_understood; ///< what is typed there
    QString m_typedTime;  ///< that came from there
    QCalendarWidget* m_calendar;
    QLabel* m_timeLabel;
    QLineEdit* m_time;
    QLabel* m_fault;
    QPushButton* m_todayUntil;
    QPushButton* m_take;
    QPushButton* m_usual;
    QPushButton* m_week;
    QPushButton* m_open;
    QDate m_today;
    Choose m_choose;
};

} // namespace madoguchi
