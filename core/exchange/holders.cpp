// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/holders.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/desk/settings.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/loantables.h"
#include "core/loans/reservationclaims.h"
#include "core/loans/reservationquestions.h"

namespace madoguchi {

namespace {

Result<PersonId> findOrAddHolder(WriteScope& scope, LedgerWriter& writer, const HolderDraft& holder,
                                 CreatedNames& createdPeople)
{
    if (const PersonId known = findHolder(scope.connection(), holder); known.isValid())
        return known;
    PersonValues values;
    values.userName = holder.userName;
    values.name = (holder.firstName + u' ' + holder.lastName).trimmed();
    if (values.name.isEmpty())
        values.name = holder.userName;
    values.mail = holder.mail;
    Result<PersonId> added = writer.addPerson(scope, values);
    if (added)
        createdPeople.add(holder.userName);
    return added;
}

} // namespace

PersonId findHolder(Connection& connection, const HolderDraft& holder)
{
    const QString key = codeKey(holder.userName);
    qint64 id = firstId(connection, "select id from person where user_key = ? and withdrawn_at is null", key);
    if (id == 0)
        id = firstId(connection, "select id from person where staff_key = ? and withdrawn_at is null", key);
    if (id != 0 || key.isEmpty())
        return PersonId(id);
    // Perhaps merged into another since the list was made.
    return personByKey(connection, key).valueOr(PersonId());
}

bool isSameHolder(Connection& connection, const HolderInfo& stored, const HolderDraft& holder)
{
    if (holder.kind == HolderDraft::Kind::Person)
        return stored.person.isValid() && stored.person == findHolder(connection, holder);
    return !stored.person.isValid() && searchKey(stored.name) == searchKey(holder.place);
}

Result<LoanLineId> openImportedLoan(WriteScope& scope, LedgerWriter& writer, AssetId asset, const HolderDraft& holder,
                                    CreatedNames& createdPeople)
{
    PersonId person;
    PlaceId place;
    if (holder.kind == HolderDraft::Kind::Person) {
        const Result<PersonId> found = findOrAddHolder(scope, writer, holder, createdPeople);
        if (!found)
            return found.refusal();
        person = *found;
    } else {
        const Result<PlaceId> known = writer.place(scope, holder.place);
        if (!known)
            return known.refusal();
        place = *known;
    }
    const qint64 loan = scope.newId();
    scope.insert(loanTable(), {loan, Value(), Value::idOrNull(person.value()), Value(), Value::idOrNull(place.value()),
                               scope.atText(), Value(), Value(), Value(), Value(), Value(), Value()});
    const qint64 line = scope.newId();
    scope.insert(loanLineTable(), {line, loan, asset.value(), scope.atText(), Value(), Value(), Value(), Value(),
                                   Value(), Value(), Value(), Value(), Value()});
    const QList<AccessoryValue> accessories = readAccessories(scope.connection(), asset);
    for (const AccessoryValue& accessory : accessories)
        scope.insert(loanAccessoryTable(), {scope.newId(), line, accessory.id.value(), accessory.name,
                                            qint64(accessory.quantity), Value(), Value(), Value()});
    return LoanLineId(line);
}

Result<Done> fulfilPromise(WriteScope& scope, AssetId asset, LoanLineId line, PersonId person)
{
    const QList<PromisedLine> promised = promisedLinesOf(scope.connection(), asset, scope.today());
    const std::optional<AssetRecord> record = readAsset(scope.connection(), asset, scope.at());
    if (promised.isEmpty() || !record)
        return Done{};
    const OrganisationSettings settings = readSettings(scope.connection());
    ReservationClaims claims(scope, settings, {person, {}}, promised);
    const LoanTerms terms = claims.termsFor(*record, LoanDue());
    claims.hold({terms}, {*record});
    claims.fulfil(asset, terms, line.value());
    return Done{};
}

} // namespace madoguchi
