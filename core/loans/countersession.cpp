// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/countersession.h"

#include "core/loans/counterevents.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

namespace {

using Kind = CounterEvent::Kind;

/// A run of returns is over after this much silence; its slips are numbered then.
constexpr qint64 silenceMSecs = 15'000;

} // namespace

CounterStep CounterSession::scanned(const Scan& scan, Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    const qint64 window =
        m_countingKeys.contains(scan.key) ? DoubleReadGuard::countingWindowMSecs : DoubleReadGuard::defaultWindowMSecs;
    const bool isRepeat = m_guard.isRepeat(scan.key, at.msecs(), window);
    if (m_stop) {
        // Each is counted: somebody goes on scanning without looking.
        if (scan.command == ScanCommand::Ok)
            acknowledgeInto(step);
        else
            ignoreScan(step, scan.payload, QStringLiteral("stopped"), ++m_ignored);
        return step;
    }
    if (isRepeat) {
        ignoreScan(step, scan.payload, QStringLiteral("double-read"));
        return step;
    }
    m_queue.push_back({scan, std::nullopt, at, Origin::Scan});
    drain(step);
    return step;
}

CounterStep CounterSession::chosen(const CodeMatch& match, Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    if (m_stop)
        acknowledgeInto(step);
    m_queue.push_back({std::nullopt, match, at, Origin::Chosen});
    drain(step);
    return step;
}

CounterStep CounterSession::ticked(Instant at)
{
    CounterStep step;
    if (!m_isWaiting && !m_returns.isEmpty() && at.msecs() - m_lastActivity.msecs() >= silenceMSecs)
        endReturns(step);
    return step;
}

CounterStep CounterSession::commit(Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    if (m_stop)
        return step;
    if (m_isWaiting)
        ignoreScan(step, {}, QStringLiteral("busy"));
    else
        commitInto(step);
    return step;
}

CounterStep CounterSession::cancel()
{
    CounterStep step;
    if (m_isWaiting)
        ignoreScan(step, {}, QStringLiteral("busy"));
    else
        cancelInto(step);
    return step;
}

CounterStep CounterSession::printAgain()
{
    CounterStep step;
    printInto(step);
    return step;
}

CounterStep CounterSession::acknowledge()
{
    CounterStep step;
    acknowledgeInto(step);
    return step;
}

CounterStep CounterSession::setMode(Mode mode)
{
    CounterStep step;
    m_mode = mode;
    CounterEvent event;
    event.kind = Kind::Mode;
    event.reason = mode == Mode::Lend     ? QStringLiteral("lend")
                   : mode == Mode::Return ? QStringLiteral("return")
                                          : QStringLiteral("auto");
    step.events << event;
    return step;
}

void CounterSession::drain(CounterStep& step)
{
    if (m_isFinishing && !m_isWaiting)
        finishInto(step);
    while (!m_isWaiting && !m_stop && !m_queue.empty()) {
        const Waiting next = m_queue.front();
        m_queue.pop_front();
        process(step, next);
    }
    if (!m_stop)
        return;
    for (; !m_queue.empty(); m_queue.pop_front()) {
        const QString code = m_queue.front().scan ? m_queue.front().scan->payload : QString();
        ignoreScan(step, code, QStringLiteral("stopped"), ++m_ignored);
    }
}

void CounterSession::process(CounterStep& step, const Waiting& waiting)
{
    m_origin = waiting.origin;
    m_current = waiting.scan;
    if (waiting.match)
        return wait(step, LookUpEffect{{{}, waiting.match}});
    const Scan& scan = *waiting.scan;
    if (scan.isCommand())
        return processCommand(step, scan.command, waiting.at);
    if (takeAmount(step, scan))
        return;
    // Kana may be right: some numbers have them. The look-up decides.
    if (const char* code = problemCodeOf(scan.trouble); code && scan.trouble != ScanTrouble::KanaMangled) {
        CounterEvent event;
        event.kind = Kind::Refused;
        event.code = scan.payload;
        event.problems << blockingProblem(code, scan.payload);
        // An empty line is nothing that could have been meant for somebody else: tell it, but do not stop.
        if (scan.trouble == ScanTrouble::EmptyCommit)
            step.events << event;
        else
            stopWith(step, event);
        return;
    }
    wait(step, LookUpEffect{{scan.candidates, std::nullopt, scan.serial}});
}

void CounterSession::processCommand(CounterStep& step, ScanCommand command, Instant at)
{
    const auto add = [&](CounterStep more) {
        step.effects << more.effects;
        step.events << more.events;
    };
    switch (command) {
    case ScanCommand::Done:
        return commitInto(step);
    case ScanCommand::Cancel:
        return cancelInto(step);
    case ScanCommand::Undo:
        return undoInto(step);
    case ScanCommand::Print:
        return printInto(step);
    case ScanCommand::Return:
        return add(setMode(Mode::Return));
    case ScanCommand::Lend:
        return add(setMode(Mode::Lend));
    case ScanCommand::Auto:
        return add(setMode(Mode::Auto));
    case ScanCommand::Ok:
        return acknowledgeInto(step);
    case ScanCommand::Unknown:
    case ScanCommand::None:
        break;
    }
    CounterEvent event;
    event.kind = Kind::Unknown;
    event.code = m_current ? m_current->payload : QString();
    event.problems << blockingProblem("command.unknown", event.code);
    stopWith(step, event);
    Q_UNUSED(at)
}

CounterStep CounterSession::lookedUp(const Result<CounterLookup::Answer>& answer, Instant at)
{
    CounterStep step;
    m_isWaiting = false;
    const QString code = m_current ? m_current->payload : QString();
    if (m_isFinishing) {
        ignoreScan(step, code, QStringLiteral("left")); // whoever scanned it is gone
    } else if (!answer) {
        CounterEvent event;
        event.code = code;
        refuse(step, event, answer.refusal());
    } else if (const auto* person = std::get_if<PersonDesk>(&*answer)) {
        onPerson(step, *person);
    } else if (const auto* asset = std::get_if<AssetDesk>(&*answer)) {
        onAsset(step, *asset, at);
    } else if (const auto* ambiguous = std::get_if<AmbiguousCode>(&*answer)) {
        onAmbiguous(step, *ambiguous);
    } else if (const auto* kit = std::get_if<KitDesk>(&*answer)) {
        onKit(step, *kit, at);
    } else if (const auto* counted = std::get_if<CountedDesk>(&*answer)) {
        onCounted(step, *counted);
    } else if (const auto* reserved = std::get_if<ReservedDesk>(&*answer)) {
        onReservation(step, *reserved);
    } else if (const auto* document = std::get_if<DocumentRecord>(&*answer)) {
        CounterEvent event;
        event.kind = Kind::Document;
        event.documents << document->number;
        event.person = document->staffNo;
        event.personName = document->personName;
        m_lastDocuments = {document->number};
        step.events << event;
    } else if (const auto* place = std::get_if<PlaceFound>(&*answer)) {
        ignoreScan(step, place->name, QStringLiteral("place-label"));
    } else if (const auto* who = std::get_if<OperatorFound>(&*answer)) {
        CounterEvent event;
        event.kind = Kind::Operator;
        event.person = who->code;
        event.personName = who->name;
        step.events << event;
        step.effects << SwitchOperatorEffect{m_current ? m_current->key : who->code};
    } else {
        CounterEvent event;
        event.kind = Kind::Unknown;
        event.code = code;
        const bool isKana = m_current && m_current->trouble == ScanTrouble::KanaMangled;
        event.problems << blockingProblem(isKana ? "scan.kana" : "code.unknown", code);
        stopWith(step, event);
    }
    drain(step);
    return step;
}

void CounterSession::onPerson(CounterStep& step, const PersonDesk& person)
{
    const bool isSame = m_person && m_person->person.id == person.person.id;
    if (isSame && !isBasketEmpty()) {
        // Only their card says that they take it; a row or a name that was looked at does not.
        if (m_origin == Origin::Scan || m_origin == Origin::Answer)
            return commitInto(step);
        m_person = person;
        step.events << personEvent(Kind::Person, person);
        return;
    }
    if (isBlocked(person.problems))
        return stopWith(step, personEvent(Kind::Refused, person));
    if (m_person && !isSame && !isBasketEmpty()) {
        CounterEvent event = personEvent(Kind::Stopped, person);
        event.problems = {blockingProblem("person.other-card", person.person.key(),
                                          {{QStringLiteral("name"), person.person.values.name},
                                           {QStringLiteral("open"), m_person->person.values.name}})};
        stopWith(step, event);
        m_otherCard = person;
        return;
    }
    if (!m_returns.isEmpty()) {
        m_nextPerson = person;
        return endReturns(step);
    }
    openPerson(step, person);
}

void CounterSession::openPerson(CounterStep& step, const PersonDesk& person)
{
    forgetCleared();
    if (m_person && m_person->person.id != person.person.id)
        forgetWhatGoesWithIt();
    m_person = person;
    CounterEvent event = personEvent(Kind::Person, person);
    for (LoanProblem problem : limitProblems({})) { // of what waits for the card; the handover itself stops at it
        problem.isBlocking = false;
        event.problems << problem;
    }
    step.events << event;
    stopAtPromises(step, false);
}

void CounterSession::onAsset(CounterStep& step, const AssetDesk& asset, Instant at)
{
    const AssetId id = asset.asset.id;
    if (isInBasket(id))
        return ignoreScan(step, asset.asset.values.assetNo, QStringLiteral("already-in-basket"));
    if (asset.asset.holder)
        return onAssetOnLoan(step, asset, at);
    if (const Coming* unsure = unsureWith(id))
        return takeBack(step, Coming(*unsure));
    if (m_mode != Mode::Lend && cameBack(id))
        return ignoreScan(step, asset.asset.values.assetNo, QStringLiteral("already-returned"));
    onAssetInStock(step, asset);
}

/// What stands against lending it, or should be known, whoever borrows it.
QList<LoanProblem> CounterSession::stockProblems(const AssetDesk& asset) const
{
    QList<LoanProblem> problems = asset.problems;
    const QString number = asset.asset.values.assetNo;
    if (m_mode == Mode::Return)
        problems.prepend(blockingProblem("asset.not-on-loan", number));
    if (!asset.openAccessories.isEmpty())
        problems << LoanProblem{{QStringLiteral("asset.open-accessories"),
                                 number,
                                 {{QStringLiteral("accessories"), asset.openAccessories.join(u'、')}}},
                                false};
    return problems;
}

void CounterSession::onAssetInStock(CounterStep& step, const AssetDesk& asset)
{
    CounterEvent event = assetEvent(Kind::Item, asset);
    event.problems = stockProblems(asset) + limitProblems({asset});
    if (isBlocked(event.problems)) {
        event.kind = Kind::Refused;
        return stopWith(step, event);
    }
    addToBasket(step, {asset, std::nullopt, {}}, event, m_origin == Origin::Chosen && m_person && isBasketEmpty());
}

void CounterSession::onAmbiguous(CounterStep& step, const AmbiguousCode& ambiguous)
{
    CounterEvent event;
    event.kind = Kind::Stopped;
    event.code = m_current ? m_current->payload : QString();
    event.problems << blockingProblem("code.ambiguous", event.code,
                                      {{QStringLiteral("count"), ambiguous.choices.size()}});
    for (const AmbiguousCode::Choice& choice : ambiguous.choices)
        event.choices << choice.label;
    stopWith(step, event);
    m_choices = ambiguous.choices;
}

void CounterSession::wait(CounterStep& step, CounterEffect effect)
{
    m_isWaiting = true;
    step.effects << std::move(effect);
}

void CounterSession::handOver(CounterStep& step)
{
    HandOver verb;
    addBorrower(verb);
    for (const BasketItem& item : std::as_const(m_basket))
        verb.items << item.desk.asset.id;
    verb.due = m_due;
    verb.purpose = m_purpose;
    verb.itemDues.reserve(m_basket.size());
    for (const BasketItem& item : std::as_const(m_basket))
        verb.itemDues << item.due;
    QStringList reasons;
    for (const BasketItem& item : std::as_const(m_basket)) {
        if (item.despite.isEmpty())
            continue;
        verb.despite << item.desk.asset.id;
        reasons << item.despite;
    }
    reasons.removeDuplicates();
    QList<CountedOut> counted;
    QJsonArray quantities;
    for (const CountedLine& line : std::as_const(m_counted)) {
        counted << CountedOut{line.desk.id, line.quantity};
        quantities << QStringLiteral("%1=%2").arg(line.desk.id).arg(line.quantity);
    }
    QJsonObject what = verb.toJson();
    what.insert(QStringLiteral("counted"), quantities);
    what.insert(QStringLiteral("authority"), m_authority);
    m_receiver = m_person;
    wait(step, HandOverEffect{verb, send(HandOver::name, what), m_authority, reasons.join(u", "), counted});
}

void CounterSession::commitInto(CounterStep& step)
{
    if (!isBasketEmpty() && !m_person) {
        CounterEvent event;
        event.kind = Kind::Refused;
        event.problems << blockingProblem("loan.no-holder", {});
        step.events << event; // no stop: the card that is asked for is to be scanned now
        return;
    }
    if (!isBasketEmpty())
        return stopAtPromises(step, true) ? void() : handOver(step);
    if (!m_returns.isEmpty())
        return endReturns(step);
    // Pressed twice: what was told of the first time still holds, and is said again.
    const auto* last = m_undoable.empty() ? nullptr : std::get_if<Committed>(&m_undoable.back());
    if (m_person || !last || last->documents.isEmpty())
        return ignoreScan(step, {}, QStringLiteral("nothing-to-do"));
    CounterEvent event;
    event.reason = QStringLiteral("already-committed");
    event.documents = last->documents;
    step.events << event;
}

void CounterSession::cancelInto(CounterStep& step)
{
    CounterEvent event;
    event.kind = Kind::Cancelled;
    event.count = int(basketSize());
    if (m_person || !isBasketEmpty())
        m_undoable.emplace_back(std::in_place_type<Cleared>, Cleared{m_person, m_basket, m_counted, m_due, m_proxy,
                                                                     m_purpose, m_authority, m_isForSection});
    closeBasket();
    endStop();
    step.events << event;
}

void CounterSession::printInto(CounterStep& step)
{
    if (m_lastDocuments.isEmpty())
        return ignoreScan(step, {}, QStringLiteral("nothing-to-do"));
    step.effects << PrintEffect{m_lastDocuments, true};
}

void CounterSession::acknowledgeInto(CounterStep& step)
{
    if (!m_stop)
        return ignoreScan(step, {}, QStringLiteral("nothing-to-do"));
    CounterEvent event;
    event.kind = Kind::Resumed;
    event.count = m_ignored;
    endStop();
    step.events << event;
}

/// A rule or the record said no: the dialogue stops, but for one whose operator has gone.
void CounterSession::refuse(CounterStep& step, CounterEvent event, const Refusal& refusal)
{
    event.kind = Kind::Refused;
    event.problems = blockingProblems(refusal);
    if (m_isFinishing)
        step.events << event;
    else
        stopWith(step, event);
}

void CounterSession::stopWith(CounterStep& step, CounterEvent event)
{
    event.isStop = true;
    endStop();
    m_stop = event;
    step.events << event;
}

void CounterSession::ignoreScan(CounterStep& step, const QString& code, const QString& reason, int count)
{
    CounterEvent event;
    event.kind = Kind::Ignored;
    event.code = code;
    event.reason = reason;
    event.count = count;
    step.events << event;
}

} // namespace madoguchi
