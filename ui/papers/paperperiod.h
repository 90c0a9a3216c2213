// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

#include <utility>

class QComboBox;
class QLabel;

namespace madoguchi {

class DayField;

/// Of which days the papers are: the last thirty, a fiscal year, any, or from one day to another.
class PaperPeriod final : public QWidget
{
    Q_OBJECT

public:
    enum Choice { LastDays, ThisYear, LastYear, AnyTime, Between };

    explicit PaperPeriod(const Clock& clock, QWidget* parent = nullptr);

    /// First and last day; not valid: no limit.
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    /// Quietly.
    void setAnyTime();
    [[nodiscard]] bool isAnyTime() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showFields();

    const Clock& m_clock;
    QComboBox* m_choice;
    DayField* m_from;
    QLabel* m_dash;
    DayField* m_to;
};

} // namespace madoguchi
