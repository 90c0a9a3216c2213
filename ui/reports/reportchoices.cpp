// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoices.h"

#include "core/reports/fieldcolumn.h"
#include "ui/printing/reportwords.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemModel>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace madoguchi {

namespace {

class ReportChoice final : public QComboBox
{
public:
    explicit ReportChoice(double mostEms) : m_mostEms(mostEms)
    {
        for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model(), changed, this, [this] { updateGeometry(); });
        connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QComboBox::minimumSizeHint();
        int widest = 0;
        for (int row = 0; m_mostEms > 0 && row < count(); ++row)
            widest = std::max(widest, wordsOf(row));
        const int words = std::max(wordsOf(0), std::min(widest, em(m_mostEms, this)));
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QSize contents(words, fontMetrics().height());
        return least.expandedTo(style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this));
    }

private:
    [[nodiscard]] int wordsOf(int row) const { return fontMetrics().horizontalAdvance(itemText(row)); }

    double m_mostEms;
};

} // namespace

DayField* reportDay(const QString& name, const Clock& clock, DayField::Days days, QDate day)
{
    auto* field = new DayField(name, clock, days);
    field->setFallsBack(true);
    field->setDate(day);
    field->setEnabled(false);
    return field;
}

QComboBox* reportChoice(const QString& name)
{
    return wideReportChoice(name, 0);
}

QComboBox* wideReportChoice(const QString& name, double mostEms)
{
    auto* field = new ReportChoice(mostEms);
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
