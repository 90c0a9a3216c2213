// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportform.h"

#include "core/ledger/fieldorder.h"
#include "core/ledger/leases.h"
#include "ui/printing/reportwords.h"
#include "ui/reports/reportchoices.h"
#include "ui/reports/reportcolumns.h"
#include "ui/reports/reportfieldfilter.h"
#include "ui/reports/reportnames.h"
#include "ui/reports/reportnarrowing.h"
#include "ui/reports/reportperiod.h"
#include "ui/reports/reportsort.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/personfield.h"
#include "ui/widgets/preferences.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

namespace {

constexpr double mostReportEms = 12; // a few names are longer, which is told by the tooltip

template<class Field>
Field* named(const QString& name)
{
    if constexpr (std::is_same_v<Field, QComboBox>)
        return reportChoice(name);
    else {
        auto* field = new Field;
        field->setObjectName(name);
        return field;
    }
}

QString wordFor(const char* code)
{
    return reportWords()(Phrase::word(QString::fromLatin1(code)));
}

} // namespace

ReportForm::ReportForm(DeskClient& desk, const Clock& clock, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_report(wideReportChoice(u"reportChoice"_s, mostReportEms)),
      m_item(named<QLineEdit>(u"reportItem"_s)), m_person(new PersonField(desk, u"report"_s)),
      m_names(new ReportNames(this)), m_period(new ReportPeriod(clock)),
      m_hasLeaseEnd(named<QCheckBox>(u"reportHasLeaseEnd"_s)),
      m_leaseEnd(
          reportDay(u"reportLeaseEnd"_s, clock, DayField::Days::Coming, clock.today().addDays(leaseWarningDays))),
      m_withDisposed(named<QCheckBox>(u"reportWithDisposed"_s)), m_group(named<QComboBox>(u"reportGroup"_s)),
      m_fieldFilter(new ReportFieldFilter), m_narrowing(new ReportNarrowing(this)), m_sort(new ReportSort),
      m_columns(new ReportColumns), m_typing(new QTimer(this)), m_columnsLabel(new QLabel)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, scaled(Space::s, this), 0);
    form->setVerticalSpacing(scaled(Space::s, this));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_reportRow = addRow(*form, m_report, FieldPlace::Below);
    m_itemRow = addRow(*form, m_item);
    m_personRow = addRow(*form, m_person, FieldPlace::Below);
    m_names->addTo(*form);
    m_narrowing->addTo(*form);
    m_fieldRow = addRow(*form, m_fieldFilter);
    form->addRow(m_withDisposed);
    form->addRow(m_period);
    form->addRow(m_hasLeaseEnd);
    form->addRow(m_leaseEnd);
    m_groupRow = addRow(*form, m_group);
    m_sortRow = addRow(*form, m_sort);
    m_columnsLabel->setBuddy(m_columns);
    form->addRow(m_columnsLabel);
    form->addRow(m_columns);
    m_typing->setSingleShot(true);
    m_typing->setInterval(400ms);
    fillReports();
    connectFields();
    reportChosen();
}

ReportForm::Row ReportForm::addRow(QFormLayout& form, QWidget* field, FieldPlace place)
{
    auto* label = new QLabel;
    label->setBuddy(field);
    if (place == FieldPlace::Below) {
        form.addRow(label);
        form.addRow(field);
    } else {
        form.addRow(label, field);
    }
    return {label, field};
}

void ReportForm::connectFields()
{
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    };
    connect(m_report, &QComboBox::currentIndexChanged, this, [this, tell] {
        reportChosen();
        tell();
    });
    connect(m_names, &ReportNames::changed, this, tell);
    connect(m_group, &QComboBox::currentIndexChanged, this, tell);
    connect(m_hasLeaseEnd, &QCheckBox::toggled, m_leaseEnd, &QWidget::setEnabled);
    for (QCheckBox* box : {m_hasLeaseEnd, m_withDisposed})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_leaseEnd, &DayField::dateChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_fieldFilter, &ReportFieldFilter::changed, this, tell);
    connect(m_fieldFilter, &ReportFieldFilter::typed, m_typing, qOverload<>(&QTimer::start));
    connect(m_narrowing, &ReportNarrowing::changed, this, tell);
    connect(m_narrowing, &ReportNarrowing::typed, m_typing, qOverload<>(&QTimer::start));
    connect(m_sort, &ReportSort::changed, this, tell);
    connect(m_period, &ReportPeriod::changed, this, tell);
    connect(m_period, &ReportPeriod::typed, m_typing, qOverload<>(&QTimer::start));
    connect(m_item, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_item, &QLineEdit::returnPressed, this, tell);
    connect(m_person, &PersonField::changed, m_typing, qOverload<>(&QTimer::start));
    connect(m_columns, &ReportColumns::changed, this, [this, tell] {
        rememberColumns();
        tell();
    });
    connect(m_typing, &QTimer::timeout, this, tell);
}

const ReportDescription& ReportForm::report() const
{
    const ReportDescription* known = findReport(m_report->currentData().toString());
    return known ? *known : allReports().front();
}

void ReportForm::fillReports()
{
    const QSignalBlocker quietly(m_report);
    const QVariant chosen = m_report->currentData();
    m_report->clear();
    for (const ReportDescription& known : allReports())
        m_report->addItem(wordFor(known.title), QString::fromLatin1(known.name));
    m_report->setCurrentIndex(std::max(0, m_report->findData(chosen)));
}

void ReportForm::setShown(const Row& row, bool isShown)
{
    row.label->setVisible(isShown);
    row.field->setVisible(isShown);
}

void ReportForm::reportChosen()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const ReportDescription& chosen = report();
    const ReportFilters& knows = chosen.filters;
    setShown(m_itemRow, chosen.knowsItem() || chosen.isOfThing());
    m_item->setPlaceholderText(itemHint());
    setShown(m_personRow, knows.person);
    m_names->offer(chosen);
    setShown(m_fieldRow, chosen.isJoined() && !m_fields.isEmpty());
    setShown(m_sortRow, chosen.isJoined());
    m_period->setVisible(knows.period);
    m_withDisposed->setVisible(knows.disposed);
    m_narrowing->offer(chosen);
    m_hasLeaseEnd->setVisible(knows.leaseEnd);
    m_leaseEnd->setVisible(knows.leaseEnd);
    fillGroups();
    m_sort->offer(chosen, m_fields);
    m_columns->offer(chosen, m_preferences.look(columnsLook()).toStringList());
}

QString ReportForm::columnsLook() const
{
    return u"reports/columns-"_s + QLatin1String(report().name);
}

void ReportForm::rememberColumns()
{
    m_preferences.setLook(columnsLook(), m_columns->isUsual() ? QStringList() : m_columns->shown());
}

void ReportForm::fillGroups()
{
    m_group->clear();
    m_group->addItem(tr("Not grouped"), u""_s);
    for (const ReportColumn* column : columnsWithFields(report(), m_fields)) {
        if (column->isGrouping())
            m_group->addItem(reportWords()(labelOf(*column)), QString::fromUtf8(column->name));
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(QString::fromLatin1(report().usualGroup))));
}

void ReportForm::offerNames(AskNames::Of of, const QList<NamedRow>& rows)
{
    m_names->offerNames(of, rows);
}

void ReportForm::readFields(DeskClient& desk)
{
    desk.ask(AskKinds{}, this, [this](const Result<QList<KindRecord>>& kinds) {
        if (kinds)
            offerFields(fieldsOf(*kinds));
    });
}

void ReportForm::offerFields(const QList<KindField>& fields)
{
    QStringList names;
    for (const KindField& field : fields)
        names << field.name;
    m_columns->setFields(names);
    m_fieldFilter->setFields(fields);
    if (names == m_fields)
        return;
    m_fields = names;
    const QScopedValueRollback filling(m_isFilling, true);
    const QString group = m_group->currentData().toString();
    fillGroups();
    chooseColumn(*m_group, report(), group);
    m_sort->offer(report(), m_fields);
    setShown(m_fieldRow, report().isJoined() && !m_fields.isEmpty());
}

void ReportForm::offerOperators(const QList<OperatorRecord>& operators)
{
    m_names->offerOperators(operators);
}

ReportWish ReportForm::wish() const
{
    const ReportFilters& knows = report().filters;
    ReportWish wish;
    ReportFilter& filter = wish.plan.filter;
    wish.plan.report = QString::fromLatin1(report().name);
    wish.plan.columns = m_columns->shown();
    wish.plan.groupBy = m_group->currentData().toString();
    m_names->readInto(filter);
    if (knows.period)
        m_period->readInto(filter);
    filter.isWithDisposed = knows.disposed && m_withDisposed->isChecked();
    m_narrowing->readInto(filter);
    if (knows.leaseEnd && m_hasLeaseEnd->isChecked())
        filter.leaseEndsBy = m_leaseEnd->date();
    if (report().isJoined()) {
        m_fieldFilter->readInto(filter);
        m_sort->readInto(wish.plan);
    }
    if (knows.person) {
        filter.person = m_person->person();
        wish.person = filter.person.isValid() ? QString() : m_person->text();
    }
    if (report().knowsItem() || report().isOfThing())
        wish.item = m_item->text().trimmed();
    return wish;
}

void ReportForm::show(const ReportPlan& plan)
{
    const ReportDescription* known = findReport(plan.report);
    if (!known)
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_report->setCurrentIndex(m_report->findData(plan.report));
        reportChosen();
        clearFilters();
        m_names->show(plan.filter);
        chooseColumn(*m_group, *known, plan.groupBy.isNull() ? QString::fromLatin1(known->usualGroup) : plan.groupBy);
        m_fieldFilter->show(plan.filter);
        m_narrowing->show(plan.filter);
        m_sort->show(plan);
        m_period->show(plan.filter);
        m_withDisposed->setChecked(plan.filter.isWithDisposed);
        m_hasLeaseEnd->setChecked(plan.filter.leaseEndsBy.isValid());
        if (plan.filter.leaseEndsBy.isValid())
            m_leaseEnd->setDate(plan.filter.leaseEndsBy);
        m_columns->offer(*known, plan.columns);
    }
    m_typing->stop();
    Q_EMIT changed();
}

void ReportForm::chooseReport(const QString& name)
{
    if (const int row = m_report->findData(name); row >= 0)
        m_report->setCurrentIndex(row);
}

void ReportForm::setItem(const QString& key)
{
    m_item->setText(key);
    Q_EMIT changed();
}

void ReportForm::setPerson(const QString& key)
{
    m_person->clear(key);
    Q_EMIT changed();
}

void ReportForm::setPerson(PersonId person, const QString& name)
{
    m_person->choose(person, name);
    Q_EMIT changed();
}

QString ReportForm::itemHint() const
{
    if (report().subject == ReportSubject::Stocktake)
        return tr("Number of the stocktake");
    return report().subject == ReportSubject::Consumable ? tr("Number of the consumable") : tr("Asset no.");
}

bool ReportForm::isFiltered() const
{
    const ReportWish asked = wish();
    return asked.plan.filter != ReportFilter() || !asked.person.isEmpty() ||
           (!asked.item.isEmpty() && !report().isOfThing());
}

QString ReportForm::missingSubject() const
{
    const ReportWish asked = wish();
    const bool isNamed =
        report().isOfThing() ? !asked.item.isEmpty() : !asked.person.isEmpty() || asked.plan.filter.person.isValid();
    if (isNamed)
        return {};
    switch (report().subject) {
    case ReportSubject::Asset:
        return tr("Whose history? Enter the asset number of the item.");
    case ReportSubject::Consumable:
        return tr("The book of what? Enter the number of the consumable.");
    case ReportSubject::Stocktake:
        return tr("The lines of which stocktake? Enter its number.");
    case ReportSubject::Person:
        return tr("Whose loans? Enter the name or the staff number of the user.");
    case ReportSubject::None:
        break;
    }
    return {};
}

void ReportForm::clearFilters()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_names->clear();
    if (!report().isOfThing())
        m_item->clear();
    m_person->clear();
    m_fieldFilter->clear();
    m_narrowing->clear();
    m_period->clear();
    m_hasLeaseEnd->setChecked(false);
    m_withDisposed->setChecked(false);
}

void ReportForm::focusFirst()
{
    m_report->setFocus(Qt::ShortcutFocusReason);
}

void ReportForm::retranslate()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QVariant group = m_group->currentData();
    fillReports();
    fillGroups();
    chooseColumn(*m_group, report(), group.toString());
    m_fieldFilter->retranslate();
    m_names->retranslate();
    m_narrowing->retranslate();
    m_sort->offer(report(), m_fields);
    m_sort->retranslate();
    const auto say = [](const Row& row, const QString& text) {
        row.label->setText(text);
        row.field->setAccessibleName(text);
    };
    say(m_reportRow, tr("Report"));
    say(m_itemRow, tr("Item"));
    say(m_personRow, tr("User"));
    m_person->setWords(tr("User"), tr("Staff no., name or section"));
    say(m_fieldRow, tr("Field of a type"));
    say(m_groupRow, tr("Group by"));
    say(m_sortRow, tr("Sort by"));
    m_item->setPlaceholderText(itemHint());
    m_period->retranslate();
    m_withDisposed->setText(tr("Also what is disposed of"));
    m_hasLeaseEnd->setText(tr("Lease ends by"));
    m_leaseEnd->setAccessibleName(tr("Last day of the lease"));
    m_columnsLabel->setText(tr("Columns"));
    m_columns->retranslate();
}

} // namespace madoguchi

#include "moc_reportform.cpp"
