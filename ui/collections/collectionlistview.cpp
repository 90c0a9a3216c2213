// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionlistview.h"

#include "core/desk/permission.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/splitrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

CollectionListView::CollectionListView(const PageContext& context, QWidget* parent)
    : WorkList(parent), m_context(context), m_title(new Heading({}, Heading::Level::Page)),
      m_new(quiet(u"newCollection"_s)), m_model(new CollectionTableModel(this)), m_table(new PagedTable),
      m_empty(new EmptyState)
{
    setObjectName(u"collectionList"_s);
    build();
    connectParts();
}

void CollectionListView::build()
{
    m_new->setProperty("primary", true);
    m_new->setIcon(icon(Icon::Plus, Ink::OnAccent));
    m_table->setObjectName(u"collections"_s);
    m_table->setModel(m_model);
    m_table->setNameColumn(CollectionTableModel::Name, 12);
    m_table->limitColumn(CollectionTableModel::Scope, 20, 8);
    m_table->setSpareColumns({CollectionTableModel::Opened, CollectionTableModel::Reason, CollectionTableModel::Scope});
    m_table->setEmptyState(m_empty);
    auto* head = new SplitRow;
    head->addLeft(m_title, 1);
    head->addRight(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(head);
    column->addWidget(m_table, 1);
}

void CollectionListView::connectParts()
{
    const auto openRow = [this](const QModelIndex& cell) { Q_EMIT wanted(m_model->record(cell.row())); };
    connect(m_new, &QPushButton::clicked, this, &CollectionListView::openNew);
    connect(m_table, &PagedTable::stepRequested, this, openRow);
    connect(m_table, &PagedTable::opened, this, openRow);
    connect(m_table, &PagedTable::typed, this, &CollectionListView::typed);
    connect(m_empty, &EmptyState::actionTriggered, this, &CollectionListView::openNew);
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (touches(changes, u"collection"_s) || touches(changes, u"loan_line"_s)))
            read();
    });
}

bool CollectionListView::mayOpen() const
{
    return mayDo(m_context.host.actor().role, OpenCollection::permission);
}

void CollectionListView::activate()
{
    read();
    readAllNames();
    m_new->setVisible(mayOpen());
    retranslate();
}

void CollectionListView::read()
{
    m_context.desk.ask(ListCollections{}, this, [this](const Result<QList<CollectionRecord>>& records) {
        if (records)
            m_model->show(*records);
        else
            m_context.host.refused(records.refusal());
    });
}

void CollectionListView::readAllNames()
{
    readNames(AskNames::Of::Kinds, &CollectionNames::kinds);
    readNames(AskNames::Of::Sections, &CollectionNames::sections);
    readNames(AskNames::Of::Places, &CollectionNames::places);
}

void CollectionListView::readNames(AskNames::Of of, QList<NamedRow> CollectionNames::*names)
{
    m_context.desk.ask(AskNames{of}, this, [this, names](const Result<QList<NamedRow>>& read) {
        if (read)
            m_names.*names = *read;
        else
            m_context.host.refused(read.refusal());
    });
}

void CollectionListView::openNew()
{
    if (mayOpen())
        askNewCollection(m_context, this, m_names,
                         [this](const Performed<OpenCollectionOutcome>& done) { opened(done); });
}

void CollectionListView::openNewFor(const QList<qint64>& people)
{
    QList<PersonId> ids;
    for (const qint64 id : people)
        ids << PersonId(id);
    readAllNames();
    m_context.desk.ask(AskPeople{ids}, this, [this](const Result<QList<PersonRecord>>& records) {
        if (!records)
            return m_context.host.refused(records.refusal());
        CollectionNames names = m_names;
        for (const PersonRecord& person : *records)
            names.people << NamedRow{person.id.value(), person.values.name, person.key()};
        if (mayOpen() && !names.people.isEmpty())
            askNewCollection(m_context, this, names,
                             [this](const Performed<OpenCollectionOutcome>& done) { opened(done); });
    });
}

void CollectionListView::opened(const Performed<OpenCollectionOutcome>& done)
{
    const OpenCollectionOutcome& outcome = done.outcome;
    m_context.sounds.play(Sound::Ok);
    m_context.host.offerUndo({tr("%1 opened: %n item(s) are asked back", nullptr, outcome.items).arg(outcome.number),
                              done.commandId, tr("Undone: %1 is not open any more.").arg(outcome.number)});
    m_context.desk.ask(FindCollection{outcome.number}, this, [this](const Result<CollectionRecord>& record) {
        if (record)
            Q_EMIT wanted(*record);
        else
            m_context.host.refused(record.refusal());
    });
}

void CollectionListView::retranslate()
{
    m_title->setText(tr("Collections"));
    m_new->setText(tr("New collection…"));
    m_table->setAccessibleName(tr("Collections"));
    m_empty->setMessage(
        tr("Nothing has been collected yet. A collection asks back what is on loan by a day: of those who "
           "are transferred, of a model, of a lease that ends."),
        mayOpen() ? tr("New collection…") : QString());
    m_model->retranslate();
}

} // namespace madoguchi

#include "moc_collectionlistview.cpp"
