// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"
#include "core/loans/countersession.h"

#include <algorithm>

// What one scan of a kit's code means: all of its units go out, or what the holder still has of it comes back.

namespace madoguchi {

namespace {

using Kind = CounterEvent::Kind;

/// The same kit with only these of its units.
KitDesk part(const KitDesk& kit, const QList<AssetDesk>& units)
{
    return {kit.id, kit.number, kit.name, units};
}

QStringList holdersOf(const QList<AssetDesk>& units)
{
    QStringList holders;
    for (const AssetDesk& unit : units)
        holders << unit.asset.holder->name;
    holders.removeDuplicates();
    return holders;
}

} // namespace

void CounterSession::onKit(CounterStep& step, const KitDesk& kit, Instant at)
{
    QList<AssetDesk> out;
    QList<AssetDesk> own; // of the open person
    bool wasReturned = false;
    for (const AssetDesk& unit : kit.units) {
        if (!unit.asset.holder) {
            if (const Coming* unsure = unsureWith(unit.asset.id))
                return takeBack(step, Coming(*unsure));
            wasReturned |= cameBack(unit.asset.id);
            continue;
        }
        out << unit;
        if (m_person && unit.asset.holder->person == m_person->person.id)
            own << unit;
    }
    const bool isForPerson = m_mode == Mode::Auto && m_person;
    const bool isAllOthers = isForPerson && own.isEmpty() && !out.isEmpty() && out.size() == kit.units.size();
    const QList<AssetDesk>& back = isForPerson && !isAllOthers ? own : out;
    if (m_mode != Mode::Lend && !back.isEmpty())
        return onKitOut(step, part(kit, back), isAllOthers, at);
    if (m_mode != Mode::Lend && wasReturned)
        return ignoreScan(step, kit.number, QStringLiteral("already-returned"));
    if (m_mode == Mode::Return || kit.units.isEmpty()) {
        CounterEvent event = kitEvent(Kind::Refused, kit);
        event.problems = {blockingProblem("kit.nothing-out", kit.number, {{QStringLiteral("name"), kit.name}})};
        return stopWith(step, event);
    }
    lendKit(step, kit);
}

void CounterSession::onKitOut(CounterStep& step, const KitDesk& units, bool isOthers, Instant at)
{
    const QStringList holders = holdersOf(units.units);
    const bool isSlip =
        m_origin != Origin::Chosen && std::any_of(units.units.begin(), units.units.end(),
                                                  [&](auto& unit) { return isJustLent(*unit.asset.holder, at); });
    const Coming coming{units.units, units.number, units.name};
    if (holders.size() == 1 && !isOthers && !isSlip)
        return takeBack(step, coming);
    CounterEvent event = kitEvent(Kind::Stopped, units);
    const char* code = holders.size() > 1 ? "kit.several-holders" : isOthers ? "kit.others-kit" : "kit.just-lent";
    event.problems = {blockingProblem(
        code, units.number,
        {{QStringLiteral("name"), units.name}, {QStringLiteral("holder"), holders.join(QStringLiteral(", "))}})};
    stopWith(step, event);
    if (holders.size() == 1)
        m_offer = Offer{coming};
}

/// All of it, or nothing before the operator says so: a unit that stays here is missing in the bag.
void CounterSession::lendKit(CounterStep& step, const KitDesk& kit)
{
    QList<AssetDesk> fit;
    QList<LoanProblem> against;
    qsizetype blocked = 0;
    for (const AssetDesk& unit : kit.units) {
        if (isInBasket(unit.asset.id))
            continue;
        QList<LoanProblem> problems = kitProblems(unit) + limitProblems(fit + QList<AssetDesk>{unit});
        if (!isBlocked(problems)) {
            fit << unit;
            continue;
        }
        ++blocked;
        problems.removeIf([](const LoanProblem& problem) { return !problem.isBlocking; });
        against << problems;
    }
    if (blocked == 0 && fit.isEmpty())
        return ignoreScan(step, kit.number, QStringLiteral("already-in-basket"));
    if (blocked == 0)
        return addKit(step, part(kit, fit), m_origin == Origin::Chosen && m_person && isBasketEmpty());
    CounterEvent event = kitEvent(fit.isEmpty() ? Kind::Refused : Kind::Stopped, kit);
    event.problems << blockingProblem(fit.isEmpty() ? "kit.not-lendable" : "kit.incomplete", kit.number,
                                      {{QStringLiteral("name"), kit.name}, {QStringLiteral("count"), blocked}})
                   << against;
    stopWith(step, event);
    if (!fit.isEmpty())
        m_offer = Offer{{}, part(kit, fit)};
}

void CounterSession::addKit(CounterStep& step, const KitDesk& units, bool isHandedOver)
{
    CounterEvent event = kitEvent(Kind::Item, units);
    Added added{{}, units.number, units.name};
    forgetCleared();
    m_amountFor.reset();
    for (const AssetDesk& unit : units.units) {
        const BasketItem item{unit, std::nullopt, {}};
        event.problems << stockProblems(unit);
        noteTerms(event, item, termsWith(item));
        m_basket << item;
        added.assets << unit.asset.id;
    }
    m_undoable.push_back(added);
    if (isHandedOver)
        return handOver(step);
    if (m_person) {
        event.person = m_person->person.key();
        event.personName = m_person->person.values.name;
    }
    step.events << event;
}

} // namespace madoguchi
