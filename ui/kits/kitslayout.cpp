// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"
#include "ui/kits/kitdetail.h"
#include "ui/kits/kitmodel.h"
#include "ui/kits/kitspage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/sidedrawer.h"
#include "ui/widgets/statuschip.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is put together; what it does stands in kitspage.cpp.

namespace madoguchi {

KitsPage::KitsPage(const PageContext& context, PrintService& printing)
    : m_context(context), m_printing(printing), m_title(new Heading({}, Heading::Level::Title)),
      m_filter(new QLineEdit), m_new(quiet(u"newKit"_s)), m_labels(quiet(u"kitLabels"_s)), m_model(new KitModel(this)),
      m_table(new PagedTable), m_empty(new EmptyState), m_detail(new KitDetail),
      m_drawer(new SideDrawer(m_table, m_detail)), m_reading(new QTimer(this))
{
    setObjectName(u"kitsPage"_s);
    buildPage();
    connectParts();
    retranslate();
}

KitsPage::~KitsPage() = default;

void KitsPage::buildPage()
{
    m_filter->setObjectName(u"kitFilter"_s);
    m_filter->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_new->setIcon(icon(Icon::Plus));
    m_labels->setIcon(icon(Icon::Print));
    m_table->setObjectName(u"kits"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusChipDelegate(m_table));
    m_table->setNameColumn(KitModel::Name, 10);
    m_table->limitColumn(KitModel::Holder, 12);
    m_table->setEmptyState(m_empty);
    m_drawer->setWidths(24, 62);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(scaled(Space::s, this));
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_labels);
    filters->addWidget(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addLayout(filters);
    column->addWidget(m_drawer, 1);
}

void KitsPage::connectParts()
{
    m_reading->setSingleShot(true);
    m_reading->setInterval(120);
    connect(m_reading, &QTimer::timeout, this, &KitsPage::read);
    connect(m_filter, &QLineEdit::textChanged, m_reading, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &QPushButton::clicked, this, &KitsPage::enter);
    connect(m_labels, &QPushButton::clicked, this, [this] { wantLabels(true); });
    connect(m_table, &PagedTable::stepRequested, this, &KitsPage::step);
    connect(m_table, &PagedTable::opened, this, [this] { m_drawer->openDrawer(); });
    connect(m_table, &PagedTable::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->selectAll(); // a scan is no continuation of the last one
        m_filter->insert(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KitsPage::showDetail);
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { m_filter->text().trimmed().isEmpty() ? enter() : m_filter->clear(); });
    connect(m_detail, &KitDetail::stepWanted, this, &KitsPage::step);
    connect(m_detail, &KitDetail::changeWanted, this, &KitsPage::change);
    connect(m_detail, &KitDetail::withdrawWanted, this, &KitsPage::withdraw);
    connect(m_detail, &KitDetail::labelWanted, this, [this] { wantLabels(false); });
    connect(m_detail, &KitDetail::pageWanted, this,
            [this](const QString& page, const QString& key) { m_context.host.open(page, key); });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        for (const QString& table : {u"kit"_s, u"kit_item"_s, u"loan_line"_s, u"asset"_s}) {
            if (isVisible() && touches(changes, table))
                return m_reading->start();
        }
    });
}

void KitsPage::retranslate()
{
    m_title->setText(tr("Kits"));
    m_filter->setPlaceholderText(tr("Filter: number, name, item (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the kits"));
    m_new->setText(tr("New kit…"));
    m_labels->setText(tr("Labels…"));
    m_table->setAccessibleName(tr("Kits"));
    m_model->retranslate();
    m_detail->retranslate();
    showEmptyState();
    showDetail();
}

} // namespace madoguchi
