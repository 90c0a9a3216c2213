// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/widgets/dayfield.h"

#include <QComboBox>

namespace madoguchi {

/// A combo of the reports page, which may become narrow: never narrower than its first entry, which says that nothing
/// is chosen, and what else is chosen is told by its tooltip, too.
[[nodiscard]] QComboBox* reportChoice(const QString& name);
/// The same, as wide as its longest entry as far as that is within so many em.
[[nodiscard]] QComboBox* wideReportChoice(const QString& name, double mostEms);
/// A day that can be chosen once what it belongs to is ticked.
[[nodiscard]] DayField* reportDay(const QString& name, const Clock& clock, DayField::Days days, QDate day);

/// The columns of a report, and behind them those of the fields with these names, where it has them.
[[nodiscard]] QList<const ReportColumn*> columnsWithFields(const ReportDescription& report, const QStringList& fields);

/// Chooses the column; one of a field that is not offered yet is offered from then on. Else the first entry.
void chooseColumn(QComboBox& combo, const ReportDescription& report, const QString& column);

} // namespace madoguchi
