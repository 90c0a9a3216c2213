// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"

#include "ui/loans/loandetail.h"
#include "ui/loans/loanlists.h"
#include "ui/loans/loanspage.h"
#include "ui/loans/loantablemodel.h"
#include "ui/printing/printservice.h"
#include "ui/steps/stepmenu.h"
#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportbutton.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/refill.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is put together; what it does stands in loanspage.cpp.

namespace madoguchi {

LoansPage::LoansPage(const PageContext& context, PrintService& printing)
    : m_context(context), m_printing(printing), m_title(new Heading({}, Heading::Level::Page)), m_lists(new LoanLists),
      m_filter(new QLineEdit), m_sections(new QComboBox), m_model(new LoanTableModel(this)), m_table(new PagedTable),
      m_empty(new EmptyState), m_detail(new LoanDetail), m_note(mutedLabel({})),
      m_takeBack(quiet(u"takeBackSelected"_s)), m_extend(quiet(u"extendSelected"_s)),
      m_letters(quiet(u"openLetters"_s)), m_steps(new StepMenu({context, &printing, this}, u"loanSteps"_s)),
      m_reading(new QTimer(this))
{
    setObjectName(u"loansPage"_s);
    buildPage();
    connectParts();
    retranslate();
}

LoansPage::~LoansPage() = default;

void LoansPage::buildPage()
{
    m_filter->setObjectName(u"loanFilter"_s);
    m_filter->setClearButtonEnabled(false);
    m_filter->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_sections->setObjectName(u"loanSections"_s);
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sections->setMinimumContentsLength(10);
    m_table->setObjectName(u"loans"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusChipDelegate(m_table));
    m_table->setNameColumn(LoanTableModel::Item, 8);
    m_table->limitColumn(LoanTableModel::Holder, 10);
    m_table->limitColumn(LoanTableModel::Section, 9);
    m_table->setSpareColumns({LoanTableModel::Lent, LoanTableModel::Receipt, LoanTableModel::Section});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEmptyState(m_empty);
    m_takeBack->setProperty("primary", true);
    m_letters->setIcon(icon(Icon::Letters));
    m_detail->addStep(m_steps);
    m_detail->hide();
    m_note->hide();

    auto* filters = new WrapLayout;
    filters->setSpacing(scaled(Space::s, this));
    filters->addWidget(m_filter);
    filters->addWidget(m_sections);
    filters->addWidget(m_letters);
    auto* exported = new ExportButton(m_context, ExportTable::Loans);
    exported->setShown([model = m_model] { return model->lines(); });
    filters->addWidget(exported);
    auto* body = new QHBoxLayout;
    body->setSpacing(scaled(Space::m, this));
    body->addWidget(m_table, 1);
    body->addWidget(m_detail);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_takeBack); // at the left: toasts appear at the right
    foot->addWidget(m_extend);
    foot->addWidget(m_note, 1);
    foot->addStretch(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addWidget(m_lists);
    column->addLayout(filters);
    column->addLayout(body, 1);
    column->addLayout(foot);
}

void LoansPage::connectParts()
{
    m_reading->setSingleShot(true);
    m_reading->setInterval(120);
    connect(m_reading, &QTimer::timeout, this, &LoansPage::readAgain);
    connect(m_lists, &LoanLists::chosen, this, &LoansPage::read);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_model->forgetDone();
        m_reading->start();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_sections, &QComboBox::currentIndexChanged, this, &LoansPage::read);
    connect(m_table, &PagedTable::stepRequested, this, [this](const QModelIndex& cell) { step(cell.row()); });
    connect(m_table, &PagedTable::opened, this, &LoansPage::openDetail);
    connect(m_table, &PagedTable::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->selectAll(); // a scan is no continuation of the last one
        m_filter->insert(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LoansPage::noteSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LoansPage::noteSelection);
    connect(m_takeBack, &QPushButton::clicked, this, &LoansPage::takeBackSelected);
    connect(m_letters, &QPushButton::clicked, this, [this] {
        const bool isDue = m_lists->current() == ListLoans::Which::DueToday;
        m_context.host.open(u"letters"_s, isDue ? u"#notice"_s : u"#overdue"_s);
    });
    connect(m_extend, &QPushButton::clicked, this, &LoansPage::extendSelected);
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { isFiltered() ? clearFilter() : m_context.host.open(u"counter"_s, {}); });
    connect(m_detail, &LoanDetail::takeBackWanted, this, [this] {
        if (const int row = m_model->rowOf(m_detail->loan().line); row >= 0)
            step(row);
    });
    connect(m_detail, &LoanDetail::missingWanted, this, &LoansPage::chooseMissing);
    connect(m_detail, &LoanDetail::slipWanted, this, &LoansPage::issueSlip);
    connect(m_detail, &LoanDetail::undoWanted, this,
            [this](const QString& document) { m_context.host.undoDocument(document); });
    connect(m_detail, &LoanDetail::printWanted, this,
            [this](const QString& document) { m_printing.reprint({document}, m_context.host.order()); });
    connect(m_detail, &LoanDetail::pageWanted, this,
            [this](const QString& page, const QString& key) { m_context.host.open(page, key); });
    connect(m_detail, &LoanDetail::closed, this, &LoansPage::closeDetail);
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (touches(changes, u"loan_line"_s) || touches(changes, u"loan_accessory"_s) ||
                            touches(changes, u"letter"_s)))
            m_reading->start();
    });
}

void LoansPage::retranslate()
{
    m_title->setText(tr("Loans"));
    m_lists->retranslate();
    m_model->retranslate();
    m_detail->retranslate();
    m_steps->retranslate();
    m_filter->setPlaceholderText(tr("Filter: number, item, name, section (Ctrl+F)"));
    m_filter->setToolTip(m_filter->placeholderText()); // large text shortens it
    m_filter->setAccessibleName(tr("Filter the loans"));
    m_sections->setAccessibleName(tr("Section"));
    refill(m_sections, tr("All sections"), m_sectionNames);
    m_table->setAccessibleName(tr("Loans"));
    m_letters->setText(tr("Letters…"));
    m_letters->setToolTip(tr("Overdue letters and notices"));
    showEmptyState();
    noteSelection();
}

} // namespace madoguchi
