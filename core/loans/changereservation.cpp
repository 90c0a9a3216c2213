// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/changereservation.h"

#include "core/base/isoday.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/kindlimits.h"
#include "core/loans/lendingrules.h"
#include "core/loans/lockedreservation.h"
#include "core/loans/pickupslip.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reservationtables.h"
#include "core/loans/reservationwishes.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Field = ReservationColumn;
using Line = ReservationLineColumn;

/// The reservation on its way to what it is to be.
class Change
{
public:
    /// `holder`: another one than before, if any.
    Change(WriteScope& scope, const ChangeReservation& verb, LockedReservation& locked,
           const std::optional<LoanHolder>& holder)
        : m_scope(scope), m_verb(verb), m_locked(locked), m_settings(readSettings(scope.connection())),
          m_calendar(officeCalendar(m_settings)), m_days{locked.record.period, false}
    {
        const ReservationRecord& record = locked.record;
        const bool isSame = verb.person.isValid() ? verb.person == record.person
                                                  : !record.person.isValid() && verb.section == record.section;
        if (holder && !isSame)
            m_holder = holder;
    }

    Result<Done> plan()
    {
        for (const auto step : {&Change::planDays, &Change::planRemoval, &Change::planAdditions, &Change::check}) {
            if (const Result<Done> done = (this->*step)(); !done)
                return done;
        }
        return Done{};
    }

    void write()
    {
        for (Row& line : m_locked.openLines) {
            const bool isRemoved = m_verb.removedLines.contains(ReservationLineId(line[Line::Id].toNumber()));
            m_locked.update(m_scope, line, [&](Row& row) {
                if (isRemoved)
                    row[Line::WithdrawnAt] = m_scope.atText();
                else
                    setDays(row, Line::FromOn, Line::ToOn);
            });
        }
        storeWishes(m_scope, m_locked.record.id, m_added, m_days.period);
        m_locked.update(m_scope, [&](Row& row) {
            setDays(row, Field::FromOn, Field::ToOn);
            if (m_verb.purpose)
                row[Field::Purpose] = Value::textOrNull(m_verb.purpose->trimmed());
            if (m_verb.approver)
                row[Field::Approver] = Value::textOrNull(m_verb.approver->trimmed());
            if (!m_added.isEmpty())
                row[Field::ReadyAt] = Value();
            if (m_holder) {
                row[Field::PersonId] = Value::idOrNull(m_verb.person.value());
                row[Field::SectionId] = m_verb.person.isValid() ? Value() : Value(m_verb.section.value());
            }
        });
    }

    /// What is ready and has a slip on its shelf that says something else now: gets another one.
    [[nodiscard]] QString replaceSlip()
    {
        const Row& row = m_locked.row;
        const bool isPrinted = !row[Field::ReadyAt].isNull() && !row[Field::PickUpDocumentId].isNull();
        return isPrinted ? issuePickUpSlip(m_scope, m_locked, row[Field::Shelf].toText()) : QString();
    }

    [[nodiscard]] const ReservedDays& days() const { return m_days; }

private:
    [[nodiscard]] bool isMoved() const { return m_days.period != m_locked.record.period; }
    [[nodiscard]] PersonId person() const { return m_holder ? m_verb.person : m_locked.record.person; }
    [[nodiscard]] SectionId section() const { return m_holder ? m_verb.section : m_locked.record.section; }
    void setDays(Row& row, int from, int to) const
    {
        row[size_t(from)] = isoDay(m_days.period.first);
        row[size_t(to)] = isoDay(m_days.period.last);
    }

    Result<Done> planDays()
    {
        const ReservedPeriod& before = m_locked.record.period;
        if (!m_verb.period || *m_verb.period == before)
            return Done{};
        // One that has begun keeps its first day.
        const QDate today = m_scope.today();
        const QDate earliest = m_verb.period->first == before.first ? std::min(today, before.first) : today;
        const Result<ReservedDays> days = reservedDays(*m_verb.period, earliest, m_calendar);
        if (!days)
            return days.refusal();
        m_days = *days;
        return Done{};
    }

    /// What stays, and what stands against removing the rest.
    Result<Done> planRemoval()
    {
        const ReservationRecord& record = m_locked.record;
        QList<ReservationLineId> removed = m_verb.removedLines;
        QList<Problem> problems;
        for (const ReservationLine& line : record.lines) {
            const bool isRemoved = removed.removeAll(line.id) > 0;
            const QString what = line.asset.isValid() ? line.assetNo : line.kindName;
            if (isRemoved && !line.isOpen)
                problems << Problem{u"reservation.line-over"_s, what, {{u"reservation"_s, record.number}}};
            else if (isRemoved && line.isAllocated)
                problems << Problem{u"reservation.line-allocated"_s, what, {{u"reservation"_s, record.number}}};
            else if (!isRemoved && line.isOpen)
                m_kept << line;
        }
        if (!removed.isEmpty()) // another counter was faster
            problems << Problem{u"reservation.line-over"_s, record.number, {{u"reservation"_s, record.number}}};
        if (!problems.isEmpty())
            return Refusal{RefusalKind::Refused, problems, false};
        return Done{};
    }

    Result<Done> planAdditions()
    {
        const QString& number = m_locked.record.number;
        for (const ReservationLine& line : std::as_const(m_kept)) {
            if (line.asset.isValid() && m_verb.addedItems.contains(line.asset))
                return refused(u"reservation.has-unit"_s, line.assetNo, {{u"reservation"_s, number}});
        }
        if (const Result<Done> added = addKinds(m_scope, m_verb.addedKinds, m_added); !added)
            return added;
        if (const Result<Done> added = addUnits(m_scope, m_verb.addedItems, m_added); !added)
            return added;
        if (m_kept.isEmpty() && m_added.isEmpty())
            return refused(u"reservation.no-lines"_s, number);
        if (m_kept.size() + m_added.size() > mostReservedUnits)
            return refused(u"loan.too-many-items"_s, {}, {{u"most"_s, mostReservedUnits}});
        return Done{};
    }

    /// On other days everything is asked for anew. On the same days what was promised stays so, whatever has become of
    /// it since: of the kinds of which more is wanted, there has to be enough for all of it.
    Result<Done> check()
    {
        QList<ReservationWish> wishes = m_added;
        for (const ReservationLine& line : std::as_const(m_kept)) {
            const auto isOfKind = [&](const ReservationWish& wish) { return wish.kind == line.kind; };
            if (!isMoved() && std::none_of(m_added.begin(), m_added.end(), isOfKind))
                continue;
            ReservationWish wish{line.kind, line.kindName, std::nullopt};
            if (isMoved() && line.asset.isValid())
                wish.asset = readAsset(m_scope.connection(), line.asset, m_scope.at());
            wishes << wish;
        }
        QList<Problem> problems;
        if (!wishes.isEmpty()) {
            holdKinds(m_scope, wishes);
            QList<PromisedLine> open = promisedLines(m_scope.connection(), m_scope.today());
            open.removeIf([&](const PromisedLine& line) { return line.reservation == m_locked.record.id; });
            problems << problemsOfWishes(m_scope, wishes, m_days.period, open, m_calendar);
        }
        problems << problemsOfHolder(kindCounts(wishes));
        if (!problems.isEmpty())
            return Refusal{RefusalKind::Refused, problems, false};
        return Done{};
    }

    /// For another one all of it is new; else so many more of each kind.
    QList<Problem> problemsOfHolder(QHash<KindId, int> more)
    {
        const LoanHolder holder = m_holder ? *m_holder : holderOf(m_scope, m_locked.record);
        const QString who = holder.person ? holder.person->values.name : holder.sectionName;
        if (m_holder) {
            more = kindCounts(m_added);
            for (const ReservationLine& line : std::as_const(m_kept))
                ++more[line.kind];
        }
        QList<Problem> problems;
        if (!more.isEmpty())
            problems << problemsOfPromising(m_scope, {person(), section(), who, m_locked.record.id}, more,
                                            m_days.period);
        if (!m_added.isEmpty() || m_holder)
            problems << problemsOfReceiver(m_scope, holder, person(), section(), m_settings);
        return problems;
    }

    WriteScope& m_scope;
    const ChangeReservation& m_verb;
    LockedReservation& m_locked;
    OrganisationSettings m_settings;
    OfficeCalendar m_calendar;
    ReservedDays m_days;
    QList<ReservationLine> m_kept;
    QList<ReservationWish> m_added;
    std::optional<LoanHolder> m_holder; ///< another one
};

} // namespace

Result<ReserveOutcome> ChangeReservation::run(WriteScope& scope) const
{
    std::optional<LoanHolder> holder; // held before the units, as everywhere
    if (person.isValid() || section.isValid()) {
        const Result<LoanHolder> held = holdHolder(scope, person, section);
        if (!held)
            return held.refusal();
        holder = *held;
    }
    Result<LockedReservation> locked = lockReservation(scope, reservation, addedItems);
    if (!locked)
        return locked.refusal();
    Change change(scope, *this, *locked, holder);
    if (const Result<Done> planned = change.plan(); !planned)
        return planned.refusal();
    change.write();
    if (scope.imageCount() == 0)
        return refused(u"reservation.unchanged"_s, locked->record.number);
    const QString slip = change.replaceSlip();
    scope.setWorkItem(u"LN-01"_s);
    return ReserveOutcome{locked->record.id, locked->record.number, change.days().period, change.days().isDueMoved,
                          slip};
}

QJsonObject ChangeReservation::toJson() const
{
    QJsonObject json{{u"reservation"_s, QString::number(reservation.value())}};
    if (person.isValid())
        json.insert(u"person"_s, QString::number(person.value()));
    if (section.isValid())
        json.insert(u"section"_s, QString::number(section.value()));
    if (period) {
        json.insert(u"from"_s, isoDay(period->first));
        json.insert(u"to"_s, isoDay(period->last));
    }
    if (purpose)
        json.insert(u"purpose"_s, *purpose);
    if (approver)
        json.insert(u"approver"_s, *approver);
    addWishes(json, addedItems, addedKinds);
    QJsonArray removed;
    for (ReservationLineId id : removedLines)
        removed << QString::number(id.value());
    if (!removed.isEmpty())
        json.insert(u"removed"_s, removed);
    return json;
}

} // namespace madoguchi
