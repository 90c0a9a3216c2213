// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"
#include "ui/consumables/consumabledetail.h"
#include "ui/consumables/consumablemodel.h"
#include "ui/consumables/consumablespage.h"
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
#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is put together; what it does stands in consumablespage.cpp.

namespace madoguchi {

ConsumablesPage::ConsumablesPage(const PageContext& context, PrintService& printing)
    : m_context(context), m_printing(printing), m_title(new Heading({}, Heading::Level::Title)),
      m_filter(new QLineEdit), m_low(quiet<QCheckBox>(u"lowOnly"_s)), m_new(quiet(u"newConsumable"_s)),
      m_model(new ConsumableModel(this)), m_table(new PagedTable), m_empty(new EmptyState),
      m_detail(new ConsumableDetail), m_drawer(new SideDrawer(m_table, m_detail)), m_reading(new QTimer(this))
{
    setObjectName(u"consumablesPage"_s);
    buildPage();
    connectParts();
    connectDetail();
    retranslate();
}

ConsumablesPage::~ConsumablesPage() = default;

void ConsumablesPage::buildPage()
{
    m_filter->setObjectName(u"consumableFilter"_s);
    m_filter->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_new->setIcon(icon(Icon::Plus));
    m_table->setObjectName(u"consumables"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusChipDelegate(m_table));
    m_table->setNameColumn(ConsumableModel::Name, 8);
    m_table->limitColumn(ConsumableModel::Place, 12, 4);
    m_table->setEmptyState(m_empty);
    m_drawer->setWidths(24, 62);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(scaled(Space::s, this));
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_low);
    filters->addWidget(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addLayout(filters);
    column->addWidget(m_drawer, 1);
}

void ConsumablesPage::connectParts()
{
    m_reading->setSingleShot(true);
    m_reading->setInterval(120);
    connect(m_reading, &QTimer::timeout, this, &ConsumablesPage::read);
    connect(m_filter, &QLineEdit::textChanged, m_reading, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, &ConsumablesPage::scanned);
    connect(m_low, &QCheckBox::toggled, this, &ConsumablesPage::read);
    connect(m_new, &QPushButton::clicked, this, &ConsumablesPage::enter);
    connect(m_table, &PagedTable::stepRequested, this, &ConsumablesPage::countOut);
    connect(m_table, &PagedTable::opened, this, [this] { m_drawer->openDrawer(); });
    connect(m_table, &PagedTable::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->selectAll(); // a scan is no continuation of the last one
        m_filter->insert(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsumablesPage::showDetail);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filter->text().trimmed().isEmpty() && !m_low->isChecked())
            return enter();
        m_low->setChecked(false);
        m_filter->clear();
    });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        for (const QString& table : {u"consumable"_s, u"consumable_movement"_s, u"place"_s}) {
            if (isVisible() && touches(changes, table))
                return m_reading->start();
        }
    });
}

void ConsumablesPage::connectDetail()
{
    connect(m_detail, &ConsumableDetail::countOutWanted, this, &ConsumablesPage::countOut);
    connect(m_detail, &ConsumableDetail::countInWanted, this, [this] {
        if (const auto record = current())
            askToCountIn(place(), *record);
    });
    connect(m_detail, &ConsumableDetail::recountWanted, this, [this] {
        if (const auto record = current())
            askToRecount(place(), *record);
    });
    connect(m_detail, &ConsumableDetail::changeWanted, this, &ConsumablesPage::change);
    connect(m_detail, &ConsumableDetail::dropWanted, this, &ConsumablesPage::drop);
    connect(m_detail, &ConsumableDetail::undoWanted, this,
            [this](const QString& document) { m_context.host.undoDocument(document); });
}

void ConsumablesPage::retranslate()
{
    m_title->setText(tr("Consumables"));
    m_filter->setPlaceholderText(tr("Scan a box, or filter: number, name, place (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the consumables"));
    m_low->setText(tr("Only what is to be ordered"));
    m_new->setText(tr("New consumable…"));
    m_table->setAccessibleName(tr("Consumables"));
    m_model->retranslate();
    m_detail->retranslate();
    showEmptyState();
    showDetail();
}

} // namespace madoguchi
