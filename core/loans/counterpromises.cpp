// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"
#include "core/loans/countersession.h"

#include <algorithm>

// What CounterSession makes of reservations: the open person's own are fulfilled silently, those of others stop it.

namespace madoguchi {

namespace {

using Kind = CounterEvent::Kind;

LoanProblem promisedTo(const BasketItem& item, const PromisedLine& line)
{
    return {reservedProblem(item.desk.asset.values.assetNo, line), true};
}

UnitToLend unitOf(const BasketItem& item, const std::optional<PersonDesk>& person, const std::optional<LoanDue>& due)
{
    const AssetRecord& asset = item.desk.asset;
    return {asset.id,
            asset.kindId,
            asset.values.assetNo,
            {person ? person->person.id : PersonId(), {}},
            item.due ? item.due : due,
            item.desk.usualDue};
}

} // namespace

QList<LoanTerms> CounterSession::terms() const
{
    QList<LoanTerms> all;
    QList<ReservationLineId> fulfilled;
    for (const BasketItem& item : m_basket) {
        QList<PromisedLine> open = item.desk.promises;
        open.removeIf([&](const PromisedLine& line) { return fulfilled.contains(line.id); });
        all << loanTerms(unitOf(item, m_person, m_due), open, m_lastActivity.localDay(), item.desk.calendar);
        if (all.last().fulfils)
            fulfilled << all.last().fulfils->id;
    }
    return all;
}

LoanTerms CounterSession::termsWith(const BasketItem& item) const
{
    CounterSession with;
    with.m_person = m_person;
    with.m_due = m_due;
    with.m_basket = m_basket;
    with.m_basket << item;
    with.m_lastActivity = m_lastActivity;
    return with.terms().last();
}

void CounterSession::addToBasket(CounterStep& step, const BasketItem& item, CounterEvent event, bool isHandedOver)
{
    const LoanTerms terms = termsWith(item);
    if (terms.conflict && item.despite.isEmpty() && m_person) {
        event.kind = Kind::Stopped;
        event.problems = {promisedTo(item, *terms.conflict)};
        stopWith(step, event);
        m_promised = Promised{item, {}, isHandedOver};
        return;
    }
    noteTerms(event, item, terms);
    forgetCleared();
    m_amountFor.reset();
    m_basket << item;
    m_undoable.push_back(Added{{item.desk.asset.id}});
    if (isHandedOver)
        return handOver(step);
    if (m_person) {
        event.person = m_person->person.key();
        event.personName = m_person->person.values.name;
    }
    step.events << event;
}

/// What the borrower's desk should know of an item that goes out all the same.
void CounterSession::noteTerms(CounterEvent& event, const BasketItem& item, const LoanTerms& terms) const
{
    if (terms.conflict) {
        event.problems << promisedTo(item, *terms.conflict);
        event.problems.last().isBlocking = false;
    } else if (item.desk.scarcity && !terms.fulfils) {
        event.problems << LoanProblem{*item.desk.scarcity, false};
    }
    event.problems << problemsOfLease(item.desk.asset, terms.due);
}

/// What stands against a unit that would go out with the rest of its kit: a promise to somebody else too. To lend it in
/// spite of that, it is scanned by itself.
QList<LoanProblem> CounterSession::kitProblems(const AssetDesk& unit) const
{
    QList<LoanProblem> problems = stockProblems(unit);
    const BasketItem item{unit, std::nullopt, {}};
    if (const LoanTerms terms = termsWith(item); terms.conflict && m_person)
        problems << promisedTo(item, *terms.conflict);
    return problems;
}

CounterStep CounterSession::fetched(const ReservationRecord& reservation, Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    if (m_stop)
        acknowledgeInto(step);
    if (m_isWaiting || m_person || !isBasketEmpty()) {
        ignoreScan(step, reservation.number, QStringLiteral("busy"));
        return step;
    }
    PersonDesk receiver;
    receiver.person.id = reservation.person;
    receiver.person.values.name = reservation.holder;
    receiver.person.values.staffNo = reservation.holderKey;
    m_receiver = receiver;
    const HandOverReservation verb{reservation.id, std::nullopt, reservation.person, reservation.section};
    wait(step, FetchEffect{verb, send(HandOverReservation::name, verb.toJson())});
    return step;
}

/// The slip of a reservation opens whoever it is for, with what is set aside in the basket: their card then says that
/// they take it.
void CounterSession::onReservation(CounterStep& step, const ReservedDesk& desk)
{
    const bool isOthers = m_person && (!desk.person || m_person->person.id != desk.person->person.id);
    if (desk.person && isOthers && !isBasketEmpty())
        return onPerson(step, *desk.person);
    CounterEvent event;
    event.kind = Kind::Document;
    event.documents << desk.reservation.number;
    event.person = desk.reservation.holderKey;
    event.personName = desk.reservation.holder;
    event.reason = QStringLiteral("reservation");
    m_lastDocuments = {desk.reservation.pickUpSlip.isEmpty() ? desk.reservation.number : desk.reservation.pickUpSlip};
    step.events << event;
    if (!desk.person || desk.units.isEmpty() || isBlocked(desk.person->problems))
        return;
    if (!m_person || isOthers)
        openPerson(step, *desk.person);
    for (const AssetDesk& unit : desk.units) {
        const auto isThis = [&](const BasketItem& item) { return item.desk.asset.id == unit.asset.id; };
        if (!m_stop && std::none_of(m_basket.begin(), m_basket.end(), isThis))
            onAssetInStock(step, unit);
    }
}

/// True when something in the basket is promised to somebody else than the open person.
bool CounterSession::stopAtPromises(CounterStep& step, bool isHandOver)
{
    const QList<LoanTerms> all = terms();
    CounterEvent event;
    event.kind = Kind::Stopped;
    Promised promised{std::nullopt, {}, isHandOver};
    for (qsizetype row = 0; row < all.size(); ++row) {
        const BasketItem& item = m_basket.at(row);
        if (!all.at(row).conflict || !item.despite.isEmpty())
            continue;
        event.asset = item.desk.asset.values.assetNo;
        event.title = item.desk.asset.title();
        event.problems << promisedTo(item, *all.at(row).conflict);
        promised.inBasket << item.desk.asset.id;
    }
    if (event.problems.isEmpty())
        return false;
    stopWith(step, event);
    m_promised = promised;
    return true;
}

/// Another counter has promised it meanwhile. Only where nothing else stands against the handover.
void CounterSession::offerDespite(const Refusal& refusal)
{
    Promised promised{std::nullopt, {}, true};
    for (const Problem& problem : refusal.problems) {
        if (problem.code != u"asset.reserved")
            return;
        for (const BasketItem& item : std::as_const(m_basket)) {
            if (item.desk.asset.values.assetNo == problem.subject)
                promised.inBasket << item.desk.asset.id;
        }
    }
    if (m_stop && !promised.inBasket.isEmpty())
        m_promised = promised;
}

CounterStep CounterSession::lendDespite(const QString& reason, Instant at)
{
    CounterStep step;
    if (!m_promised || m_isWaiting || reason.trimmed().isEmpty())
        return step;
    m_lastActivity = at;
    const Promised promised = *std::exchange(m_promised, std::nullopt);
    acknowledgeInto(step);
    for (BasketItem& item : m_basket) {
        if (promised.inBasket.contains(item.desk.asset.id))
            item.despite = reason.trimmed();
    }
    if (promised.item) {
        BasketItem item = *promised.item;
        item.despite = reason.trimmed();
        addToBasket(step, item, assetEvent(Kind::Item, item.desk), promised.isHandOver);
    } else if (promised.isHandOver) {
        commitInto(step);
    }
    drain(step);
    return step;
}

} // namespace madoguchi
