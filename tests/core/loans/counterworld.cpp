// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loans/counterworld.h"

#include "core/scanning/scanpipeline.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// "A1"; of a kit "K1[A1,A2]"; of a consumable "S1x2".
QString thingOf(const CounterEvent& event)
{
    if (!event.consumable.isEmpty())
        return u"%1x%2"_s.arg(event.consumable).arg(event.count);
    return event.kit.isEmpty() ? event.asset : u"%1[%2]"_s.arg(event.kit, event.assets.join(u','));
}

QString wordsOf(const CounterEvent& event)
{
    using Kind = CounterEvent::Kind;
    const QString code = event.problems.isEmpty() ? QString() : event.problems.first().problem.code;
    if (event.isStop)
        return u"stop:"_s + code;
    const QString kind = counterEventCode(event.kind);
    switch (event.kind) {
    case Kind::Person:
    case Kind::Operator:
    case Kind::Proxy:
        return kind + u':' + event.person;
    case Kind::Item:
    case Kind::Returned:
        return kind + u':' + thingOf(event);
    case Kind::Committed:
        return kind + u':' + QString::number(event.count) +
               (event.counted > 0 ? u"+%1"_s.arg(event.counted) : QString());
    case Kind::Resumed:
        return kind + u':' + QString::number(event.count);
    case Kind::Ignored:
        return kind + u':' + event.reason + (event.count > 0 ? u"(%1)"_s.arg(event.count) : QString());
    case Kind::Mode:
        return kind + u':' + event.reason;
    case Kind::Document:
        return kind + u':' + event.documents.value(0);
    case Kind::Cancelled:
        return kind + (event.reason.isEmpty() ? QString() : u"-"_s + event.reason) + u':' +
               QString::number(event.count);
    case Kind::Undone:
        return kind + (event.reason.isEmpty() ? QString() : u"-"_s + event.reason + u':' + thingOf(event));
    case Kind::Refused:
    case Kind::Stopped:
    case Kind::Unknown:
    case Kind::Due:
        return kind + u':' + code;
    }
    return kind;
}

} // namespace

CounterWorld::CounterWorld() : m_now(*Instant::fromIso(u"2026-06-10T01:00:00.000Z"_s))
{
    for (const QString& key : {u"P1"_s, u"P2"_s})
        addPerson(key);
    addPerson(u"P9"_s, true);
    for (const QString& number : {u"A1"_s, u"A2"_s, u"A3"_s})
        addAsset(number);
    addAsset(u"B1"_s, u"P1"_s);
    addAsset(u"B2"_s, u"P2"_s);
    addAsset(u"C1"_s, u"P1"_s, 20'000);
    addAsset(u"D1"_s);
    assets[u"D1"_s].problems << LoanProblem{{u"asset.in-repair"_s, u"D1"_s, {}}, true};
}

void CounterWorld::addPerson(const QString& key, bool hasLeft)
{
    PersonDesk desk;
    desk.person.id = PersonId(100 + people.size());
    desk.person.values.staffNo = key;
    desk.person.values.name = u"名前"_s + key;
    const QDate today(2026, 6, 10);
    desk.person.values.leftOn = hasLeft ? today : QDate();
    desk.problems = problemsOfPerson(desk.person, 0, today);
    people.insert(key, desk);
}

void CounterWorld::addAsset(const QString& number, const QString& holder, qint64 lentBefore)
{
    AssetDesk desk;
    desk.asset.id = AssetId(200 + assets.size());
    desk.asset.values.assetNo = number;
    desk.asset.values.kind = u"ノートPC"_s;
    assets.insert(number, desk);
    if (holder.isEmpty())
        return;
    lend(assets[number], people.value(holder));
    assets[number].asset.holder->lentAt = m_now.plusMSecs(-lentBefore);
}

void CounterWorld::promise(const QString& number, const QString& holder, int from, int to, bool isAllocated)
{
    AssetDesk& unit = assets[number];
    PromisedLine line;
    line.id = ReservationLineId(3000 + unit.asset.id.value());
    line.reservation = ReservationId(1);
    line.number = u"R8-Y1-000001"_s;
    line.person = people.value(holder).person.id;
    line.holder = people.value(holder).person.values.name;
    (isAllocated ? line.allocated : line.wanted) = unit.asset.id;
    line.period = {QDate(2026, 6, from), QDate(2026, 6, to)};
    unit.promises << line;
    ReservedDesk& desk = reservations[line.number];
    desk.reservation.id = line.reservation;
    desk.reservation.number = line.number;
    desk.reservation.holder = line.holder;
    desk.reservation.holderKey = holder;
    desk.person = people.value(holder);
    desk.units << unit;
}

void CounterWorld::addConsumable(const QString& number, qint64 stock, qint64 reorderLevel)
{
    consumables.insert(number, {7000 + consumables.size(), number, u"電池"_s, u"本"_s, stock, reorderLevel});
}

CountedDesk& CounterWorld::consumable(qint64 id)
{
    return *std::find_if(consumables.begin(), consumables.end(),
                         [&](const CountedDesk& desk) { return desk.id == id; });
}

void CounterWorld::lend(AssetDesk& asset, const PersonDesk& person)
{
    HolderInfo holder;
    holder.line = LoanLineId(1000 + asset.asset.id.value());
    holder.person = person.person.id;
    holder.name = person.person.values.name;
    holder.staffNo = person.person.values.staffNo;
    holder.lentAt = m_now;
    holder.due = {QDate(2026, 6, 20), {}};
    asset.asset.holder = holder;
    asset.problems = problemsOfLending(asset.asset);
}

void CounterWorld::play(const QString& script)
{
    for (const QString& word : script.split(u' ', Qt::SkipEmptyParts))
        playWord(word);
}

void CounterWorld::playWord(const QString& word)
{
    if (word.startsWith(u'@')) {
        m_gap = word.mid(1).toLongLong();
    } else if (word == u"hold") {
        m_isHeld = true;
    } else if (word == u"go") {
        m_isHeld = false;
        answerPending();
    } else if (word == u"lost") {
        m_isLost = true;
    } else if (word.startsWith(u"refuse:")) {
        m_refuse = word.mid(7);
    } else {
        m_now = m_now.plusMSecs(std::exchange(m_gap, 3000));
        if (!playKey(word))
            take(session.scanned(interpret(word == u"empty" ? QString() : word, {}), m_now));
    }
}

bool CounterWorld::playKey(const QString& word)
{
    if (word == u"F12")
        take(session.commit(m_now));
    else if (word == u"F4")
        take(session.acceptOffer(m_now));
    else if (word == u"Esc")
        take(session.cancel());
    else if (word == u"Undo")
        take(session.undo());
    else if (word == u"Print")
        take(session.printAgain());
    else if (word == u"OK")
        take(session.acknowledge());
    else if (word == u"tick")
        take(session.ticked(m_now));
    else if (word == u"end")
        take(session.finished(m_now));
    else if (word.startsWith(u'!'))
        take(session.lendDespite(word.mid(1), m_now));
    else if (word.startsWith(u'%'))
        take(session.fetched(reservations.value(word.mid(1)).reservation, m_now));
    else if (word.startsWith(u'-') && consumables.contains(word.mid(1)))
        static_cast<void>(session.removeCounted(consumables.value(word.mid(1)).id));
    else if (word.startsWith(u'-'))
        static_cast<void>(session.removeItem(assets.value(word.mid(1)).asset.id));
    else if (word.startsWith(u'#'))
        take(session.choose(word.mid(1).toLongLong(), m_now));
    else if (word.startsWith(u'~'))
        take(session.picked(matchOf(word.mid(1)), m_now));
    else if (word.startsWith(u'=') && !word.at(1).isDigit())
        take(session.chosen(matchOf(word.mid(1)), m_now));
    else
        return false;
    return true;
}

void CounterWorld::take(const CounterStep& step)
{
    for (const CounterEvent& event : step.events)
        m_told << wordsOf(event);
    events << step.events;
    m_pending << step.effects;
    if (!m_isHeld)
        answerPending();
}

void CounterWorld::answerPending()
{
    while (!m_pending.isEmpty()) {
        const CounterEffect effect = m_pending.takeFirst();
        std::visit([this](const auto& one) { answer(one); }, effect);
    }
}

bool CounterWorld::isRefused(Refusal& refusal)
{
    refusal = refused(std::exchange(m_refuse, {}));
    return !refusal.problems.first().code.isEmpty();
}

template<class T>
Result<T> CounterWorld::arriving(const T& outcome)
{
    if (!std::exchange(m_isLost, false))
        return outcome;
    return Refusal{RefusalKind::Unavailable, {{u"storage.unknown"_s, {}, {}}}, true};
}

QString CounterWorld::commandFor(const QString& repeats)
{
    return repeats.isEmpty() ? QString::number(++m_command) : repeats;
}

CodeMatch CounterWorld::matchOf(const QString& key) const
{
    if (people.contains(key))
        return {CodeMeaning::Person, people.value(key).person.id.value(), u"staff"_s};
    if (kits.contains(key))
        return {CodeMeaning::Kit, 5000 + std::distance(kits.begin(), kits.find(key)), u"kit"_s};
    if (consumables.contains(key))
        return {CodeMeaning::Consumable, consumables.value(key).id, u"consumable"_s};
    return {CodeMeaning::Asset, assets.value(key).asset.id.value(), u"asset"_s};
}

void CounterWorld::answer(const LookUpEffect& effect)
{
    Refusal refusal;
    take(isRefused(refusal) ? session.lookedUp(refusal, m_now) : session.lookedUp(find(effect.question), m_now));
}

void CounterWorld::answer(const HandOverEffect& effect)
{
    const QString command = commandFor(effect.repeats);
    if (m_handovers.contains(command))
        return take(session.handedOver(m_handovers.value(command), command, m_now));
    Refusal refusal;
    if (isRefused(refusal))
        return take(session.handedOver(refusal, command, m_now));
    HandOverOutcome outcome;
    outcome.document = u"J-%1"_s.arg(++m_receipts);
    const auto isReceiver = [&](const PersonDesk& p) { return p.person.id == effect.verb.person; };
    const PersonDesk person = *std::find_if(people.begin(), people.end(), isReceiver);
    QStringList numbers;
    for (AssetId id : effect.verb.items) {
        numbers << numberOf(id);
        lend(assets[numbers.last()], person);
        outcome.items << HandedOverItem{id, numbers.last(), {}};
    }
    for (const CountedOut& out : effect.counted) {
        CountedDesk& desk = consumable(out.id);
        desk.stock -= out.quantity;
        numbers << u"%1x%2"_s.arg(desk.number).arg(out.quantity);
    }
    m_lentBy.insert(command, effect.verb.items);
    m_countedBy.insert(command, effect.counted);
    m_done << u"lend:%1[%2]"_s.arg(person.person.key(), numbers.join(u','));
    m_handovers.insert(command, outcome);
    take(session.handedOver(arriving(outcome), command, m_now));
}

void CounterWorld::answer(const FetchEffect& effect)
{
    const QString command = commandFor(effect.repeats);
    Refusal refusal;
    if (isRefused(refusal))
        return take(session.handedOver(refusal, command, m_now));
    HandOverOutcome outcome;
    outcome.document = u"J-%1"_s.arg(++m_receipts);
    for (const ReservedDesk& desk : std::as_const(reservations)) {
        if (desk.reservation.id != effect.verb.reservation)
            continue;
        for (const AssetDesk& unit : desk.units)
            outcome.items << HandedOverItem{unit.asset.id, unit.asset.values.assetNo, {}};
        m_done << u"fetch:"_s + desk.reservation.number;
    }
    take(session.handedOver(arriving(outcome), command, m_now));
}

void CounterWorld::answer(const TakeBackEffect& effect)
{
    const QString command = commandFor(effect.repeats);
    if (m_returns.contains(command))
        return take(session.takenBack(m_returns.value(command), command, m_now));
    Refusal refusal;
    if (isRefused(refusal))
        return take(session.takenBack(refusal, command, m_now));
    TakeBackOutcome outcome;
    QStringList numbers;
    for (const ReturnedItem& item : effect.verb.items) {
        AssetDesk& asset = assets[numberOf(item.asset)];
        m_takenBy[command] << asset;
        outcome.items << TakenBackItem{item.asset,
                                       asset.asset.values.assetNo,
                                       asset.asset.holder->line,
                                       asset.asset.holder->person,
                                       asset.asset.holder->due,
                                       false,
                                       {},
                                       {}};
        asset.asset.holder.reset();
        asset.problems = problemsOfLending(asset.asset);
        numbers << asset.asset.values.assetNo;
    }
    m_done << u"take:"_s + numbers.join(u'+');
    m_returns.insert(command, outcome);
    take(session.takenBack(arriving(outcome), command, m_now));
}

void CounterWorld::answer(const SlipsEffect& effect)
{
    const QString command = QString::number(++m_command);
    Refusal refusal;
    if (isRefused(refusal))
        return take(session.slipsIssued(refusal, command, m_now));
    m_done << u"slips:%1"_s.arg(effect.verb.lines.size());
    take(session.slipsIssued(IssueReturnSlips::Outcome{{u"H-%1"_s.arg(++m_slips)}}, command, m_now));
}

void CounterWorld::answer(const UndoEffect& effect)
{
    const QString command = commandFor(effect.repeats);
    Refusal refusal;
    if (isRefused(refusal))
        return take(session.undone(refusal, command, m_now));
    for (AssetId id : m_lentBy.value(effect.commandId)) {
        assets[numberOf(id)].asset.holder.reset();
        assets[numberOf(id)].problems.clear();
    }
    for (const CountedOut& out : m_countedBy.value(effect.commandId))
        consumable(out.id).stock += out.quantity;
    for (const AssetDesk& before : m_takenBy.value(effect.commandId))
        assets[before.asset.values.assetNo] = before;
    m_done << u"undo:"_s + (effect.document.isEmpty() ? u"take"_s : effect.document);
    take(session.undone(Done{}, command, m_now));
}

void CounterWorld::answer(const PrintEffect& effect)
{
    m_done << (effect.isReprint ? u"reprint:"_s : u"print:"_s) + effect.documents.join(u',');
}

void CounterWorld::answer(const SwitchOperatorEffect& effect)
{
    m_done << u"operator:"_s + effect.key;
}

CounterLookup::Answer CounterWorld::find(const CounterLookup& question) const
{
    if (question.match) {
        for (auto kit = kits.begin(); kit != kits.end(); ++kit) {
            if (matchOf(kit.key()) == *question.match)
                return find(kit.key());
        }
        for (const CountedDesk& desk : consumables) {
            if (matchOf(desk.number) == *question.match)
                return desk;
        }
        for (const AssetDesk& asset : assets) {
            if (asset.asset.id.value() == question.match->id)
                return asset;
        }
        for (const PersonDesk& person : people) {
            if (person.person.id.value() == question.match->id)
                return person;
        }
        return UnknownCode{};
    }
    return find(question.keys.value(0));
}

CounterLookup::Answer CounterWorld::find(const QString& key) const
{
    if (people.contains(key))
        return people.value(key);
    if (assets.contains(key))
        return assets.value(key);
    if (kits.contains(key)) {
        KitDesk kit{KitId(1), key, u"一式"_s + key, {}};
        for (const QString& number : kits.value(key))
            kit.units << assets.value(number);
        return kit;
    }
    if (consumables.contains(key))
        return consumables.value(key);
    if (key == u"AMB") {
        AmbiguousCode ambiguous;
        for (const QString& number : {u"A1"_s, u"A2"_s})
            ambiguous.choices << AmbiguousCode::Choice{
                {CodeMeaning::Asset, assets.value(number).asset.id.value(), u"serial"_s}, number};
        return ambiguous;
    }
    if (reservations.contains(key))
        return reservations.value(key);
    if (key == u"R8-J1-000001") {
        DocumentRecord record;
        record.number = key;
        return record;
    }
    if (key == u"SHELF")
        return PlaceFound{PlaceId(5), u"棚 B-2"_s};
    if (key == u"OPERATOR")
        return OperatorFound{u"desk"_s, u"窓口"_s};
    return UnknownCode{};
}

QString CounterWorld::numberOf(AssetId id) const
{
    for (const AssetDesk& asset : assets) {
        if (asset.asset.id == id)
            return asset.asset.values.assetNo;
    }
    return {};
}

} // namespace madoguchi
