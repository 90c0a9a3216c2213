// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letteranswerrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/quiet.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace madoguchi {

LetterAnswerRow::LetterAnswerRow(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_title(mutedLabel({})), m_answer(new QLineEdit), m_isPromised(new QCheckBox),
      m_promised(new DayField(u"letterPromised"_s, clock, DayField::Days::Coming)), m_record(quiet(u"recordAnswer"_s))
{
    m_answer->setObjectName(u"letterAnswer"_s);
    m_isPromised->setObjectName(u"letterIsPromised"_s);
    m_title->setWordWrap(false);
    m_title->setBuddy(m_answer);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    row->addWidget(m_title);
    row->addWidget(m_answer, 1);
    row->addWidget(m_isPromised);
    row->addWidget(m_promised);
    row->addWidget(m_record);
    connect(m_answer, &QLineEdit::textEdited, this, &LetterAnswerRow::noteChange);
    connect(m_promised, &DayField::textEdited, this, &LetterAnswerRow::noteChange);
    connect(m_promised, &DayField::dateChanged, this, &LetterAnswerRow::noteChange);
    connect(m_isPromised, &QCheckBox::toggled, m_promised, &QWidget::setEnabled);
    connect(m_isPromised, &QCheckBox::clicked, this, &LetterAnswerRow::noteChange);
    connect(m_record, &QPushButton::clicked, this, &LetterAnswerRow::recordWanted);
    retranslate();
}

void LetterAnswerRow::show(const LetterRecord& letter)
{
    const QSignalBlocker quiet(m_promised);
    m_number = letter.number;
    m_answer->setText(letter.answer);
    m_isPromised->setChecked(letter.promisedOn.isValid());
    m_promised->setEnabled(letter.promisedOn.isValid());
    m_promised->setDate(letter.promisedOn.isValid() ? letter.promisedOn : m_clock.today().addDays(7));
    m_isChanged = false;
    m_record->setEnabled(false);
    retranslate();
}

void LetterAnswerRow::noteChange()
{
    m_isChanged = true;
    m_record->setEnabled(!answer().isEmpty() || promisedOn().isValid());
}

QString LetterAnswerRow::answer() const
{
    return m_answer->text().trimmed();
}

QDate LetterAnswerRow::promisedOn() const
{
    return m_isPromised->isChecked() ? m_promised->date() : QDate();
}

QString LetterAnswerRow::faultOfPromise()
{
    const QString fault = m_isPromised->isChecked() ? m_promised->fault() : QString();
    if (!fault.isEmpty())
        m_promised->setFocus(Qt::OtherFocusReason);
    return fault;
}

void LetterAnswerRow::retranslate()
{
    m_title->setText(tr("Answer to %1").arg(m_number));
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(tr("What was said, on the phone for example"));
    m_isPromised->setText(tr("Promised for"));
    m_promised->setAccessibleName(tr("Promised for"));
    m_record->setText(tr("Record the answer"));
}

} // namespace madoguchi

#include "moc_letteranswerrow.cpp"
