// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"
#include "core/loans/loanpolicy.h"
#include "core/loans/reservation.h"
#include "core/storage/connection.h"

#include <QHash>

namespace madoguchi {

/// A kind with limits of its own, and how many of it a holder has.
struct KindLoad {
    KindId kind;
    QString name;
    int mostOfPerson = 0; ///< 0: no limit
    int mostOfSection = 0;
    int personItems = 0;
    int sectionItems = 0; ///< out with the section, and with everybody of it
    int moved = 0;        ///< of what is to come, so many are among sectionItems already
};

/// Who is to have more, and as what: a section that borrows by itself has no limit of a person.
struct LimitedHolder {
    QString name;
    bool isPerson = true;
};

/// What the limits of kinds say against lending so many more of each; pure. Codes "person.kind-limit",
/// "section.kind-limit" (kind, most, count).
[[nodiscard]] QList<LoanProblem> problemsOfKindLoads(const QList<KindLoad>& loads, const LimitedHolder& holder,
                                                     const QHash<KindId, int>& more);
/// The kinds that have limits, with what a person, or a section that borrows by itself, has of them. Where no kind has
/// one, this is one short query.
[[nodiscard]] QList<KindLoad> readKindLoads(Connection& connection, PersonId person, SectionId section);
/// The same, with that short query on its way (Connection::start).
[[nodiscard]] Cursor startLimitedKinds(Connection& connection);
[[nodiscard]] QList<KindLoad> kindLoadsAt(Cursor& cursor, Connection& connection, PersonId person, SectionId section);

/// Who reserves, and which reservation does not count while it is being changed.
struct PromisedHolder {
    PersonId person; ///< or
    SectionId section;
    QString name;
    ReservationId except = {};
};
/// What the limits of kinds say against promising so many more of each in this time, beside what will still be out when
/// it begins, as far as the due days tell (what is late counts until it is back), and what is promised to them in it.
/// Codes "reservation.person-kind-limit", "reservation.section-kind-limit" (kind, most, count).
[[nodiscard]] QList<Problem> problemsOfPromising(WriteScope& scope, const PromisedHolder& holder,
                                                 const QHash<KindId, int>& more, const ReservedPeriod& period);

/// How many of each kind there are among things that have one.
template<class Things>
[[nodiscard]] QHash<KindId, int> kindCounts(const Things& things)
{
    QHash<KindId, int> counts;
    for (const auto& thing : things)
        ++counts[thing.kind];
    return counts;
}

} // namespace madoguchi
