// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportnarrowing.h"

#include "ui/reports/reportchoices.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QCheckBox* onlyBox(const QString& name)
{
    auto* box = new QCheckBox;
    box->setObjectName(name);
    return box;
}

} // namespace

ReportNarrowing::ReportNarrowing(QObject* parent)
    : QObject(parent), m_ownershipLabel(new QLabel), m_ownership(reportChoice(u"reportOwnership"_s)),
      m_vendorLabel(new QLabel), m_vendor(new QLineEdit), m_openOnly(onlyBox(u"reportOpenOnly"_s)),
      m_shortOnly(onlyBox(u"reportShortOnly"_s))
{
    m_vendor->setObjectName(u"reportVendor"_s);
    m_ownershipLabel->setBuddy(m_ownership);
    m_vendorLabel->setBuddy(m_vendor);
    connect(m_ownership, &QComboBox::currentIndexChanged, this, &ReportNarrowing::changed);
    connect(m_vendor, &QLineEdit::textEdited, this, &ReportNarrowing::typed);
    connect(m_vendor, &QLineEdit::returnPressed, this, &ReportNarrowing::changed);
    for (QCheckBox* box : {m_openOnly, m_shortOnly})
        connect(box, &QCheckBox::toggled, this, &ReportNarrowing::changed);
}

void ReportNarrowing::addTo(QFormLayout& form)
{
    form.addRow(m_ownershipLabel, m_ownership);
    form.addRow(m_vendorLabel, m_vendor);
    form.addRow(m_openOnly);
    form.addRow(m_shortOnly);
}

void ReportNarrowing::offer(const ReportDescription& report)
{
    m_report = &report;
    fillOwnerships();
    for (QWidget* field : std::initializer_list<QWidget*>{m_ownershipLabel, m_ownership})
        field->setVisible(report.filters.ownership);
    for (QWidget* field : std::initializer_list<QWidget*>{m_vendorLabel, m_vendor})
        field->setVisible(report.filters.vendor);
    m_openOnly->setVisible(report.filters.openOnly);
    m_shortOnly->setVisible(report.filters.shortOnly);
}

/// What is usual, then every one where that is not it, then the others.
void ReportNarrowing::fillOwnerships()
{
    const QString chosen = m_ownership->currentData().toString();
    const QString usual = m_report ? QString::fromLatin1(m_report->usualOwnership) : QString();
    const QSignalBlocker quietly(m_ownership);
    m_ownership->clear();
    if (const std::optional<Ownership> one = ownershipFromCode(usual)) {
        m_ownership->addItem(wordOf(*one), QString());
        m_ownership->addItem(tr("Any ownership"), QString(everyOwnership));
    } else {
        m_ownership->addItem(tr("Any ownership"), QString());
    }
    for (const Ownership ownership : allOwnerships) {
        if (const QString code = ownershipCode(ownership); code != usual)
            m_ownership->addItem(wordOf(ownership), code);
    }
    m_ownership->setCurrentIndex(std::max(0, m_ownership->findData(chosen)));
}

void ReportNarrowing::readInto(ReportFilter& filter) const
{
    if (!m_report)
        return;
    const ReportFilters& knows = m_report->filters;
    if (knows.ownership)
        filter.ownership = m_ownership->currentData().toString();
    if (knows.vendor)
        filter.vendor = m_vendor->text().trimmed();
    filter.isOpenOnly = knows.openOnly && m_openOnly->isChecked();
    filter.isShortOnly = knows.shortOnly && m_shortOnly->isChecked();
}

void ReportNarrowing::show(const ReportFilter& filter)
{
    m_ownership->setCurrentIndex(std::max(0, m_ownership->findData(filter.ownership))); // the usual one has no code
    m_vendor->setText(filter.vendor);
    m_openOnly->setChecked(filter.isOpenOnly);
    m_shortOnly->setChecked(filter.isShortOnly);
}

void ReportNarrowing::clear()
{
    show({});
}

void ReportNarrowing::retranslate()
{
    fillOwnerships();
    m_ownershipLabel->setText(tr("Ownership"));
    m_ownership->setAccessibleName(tr("Ownership"));
    m_vendorLabel->setText(tr("Repaired by"));
    m_vendor->setAccessibleName(tr("Repaired by"));
    m_vendor->setPlaceholderText(tr("Part of the name"));
    m_openOnly->setText(tr("Only what is not closed"));
    m_shortOnly->setText(tr("Only what is short"));
}

} // namespace madoguchi

#include "moc_reportnarrowing.cpp"
