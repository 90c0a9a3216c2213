// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoices.h"

#include "core/reports/fieldcolumn.h"
#include "ui/printing/reportwords.h"

#include <algorithm>

namespace madoguchi {

QComboBox* reportChoice(const QString& name)
{
    auto* field = new QComboBox;
    field->setObjectName(name);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(8);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return field;
}

QList<const ReportColumn*> columnsWithFields(const ReportDescription& report, const QStringList& fields)
{
    QList<const ReportColumn*> columns(report.columns.begin(), report.columns.end());
    for (const QString& field : fields) {
        if (const ReportColumn* column = report.column(fieldPrefix + field))
            columns << column;
    }
    return columns;
}

void chooseColumn(QComboBox& combo, const ReportDescription& report, const QString& column)
{
    const ReportColumn* known = report.column(column);
    if (known && known->field && combo.findData(column) < 0)
        combo.addItem(reportWords()(labelOf(*known)), column);
    combo.setCurrentIndex(std::max(0, combo.findData(column)));
}

} // namespace madoguchi
