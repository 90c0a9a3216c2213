// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperperiod.h"

#include "core/base/fiscalcalendar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dayfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int lastDays = 30;

} // namespace

PaperPeriod::PaperPeriod(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_choice(new QComboBox),
      m_from(new DayField(u"papersFrom"_s, clock, DayField::Days::Past)), m_dash(new QLabel(u"–"_s)),
      m_to(new DayField(u"papersTo"_s, clock, DayField::Days::Past))
{
    m_choice->setObjectName(u"papersPeriod"_s);
    for (int i = LastDays; i <= Between; ++i)
        m_choice->addItem({}, i);
    m_from->setDate(clock.today().addMonths(-1));
    m_to->setDate(clock.today());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    for (QWidget* each : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_dash),
                          static_cast<QWidget*>(m_to)})
        row->addWidget(each);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    for (DayField* field : {m_from, m_to}) {
        field->setFallsBack(true);
        connect(field, &DayField::dateChanged, this, &PaperPeriod::changed);
    }
    showFields();
    retranslate();
}

std::pair<QDate, QDate> PaperPeriod::days() const
{
    const QDate today = m_clock.today();
    const int year = fiscalYearOf(today);
    switch (Choice(m_choice->currentData().toInt())) {
    case LastDays:
        return {today.addDays(-lastDays), {}};
    case ThisYear:
        return {fiscalYearFirstDay(year), fiscalYearLastDay(year)};
    case LastYear:
        return {fiscalYearFirstDay(year - 1), fiscalYearLastDay(year - 1)};
    case Between:
        return {m_from->date(), m_to->date()};
    case AnyTime:
        break;
    }
    return {};
}

void PaperPeriod::setAnyTime()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(AnyTime));
    showFields();
}

bool PaperPeriod::isAnyTime() const
{
    return m_choice->currentData().toInt() == AnyTime;
}

void PaperPeriod::showFields()
{
    const bool isBetween = m_choice->currentData().toInt() == Between;
    for (QWidget* each : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_dash), static_cast<QWidget*>(m_to)})
        each->setVisible(isBetween);
}

void PaperPeriod::retranslate()
{
    m_choice->setItemText(LastDays, tr("Last %n day(s)", nullptr, lastDays));
    m_choice->setItemText(ThisYear, tr("This fiscal year"));
    m_choice->setItemText(LastYear, tr("Last fiscal year"));
    m_choice->setItemText(AnyTime, tr("Any time"));
    m_choice->setItemText(Between, tr("From … to …"));
    m_choice->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
}

} // namespace madoguchi

#include "moc_paperperiod.cpp"
