// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportnames.h"

#include "core/reports/filterphrases.h"
#include "ui/printing/reportwords.h"
#include "ui/reports/reportchoices.h"
#include "ui/widgets/refill.h"

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr AssetStatus lentStatuses[] = {AssetStatus::OnLoan, AssetStatus::DueToday, AssetStatus::Overdue};

QString statusText(const QString& code)
{
    return reportWords()(Phrase::word(statusWord(code)));
}

void chooseValue(QComboBox& choice, const QVariant& value)
{
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

} // namespace

ReportNames::ReportNames(QObject* parent)
    : QObject(parent), m_section(row(u"reportSection"_s)), m_kind(row(u"reportKind"_s)), m_place(row(u"reportPlace"_s)),
      m_operator(row(u"reportOperator"_s)), m_status(row(u"reportStatus"_s))
{
}

ReportNames::Row ReportNames::row(const QString& name)
{
    const Row made{new QLabel, reportChoice(name)};
    made.label->setBuddy(made.choice);
    connect(made.choice, &QComboBox::currentIndexChanged, this, &ReportNames::changed);
    return made;
}

void ReportNames::addTo(QFormLayout& form)
{
    for (const Row& row : {m_section, m_kind, m_place, m_operator, m_status})
        form.addRow(row.label, row.choice);
}

void ReportNames::offer(const ReportDescription& report)
{
    m_report = &report;
    const auto setShown = [](const Row& row, bool isShown) {
        row.label->setVisible(isShown);
        row.choice->setVisible(isShown);
    };
    setShown(m_section, report.filters.section);
    setShown(m_kind, report.filters.kind);
    setShown(m_place, report.filters.place);
    setShown(m_operator, report.filters.changedBy);
    setShown(m_status, report.filters.status);
    fillStatuses();
}

void ReportNames::offerNames(AskNames::Of of, const QList<NamedRow>& rows)
{
    (of == AskNames::Of::Sections ? m_sections : of == AskNames::Of::Kinds ? m_kinds : m_places) = rows;
    fillNames();
}

void ReportNames::offerOperators(const QList<OperatorRecord>& operators)
{
    m_operators = operators;
    fillOperators();
}

void ReportNames::fillNames()
{
    refill(m_section.choice, tr("All sections"), m_sections);
    refill(m_kind.choice, tr("All types"), m_kinds);
    refill(m_place.choice, tr("All places"), m_places);
}

void ReportNames::fillOperators()
{
    QComboBox& choice = *m_operator.choice;
    const QVariant chosen = choice.currentData();
    const QSignalBlocker quietly(&choice);
    choice.clear();
    choice.addItem(tr("All operators"), QString());
    for (const OperatorRecord& known : std::as_const(m_operators))
        choice.addItem(u"%1 (%2)"_s.arg(known.name, known.code), known.code);
    chooseValue(choice, chosen);
}

void ReportNames::fillStatuses()
{
    const bool isLent = m_report && m_report->source == ReportSource::Loans;
    QComboBox& choice = *m_status.choice;
    const QVariant chosen = choice.currentData();
    const QSignalBlocker quietly(&choice);
    choice.clear();
    choice.addItem(isLent ? tr("Out now") : tr("All statuses"), QString());
    for (const AssetStatus status : isLent ? std::span<const AssetStatus>(lentStatuses) : std::span(allAssetStatuses)) {
        const QString code = assetStatusCode(status);
        if (status == AssetStatus::OnLoan && !isLent)
            choice.addItem(statusText(u"out"_s), u"out"_s);
        choice.addItem(statusText(code), code);
    }
    if (isLent)
        choice.addItem(reportWords()(Phrase::word(u"status.returned"_s)), u"returned"_s);
    chooseValue(choice, chosen);
}

void ReportNames::readInto(ReportFilter& filter) const
{
    if (!m_report)
        return;
    const ReportFilters& knows = m_report->filters;
    if (knows.section)
        filter.section = SectionId(m_section.choice->currentData().toLongLong());
    if (knows.kind)
        filter.kind = KindId(m_kind.choice->currentData().toLongLong());
    if (knows.place)
        filter.place = PlaceId(m_place.choice->currentData().toLongLong());
    if (knows.status)
        filter.status = m_status.choice->currentData().toString();
    if (knows.changedBy)
        filter.operatorCode = m_operator.choice->currentData().toString();
}

void ReportNames::show(const ReportFilter& filter)
{
    chooseValue(*m_section.choice, filter.section.value());
    chooseValue(*m_kind.choice, filter.kind.value());
    chooseValue(*m_place.choice, filter.place.value());
    chooseValue(*m_status.choice, filter.status);
    chooseValue(*m_operator.choice, filter.operatorCode);
}

void ReportNames::clear()
{
    for (const Row& row : {m_section, m_kind, m_place, m_operator, m_status})
        row.choice->setCurrentIndex(0);
}

void ReportNames::retranslate()
{
    fillNames();
    fillOperators();
    fillStatuses();
    const auto say = [](const Row& row, const QString& text) {
        row.label->setText(text);
        row.choice->setAccessibleName(text);
    };
    say(m_section, tr("Section"));
    say(m_kind, tr("Type"));
    say(m_place, tr("Place"));
    say(m_operator, tr("Operator"));
    say(m_status, tr("Status"));
}

} // namespace madoguchi

#include "moc_reportnames.cpp"
