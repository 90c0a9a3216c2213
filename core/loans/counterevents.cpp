// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"

namespace madoguchi {

CounterEvent assetEvent(CounterEvent::Kind kind, const AssetDesk& asset)
{
    CounterEvent event;
    event.kind = kind;
    event.asset = asset.asset.values.assetNo;
    event.title = asset.asset.title();
    event.problems = asset.problems;
    if (asset.asset.holder) {
        event.person = asset.asset.holder->staffNo;
        event.personName = asset.asset.holder->name;
    }
    return event;
}

CounterEvent personEvent(CounterEvent::Kind kind, const PersonDesk& person)
{
    CounterEvent event;
    event.kind = kind;
    event.person = person.person.key();
    event.personName = person.person.values.name;
    event.problems = person.problems;
    return event;
}

CounterEvent kitEvent(CounterEvent::Kind kind, const KitDesk& units)
{
    CounterEvent event;
    event.kind = kind;
    event.kit = units.number;
    event.title = units.name;
    for (const AssetDesk& unit : units.units)
        event.assets << unit.asset.values.assetNo;
    if (const auto holder = units.units.isEmpty() ? std::nullopt : units.units.first().asset.holder) {
        event.person = holder->staffNo;
        event.personName = holder->name;
    }
    return event;
}

CounterEvent countedEvent(CounterEvent::Kind kind, const CountedDesk& desk, qint64 quantity)
{
    CounterEvent event;
    event.kind = kind;
    event.consumable = desk.number;
    event.title = desk.name;
    event.unit = desk.unit;
    event.count = int(quantity);
    return event;
}

bool isJustLent(const HolderInfo& holder, Instant at)
{
    constexpr qint64 justMSecs = 60'000;
    return at.msecs() - holder.lentAt.msecs() < justMSecs;
}

LoanProblem blockingProblem(const char* code, const QString& subject, const QVariantMap& arguments)
{
    return {{QString::fromLatin1(code), subject, arguments}, true};
}

QList<LoanProblem> blockingProblems(const Refusal& refusal)
{
    QList<LoanProblem> problems;
    for (const Problem& p : refusal.problems)
        problems << LoanProblem{p, true};
    return problems;
}

} // namespace madoguchi
