// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/allocate.h"
#include "core/loans/changereservation.h"
#include "core/loans/handoverreservation.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reserve.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"

namespace madoguchi {

/// The base of the tests of reservations. Today is Wednesday, 10 June 2026.
class ReservationTest : public LoanTest
{
protected:
    static QDate day(int dayOfJune) { return QDate(2026, 6, dayOfJune); }

    [[nodiscard]] KindId kindOf(AssetId asset) { return store().asset(asset).kindId; }

    Reserve units(PersonId person, const QList<AssetId>& items, int from = 15, int to = 19)
    {
        Reserve verb;
        verb.person = person;
        verb.items = items;
        verb.period = {day(from), day(to)};
        return verb;
    }
    Reserve anyOf(PersonId person, KindId kind, int count, int from = 15, int to = 19)
    {
        Reserve verb = units(person, {}, from, to);
        verb.kinds = {{kind, count}};
        return verb;
    }
    template<class Verb>
    Result<Performed<typename Verb::Outcome>> perform(const Verb& verb)
    {
        return store().desk().perform(verb, asDesk());
    }
    /// The id; ends the program when it is refused.
    ReservationId reserved(const Reserve& verb)
    {
        const auto done = perform(verb);
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        return done->outcome.id;
    }
    ReservationRecord record(ReservationId id)
    {
        const auto found = store().desk().ask(AskReservation{{}, id});
        if (!found)
            qFatal("%s", qPrintable(found.refusal().toDebugText()));
        return *found;
    }
    [[nodiscard]] QString stateOf(ReservationId id) { return reservationStateCode(record(id).state); }
    Result<Performed<UndoOutcome>> undoCommand(const QString& command)
    {
        return performUndo(store().desk(), {{}, command, &recordTables()}, TestStore::as(store().manager()));
    }
    void goTo(int dayOfJune, int hour = 9)
    {
        store().clock().set(Instant::fromDateTime(QDateTime(day(dayOfJune), QTime(hour, 0))));
    }
};

} // namespace madoguchi
