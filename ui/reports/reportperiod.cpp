// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportperiod.h"

#include "ui/reports/reportchoices.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QCheckBox* box(const QString& name)
{
    auto* field = new QCheckBox;
    field->setObjectName(name);
    return field;
}

} // namespace

ReportPeriod::ReportPeriod(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_span(reportChoice(u"reportSpan"_s)), m_label(new QLabel), m_hasFrom(box(u"reportHasFrom"_s)),
      m_hasTo(box(u"reportHasTo"_s)),
      m_from(reportDay(u"reportFrom"_s, clock, DayField::Days::Past, monthOf(clock.today()).from)),
      m_to(reportDay(u"reportTo"_s, clock, DayField::Days::Past, clock.today()))
{
    m_label->setBuddy(m_span);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(scaled(Space::s, this));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_label, m_span);
    form->addRow(m_hasFrom, m_from);
    form->addRow(m_hasTo, m_to);
    fillSpans();
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    for (const auto& [has, day] : {std::pair(m_hasFrom, m_from), std::pair(m_hasTo, m_to)}) {
        connect(has, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(has, &QCheckBox::toggled, this, &ReportPeriod::changed);
        connect(day, &DayField::dateChanged, this, &ReportPeriod::typed);
    }
}

void ReportPeriod::fillSpans()
{
    const QSignalBlocker quietly(m_span);
    const QVariant chosen = m_span->currentData();
    m_span->clear();
    const std::pair<ReportSpan, QString> spans[] = {{ReportSpan::None, tr("Days below")},
                                                    {ReportSpan::ThisMonth, tr("This month")},
                                                    {ReportSpan::LastMonth, tr("Last month")},
                                                    {ReportSpan::ThisFiscalYear, tr("This fiscal year")},
                                                    {ReportSpan::LastFiscalYear, tr("Last fiscal year")}};
    for (const auto& [span, text] : spans)
        m_span->addItem(text, reportSpanCode(span));
    m_span->setCurrentIndex(std::max(0, m_span->findData(chosen)));
}

void ReportPeriod::showDays()
{
    const bool isOfDays = m_span->currentData().toString().isEmpty();
    for (QWidget* field : QList<QWidget*>{m_hasFrom, m_from, m_hasTo, m_to})
        field->setVisible(isOfDays);
}

void ReportPeriod::readInto(ReportFilter& filter) const
{
    filter.span = reportSpanFromCode(m_span->currentData().toString()).value_or(ReportSpan::None);
    const bool isOfDays = filter.span == ReportSpan::None;
    filter.from = isOfDays && m_hasFrom->isChecked() ? m_from->date() : QDate();
    filter.to = isOfDays && m_hasTo->isChecked() ? m_to->date() : QDate();
}

void ReportPeriod::show(const ReportFilter& filter)
{
    m_span->setCurrentIndex(std::max(0, m_span->findData(reportSpanCode(filter.span))));
    for (const auto& [has, field, day] :
         {std::tuple(m_hasFrom, m_from, filter.from), std::tuple(m_hasTo, m_to, filter.to)}) {
        has->setChecked(day.isValid());
        if (day.isValid())
            field->setDate(day);
    }
}

void ReportPeriod::clear()
{
    show({});
}

void ReportPeriod::retranslate()
{
    fillSpans();
    m_label->setText(tr("Period"));
    m_span->setAccessibleName(tr("Period"));
    m_hasFrom->setText(tr("From"));
    m_hasTo->setText(tr("To"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
}

} // namespace madoguchi

#include "moc_reportperiod.cpp"
