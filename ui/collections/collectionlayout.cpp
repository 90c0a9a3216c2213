// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionitemmodel.h"
#include "ui/collections/collectionpapersmenu.h"
#include "ui/collections/collectionprogressmodel.h"
#include "ui/collections/collectionview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the view is put together; what it does stands in collectionview.cpp.

namespace madoguchi {

CollectionView::CollectionView(const PageContext& context, PrintService& printing, const TableRegistry& tables,
                               QWidget* parent)
    : WorkView(context, u"collection"_s, parent), m_printing(printing), m_tables(tables),
      m_run(new ReturnRun(
          context.desk, printing, [this] { return m_context.host.order(); }, this)),
      m_progressModel(new CollectionProgressModel(this)), m_progressTable(new PagedTable),
      m_hideBack(quiet<QCheckBox>(u"collectionHideBack"_s)), m_itemModel(new CollectionItemModel(this)),
      m_itemTable(new PagedTable), m_empty(new EmptyState), m_missing(quiet(u"collectionMissing"_s)),
      m_slips(quiet(u"collectionSlips"_s)), m_exempt(quiet(u"collectionExempt"_s)),
      m_letters(quiet(u"collectionLetters"_s)), m_papers(quiet(u"collectionPapers"_s)),
      m_close(quiet(u"closeCollection"_s)), m_menu(new CollectionPapersMenu(context, printing, *m_strip, this))
{
    setObjectName(u"collectionView"_s);
    build();
    connectParts();
    connectRun();
}

void CollectionView::build()
{
    followFont(m_progress, headingFactor, true);
    column().addWidget(buildTables(), 1);
    column().addWidget(buildFoot());
}

QWidget* CollectionView::buildTables()
{
    m_progressTable->setObjectName(u"collectionProgressTable"_s);
    m_progressTable->setModel(m_progressModel);
    m_progressTable->setNameColumn(CollectionProgressModel::Who, 7);
    m_progressTable->setSpareColumns({CollectionProgressModel::Back});
    m_progressTable->setFocusPolicy(Qt::TabFocus);
    m_itemTable->setObjectName(u"collectionItems"_s);
    m_itemTable->setModel(m_itemModel);
    m_itemTable->setNameColumn(CollectionItemModel::Item, 9);
    m_itemTable->limitColumn(CollectionItemModel::Holder, 9, 6);
    m_itemTable->limitColumn(CollectionItemModel::Note, 14, 7);
    m_itemTable->setSpareColumns({CollectionItemModel::Letters, CollectionItemModel::Due, CollectionItemModel::Note});
    m_itemTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_itemTable->setFocusPolicy(Qt::TabFocus);
    m_itemTable->setEmptyState(m_empty);
    auto* tables = new QWidget;
    auto* row = new QHBoxLayout(tables);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::m, this));
    row->addWidget(m_progressTable, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(Space::s, this));
    right->addWidget(m_hideBack);
    right->addWidget(m_itemTable, 1);
    row->addLayout(right, 5);
    return tables;
}

QWidget* CollectionView::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new WrapLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    for (QPushButton* button : {m_letters, m_papers, m_exempt, m_missing, m_slips})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_close);
    m_close->setProperty("primary", true);
    return foot;
}

void CollectionView::connectParts()
{
    connect(m_hideBack, &QCheckBox::toggled, this, &CollectionView::showItems);
    connect(m_progressTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CollectionView::showItems);
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CollectionView::showButtons);
    for (PagedTable* table : {m_progressTable, m_itemTable})
        connect(table, &PagedTable::typed, this, &CollectionView::typed);
    connect(m_itemTable, &PagedTable::opened, this, [this](const QModelIndex& cell) {
        m_context.host.open(u"loans"_s, m_itemModel->record(cell.row()).assetNo);
    });
    connect(m_missing, &QPushButton::clicked, this, &CollectionView::askMissing);
    connect(m_slips, &QPushButton::clicked, this, &CollectionView::finish);
    connect(m_exempt, &QPushButton::clicked, this, &CollectionView::askExempt);
    connect(m_letters, &QPushButton::clicked, this, &CollectionView::openLetters);
    connect(m_papers, &QPushButton::clicked, this, [this] { m_menu->popup(*m_papers); });
    connect(m_menu, &CollectionPapersMenu::closed, this, &CollectionView::touched);
    connect(m_close, &QPushButton::clicked, this, &CollectionView::askClose);
    follow({u"collection"_s, u"collection_line"_s, u"loan_line"_s, u"letter"_s, u"asset"_s});
}

void CollectionView::connectRun()
{
    connect(m_run, &ReturnRun::taken, this, &CollectionView::taken);
    connect(m_run, &ReturnRun::refused, this, &CollectionView::tellRefused);
    connect(m_run, &ReturnRun::slipsIssued, this, &CollectionView::tellSlips);
}

void CollectionView::retranslate()
{
    m_back->setText(tr("All collections"));
    m_bar->setAccessibleName(tr("How many are back"));
    m_progressTable->setAccessibleName(tr("How far sections and people are"));
    m_itemTable->setAccessibleName(tr("Items of the collection"));
    m_hideBack->setText(tr("&Hide what is back"));
    m_missing->setText(tr("Accessory missing…"));
    m_exempt->setText(tr("Exempt…"));
    m_letters->setText(tr("Letters…"));
    m_papers->setText(tr("Lists, report…"));
    m_close->setText(tr("Close the collection"));
    m_progressModel->retranslate();
    m_itemModel->retranslate();
    if (!m_hasAnswered)
        tellReady();
    if (m_status.record.id.isValid())
        showStatus(m_status);
}

} // namespace madoguchi
