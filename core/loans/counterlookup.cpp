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

QStringList row(ReadScope& scope, const char* sql, qint64 id)
{
    Cursor cursor = scope.connection.select(sql, id);
    return cursor.next() ? QStringList{cursor.text(0), cursor.text(1)} : QStringList{QString(), QString()};
}

const char* labelSql(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::Asset:
        return "select a.asset_no, k.name from asset a join kind k on k.id = a.kind_id where a.id = ?";
    case CodeMeaning::Person:
        return "select coalesce(staff_no, user_name), name from person where id = ?";
    case CodeMeaning::Document:
        return "select number, '' from document where id = ?";
    case CodeMeaning::Place:
        return "select coalesce(code, ''), name from place where id = ?";
    case CodeMeaning::Operator:
        return "select code, name from operator where id = ?";
    case CodeMeaning::Kind:
        return "select name, name from kind where id = ?";
    case CodeMeaning::Section:
        return "select name, name from section where id = ?";
    case CodeMeaning::Kit:
        return "select number, name from kit where id = ?";
    case CodeMeaning::Consumable:
        return "select number, name from consumable where id = ?";
    }
    return "";
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
        return document(scope, row(scope, labelSql(match.meaning), match.id).value(0));
    case CodeMeaning::Place:
        return Answer(PlaceFound{PlaceId(match.id), row(scope, labelSql(match.meaning), match.id).value(1)});
    case CodeMeaning::Operator: {
        const QStringList found = row(scope, labelSql(match.meaning), match.id);
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
        ambiguous.choices << AmbiguousCode::Choice{found,
                                                   row(scope, labelSql(found.meaning), found.id).join(u' ').trimmed()};
    return Answer(std::move(ambiguous));
}

} // namespace madoguchi
