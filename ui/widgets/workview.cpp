// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/answerband.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/wrappedlabel.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

WorkView::WorkView(const PageContext& context, const QString& prefix, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new Heading({}, Heading::Level::Page)),
      m_back(quiet(prefix + u"Back"_s)), m_line(new WrappedLabel), m_progress(new QLabel), m_answer(new AnswerBand),
      m_bar(new QProgressBar), m_strip(new ProgressStrip), m_column(new QVBoxLayout(this)), m_reading(new QTimer(this))
{
    build(prefix);
    m_reading->setSingleShot(true);
    m_reading->setInterval(150);
    connect(m_reading, &QTimer::timeout, this, &WorkView::read);
    connect(m_back, &QPushButton::clicked, this, &WorkView::leaveWanted);
}

void WorkView::build(const QString& prefix)
{
    m_line->setObjectName(prefix + u"Line"_s);
    m_progress->setObjectName(prefix + u"Progress"_s);
    m_progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar->setObjectName(prefix + u"Bar"_s);
    m_bar->setTextVisible(false);
    m_strip->setObjectName(prefix + u"Strip"_s);
    auto* head = new QVBoxLayout;
    auto* first = new QHBoxLayout;
    first->setSpacing(scaled(Space::m, this));
    first->addWidget(m_title, 1);
    first->addWidget(m_back, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->addWidget(m_line, 1);
    second->addWidget(m_progress);
    head->addLayout(first);
    head->addLayout(second);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(Space::s, this));
    m_column->addLayout(head);
    for (QWidget* part :
         {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_strip)})
        m_column->addWidget(part);
}

void WorkView::readLater()
{
    if (!m_reading->isActive())
        m_reading->start();
}

void WorkView::follow(const QStringList& tables)
{
    connect(&m_context.desk, &DeskClient::changed, this, [this, tables](const ChangeSet& changes) {
        const auto isTouched = [&](const QString& table) { return touches(changes, table); };
        if (isVisible() && std::any_of(tables.begin(), tables.end(), isTouched))
            readLater();
    });
}

} // namespace madoguchi

#include "moc_workview.cpp"
