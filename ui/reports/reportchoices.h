// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QComboBox>

namespace madoguchi {

/// A combo of the report's form, which may become narrow.
[[nodiscard]] QComboBox* reportChoice(const QString& name);

/// The columns of a report, and behind them those of the fields with these names, where it has them.
[[nodiscard]] QList<const ReportColumn*> columnsWithFields(const ReportDescription& report, const QStringList& fields);

/// Chooses the column; one of a field that is not offered yet is offered from then on. Else the first entry.
void chooseColumn(QComboBox& combo, const ReportDescription& report, const QString& column);

} // namespace madoguchi
