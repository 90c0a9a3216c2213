// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/reasonrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/quiet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

ReasonRow::ReasonRow(QWidget* parent)
    : QWidget(parent), m_label(new QLabel), m_reason(new QLineEdit), m_lend(quiet(u"lendDespite"_s))
{
    m_reason->setObjectName(u"despiteReason"_s);
    m_label->setBuddy(m_reason);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    row->addWidget(m_label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_lend);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonRow::noteText);
    connect(m_lend, &QPushButton::clicked, this, [this] { Q_EMIT given(m_reason->text().trimmed()); });
    noteText();
    retranslate();
    hide();
}

void ReasonRow::open()
{
    m_reason->clear();
    setVisible(true);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::noteText()
{
    m_lend->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void ReasonRow::retranslate()
{
    m_label->setText(tr("Why it is lent all the same"));
    m_lend->setText(tr("Lend it all the same"));
}

} // namespace madoguchi

#include "moc_reasonrow.cpp"
