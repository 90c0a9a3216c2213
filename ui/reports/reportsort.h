// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace madoguchi {

/// By which column the rows of a report follow each other, and which way.
class ReportSort final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportSort(QWidget* parent = nullptr);

    /// The columns of this report, and those of further fields of types; what was chosen stays where it can.
    void offer(const ReportDescription& report, const QStringList& fields);
    void readInto(ReportPlan& plan) const;
    void show(const ReportPlan& plan);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_column;
    QCheckBox* m_descending;
};

} // namespace madoguchi
