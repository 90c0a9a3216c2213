// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/loanquestions.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace madoguchi {

/// The lists of loans as buttons with their counts; one of them is down.
class LoanLists final : public QWidget
{
    Q_OBJECT

public:
    explicit LoanLists(QWidget* parent = nullptr);

    [[nodiscard]] ListLoans::Which current() const;
    void setCurrent(ListLoans::Which which);
    /// By the name another page opens it with: "#overdue", "#due-today", "#accessories"; false for anything else.
    bool setCurrent(const QString& name);
    void setCounts(const LoanCounts& counts);
    void retranslate();

Q_SIGNALS:
    void chosen(madoguchi::ListLoans::Which which);

private:
    QButtonGroup* m_group;
    LoanCounts m_counts;
};

} // namespace madoguchi
