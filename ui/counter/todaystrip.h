// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/loanquestions.h"

#include <QWidget>

class QPushButton;

namespace madoguchi {

/// What today asks for, as three counts that lead to their lists.
class TodayStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayStrip(QWidget* parent = nullptr);

    void setCounts(const LoanCounts& counts);
    void retranslate();

Q_SIGNALS:
    /// "#overdue", "#due-today", "#accessories"
    void chosen(const QString& list);

private:
    QPushButton* add(const QString& list);

    QPushButton* m_overdue;
    QPushButton* m_dueToday;
    QPushButton* m_accessories;
    LoanCounts m_counts;
};

} // namespace madoguchi
