// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"
#include "ui/papers/paperdetail.h"
#include "ui/papers/papermodel.h"
#include "ui/papers/paperperiod.h"
#include "ui/papers/paperspage.h"
#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/sidedrawer.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is put together; what it does stands in paperspage.cpp.

namespace madoguchi {

PapersPage::PapersPage(const PageContext& context, PrintService& printing)
    : m_context(context), m_printing(printing), m_title(new Heading({}, Heading::Level::Page)), m_filter(new QLineEdit),
      m_kinds(new QComboBox), m_period(new PaperPeriod(context.clock)),
      m_unsigned(quiet<QCheckBox>(u"papersUnsigned"_s)), m_folder(quiet(u"attachFolder"_s)),
      m_progress(new ProgressStrip), m_resultBox(new QWidget), m_result(new QPlainTextEdit),
      m_closeResult(quiet(u"closeFolderResult"_s)), m_model(new PaperModel(this)), m_table(new PagedTable),
      m_empty(new EmptyState), m_detail(new PaperDetail(context)), m_drawer(new SideDrawer(m_table, m_detail)),
      m_note(mutedLabel({})), m_reading(new QTimer(this))
{
    setObjectName(u"papersPage"_s);
    buildPage();
    connectParts();
    retranslate();
}

PapersPage::~PapersPage() = default;

void PapersPage::buildPage()
{
    m_filter->setObjectName(u"paperFilter"_s);
    m_filter->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_kinds->setObjectName(u"paperKinds"_s);
    m_folder->setIcon(icon(Icon::Import));
    m_progress->setObjectName(u"folderProgress"_s);
    m_table->setObjectName(u"papers"_s);
    m_table->setModel(m_model);
    m_table->setNameColumn(PaperModel::Name, 7);
    m_table->limitColumn(PaperModel::Kind, 14, 8);
    m_table->limitColumn(PaperModel::Section, 10, 6);
    m_table->limitColumn(PaperModel::Operator, 9, 5);
    m_table->limitColumn(PaperModel::Signed, 16, 6);
    m_table->setSpareColumns({PaperModel::Operator, PaperModel::Section, PaperModel::Issued});
    m_table->setEmptyState(m_empty);
    m_drawer->setWidths(24, 66);
    m_note->hide();
    auto* filters = new QHBoxLayout;
    filters->setSpacing(scaled(Space::s, this));
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_kinds);
    filters->addWidget(m_period);
    auto* second = new QHBoxLayout;
    second->setSpacing(scaled(Space::s, this));
    second->addWidget(m_unsigned, 1);
    second->addWidget(m_folder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addLayout(filters);
    column->addLayout(second);
    column->addWidget(m_progress);
    column->addWidget(buildResult());
    column->addWidget(m_drawer, 1);
    column->addWidget(m_note);
}

QWidget* PapersPage::buildResult()
{
    m_result->setObjectName(u"folderResult"_s);
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setMaximumHeight(em(10, this));
    auto* row = new QHBoxLayout(m_resultBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    row->addWidget(m_result, 1);
    row->addWidget(m_closeResult, 0, Qt::AlignTop);
    m_closeResult->setIcon(icon(Icon::Close));
    m_resultBox->hide();
    return m_resultBox;
}

void PapersPage::connectParts()
{
    m_reading->setSingleShot(true);
    m_reading->setInterval(120);
    connect(m_reading, &QTimer::timeout, this, &PapersPage::read);
    connect(m_filter, &QLineEdit::textChanged, m_reading, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &PapersPage::read);
    connect(m_period, &PaperPeriod::changed, m_reading, qOverload<>(&QTimer::start));
    connect(m_unsigned, &QCheckBox::toggled, this, &PapersPage::read);
    connect(m_folder, &QPushButton::clicked, this, &PapersPage::askFolder);
    connect(m_closeResult, &QPushButton::clicked, m_resultBox, &QWidget::hide);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_table, &PagedTable::opened, this, [this] { m_drawer->openDrawer(); });
    connect(m_table, &PagedTable::stepRequested, this, [this] { m_drawer->openDrawer(); });
    connect(m_table, &PagedTable::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->selectAll(); // a scan is no continuation of the last one
        m_filter->insert(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PapersPage::showDetail);
    connect(m_empty, &EmptyState::actionTriggered, this, &PapersPage::clearFilter);
    connect(m_detail, &PaperDetail::previewWanted, this, [this] { run(u"preview"_s); });
    connect(m_detail, &PaperDetail::printWanted, this, &PapersPage::print);
    connect(m_detail, &PaperDetail::undoWanted, this, [this] {
        if (const std::optional<DocumentRecord> paper = current())
            m_context.host.undoDocument(paper->number);
    });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        for (const QString& table :
             {u"document"_s, u"document_print"_s, u"signed_copy"_s, u"signature"_s, u"lost_paper"_s}) {
            if (isVisible() && touches(changes, table))
                return m_reading->start();
        }
    });
}

void PapersPage::retranslate()
{
    m_title->setText(tr("Papers"));
    m_filter->setPlaceholderText(tr("Filter: number, name, section (Ctrl+F)"));
    m_filter->setToolTip(m_filter->placeholderText()); // large text shortens it
    m_filter->setAccessibleName(tr("Filter the papers"));
    m_kinds->setAccessibleName(tr("Sort of paper"));
    m_unsigned->setText(tr("Only those to be signed whose signed copy is missing"));
    m_folder->setText(tr("Attach scans from a folder…"));
    m_folder->setToolTip(tr("Each file is named after its document: R8-J1-000981.pdf"));
    m_result->setAccessibleName(tr("Files that were not attached"));
    m_closeResult->setAccessibleName(tr("Close the list of files"));
    m_table->setAccessibleName(tr("Papers"));
    m_note->setText(tr("The first %1 are shown; filter to find others.").arg(formatCount(mostRows)));
    fillKinds();
    m_period->retranslate();
    m_model->retranslate();
    m_detail->retranslate();
    showEmptyState();
    showDetail();
}

} // namespace madoguchi
