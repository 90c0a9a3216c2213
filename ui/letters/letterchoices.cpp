// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterchoices.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/refill.h"
#include "ui/widgets/wraplayout.h"

#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int lastStep = 4;

} // namespace

LetterChoices::LetterChoices(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_step(new QComboBox), m_by(new QComboBox), m_section(new QComboBox),
      m_collection(new QComboBox), m_returnByLabel(mutedLabel({})),
      m_returnBy(new DayField(u"letterReturnBy"_s, clock, DayField::Days::Coming))
{
    m_step->setObjectName(u"letterStep"_s);
    m_by->setObjectName(u"letterBy"_s);
    m_section->setObjectName(u"letterSection"_s);
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(8);
    m_collection->setObjectName(u"letterCollection"_s);
    m_collection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_collection->setMinimumContentsLength(10);
    m_returnByLabel->setWordWrap(false);
    m_returnByLabel->setBuddy(m_returnBy);
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    row->addWidget(m_collection);
    row->addWidget(m_step);
    row->addWidget(m_by);
    row->addWidget(m_section);
    row->addStretch();
    row->addWidget(m_returnByLabel);
    row->addWidget(m_returnBy);
    for (QComboBox* combo : {m_collection, m_step, m_by, m_section})
        connect(combo, &QComboBox::currentIndexChanged, this, &LetterChoices::changed);
    retranslate();
}

void LetterChoices::setKind(LetterKind kind)
{
    m_kind = kind;
    m_collection->setVisible(kind == LetterKind::Collection);
    m_by->setVisible(kind != LetterKind::OverdueList);
    for (QWidget* part :
         {static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_returnBy), static_cast<QWidget*>(m_returnByLabel)})
        part->setVisible(asksBack(kind));
}

void LetterChoices::setSections(const QList<NamedRow>& sections)
{
    m_sections = sections;
    fillSections();
}

void LetterChoices::chooseSection(SectionId section)
{
    m_wantedSection = section;
    fillSections();
}

void LetterChoices::fillSections()
{
    refill(m_section, tr("All sections"), m_sections);
    const int wanted = m_wantedSection.isValid() ? m_section->findData(m_wantedSection.value()) : -1;
    if (wanted < 0)
        return;
    m_wantedSection = {};
    m_section->setCurrentIndex(wanted);
}

void LetterChoices::setCollections(const QList<CollectionRecord>& collections)
{
    m_collections.clear();
    for (const CollectionRecord& record : collections)
        m_collections << NamedRow{record.id.value(), QString(record.number + u' ' + record.name).trimmed(),
                                  record.number};
    fillCollections();
}

void LetterChoices::chooseCollection(const QString& number)
{
    m_wanted = number;
    fillCollections();
}

void LetterChoices::fillCollections()
{
    const QVariant before = m_collection->currentData();
    refill(m_collection, tr("Whatever is out"), m_collections);
    if (before.isValid() && before != m_collection->currentData()) // it was closed meanwhile
        Q_EMIT changed();
    for (const NamedRow& row : std::as_const(m_collections)) {
        if (m_wanted.isEmpty() || row.code != m_wanted)
            continue;
        m_wanted.clear();
        m_collection->setCurrentIndex(m_collection->findData(row.id));
        break;
    }
}

void LetterChoices::setUsualReturnBy(QDate day)
{
    if (!m_usual.isValid() || (m_returnBy->date() == m_usual && !m_returnBy->isModified()))
        m_returnBy->setDate(day);
    m_usual = day;
}

void LetterChoices::fillSteps()
{
    const int chosen = std::max(0, m_step->currentIndex());
    const QSignalBlocker quiet(m_step);
    m_step->clear();
    m_step->addItem(tr("The next step of each"), 0);
    for (int step = 1; step <= lastStep; ++step)
        m_step->addItem(tr("Step %1").arg(step), step);
    m_step->setCurrentIndex(chosen);
}

void LetterChoices::retranslate()
{
    fillSteps();
    const int by = std::max(0, m_by->currentIndex());
    const QSignalBlocker quiet(m_by);
    m_by->clear();
    m_by->addItem(tr("To each person"), int(LetterBy::Person));
    m_by->addItem(tr("To section heads"), int(LetterBy::Section));
    m_by->setCurrentIndex(by);
    fillSections();
    fillCollections();
    m_collection->setAccessibleName(tr("Collection"));
    m_step->setAccessibleName(tr("Step"));
    m_by->setAccessibleName(tr("Who is written to"));
    m_section->setAccessibleName(tr("Section"));
    m_returnByLabel->setText(tr("Asked back by"));
    m_returnBy->setAccessibleName(tr("Asked back by"));
}

LetterQuery LetterChoices::query() const
{
    LetterQuery query;
    query.kind = m_kind;
    query.step = asksBack(m_kind) ? m_step->currentData().toInt() : 0;
    query.by = LetterBy(m_by->currentData().toInt());
    query.section = SectionId(m_section->currentData().toLongLong());
    if (m_kind == LetterKind::Collection)
        query.collection = CollectionId(m_collection->currentData().toLongLong());
    return query;
}

QDate LetterChoices::returnBy() const
{
    return asksBack(m_kind) ? m_returnBy->date() : QDate();
}

QString LetterChoices::faultOfReturnBy()
{
    const QString fault = asksBack(m_kind) ? m_returnBy->fault() : QString();
    if (!fault.isEmpty())
        m_returnBy->setFocus(Qt::OtherFocusReason);
    return fault;
}

bool LetterChoices::isFiltered() const
{
    return m_section->currentIndex() > 0 || (m_kind == LetterKind::Collection && m_collection->currentIndex() > 0);
}

} // namespace madoguchi

#include "moc_letterchoices.cpp"
