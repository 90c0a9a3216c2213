// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/opencollection.h"

#include "core/base/unseencharacters.h"
#include "core/collections/collectionlookups.h"
#include "core/collections/collectiontables.h"
#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/loans/idsjson.h"
#include "core/storage/dayvalue.h"

#include <QSet>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// The loans of the scope once nobody else can collect them, without those that somebody collects already.
QList<CollectedLoan> heldLoans(WriteScope& write, const CollectionScope& scope, int& elsewhere)
{
    std::vector<qint64> ids;
    for (const CollectedLoan& loan : loansOfScope(write.connection(), scope, write.today()))
        ids.push_back(loan.line.value());
    write.holdAll("loan_line", std::move(ids));
    QList<CollectedLoan> loans = loansOfScope(write.connection(), scope, write.today());
    elsewhere = int(loans.removeIf([](const CollectedLoan& loan) { return loan.isElsewhere; }));
    return loans;
}

int peopleOf(const QList<CollectedLoan>& loans)
{
    QSet<PersonId> people;
    for (const CollectedLoan& loan : loans) {
        if (loan.person.isValid())
            people << loan.person;
    }
    return int(people.size());
}

void storePeople(WriteScope& write, qint64 collection, const QList<PersonId>& people)
{
    const QSet<PersonId> each(people.begin(), people.end());
    for (const PersonId person : each)
        write.insert(collectionPersonTable(), {write.newId(), collection, person.value(), Value()});
}

Result<Done> check(const OpenCollection& verb, WriteScope& write)
{
    if (verb.title.trimmed().isEmpty())
        return refused(u"collection.no-name"_s);
    if (const std::optional<Problem> problem = problemOfLines({verb.title.trimmed()}))
        return refused(*problem);
    if (!verb.returnBy.isValid() || verb.returnBy < write.today())
        return refused(u"collection.day-past"_s, {}, {{u"day"_s, verb.returnBy.toString(Qt::ISODate)}});
    return checkCollectionScope(write.connection(), verb.scope);
}

} // namespace

Result<OpenCollectionOutcome> OpenCollection::run(WriteScope& write) const
{
    if (const Result<Done> good = check(*this, write); !good)
        return good.refusal();
    OpenCollectionOutcome outcome;
    const QList<CollectedLoan> loans = heldLoans(write, scope, outcome.elsewhere);
    if (loans.isEmpty())
        return refused(u"collection.nothing"_s, {}, {{u"elsewhere"_s, outcome.elsewhere}});
    if (loans.size() > mostItems)
        return refused(u"collection.too-many"_s, {}, {{u"count"_s, qint64(loans.size())}, {u"most"_s, mostItems}});
    const DocumentNumber number = nextDocumentNumber(write, DocumentKind::Collection);
    const DocumentId document = storeDocument(write, {DocumentKind::Collection,
                                                      number,
                                                      {},
                                                      scope.section,
                                                      int(loans.size()),
                                                      readSettings(write.connection()).officeLanguage,
                                                      {},
                                                      false});
    outcome.collection = CollectionId(write.newId());
    outcome.number = textOf(number);
    outcome.items = int(loans.size());
    outcome.people = peopleOf(loans);
    const qint64 id = outcome.collection.value();
    write.insert(collectionTable(), {id,
                                     document.value(),
                                     title.trimmed(),
                                     collectionReasonCode(reason),
                                     dayOrNull(returnBy),
                                     Value::idOrNull(scope.kind.value()),
                                     Value::idOrNull(scope.section.value()),
                                     Value::idOrNull(scope.place.value()),
                                     Value::textOrNull(scope.maker.trimmed()),
                                     Value::textOrNull(scope.model.trimmed()),
                                     Value::textOrNull(scope.ownership),
                                     dayOrNull(scope.dueBy),
                                     dayOrNull(scope.acquiredBy),
                                     Value::flag(scope.isOfLeavers),
                                     write.atText(),
                                     write.actor().operatorId.value(),
                                     Value(),
                                     Value(),
                                     dayOrNull(scope.leaseEndsBy),
                                     dayOrNull(scope.leavesBy)});
    storePeople(write, id, scope.people);
    for (const CollectedLoan& loan : loans)
        write.insert(collectionLineTable(), {write.newId(), id, loan.line.value(), loan.asset.value(), Value(), Value(),
                                             Value(), Value(), Value()});
    write.setWorkItem(u"LN-27"_s);
    return outcome;
}

QJsonObject OpenCollection::toJson() const
{
    QJsonObject json{{u"reason"_s, collectionReasonCode(reason)}, {u"returnBy"_s, returnBy.toString(Qt::ISODate)}};
    const auto add = [&](const QString& key, bool isSet, const QString& value) {
        if (isSet)
            json.insert(key, value);
    };
    add(u"kind"_s, scope.kind.isValid(), QString::number(scope.kind.value()));
    add(u"section"_s, scope.section.isValid(), QString::number(scope.section.value()));
    add(u"place"_s, scope.place.isValid(), QString::number(scope.place.value()));
    add(u"maker"_s, !scope.maker.isEmpty(), scope.maker);
    add(u"model"_s, !scope.model.isEmpty(), scope.model);
    add(u"ownership"_s, !scope.ownership.isEmpty(), scope.ownership);
    add(u"dueBy"_s, scope.dueBy.isValid(), scope.dueBy.toString(Qt::ISODate));
    add(u"acquiredBy"_s, scope.acquiredBy.isValid(), scope.acquiredBy.toString(Qt::ISODate));
    add(u"leaseEndsBy"_s, scope.leaseEndsBy.isValid(), scope.leaseEndsBy.toString(Qt::ISODate));
    add(u"leavesBy"_s, scope.leavesBy.isValid(), scope.leavesBy.toString(Qt::ISODate));
    if (scope.isOfLeavers)
        json.insert(u"leavers"_s, true);
    if (!scope.people.isEmpty())
        json.insert(u"people"_s, idsJson(scope.people));
    return json;
}

QJsonObject OpenCollectionOutcome::toJson() const
{
    return {{u"id"_s, QString::number(collection.value())},
            {u"collection"_s, number},
            {u"items"_s, items},
            {u"people"_s, people},
            {u"elsewhere"_s, elsewhere}};
}

OpenCollectionOutcome OpenCollectionOutcome::fromJson(const QJsonObject& json)
{
    return {CollectionId(json.value(u"id"_s).toString().toLongLong()), json.value(u"collection"_s).toString(),
            json.value(u"items"_s).toInt(), json.value(u"people"_s).toInt(), json.value(u"elsewhere"_s).toInt()};
}

} // namespace madoguchi
