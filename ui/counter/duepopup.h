// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetstatus.h"

#include <QFrame>

#include <functional>
#include <optional>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi {

/// A calendar that drops down from a control, with a field for a time of day (empty: the day alone). Only a click
/// chooses a day; a printable key closes it and is handed on, so that a scan that begins here arrives in the scan box.
/// The field alone keeps its keys, once somebody went there: Return in it takes the chosen day and its time.
class DuePopup final : public QFrame
{
    Q_OBJECT

public:
    explicit DuePopup(QWidget* parent);

    using Choose = std::function<void(const std::optional<LoanDue>&)>;
    /// Below `anchor` (global). Nothing chosen means: as the type and the office have it.
    void ask(const QRect& anchor, const LoanDue& now, QDate today, Choose choose);

Q_SIGNALS:
    void closed();
    void typed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTimeRow();
    void answer(const std::optional<LoanDue>& due);
    void answerDay(QDate day);
    void chooseToday();
    bool handOn(const QKeyEvent& event);

    QCalendarWidget* m_calendar;
    QLabel* m_timeLabel;
    QLineEdit* m_time;
    QLabel* m_badTime;
    QPushButton* m_todayUntil;
    QPushButton* m_take;
    QPushButton* m_usual;
    QPushButton* m_week;
    QPushButton* m_open;
    QDate m_today;
    Choose m_choose;
};

} // namespace madoguchi
