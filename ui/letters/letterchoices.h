// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "core/letters/letterplan.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace madoguchi {

/// Which letters: the fields above a plan.
class LetterChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterChoices(QWidget* parent = nullptr);

    /// A notice has no second time and asks for nothing by a day.
    void setKind(LetterKind kind);
    void setSections(const QList<NamedRow>& sections);
    /// The day the office would ask for; kept where somebody has chosen another.
    void setUsualReturnBy(QDate day, QDate today);
    void retranslate();

    [[nodiscard]] LetterQuery query() const;
    [[nodiscard]] QDate returnBy() const;
    [[nodiscard]] bool isFiltered() const;

Q_SIGNALS:
    void changed();

private:
    void fillSteps();

    LetterKind m_kind = LetterKind::Overdue;
    QComboBox* m_step;
    QComboBox* m_by;
    QComboBox* m_section;
    QLabel* m_returnByLabel;
    QDateEdit* m_returnBy;
    QDate m_usual;
    QList<NamedRow> m_sections;
};

} // namespace madoguchi
