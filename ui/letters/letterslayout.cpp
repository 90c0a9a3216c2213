// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"
#include "ui/letters/letteranswerrow.h"
#include "ui/letters/letterchoices.h"
#include "ui/letters/letterlists.h"
#include "ui/letters/letterlogmodel.h"
#include "ui/letters/letterplanmodel.h"
#include "ui/letters/letterspage.h"
#include "ui/printing/printservice.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/quiet.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is put together; what it does stands in letterspage.cpp.

namespace madoguchi {

LettersPage::LettersPage(const PageContext& context, PrintService& printing)
    : m_context(context), m_printing(printing), m_title(new Heading({}, Heading::Level::Page)),
      m_lists(new LetterLists), m_stack(new QStackedWidget), m_choices(new LetterChoices(context.clock)),
      m_planModel(new LetterPlanModel(this)), m_planTable(new PagedTable), m_nobody(new EmptyState),
      m_summary(mutedLabel({})), m_outletName(mutedLabel({})), m_outlet(new QComboBox),
      m_write(quiet(u"writeLetters"_s)), m_look(quiet(u"previewPlannedLetter"_s)), m_progress(new ProgressStrip),
      m_logModel(new LetterLogModel(this)), m_logTable(new PagedTable), m_nothingWritten(new EmptyState),
      m_answer(new LetterAnswerRow(context.clock)), m_preview(quiet(u"previewLetter"_s)),
      m_reprint(quiet(u"reprintLetter"_s)), m_undo(quiet(u"undoLetter"_s)), m_sendAgain(quiet(u"sendLetterAgain"_s)),
      m_bounced(quiet(u"letterBounced"_s)), m_reading(new QTimer(this))
{
    setObjectName(u"lettersPage"_s);
    buildPage();
    connectParts();
    connectLog();
    retranslate();
}

LettersPage::~LettersPage()
{
    if (m_job)
        m_job->cancel();
}

QWidget* LettersPage::buildPlan()
{
    m_planTable->setObjectName(u"letterPlan"_s);
    m_planTable->setModel(m_planModel);
    m_planTable->setNameColumn(LetterPlanModel::Items, 8);
    m_planTable->limitColumn(LetterPlanModel::To, 14, 8);
    m_planTable->limitColumn(LetterPlanModel::Section, 10, 6);
    m_planTable->limitColumn(LetterPlanModel::Note, 20, 9);
    m_planTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_planTable->setEmptyState(m_nobody);
    m_outlet->setObjectName(u"letterOutlet"_s);
    m_write->setProperty("primary", true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(scaled(Space::s, this));
    foot->addWidget(m_write); // at the left: toasts appear at the right
    foot->addWidget(m_look);
    foot->addWidget(m_outletName);
    foot->addWidget(m_outlet);
    foot->addWidget(m_summary, 1);
    auto* plan = new QWidget;
    auto* column = new QVBoxLayout(plan);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_choices);
    column->addWidget(m_planTable, 1);
    column->addWidget(m_progress);
    column->addLayout(foot);
    return plan;
}

QWidget* LettersPage::buildLog()
{
    m_logTable->setObjectName(u"letterLog"_s);
    m_logTable->setModel(m_logModel);
    m_logTable->setNameColumn(LetterLogModel::Answer, 8);
    m_logTable->limitColumn(LetterLogModel::To, 12, 7);
    m_logTable->limitColumn(LetterLogModel::Section, 9, 5);
    m_logTable->limitColumn(LetterLogModel::Items, 14, 7);
    m_logTable->setEmptyState(m_nothingWritten);
    m_reprint->setIcon(icon(Icon::Print));
    m_answer->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(scaled(Space::s, this));
    foot->addWidget(m_preview);
    foot->addWidget(m_reprint);
    foot->addWidget(m_undo);
    foot->addWidget(m_sendAgain);
    foot->addWidget(m_bounced);
    m_sendAgain->hide();
    m_bounced->hide();
    foot->addStretch(1);
    auto* log = new QWidget;
    auto* column = new QVBoxLayout(log);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_logTable, 1);
    column->addWidget(m_answer);
    column->addLayout(foot);
    return log;
}

void LettersPage::buildPage()
{
    m_stack->addWidget(buildPlan());
    m_stack->addWidget(buildLog());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addWidget(m_lists);
    column->addWidget(m_stack, 1);
}

void LettersPage::connectParts()
{
    m_reading->setSingleShot(true);
    m_reading->setInterval(120);
    connect(m_reading, &QTimer::timeout, this, &LettersPage::read);
    connect(m_lists, &LetterLists::chosen, this, &LettersPage::read);
    connect(m_choices, &LetterChoices::changed, this, &LettersPage::read);
    connect(m_planTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LettersPage::notePlanSelection);
    connect(m_planTable, &PagedTable::opened, this,
            [this](const QModelIndex& cell) { m_context.host.open(u"loans"_s, m_planModel->assetOf(cell.row())); });
    connect(m_write, &QPushButton::clicked, this, &LettersPage::write);
    connect(m_look, &QPushButton::clicked, this, &LettersPage::previewPlan);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_nobody, &EmptyState::actionTriggered, this, [this] { open(u"#written"_s); });
    connect(m_nothingWritten, &EmptyState::actionTriggered, this, [this] { open(u"#overdue"_s); });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() &&
            (touches(changes, u"loan_line"_s) || touches(changes, u"letter"_s) || touches(changes, u"letter_mail"_s)))
            m_reading->start();
        if (isVisible() && touches(changes, u"collection"_s))
            readCollections();
    });
}

void LettersPage::connectLog()
{
    connect(m_logTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LettersPage::noteLogSelection);
    connect(m_answer, &LetterAnswerRow::recordWanted, this, &LettersPage::recordAnswer);
    connect(m_preview, &QPushButton::clicked, this, [this] { run(u"preview"_s); });
    connect(m_reprint, &QPushButton::clicked, this, [this] { run(u"print"_s); });
    connect(m_sendAgain, &QPushButton::clicked, this, &LettersPage::sendAgain);
    connect(m_bounced, &QPushButton::clicked, this, &LettersPage::askBounce);
    connect(m_undo, &QPushButton::clicked, this, &LettersPage::makeVoid);
}

void LettersPage::fillOutlets()
{
    const int outlet = std::max(0, m_outlet->currentIndex());
    m_outlet->clear();
    m_outlet->addItem(tr("Print them"), int(LetterOutlet::Printer));
    m_outlet->addItem(tr("One PDF"), int(LetterOutlet::Pdf));
    m_outlet->addItem(tr("Mail drafts"), int(LetterOutlet::Drafts));
    if (m_hasMail)
        m_outlet->addItem(tr("Send them by mail"), int(LetterOutlet::Mail));
    m_outlet->setCurrentIndex(std::min(outlet, m_outlet->count() - 1));
}

void LettersPage::retranslate()
{
    m_title->setText(tr("Letters"));
    m_lists->retranslate();
    m_choices->retranslate();
    m_planModel->retranslate();
    m_logModel->retranslate();
    m_answer->retranslate();
    fillOutlets();
    m_outletName->setText(tr("Output"));
    m_outlet->setAccessibleName(tr("How the letters come out"));
    m_planTable->setAccessibleName(tr("Letters to be written"));
    m_logTable->setAccessibleName(tr("Letters that were written"));
    m_nobody->setMessage(tr("There is nobody to write to."), tr("What was written"));
    m_nothingWritten->setMessage(tr("No letter was written yet."), tr("Who is overdue"));
    m_look->setText(tr("Preview"));
    m_look->setToolTip(tr("How the first of these letters would come out; nothing is recorded"));
    m_preview->setText(tr("Look at it"));
    m_reprint->setText(tr("Reprint"));
    m_undo->setText(tr("Make void…"));
    m_sendAgain->setText(tr("Send the mail again"));
    m_bounced->setText(tr("Came back undelivered…"));
    notePlanSelection();
    noteLogSelection();
}

} // namespace madoguchi
