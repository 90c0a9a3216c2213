// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"
#include "core/ledger/editmany.h"
#include "ui/ledger/duplicates.h"
#include "ui/ledger/importpane.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/recorddetail.h"
#include "ui/ledger/rowmarks.h"
#include "ui/ledger/savedsearchmenu.h"
#include "ui/models/idtablemodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/exportbutton.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/sidedrawer.h"

#include <QComboBox>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How the page is put together; what it does stands in ledgerpage.cpp.

namespace madoguchi {

namespace {

QString capitalised(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

LedgerPage::LedgerPage(const PageContext& context, const Parts& parts, QWidget* parent)
    : Page(parent), m_context(context), m_parts(parts), m_pages(new QStackedLayout(this)),
      m_header(new SectionHeader({}, Heading::Level::Page)), m_importing(new NoticeLabel(Tone::Warn, {})),
      m_new(quiet(u"new"_s + parts.record)), m_import(quiet(u"import"_s + capitalised(parts.list))), m_change(nullptr),
      m_merge(nullptr), m_labels(quiet(parts.list + u"Labels"_s)),
      m_duplicates(new Duplicates(
          context, parts.meaning == CodeMeaning::Person ? Duplicates::Of::People : Duplicates::Of::Assets, this)),
      m_table(new LedgerTable(*parts.model, parts.list)),
      m_searches(new SavedSearchMenu(
          context,
          {parts.list, [this] { return presentFilter(); }, [this](const QJsonObject& filter) { showFilter(filter); }},
          m_table)),
      m_drawer(new SideDrawer(m_table, parts.detail)), m_importPane(new ImportPane(context, parts.import)),
      m_detailDelay(new QTimer(this))
{
    parts.model->setParent(this);
    buildPage();
    connectList();
    connectDetail();
    connectImport();
    connectMarks();
    m_table->setSearchMenu(m_searches->menu());
}

LedgerPage::~LedgerPage() = default;

void LedgerPage::buildPage()
{
    m_new->setIcon(icon(Icon::Plus));
    m_import->setIcon(icon(Icon::Import));
    auto* exported = new ExportButton(m_context, m_parts.exported);
    exported->setShown([model = m_parts.model] { return model->order(); });
    exported->setColumns([table = m_table] { return table->shownColumns(); });
    m_header->addControl(exported);
    m_labels->setIcon(icon(Icon::Print));
    m_labels->hide();
    for (QPushButton* button : {m_labels, m_parts.further, m_import, m_new}) {
        if (button)
            m_header->addControl(button);
    }
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    m_importing->setObjectName(u"importsUnderWay"_s);
    m_importing->hide();
    column->addWidget(m_header);
    column->addWidget(m_importing);
    column->addWidget(m_table->bar());
    column->addWidget(m_drawer, 1);
    m_pages->addWidget(list);
    m_pages->addWidget(m_importPane);
    m_drawer->setWidths(readingEms, leastEms);
    m_detailDelay->setSingleShot(true);
    m_detailDelay->setInterval(30ms);
}

QComboBox* LedgerPage::addFilter(const QString& name)
{
    QComboBox* combo = newFilter(name);
    m_table->addFilter(combo);
    return combo;
}

QComboBox* LedgerPage::addSeldomFilter(const QString& name)
{
    QComboBox* combo = newFilter(name);
    m_table->addSeldomFilter(combo);
    return combo;
}

QComboBox* LedgerPage::newFilter(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setFocusPolicy(Qt::TabFocus);
    m_filters << combo;
    connect(combo, &QComboBox::currentIndexChanged, this, [this] { applyFilter(); });
    return combo;
}

void LedgerPage::connectList()
{
    connect(m_table, &LedgerTable::wordsChanged, this, [this] { applyFilter(); });
    connect(m_table, &LedgerTable::clearRequested, this, &LedgerPage::clearFilters);
    connect(m_table, &LedgerTable::currentChanged, this, [this] {
        m_historyRows = fewHistoryRows;
        m_detailDelay->start();
    });
    connect(m_table, &LedgerTable::opened, this, &LedgerPage::openDrawer);
    connect(m_table, &LedgerTable::stepRequested, this, &LedgerPage::takeStep);
    connect(m_table, &LedgerTable::emptyActionRequested, m_import, &QPushButton::click);
    connect(m_new, &QPushButton::clicked, this, [this] { run(u"new"_s); });
    connect(m_parts.model, &IdTableModel::failed, this,
            [this](const Refusal& refusal) { m_context.host.refused(refusal); });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        const auto isTouched = [&](const QString& table) { return touches(changes, table); };
        if (std::any_of(m_parts.nameTables.cbegin(), m_parts.nameTables.cend(), isTouched))
            readNames();
        if (isTouched(u"document"_s))
            readImports();
        m_detailDelay->start();
    });
}

void LedgerPage::connectDetail()
{
    connect(m_detailDelay, &QTimer::timeout, this, &LedgerPage::loadDetail);
    connect(m_parts.detail, &RecordDetail::stepRequested, this, [this] { takeStep(m_shownId); });
    connect(m_parts.detail, &RecordDetail::editRequested, this, [this] { askForm(m_shownId); });
    connect(m_parts.detail, &RecordDetail::moreHistoryRequested, this, [this] {
        m_historyRows = manyHistoryRows;
        loadDetail();
    });
    connect(m_parts.detail, &RecordDetail::reportRequested, this,
            [this](const QString& report) { m_context.host.open(u"reports"_s, report); });
}

void LedgerPage::connectImport()
{
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentWidget(m_importPane);
        m_importPane->begin();
    });
    connect(m_importPane, &ImportPane::imported, this, [this](const ImportReport& report) { imported(report); });
    connect(m_importPane, &ImportPane::finished, this, [this] {
        m_pages->setCurrentIndex(0);
        focusFilter();
    });
}

void LedgerPage::connectMarks()
{
    m_change = m_table->addMarkAction(u"change"_s + capitalised(m_parts.list));
    connect(m_change, &QPushButton::clicked, this, &LedgerPage::changeMarked);
    m_merge = m_table->addMarkAction(u"merge"_s + capitalised(m_parts.list));
    connect(m_merge, &QPushButton::clicked, this, &LedgerPage::mergeMarked);
    connect(m_duplicates, &Duplicates::mergedOne, &m_table->marks(), &RowMarks::clear);
    connect(&m_table->marks(), &RowMarks::changed, this, &LedgerPage::showMerge);
    connect(m_table, &LedgerTable::tooManyToMark, this, [this](qint64 count) {
        m_context.host.refused(madoguchi::refused(u"ledger.too-many"_s, {},
                                                  {{u"count"_s, count}, {u"limit"_s, qint64(mostEditedAtOnce)}}));
    });
}

} // namespace madoguchi
