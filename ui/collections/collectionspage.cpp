// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionspage.h"

#include "ui/collections/collectionlistview.h"
#include "ui/collections/collectionview.h"
#include "ui/widgets/pagekeys.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

CollectionsPage::CollectionsPage(const PageContext& context, PrintService& printing, const TableRegistry& tables)
    : CollectionsPage(context, new CollectionListView(context), new CollectionView(context, printing, tables))
{
}

CollectionsPage::CollectionsPage(const PageContext& context, CollectionListView* list, CollectionView* view)
    : WorkPage(context, list, view), m_collections(list), m_one(view)
{
    setObjectName(u"collectionsPage"_s);
    connect(list, &CollectionListView::wanted, this, &CollectionsPage::showOne);
    WorkPage::retranslate();
}

CollectionsPage::~CollectionsPage() = default;

void CollectionsPage::open(const QString& key)
{
    if (const QList<qint64> people = peopleOfKey(key); !people.isEmpty()) {
        m_collections->openNewFor(people);
        return;
    }
    m_context.desk.ask(FindCollection{key}, this, [this](const Result<CollectionRecord>& record) {
        if (record)
            return showOne(*record);
        tellNotOpened(record.refusal(),
                      [] { return tr("Nothing was taken back: choose a collection in the list, then scan."); });
    });
}

void CollectionsPage::showOne(const CollectionRecord& record)
{
    m_one->finish(); // the slips name whoever took the things back
    m_one->show(record);
    enter();
}

QString CollectionsPage::stillSaving() const
{
    return tr("Items are still being taken back.");
}

QString CollectionsPage::unsavedWork() const
{
    const qsizetype waiting = m_one->waiting();
    return waiting > 0 ? tr("%n item(s) of a collection are still being taken back.", nullptr, int(waiting))
                       : QString();
}

WorkPage::Prompt CollectionsPage::prompt(bool isInOne) const
{
    return isInOne ? Prompt{tr("Item that comes back (F2)"), tr("Scan what comes back")}
                   : Prompt{tr("Number of a collection (F2)"), tr("Scan the paper of a collection")};
}

} // namespace madoguchi

#include "moc_collectionspage.cpp"
