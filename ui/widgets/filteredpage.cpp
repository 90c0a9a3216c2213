// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filteredpage.h"

#include "core/desk/changes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/sidedrawer.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

FilteredPage::FilteredPage(const PageContext& context, const Names& names, DetailPane* detail)
    : m_context(context), m_title(new Heading({}, Heading::Level::Page)), m_filter(new QLineEdit),
      m_new(quiet(names.fresh)), m_table(new PagedTable), m_empty(new EmptyState),
      m_drawer(new SideDrawer(m_table, detail)), m_filters(new WrapLayout), m_reading(new QTimer(this))
{
    build(names);
    connectParts();
}

void FilteredPage::build(const Names& names)
{
    setObjectName(names.page);
    m_filter->setObjectName(names.filter);
    m_filter->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_new->setIcon(icon(Icon::Plus));
    m_table->setObjectName(names.table);
    m_table->setItemDelegate(new StatusChipDelegate(m_table));
    m_table->setEmptyState(m_empty);
    m_drawer->setWidths(24, 62);
    m_filters->setSpacing(scaled(Space::s, this));
    m_filters->addWidget(m_filter);
    m_filters->addWidget(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addLayout(m_filters);
    column->addWidget(m_drawer, 1);
}

void FilteredPage::connectParts()
{
    m_reading->setSingleShot(true);
    m_reading->setInterval(120);
    connect(m_reading, &QTimer::timeout, this, [this] { read(); });
    connect(m_filter, &QLineEdit::textChanged, m_reading, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { filterEntered(); });
    connect(m_new, &QPushButton::clicked, this, [this] { enter(); });
    connect(m_table, &PagedTable::stepRequested, this, [this] { step(); });
    connect(m_table, &PagedTable::opened, this, [this] { m_drawer->openDrawer(); });
    connect(m_table, &PagedTable::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->selectAll(); // a scan is no continuation of the last one
        m_filter->insert(text);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { isNarrowed() ? clearFilter() : enter(); });
}

void FilteredPage::setModel(QAbstractItemModel* model, int nameColumn)
{
    m_nameColumn = nameColumn;
    m_table->setModel(model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showDetail(); });
}

void FilteredPage::addBesideFilter(QWidget* widget)
{
    m_filters->insertWidget(m_filters->count() - 1, widget);
}

void FilteredPage::follow(const QStringList& tables)
{
    connect(&m_context.desk, &DeskClient::changed, this, [this, tables](const ChangeSet& changes) {
        const auto isTouched = [&](const QString& table) { return touches(changes, table); };
        if (isVisible() && std::any_of(tables.begin(), tables.end(), isTouched))
            m_reading->start();
    });
}

void FilteredPage::showRows(const std::function<int()>& show)
{
    const int before = m_table->currentIndex().row();
    int row = show();
    const int count = m_table->model()->rowCount();
    if (row < 0 && count > 0)
        row = std::clamp(before, 0, count - 1);
    if (row >= 0)
        m_table->setCurrentIndex(m_table->model()->index(row, m_nameColumn));
    showEmptyState();
    showDetail();
}

bool FilteredPage::hasFilter() const
{
    return !m_filter->text().trimmed().isEmpty();
}

bool FilteredPage::mayDoHere(Permission permission) const
{
    return mayDo(m_context.host.actor().role, permission);
}

void FilteredPage::clearFilter()
{
    m_filter->clear();
}

bool FilteredPage::canRun(const QString& command) const
{
    if (command == u"new")
        return mayDoHere(Permission::EditLedger);
    return command == u"find" || command == u"refresh" || command == u"escape";
}

void FilteredPage::run(const QString& command)
{
    if (command == u"find") {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (command == u"refresh") {
        read();
    } else if (command == u"new") {
        enter();
    } else if (command == u"escape" && !m_drawer->closeDrawer()) {
        m_filter->clear();
    }
}

QWidget* FilteredPage::scanTarget() const
{
    return m_filter;
}

} // namespace madoguchi

#include "moc_filteredpage.cpp"
