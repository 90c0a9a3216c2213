// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilters.h"

#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

namespace {

/// The verbs worth filtering by, in the order of the desk's day.
constexpr const char* verbs[] = {"loans.hand-over",
                                 "loans.take-back",
                                 "loans.issue-return-slips",
                                 "desk.undo",
                                 "letters.write",
                                 "desk.record-reprint",
                                 "ledger.save-asset",
                                 "ledger.save-person",
                                 "ledger.edit-assets",
                                 "ledger.edit-people",
                                 "ledger.merge-people",
                                 "ledger.tell-people-apart",
                                 "ledger.tell-assets-apart",
                                 "ledger.merge-assets",
                                 "ledger.merge-kinds",
                                 "ledger.merge-places",
                                 "ledger.merge-sections",
                                 "ledger.erase-person",
                                 "ledger.attach",
                                 "ledger.detach",
                                 "exchange.",
                                 "desk.change-settings",
                                 "desk.add-operator",
                                 "desk.change-operator",
                                 "sign-in.",
                                 "sign-in.refuse-pin"};

DayField* dayField(const QString& name, const Clock& clock, QDate day)
{
    auto* field = new DayField(name, clock, DayField::Days::Past);
    field->setFallsBack(true);
    field->setDate(day);
    field->setEnabled(false);
    return field;
}

template<class Field>
Field* named(const QString& name)
{
    auto* field = new Field;
    field->setObjectName(name);
    return field;
}

} // namespace

JournalFilters::JournalFilters(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_hasFrom(named<QCheckBox>(u"journalHasFrom"_s)), m_hasTo(named<QCheckBox>(u"journalHasTo"_s)),
      m_from(dayField(u"journalFrom"_s, clock, clock.today().addMonths(-1))),
      m_to(dayField(u"journalTo"_s, clock, clock.today())), m_verbLabel(new QLabel), m_workItemLabel(new QLabel),
      m_operatorLabel(new QLabel), m_stationLabel(new QLabel), m_verb(named<QComboBox>(u"journalVerb"_s)),
      m_workItem(named<QLineEdit>(u"journalWorkItem"_s)), m_operator(named<QLineEdit>(u"journalOperator"_s)),
      m_station(named<QLineEdit>(u"journalStation"_s)), m_subject(named<QPushButton>(u"journalSubject"_s)),
      m_typing(new QTimer(this))
{
    auto* fields = new WrapLayout;
    fields->setSpacing(scaled(Space::m, this));
    addField(*fields, m_hasFrom, m_from);
    addField(*fields, m_hasTo, m_to);
    addField(*fields, m_verbLabel, m_verb);
    addField(*fields, m_workItemLabel, m_workItem);
    addField(*fields, m_operatorLabel, m_operator);
    addField(*fields, m_stationLabel, m_station);
    for (QLineEdit* field : {m_workItem, m_operator, m_station}) {
        field->setClearButtonEnabled(true);
        field->setMaximumWidth(em(8, this));
    }
    m_subject->setAutoDefault(false);
    m_subject->setIcon(icon(Icon::Close));
    m_subject->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(fields);
    column->addWidget(m_subject, 0, Qt::AlignLeft);
    m_typing->setSingleShot(true);
    m_typing->setInterval(200ms); // not once for every key
    connectFields();
    alignLabels();
}

/// A check box is higher than the label of another field; their words stand on one line.
void JournalFilters::alignLabels()
{
    for (QLabel* label : {m_verbLabel, m_workItemLabel, m_operatorLabel, m_stationLabel})
        label->setMinimumHeight(m_hasFrom->sizeHint().height());
}

void JournalFilters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignLabels();
}

void JournalFilters::addField(QLayout& fields, QWidget* label, QWidget* field)
{
    auto* both = new QWidget;
    both->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // what is typed here is short
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2, this));
    column->addWidget(label);
    column->addWidget(field);
    if (auto* text = qobject_cast<QLabel*>(label))
        text->setBuddy(field);
    fields.addWidget(both);
}

void JournalFilters::connectFields()
{
    for (const auto& [box, day] : {std::pair(m_hasFrom, m_from), std::pair(m_hasTo, m_to)}) {
        connect(box, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &JournalFilters::changed);
        connect(day, &DayField::dateChanged, m_typing, qOverload<>(&QTimer::start));
    }
    connect(m_verb, &QComboBox::activated, this, &JournalFilters::changed);
    connect(m_typing, &QTimer::timeout, this, &JournalFilters::changed);
    for (QLineEdit* field : {m_workItem, m_operator, m_station})
        connect(field, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_subject, &QPushButton::clicked, this, [this] {
        m_subjectId = 0;
        showSubject();
        Q_EMIT changed();
    });
}

EntryQuery JournalFilters::query() const
{
    EntryQuery query;
    if (m_subjectId != 0)
        query.subjectId = m_subjectId;
    if (m_hasFrom->isChecked())
        query.from = Instant::fromDateTime(m_from->date().startOfDay());
    if (m_hasTo->isChecked())
        query.to = Instant::fromDateTime(m_to->date().addDays(1).startOfDay());
    query.verb = m_verb->currentData().toString();
    query.workItem = m_workItem->text().trimmed().toUpper();
    query.operatorCode = m_operator->text().trimmed();
    query.stationCode = m_station->text().trimmed().toUpper();
    return query;
}

void JournalFilters::showHistoryOf(qint64 id, const QString& name)
{
    clearFields();
    m_subjectId = id;
    m_subjectName = name;
    showSubject();
    Q_EMIT changed();
}

void JournalFilters::clearFields()
{
    {
        const QSignalBlocker from(m_hasFrom);
        const QSignalBlocker to(m_hasTo);
        const QSignalBlocker what(m_workItem);
        const QSignalBlocker who(m_operator);
        const QSignalBlocker where(m_station);
        m_hasFrom->setChecked(false);
        m_hasTo->setChecked(false);
        m_workItem->clear();
        m_operator->clear();
        m_station->clear();
    }
    m_from->setEnabled(false);
    m_to->setEnabled(false);
    m_verb->setCurrentIndex(0);
    m_typing->stop();
}

void JournalFilters::showSubject()
{
    m_subject->setText(tr("Only the history of %1").arg(m_subjectName));
    m_subject->setToolTip(tr("Show all entries again"));
    m_subject->setAccessibleDescription(m_subject->toolTip());
    m_subject->setVisible(m_subjectId != 0);
}

void JournalFilters::focusFirst()
{
    m_operator->setFocus(Qt::OtherFocusReason);
}

void JournalFilters::retranslate()
{
    m_hasFrom->setText(tr("From"));
    m_hasTo->setText(tr("To"));
    m_verbLabel->setText(tr("What was done"));
    m_workItemLabel->setText(tr("Work item"));
    m_operatorLabel->setText(tr("Operator's code"));
    m_stationLabel->setText(tr("Counter"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_verb->setAccessibleName(m_verbLabel->text());
    m_workItem->setAccessibleName(m_workItemLabel->text());
    m_operator->setAccessibleName(m_operatorLabel->text());
    m_station->setAccessibleName(m_stationLabel->text());
    fillVerbs();
    showSubject();
}

void JournalFilters::fillVerbs()
{
    const QVariant chosen = m_verb->currentData();
    m_verb->clear();
    m_verb->addItem(tr("Everything"), QString());
    for (const char* verb : verbs) {
        const QString code = QString::fromLatin1(verb);
        m_verb->addItem(code == u"exchange."  ? tr("Import")
                        : code == u"sign-in." ? tr("Signing in and out")
                                              : verbWord(code),
                        code);
    }
    m_verb->setCurrentIndex(std::max(0, m_verb->findData(chosen)));
}

} // namespace madoguchi

#include "moc_journalfilters.cpp"
