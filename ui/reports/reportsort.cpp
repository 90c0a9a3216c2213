// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsort.h"

#include "ui/printing/reportwords.h"
#include "ui/reports/reportchoices.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

ReportSort::ReportSort(QWidget* parent)
    : QWidget(parent), m_column(reportChoice(u"reportSort"_s)), m_descending(new QCheckBox)
{
    m_descending->setObjectName(u"reportDescending"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::xs, this));
    column->addWidget(m_column);
    column->addWidget(m_descending);
    setFocusProxy(m_column);
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        m_descending->setEnabled(m_column->currentIndex() > 0);
        Q_EMIT changed();
    });
    connect(m_descending, &QCheckBox::toggled, this, &ReportSort::changed);
}

void ReportSort::offer(const ReportDescription& report, const QStringList& fields)
{
    const QSignalBlocker quietly(m_column);
    const QString chosen = m_column->currentData().toString();
    m_column->clear();
    m_column->addItem(tr("Usual order"), QString());
    for (const ReportColumn* column : columnsWithFields(report, fields)) {
        if (column->isSorting())
            m_column->addItem(reportWords()(labelOf(*column)), QString::fromUtf8(column->name));
    }
    chooseColumn(*m_column, report, chosen);
    m_descending->setEnabled(m_column->currentIndex() > 0);
}

void ReportSort::readInto(ReportPlan& plan) const
{
    plan.sortBy = m_column->currentData().toString();
    plan.isDescending = !plan.sortBy.isEmpty() && m_descending->isChecked();
}

void ReportSort::show(const ReportPlan& plan)
{
    if (const ReportDescription* report = findReport(plan.report))
        chooseColumn(*m_column, *report, plan.sortBy);
    m_descending->setChecked(plan.isDescending);
}

void ReportSort::retranslate()
{
    m_column->setAccessibleName(tr("Sort by"));
    m_descending->setText(tr("The last first"));
}

} // namespace madoguchi

#include "moc_reportsort.cpp"
