// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reports/reportplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace madoguchi {

class DayField;

/// The period of a report: one that is counted from the day on which the report is made, so that a saved report stays
/// right, or days.
class ReportPeriod final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPeriod(const Clock& clock, QWidget* parent = nullptr);

    /// Into the period of a filter, and from it.
    void readInto(ReportFilter& filter) const;
    void show(const ReportFilter& filter);
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// A day is being changed: what is asked for is clear a moment later.
    void typed();

private:
    void fillSpans();
    void showDays();

    QComboBox* m_span;
    QLabel* m_label;
    QCheckBox* m_hasFrom;
    QCheckBox* m_hasTo;
    DayField* m_from;
    DayField* m_to;
};

} // namespace madoguchi
