// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/recorddetail.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/quiet.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

RecordDetail::RecordDetail(const QString& record, QWidget* parent)
    : DetailPane(parent), m_step(quiet(record.toLower() + u"Step"_s)), m_edit(quiet(u"edit"_s + record)),
      m_beside(new QHBoxLayout)
{
    m_step->setProperty("primary", true);
    m_beside->setSpacing(scaled(Space::s, this));
    m_beside->addWidget(m_edit, 1);
    footer().addWidget(m_step);
    footer().addLayout(m_beside);
    connect(m_step, &QPushButton::clicked, this, &RecordDetail::stepRequested);
    connect(m_edit, &QPushButton::clicked, this, &RecordDetail::editRequested);
}

void RecordDetail::addBesideEdit(QWidget* step)
{
    m_beside->addWidget(step, 1);
}

void RecordDetail::addHistory(QVBoxLayout& column, const History& history, HistoryList::Of of, const QString& report)
{
    column.addWidget(new Heading(tr("History"), Heading::Level::Section));
    auto* list = new HistoryList(history, of);
    connect(list, &HistoryList::moreRequested, this, &RecordDetail::moreHistoryRequested);
    column.addWidget(list);
    auto* whole = new LinkLabel(tr("Loan history as a report…"), [this, report] { Q_EMIT reportRequested(report); });
    whole->setObjectName(u"historyReport"_s);
    column.addWidget(whole);
    column.addStretch(1);
}

void RecordDetail::showButtons(const QString& step, bool mayEdit)
{
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    m_edit->setText(tr("Change"));
    m_edit->setVisible(mayEdit);
}

} // namespace madoguchi

#include "moc_recorddetail.cpp"
