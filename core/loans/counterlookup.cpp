// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterlookup.h"

#include "core/loans/reservationquestions.h"

namespace madoguchi {

namespace {

using Answer = CounterLookup::Answer;

template<class Question>
Result<Answer> answerOf(ReadScope& scope, const Question& question)
{
    auto found = question.run(scope);
    if (!found)
        return found.refusal();
    return Answer(*std::move(found));
}

Result<Answer> reservedDesk(ReadScope& scope, const QString& number)
{
    const Result<ReservationRecord> reservation = AskReservation{number, {}}.run(scope);
    if (!reservation)
        return reservation.refusal();
    ReservedDesk desk{*reservation, std::nullopt, {}};
    if (desk.reservation.person.isValid()) {
        Result<PersonDesk> person = AskPersonDesk{desk.reservation.person}.run(scope);
        if (!person)
            return person.refusal();
        desk.person = *std::move(person);
    }
    for (const ReservationLine& line : reservation->lines) {
        if (!reservation->isCurrent() || !line.isOpen || !line.isAllocated)
            continue;
        Result<AssetDesk> unit = AskAssetDesk{line.asset}.run(scope);
        if (!unit)
            return unit.refusal();
        if (!unit->asset.holder)
            desk.units << *std::move(unit);
    }
    return Answer(std::move(desk));
}

/// A slip of a reservation leads to that.
Result<Answer> document(ReadScope& scope, const QString& number)
{
    const Result<DocumentRecord> found = FindDocument{number}.run(scope);
    if (!found)
        return found.refusal();
    const bool isOfReservation =
        !found->isUndone && (found->kind == DocumentKind::Reservation || found->kind == DocumentKind::PickUpSlip);
    return isOfReservation ? reservedDesk(scope, number) : Result<Answer>(Answer(*found));
}

Result<Answer> kitDesk(ReadScope& scope, KitId id)
{
    const std::optional<KitRecord> kit = readKit(scope.connection, id, scope.now);
    if (!kit)
        return Answer(UnknownCode{});
    KitDesk desk{id, kit->number, kit->name, {}};
    for (const AssetRecord& asset : kit->units) {
        Result<AssetDesk> unit = AskAssetDesk{asset.id}.run(scope);
        if (!unit)
            return unit.refusal();
        desk.units << *std::move(unit);
    }
    return Answer(std::move(desk));
}

Result<Answer> resolve(ReadScope& scope, const CodeMatch& match)
{
    switch (match.meaning) {
    case CodeMeaning::Asset:
        return answerOf(scope, AskAssetDesk{AssetId(match.id)});
    case CodeMeaning::Person:
        return answerOf(scope, AskPersonDesk{PersonId(match.id)});
    case CodeMeaning::Document:
        return document(scope, labelOf(scope.connection, match).value(0));
    case CodeMeaning::Place:
        return Answer(PlaceFound{PlaceId(match.id), labelOf(scope.connection, match).value(1)});
    case CodeMeaning::Operator: {
        const QStringList found = labelOf(scope.connection, match);
        return Answer(OperatorFound{found.value(0), found.value(1)});
    }
    case CodeMeaning::Kit:
        return kitDesk(scope, KitId(match.id));
    case CodeMeaning::Consumable:
        return Answer(CountedDesk{match.id, {}, {}, {}});
    case CodeMeaning::Kind:
    case CodeMeaning::Section:
        break;
    }
    return Answer(UnknownCode{});
}

} // namespace

Result<CounterLookup::Answer> CounterLookup::run(ReadScope& scope) const
{
    if (match)
        return resolve(scope, *match);
    const Result<LookUpCode::Answer> matches = LookUpCode{keys, serial}.run(scope);
    if (!matches)
        return matches.refusal();
    if (matches->isEmpty())
        return Answer(UnknownCode{});
    if (matches->size() == 1)
        return resolve(scope, matches->first());
    AmbiguousCode ambiguous;
    for (const CodeMatch& found : *matches)
        ambiguous.choices << AmbiguousCode::Choice{found, labelOf(scope.connection, found).join(u' ').trimmed()};
    return Answer(std::move(ambiguous));
}

} // namespace madoguchi
