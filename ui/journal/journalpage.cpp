// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "core/base/codekey.h"
#include "core/desk/deskclient.h"
#include "core/desk/journalquestions.h"
#include "core/loans/undo.h"
#include "ui/journal/entrydetailpane.h"
#include "ui/journal/journalfilters.h"
#include "ui/journal/journalwork.h"
#include "ui/models/journaltablemodel.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sidedrawer.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QPushButton* button(const QString& name)
{
    auto* made = new QPushButton;
    made->setObjectName(name);
    made->setAutoDefault(false);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

JournalPage::JournalPage(const PageContext& context, const TableRegistry& tables, PrintService* printing,
                         QWidget* parent)
    : Page(parent), m_context(context), m_tables(tables), m_model(new JournalTableModel(context.desk, this)),
      m_work(new JournalWork(context, printing)), m_filters(new JournalFilters(context.clock)),
      m_reading(new ProgressStrip)
{
    setObjectName(u"journalPage"_s);
    build();
    connectParts();
    connectReading();
}

void JournalPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    m_header = new SectionHeader({}, Heading::Level::Page);
    buildButtons();
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_work);
    m_reading->setObjectName(u"journalReading"_s);
    column->addWidget(m_reading);

    m_table = new PagedTable;
    m_table->setObjectName(u"journalTable"_s);
    m_table->setModel(m_model);
    m_table->setNameColumn(JournalTableModel::Subject, 10);
    for (int i = 0; i < JournalTableModel::ColumnCount; ++i)
        m_table->limitColumn(i, 12);
    m_table->setSpareColumns({JournalTableModel::Station, JournalTableModel::Document});
    m_empty = new EmptyState;
    m_table->setEmptyState(m_empty);
    m_detail = new EntryDetailPane;
    m_drawer = new SideDrawer(m_table, m_detail);
    m_drawer->setWidths(19, 66);
    column->addWidget(m_drawer, 1);
}

void JournalPage::buildButtons()
{
    m_verify = button(u"verifyJournal"_s);
    m_checks = button(u"moreChecks"_s);
    m_checkpoint = button(u"saveCheckpoint"_s);
    m_export = button(u"exportJournal"_s);
    for (QPushButton* each : {m_verify, m_checks, m_checkpoint, m_export})
        m_header->addControl(each);
}

void JournalPage::connectParts()
{
    connect(m_model, &JournalTableModel::failed, this,
            [this](const Refusal& refusal) { m_context.host.refused(refusal); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
    connect(m_table, &PagedTable::opened, this, [this] { m_drawer->openDrawer(); });
    connect(m_filters, &JournalFilters::changed, this, &JournalPage::applyFilters);
    connect(m_detail, &EntryDetailPane::proofRequested, m_work, &JournalWork::saveProof);
    connect(m_detail, &EntryDetailPane::undoRequested, this, &JournalPage::undoCurrent);
    connect(m_verify, &QPushButton::clicked, m_work, &JournalWork::verify);
    connect(m_checks, &QPushButton::clicked, m_work, &JournalWork::chooseCheck);
    connect(m_checkpoint, &QPushButton::clicked, m_work, &JournalWork::takeCheckpoint);
    connect(m_export, &QPushButton::clicked, m_work, &JournalWork::exportEntries);
    connect(m_work, &JournalWork::busyChanged, this, &JournalPage::showRights);
}

/// Filters that only entries can tell read many of them: how far that is, and a way to stop it.
void JournalPage::connectReading()
{
    connect(m_model, &JournalTableModel::progressed, this, [this](qint64 done, qint64 total) {
        if (!m_reading->isRunning() || total != m_readTotal)
            m_reading->begin(tr("Reading entries"), total);
        m_readTotal = total;
        m_reading->setDone(done);
    });
    connect(m_model, &JournalTableModel::loadingChanged, this, [this] {
        if (!m_model->isLoading())
            m_reading->finish();
    });
    connect(m_reading, &ProgressStrip::cancelled, this, [this] {
        m_model->cancel();
        m_empty->setMessage(tr("Reading was stopped before the end. F5 reads again."));
    });
}

void JournalPage::retranslate()
{
    m_header->setText(tr("Journal"));
    m_filters->retranslate();
    m_table->setAccessibleName(tr("Journal entries"));
    m_verify->setText(tr("Verify the journal"));
    m_checks->setText(tr("More checks…"));
    m_checkpoint->setText(tr("Checkpoint…"));
    m_export->setText(tr("Export…"));
    m_detail->retranslate();
    showRights();
    m_model->retranslate();
    showCurrent();
}

bool JournalPage::canRun(const QString& command) const
{
    return command == u"refresh" || command == u"find" || command == u"findPerson" || command == u"escape";
}

void JournalPage::run(const QString& command)
{
    if (command == u"refresh") {
        showRights();
        m_model->refresh();
    } else if (command == u"find" || command == u"findPerson") {
        m_filters->focusFirst();
    } else if (command == u"escape") {
        m_drawer->closeDrawer();
    }
}

bool JournalPage::mayRead() const
{
    const Actor actor = m_context.host.actor();
    return actor.operatorId.isValid() && mayDo(actor.role, AskJournalRows::permission);
}

void JournalPage::showRights()
{
    const bool isIdle = !m_work->isBusy();
    for (QPushButton* each : {m_verify, m_checks, m_export})
        each->setEnabled(isIdle && mayRead());
    m_checkpoint->setEnabled(isIdle && mayDo(m_context.host.actor().role, TakeCheckpoint::permission));
    m_empty->setMessage(mayRead() ? tr("There is no entry like that.") : tr("Your role does not read the journal."));
}

void JournalPage::activate()
{
    m_model->setReader(m_context.host.actor());
    showRights();
    showCurrent();
    m_table->setFocus();
}

void JournalPage::open(const QString& key)
{
    LookUpCode question;
    question.keys = {codeKey(key)};
    m_context.desk.ask(question, this, [this, key](const Result<QList<CodeMatch>>& matches) {
        if (!matches)
            return m_context.host.refused(matches.refusal());
        if (matches->isEmpty())
            return m_context.host.refused(refusal(RefusalKind::NotFound, u"code.unknown"_s, key));
        showHistory(key, *matches);
    });
}

/// Pages name things by their numbers; another thing may carry the same text as a barcode.
void JournalPage::showHistory(const QString& key, const QList<CodeMatch>& matches)
{
    const auto byNumber = std::find_if(matches.begin(), matches.end(), [](const CodeMatch& match) {
        return match.via == u"asset" || match.via == u"staff" || match.via == u"document";
    });
    const CodeMatch& match = byNumber == matches.end() ? matches.first() : *byNumber;
    m_filters->showHistoryOf(match.id, key);
}

void JournalPage::applyFilters()
{
    showRights();
    m_model->setQuery(m_filters->query());
    m_detail->showNone();
}

void JournalPage::showCurrent()
{
    const JournalRow* row = m_model->rowAt(m_table->currentIndex().row());
    if (!row || !mayRead())
        return m_detail->showNone();
    AskEntryDetail question;
    question.lane = row->lane;
    question.sequence = row->sequence;
    question.tables = &m_tables;
    m_context.desk.ask(question, m_context.host.actor(), this, [this](const Result<EntryDetail>& detail) {
        if (!detail)
            return m_context.host.refused(detail.refusal());
        const std::optional<Permission> needed = permissionToUndo(detail->row.command.verb);
        m_detail->show(*detail, needed && mayDo(m_context.host.actor().role, *needed));
    });
}

void JournalPage::undoCurrent()
{
    if (const JournalRow* row = m_model->rowAt(m_table->currentIndex().row()))
        m_context.host.undoCommand(row->command.id, verbWord(row->command.verb));
}

} // namespace madoguchi

#include "moc_journalpage.cpp"
