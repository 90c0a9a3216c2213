// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/collectionlookups.h"

#include "core/base/isoday.h"
#include "core/base/searchkey.h"
#include "core/collections/collectiontables.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* loanSelect =
    "select ll.id, ll.asset_id, l.person_id, coalesce(l.section_id, p.section_id), a.maker, a.model,"
    " case when exists (select 1 from collection_line x join collection c on c.id = x.collection_id"
    "  where x.loan_line_id = ll.id and x.withdrawn_at is null and c.withdrawn_at is null and c.closed_at is null"
    "  and x.exempted_at is null) then 1 else 0 end"
    " from loan_line ll join loan l on l.id = ll.loan_id join asset a on a.id = ll.asset_id"
    " left join person p on p.id = l.person_id"
    " where ll.returned_at is null and ll.withdrawn_at is null and l.withdrawn_at is null and a.state <> 'lost'";

std::string sqlOfScope(Connection& connection, const CollectionScope& scope, QDate today, std::vector<Value>& values)
{
    std::string sql = loanSelect;
    const auto restrict = [&](const char* condition, bool isWanted, const Value& value) {
        if (!isWanted)
            return;
        sql += condition;
        values.push_back(value);
    };
    restrict(" and a.kind_id = ?", scope.kind.isValid(), scope.kind.value());
    restrict(" and coalesce(l.section_id, p.section_id) = ?", scope.section.isValid(), scope.section.value());
    restrict(" and a.place_id = ?", scope.place.isValid(), scope.place.value());
    restrict(" and a.ownership = ?", !scope.ownership.isEmpty(), scope.ownership);
    restrict(" and ll.due_on <= ?", scope.dueBy.isValid(), scope.dueBy.toString(Qt::ISODate));
    restrict(" and a.acquired_on <= ?", scope.acquiredBy.isValid(), scope.acquiredBy.toString(Qt::ISODate));
    restrict(" and a.ownership = 'lease' and a.lease_ends_on <= ?", scope.leaseEndsBy.isValid(),
             scope.leaseEndsBy.toString(Qt::ISODate));
    restrict(" and p.left_on <= ?", scope.isOfLeavers, isoDay(today));
    restrict(" and p.left_on <= ?", scope.leavesBy.isValid(), isoDay(scope.leavesBy));
    if (!scope.people.isEmpty()) {
        QList<qint64> ids;
        for (const PersonId person : scope.people)
            ids << person.value();
        sql.append(" and l.person_id").append(connection.dialect().amongIds());
        values.emplace_back(connection.dialect().idList(ids));
    }
    return sql + " order by a.asset_key, ll.id";
}

bool hasWords(const QString& text, const QString& wanted)
{
    const QStringList words = searchKeyOfWords(wanted).split(u' ', Qt::SkipEmptyParts);
    const QString key = searchKey(text);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return key.contains(word); });
}

} // namespace

QList<CollectedLoan> loansOfScope(Connection& connection, const CollectionScope& scope, QDate today)
{
    QList<CollectedLoan> loans;
    std::vector<Value> values;
    const std::string sql = sqlOfScope(connection, scope, today, values);
    Cursor cursor = connection.selectWith(sql, values);
    while (cursor.next()) {
        if (hasWords(cursor.text(4), scope.maker) && hasWords(cursor.text(5), scope.model))
            loans << CollectedLoan{cursor.id<LoanLineId>(0), cursor.id<AssetId>(1), cursor.id<PersonId>(2),
                                   cursor.id<SectionId>(3), cursor.flag(6)};
    }
    return loans;
}

QString collectionNumber(Connection& connection, CollectionId id)
{
    Cursor cursor = connection.select(
        "select d.number from collection c join document d on d.id = c.document_id where c.id = ?", id);
    return cursor.next() ? cursor.text(0) : QString();
}

Result<Done> checkCollectionScope(Connection& connection, const CollectionScope& scope)
{
    const auto isMissing = [&](const char* table, qint64 id) {
        return id != 0 &&
               !connection.select(std::string("select 1 from ") + table + " where id = ? and withdrawn_at is null", id)
                    .next();
    };
    if (isMissing("kind", scope.kind.value()))
        return refusal(RefusalKind::NotFound, u"kind.unknown"_s, QString::number(scope.kind.value()));
    if (isMissing("section", scope.section.value()))
        return refusal(RefusalKind::NotFound, u"section.unknown"_s, QString::number(scope.section.value()));
    if (isMissing("place", scope.place.value()))
        return refusal(RefusalKind::NotFound, u"place.unknown"_s, QString::number(scope.place.value()));
    for (const PersonId person : scope.people) {
        if (isMissing("person", person.value()))
            return refusal(RefusalKind::NotFound, u"person.unknown"_s, QString::number(person.value()));
    }
    return Done{};
}

Result<Done> holdOpenCollection(WriteScope& write, CollectionId id)
{
    using C = CollectionColumn;
    const std::optional<Row> row = write.lock(collectionTable(), id.value());
    const QString number = row ? collectionNumber(write.connection(), id) : QString::number(id.value());
    if (!row || !(*row)[C::WithdrawnAt].isNull())
        return refusal(RefusalKind::NotFound, u"collection.unknown"_s, number);
    if (!(*row)[C::ClosedAt].isNull())
        return refusal(RefusalKind::Conflict, u"collection.closed"_s, number);
    return Done{};
}

} // namespace madoguchi
