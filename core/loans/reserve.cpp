// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reserve.h"

#include "core/base/isoday.h"
#include "core/desk/documents.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/idsjson.h"
#include "core/loans/kindlimits.h"
#include "core/loans/lendingrules.h"
#include "core/loans/lockedreservation.h"
#include "core/loans/reservationpapers.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reservationtables.h"
#include "core/loans/reservationwishes.h"

namespace madoguchi {

namespace {

using Field = ReservationColumn;
using Line = ReservationLineColumn;

Result<QList<ReservationWish>> wishesOf(WriteScope& scope, const Reserve& verb)
{
    QList<ReservationWish> wishes;
    if (const Result<Done> added = addKinds(scope, verb.kinds, wishes); !added)
        return added.refusal();
    if (wishes.isEmpty() && verb.items.isEmpty())
        return refused(QStringLiteral("loan.no-items"));
    if (wishes.size() + verb.items.size() > mostReservedUnits)
        return refused(QStringLiteral("loan.too-many-items"), {}, {{QStringLiteral("most"), mostReservedUnits}});
    if (const Result<Done> added = addUnits(scope, verb.items, wishes); !added)
        return added.refusal();
    holdKinds(scope, wishes);
    return wishes;
}

/// The slip says what was asked for; equal kinds on one line.
QList<SlipLine> slipLines(const QList<ReservationWish>& wishes)
{
    QList<SlipLine> lines;
    for (const ReservationWish& wish : wishes) {
        const bool isSame =
            !lines.isEmpty() && !lines.last().asset && !wish.asset && lines.last().kind == wish.kindName;
        if (isSame)
            ++lines.last().count;
        else
            lines << SlipLine{wish.kindName, 1, wish.asset};
    }
    return lines;
}

qint64 storeReservation(WriteScope& scope, const Reserve& verb, const ReservedDays& days, DocumentId document)
{
    const qint64 id = scope.newId();
    scope.insert(reservationTable(),
                 {id, document.value(), Value::idOrNull(verb.person.value()),
                  verb.person.isValid() ? Value() : Value(verb.section.value()), isoDay(days.period.first),
                  isoDay(days.period.last), Value::textOrNull(verb.purpose.trimmed()),
                  Value::textOrNull(verb.approver.trimmed()), Value(), Value(), Value(), Value(), Value(), Value()});
    return id;
}

} // namespace

Result<ReserveOutcome> Reserve::run(WriteScope& scope) const
{
    const OrganisationSettings settings = readSettings(scope.connection());
    const OfficeCalendar calendar = officeCalendar(settings);
    const Result<LoanHolder> holder = holdHolder(scope, person, section);
    if (!holder)
        return holder.refusal();
    const Result<ReservedDays> days = reservedDays(period, scope.today(), calendar);
    if (!days)
        return days.refusal();
    const Result<QList<ReservationWish>> wishes = wishesOf(scope, *this);
    if (!wishes)
        return wishes.refusal();
    QList<Problem> problems = problemsOfReceiver(scope, *holder, person, section, settings);
    problems << problemsOfWishes(scope, *wishes, days->period, promisedLines(scope.connection(), scope.today()),
                                 calendar);
    const QString who = holder->person ? holder->person->values.name : holder->sectionName;
    problems << problemsOfPromising(scope, {person, section, who}, kindCounts(*wishes), days->period);
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};

    const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::Reservation);
    ReservationFacts facts{textOf(number),
                           {},
                           scope.at(),
                           settings,
                           scope.actor().operatorName,
                           *holder,
                           slipLines(*wishes),
                           days->period,
                           purpose.trimmed(),
                           approver.trimmed(),
                           {}};
    const DocumentId document =
        storeDocument(scope, {DocumentKind::Reservation, number, person, section, int(wishes->size()),
                              languageOf(facts), reservationSnapshot(facts), false});
    const qint64 id = storeReservation(scope, *this, *days, document);
    storeWishes(scope, ReservationId(id), *wishes, days->period);
    scope.setWorkItem(QStringLiteral("LN-01"));
    return ReserveOutcome{ReservationId(id), facts.number, days->period, days->isDueMoved};
}

Result<CancelReservation::Outcome> CancelReservation::run(WriteScope& scope) const
{
    if (reason.trimmed().isEmpty())
        return refused(QStringLiteral("reservation.needs-reason"));
    Result<LockedReservation> locked = lockReservation(scope, reservation, {}, true);
    if (!locked)
        return locked.refusal();
    for (Row& line : locked->openLines)
        locked->update(scope, line, [&](Row& row) { row[Line::ClosedAt] = scope.atText(); });
    locked->update(scope, [&](Row& row) {
        row[Field::CancelledAt] = scope.atText();
        row[Field::CancelReason] = reason.trimmed();
    });
    scope.setWorkItem(QStringLiteral("LN-01"));
    return Outcome{locked->record.number};
}

QJsonObject Reserve::toJson() const
{
    QJsonObject json{{QStringLiteral("from"), isoDay(period.first)}, {QStringLiteral("to"), isoDay(period.last)}};
    const auto put = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            json.insert(QString::fromLatin1(key), text);
    };
    put("person", person.isValid() ? QString::number(person.value()) : QString());
    put("section", section.isValid() ? QString::number(section.value()) : QString());
    put("purpose", purpose);
    put("approver", approver);
    addWishes(json, items, kinds);
    return json;
}

QJsonObject ReserveOutcome::toJson() const
{
    return {{QStringLiteral("id"), QString::number(id.value())},
            {QStringLiteral("document"), document},
            {QStringLiteral("slip"), pickUpSlip},
            {QStringLiteral("from"), isoDay(period.first)},
            {QStringLiteral("to"), isoDay(period.last)},
            {QStringLiteral("moved"), isDueMoved}};
}

ReserveOutcome ReserveOutcome::fromJson(const QJsonObject& json)
{
    const auto day = [&](const char* key) {
        return QDate::fromString(json.value(QString::fromLatin1(key)).toString(), Qt::ISODate);
    };
    return {ReservationId(json.value(QStringLiteral("id")).toString().toLongLong()),
            json.value(QStringLiteral("document")).toString(),
            {day("from"), day("to")},
            json.value(QStringLiteral("moved")).toBool(),
            json.value(QStringLiteral("slip")).toString()};
}

QJsonObject CancelReservation::toJson() const
{
    return {{QStringLiteral("reservation"), QString::number(reservation.value())}, {QStringLiteral("reason"), reason}};
}

} // namespace madoguchi
