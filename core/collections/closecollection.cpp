// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/closecollection.h"

#include "core/collections/collectionlookups.h"
#include "core/collections/collectionquestions.h"
#include "core/collections/collectiontables.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void keepAsLeft(WriteScope& write, const CollectionItem& item)
{
    const std::optional<Row> before = write.lock(collectionLineTable(), item.id);
    Row after = *before;
    after[CollectionLineColumn::LeftAs] = collectionStateCode(item.state);
    write.update(collectionLineTable(), *before, after);
}

} // namespace

Result<CloseCollectionOutcome> CloseCollection::run(WriteScope& write) const
{
    if (const Result<Done> open = holdOpenCollection(write, collection); !open)
        return open.refusal();
    const std::optional<CollectionStatus> status = readCollection(write.connection(), collection);
    for (const CollectionItem& item : status->items) {
        if (item.state != CollectionState::Returned)
            keepAsLeft(write, item);
    }
    const std::optional<Row> before = write.lock(collectionTable(), collection.value());
    Row after = *before;
    after[CollectionColumn::ClosedAt] = write.atText();
    write.update(collectionTable(), *before, after);
    write.setWorkItem(u"LN-27"_s);
    return CloseCollectionOutcome{status->record.number,
                                  int(status->items.size()),
                                  status->count(CollectionState::Returned),
                                  status->count(CollectionState::Out),
                                  status->count(CollectionState::Lost),
                                  status->count(CollectionState::Extended),
                                  status->count(CollectionState::Exempt)};
}

QJsonObject CloseCollection::toJson() const
{
    return {{u"collection"_s, QString::number(collection.value())}};
}

QJsonObject CloseCollectionOutcome::toJson() const
{
    return {{u"collection"_s, number}, {u"items"_s, items},       {u"returned"_s, returned}, {u"out"_s, out},
            {u"lost"_s, lost},         {u"extended"_s, extended}, {u"exempt"_s, exempt}};
}

CloseCollectionOutcome CloseCollectionOutcome::fromJson(const QJsonObject& json)
{
    const auto number = [&](const char* key) { return json.value(QLatin1String(key)).toInt(); };
    return {json.value(u"collection"_s).toString(),
            number("items"),
            number("returned"),
            number("out"),
            number("lost"),
            number("extended"),
            number("exempt")};
}

} // namespace madoguchi
