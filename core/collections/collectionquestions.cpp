// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/collectionquestions.h"

#include "core/base/codekey.h"
#include "core/collections/collectionlookups.h"
#include "core/ledger/assetrecord.h"
#include "core/loans/assetofkey.h"

#include <QSet>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* recordSelect =
    "select c.id, d.number, c.name, c.reason, c.return_by, c.kind_id, c.section_id, c.place_id, c.maker, c.model,"
    " c.ownership, c.due_by, c.acquired_by, c.is_of_leavers, k.name, s.name, pl.name, o.name, c.opened_at, c.closed_at,"
    " (select count(*) from collection_line x join loan_line ll on ll.id = x.loan_line_id where x.collection_id = c.id"
    "  and x.withdrawn_at is null and ll.withdrawn_at is null),"
    " (select count(*) from collection_line x join loan_line ll on ll.id = x.loan_line_id where x.collection_id = c.id"
    "  and x.withdrawn_at is null and ll.withdrawn_at is null and ll.returned_at is not null and x.left_as is null),"
    " c.lease_ends_by, c.leaves_by from collection c join document d on d.id = c.document_id join operator o on o.id = "
    "c.operator_id"
    " left join kind k on k.id = c.kind_id left join section s on s.id = c.section_id"
    " left join place pl on pl.id = c.place_id where c.withdrawn_at is null ";

/// How far letters have come stands with the letters; their steps are counted within the number of the collection.
constexpr const char* itemSelect =
    "select x.id, ll.id, a.id, a.asset_no, k.name, a.maker, a.model, l.person_id, coalesce(p.name, hs.name, hp.name),"
    " coalesce(p.staff_no, p.user_name), coalesce(l.section_id, p.section_id), coalesce(hs.name, ps.name), ll.lent_at,"
    " ll.due_on, ll.due_time, ll.returned_at, rd.number, a.state, x.exempted_at, o.name, x.exempt_note, x.left_as,"
    " (select max(e.new_due_on) from loan_extension e where e.loan_line_id = ll.id and e.withdrawn_at is null"
    "  and e.extended_at > c.opened_at),"
    " (select max(t.step) from letter_line t where t.loan_line_id = ll.id and t.kind = 'collection'"
    "  and t.occasion = d.number and t.withdrawn_at is null)"
    " from collection_line x join collection c on c.id = x.collection_id join document d on d.id = c.document_id"
    " join loan_line ll on ll.id = x.loan_line_id join loan l on l.id = ll.loan_id join asset a on a.id = x.asset_id"
    " join kind k on k.id = a.kind_id left join person p on p.id = l.person_id"
    " left join section ps on ps.id = p.section_id left join section hs on hs.id = l.section_id"
    " left join place hp on hp.id = l.place_id left join document rd on rd.id = ll.return_document_id"
    " left join operator o on o.id = x.exempted_by"
    " where x.collection_id = ? and x.withdrawn_at is null and ll.withdrawn_at is null"
    " order by coalesce(hs.name, ps.name, ''), coalesce(p.reading, p.name, ''), l.person_id, a.asset_key";

CollectionRecord recordAt(const Cursor& cursor)
{
    CollectionRecord record;
    record.id = cursor.id<CollectionId>(0);
    record.number = cursor.text(1);
    record.name = cursor.text(2);
    record.reason = collectionReasonFromCode(cursor.text(3)).value_or(CollectionReason::Other);
    record.returnBy = cursor.day(4);
    record.scope.kind = cursor.id<KindId>(5);
    record.scope.section = cursor.id<SectionId>(6);
    record.scope.place = cursor.id<PlaceId>(7);
    record.scope.maker = cursor.text(8);
    record.scope.model = cursor.text(9);
    record.scope.ownership = cursor.text(10);
    record.scope.dueBy = cursor.day(11);
    record.scope.acquiredBy = cursor.day(12);
    record.scope.isOfLeavers = cursor.flag(13);
    record.kind = cursor.text(14);
    record.section = cursor.text(15);
    record.place = cursor.text(16);
    record.operatorName = cursor.text(17);
    record.openedAt = cursor.instant(18);
    record.closedAt = cursor.instant(19);
    record.items = int(cursor.number(20));
    record.returned = int(cursor.number(21));
    record.scope.leaseEndsBy = cursor.day(22);
    record.scope.leavesBy = cursor.day(23);
    return record;
}

void addPeople(Connection& connection, CollectionRecord& record)
{
    Cursor cursor = connection.select("select p.id, p.name from collection_person x join person p on p.id = x.person_id"
                                      " where x.collection_id = ? and x.withdrawn_at is null"
                                      " order by coalesce(p.reading, p.name), p.id",
                                      record.id);
    while (cursor.next()) {
        record.scope.people << cursor.id<PersonId>(0);
        record.people << cursor.text(1);
    }
}

QList<CollectionRecord> recordsOf(Connection& connection, const std::string& sql, const Value& value)
{
    QList<CollectionRecord> records;
    {
        Cursor cursor = connection.select(sql, value);
        while (cursor.next())
            records << recordAt(cursor);
    }
    for (CollectionRecord& record : records)
        addPeople(connection, record);
    return records;
}

/// As it was closed where it is; else by the record of this moment.
CollectionState stateAt(const Cursor& cursor, const CollectionRecord& record, QDate extendedTo)
{
    if (const std::optional<CollectionState> left = collectionStateFromCode(cursor.text(21)))
        return *left;
    return judgeItem({!cursor.isNull(15), cursor.text(17) == u"lost", !cursor.isNull(18), extendedTo}, record.returnBy);
}

CollectionItem itemAt(const Cursor& cursor, const CollectionRecord& record)
{
    CollectionItem item;
    item.id = cursor.number(0);
    item.line = cursor.id<LoanLineId>(1);
    item.asset = cursor.id<AssetId>(2);
    item.assetNo = cursor.text(3);
    item.title = assetTitle(cursor.text(4), cursor.text(5), cursor.text(6));
    item.person = cursor.id<PersonId>(7);
    item.holder = cursor.text(8);
    item.holderKey = cursor.text(9);
    item.section = cursor.id<SectionId>(10);
    item.sectionName = cursor.text(11);
    item.lentAt = cursor.instant(12);
    item.due = {cursor.day(13), cursor.text(14)};
    item.returnedAt = cursor.instant(15);
    item.returnSlip = cursor.text(16);
    item.exemptedAt = cursor.instant(18);
    item.exemptedBy = cursor.text(19);
    item.note = cursor.text(20);
    item.extendedTo = cursor.day(22);
    item.letters = int(cursor.number(23));
    item.state = stateAt(cursor, record, item.extendedTo);
    return item;
}

void count(CollectionProgress& progress, const CollectionItem& item)
{
    ++progress.items;
    progress.returned += item.state == CollectionState::Returned;
    progress.out += item.state == CollectionState::Out;
}

} // namespace

int CollectionStatus::count(CollectionState state) const
{
    return int(std::count_if(items.begin(), items.end(), [=](const CollectionItem& i) { return i.state == state; }));
}

QList<CollectionProgress> CollectionStatus::progress() const
{
    QList<CollectionProgress> rows;
    qsizetype section = -1;
    qsizetype person = -1;
    for (const CollectionItem& item : items) {
        if (section < 0 || rows.at(section).section != item.section) {
            section = rows.size();
            rows << CollectionProgress{item.section, item.sectionName, {}, {}, 0, 0, 0};
            person = -1;
        }
        madoguchi::count(rows[section], item);
        if (!item.person.isValid())
            continue;
        if (person < 0 || rows.at(person).person != item.person) {
            person = rows.size();
            rows << CollectionProgress{item.section, item.sectionName, item.person, item.holder, 0, 0, 0};
        }
        madoguchi::count(rows[person], item);
    }
    return rows;
}

QList<CollectionItem> CollectionStatus::of(SectionId section) const
{
    QList<CollectionItem> chosen;
    std::copy_if(items.begin(), items.end(), std::back_inserter(chosen),
                 [=](const CollectionItem& item) { return item.section == section; });
    return chosen;
}

QList<SectionId> CollectionStatus::sections() const
{
    QList<SectionId> found;
    for (const CollectionItem& item : items) {
        if (!found.contains(item.section))
            found << item.section;
    }
    return found;
}

std::optional<CollectionStatus> readCollection(Connection& connection, CollectionId id)
{
    const QList<CollectionRecord> records =
        recordsOf(connection, std::string(recordSelect).append("and c.id = ?"), id.value());
    if (records.isEmpty())
        return std::nullopt;
    CollectionStatus status{records.first(), {}};
    Cursor cursor = connection.select(itemSelect, id);
    while (cursor.next())
        status.items << itemAt(cursor, status.record);
    return status;
}

Result<PreviewCollection::Answer> PreviewCollection::run(ReadScope& read) const
{
    if (const Result<Done> known = checkCollectionScope(read.connection, scope); !known)
        return known.refusal();
    CollectionPreview preview;
    QSet<PersonId> people;
    QSet<SectionId> sections;
    const QList<CollectedLoan> loans = loansOfScope(read.connection, scope, read.today());
    for (const CollectedLoan& loan : loans) {
        ++(loan.isElsewhere ? preview.elsewhere : preview.items);
        if (loan.isElsewhere)
            continue;
        if (loan.person.isValid())
            people << loan.person;
        if (loan.section.isValid())
            sections << loan.section;
    }
    preview.people = int(people.size());
    preview.sections = int(sections.size());
    return preview;
}

Result<ListCollections::Answer> ListCollections::run(ReadScope& scope) const
{
    std::string sql = recordSelect;
    if (isOpen)
        sql += "and c.closed_at is null ";
    return recordsOf(scope.connection, sql.append("order by c.opened_at desc, c.id desc limit ?"), qint64(limit));
}

Result<FindCollection::Answer> FindCollection::run(ReadScope& scope) const
{
    const QList<CollectionRecord> records =
        recordsOf(scope.connection, std::string(recordSelect).append("and d.number = ?"), codeKey(number));
    if (records.isEmpty())
        return refusal(RefusalKind::NotFound, u"collection.unknown"_s, number);
    return records.first();
}

Result<AskCollection::Answer> AskCollection::run(ReadScope& scope) const
{
    std::optional<CollectionStatus> status = readCollection(scope.connection, id);
    if (!status)
        return refusal(RefusalKind::NotFound, u"collection.unknown"_s, QString::number(id.value()));
    return *std::move(status);
}

Result<AskCollectedItem::Answer> AskCollectedItem::run(ReadScope& scope) const
{
    const Result<CollectionStatus> status = AskCollection{id}.run(scope);
    if (!status)
        return status.refusal();
    if (!status->record.isOpen())
        return refusal(RefusalKind::Conflict, u"collection.closed"_s, status->record.number);
    const Result<AssetRecord> asset = AskAssetOfKey{key}.run(scope);
    if (!asset)
        return asset.refusal();
    const CollectionItem* back = nullptr;
    for (const CollectionItem& item : status->items) {
        if (item.asset != asset->id)
            continue;
        if (item.state != CollectionState::Returned)
            return item;
        back = &item;
    }
    if (back)
        return refused(u"collection.already-back"_s, asset->values.assetNo);
    return refused(u"collection.not-in-it"_s, asset->values.assetNo);
}

} // namespace madoguchi
