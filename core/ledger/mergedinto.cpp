// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mergedinto.h"

#include "core/journal/entryreader.h"
#include "core/ledger/mergerecords.h"

#include <QJsonDocument>
#include <QSet>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool isWithdrawn(Connection& connection, const char* sql, qint64 id)
{
    return connection.select(sql, id).next();
}

/// 0: by no merge.
qint64 mergedInto(Connection& connection, const char* verb, qint64 id)
{
    EntryQuery query;
    query.subjectId = id;
    query.verb = QString::fromLatin1(verb);
    query.limit = 0;
    for (const JournalEntry& known : readEntries(connection, query)) {
        const QJsonObject pair = QJsonDocument::fromJson(known.entry.command.arguments).object();
        if (pair.value(u"merged"_s).toString().toLongLong() == id)
            return pair.value(u"kept"_s).toString().toLongLong();
    }
    return 0;
}

/// Along all merges; a merge that was undone leaves a record that stands.
qint64 standing(Connection& connection, const char* withdrawn, const char* verb, qint64 id)
{
    QSet<qint64> passed;
    for (qint64 at = id; at != 0 && !passed.contains(at);) {
        if (!isWithdrawn(connection, withdrawn, at))
            return at;
        passed << at;
        at = mergedInto(connection, verb, at);
    }
    return id;
}

/// The row says it itself, and all at once: what had been merged into one that was merged went with it.
qint64 standingName(Connection& connection, const char* table, qint64 id)
{
    Cursor cursor =
        connection.select(std::string("select coalesce(merged_into, id) from ") + table + " where id = ?", id);
    return cursor.next() ? cursor.number(0) : id;
}

} // namespace

KindId keptOf(Connection& connection, KindId kind)
{
    return KindId(standingName(connection, "kind", kind.value()));
}

PlaceId keptOf(Connection& connection, PlaceId place)
{
    return PlaceId(standingName(connection, "place", place.value()));
}

SectionId keptOf(Connection& connection, SectionId section)
{
    return SectionId(standingName(connection, "section", section.value()));
}

PersonId keptOf(Connection& connection, PersonId person)
{
    return PersonId(standing(connection, "select 1 from person where id = ? and withdrawn_at is not null",
                             MergePeople::name, person.value()));
}

AssetId keptOf(Connection& connection, AssetId asset)
{
    return AssetId(standing(connection, "select 1 from asset where id = ? and withdrawn_at is not null",
                            MergeAssets::name, asset.value()));
}

} // namespace madoguchi
