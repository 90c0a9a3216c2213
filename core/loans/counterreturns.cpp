// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"
#include "core/loans/countersession.h"
#include "core/loans/holderarguments.h"

#include <QJsonArray>

#include <algorithm>

// What CounterSession does with what comes back: one item, or the units of a kit.

namespace madoguchi {

namespace {

using Kind = CounterEvent::Kind;

} // namespace

bool CounterSession::isInBasket(AssetId asset) const
{
    const auto isThis = [&](const BasketItem& item) { return item.desk.asset.id == asset; };
    return std::any_of(m_basket.begin(), m_basket.end(), isThis);
}

bool CounterSession::cameBack(AssetId asset) const
{
    const auto isThis = [&](const ReturnRow& row) { return row.item.asset == asset; };
    return std::any_of(m_returns.begin(), m_returns.end(), isThis);
}

const CounterSession::Coming* CounterSession::unsureWith(AssetId asset) const
{
    for (const Coming& unsure : m_unsure) {
        const auto isThis = [&](const AssetDesk& one) { return one.asset.id == asset; };
        if (std::any_of(unsure.assets.begin(), unsure.assets.end(), isThis))
            return &unsure;
    }
    return nullptr;
}

void CounterSession::onAssetOnLoan(CounterStep& step, const AssetDesk& asset, Instant at)
{
    const HolderInfo& holder = *asset.asset.holder;
    if (m_mode == Mode::Lend)
        return stopWith(step, assetEvent(Kind::Refused, asset));
    CounterEvent event = assetEvent(Kind::Stopped, asset);
    const bool isOthers = m_mode == Mode::Auto && m_person && m_person->person.id != holder.person;
    if (!isOthers && (!isJustLent(holder, at) || m_origin == Origin::Chosen))
        return takeBack(step, {{asset}});
    event.problems = {
        blockingProblem(isOthers ? "asset.others-item" : "asset.just-lent", event.asset, holderArguments(holder))};
    stopWith(step, event);
    m_offer = Offer{{{asset}}};
}

CounterStep CounterSession::acceptOffer(Instant at)
{
    CounterStep step;
    m_lastActivity = at;
    if (!m_offer || m_isWaiting)
        return step;
    const Offer offer = *std::exchange(m_offer, std::nullopt);
    acknowledgeInto(step);
    if (offer.rest)
        addKit(step, *offer.rest, false);
    else
        takeBack(step, offer.back);
    return step;
}

void CounterSession::takeBack(CounterStep& step, const Coming& coming)
{
    TakeBack verb;
    verb.issuesSlips = false;
    // The same loans: the assets may have gone out once more since the answer was lost.
    QJsonArray lines;
    for (const AssetDesk& asset : coming.assets) {
        verb.items << ReturnedItem{asset.asset.id, {}, {}};
        lines << QString::number(asset.asset.holder->line.value());
    }
    m_taking = coming;
    QJsonObject what = verb.toJson();
    what.insert(QStringLiteral("lines"), lines);
    wait(step, TakeBackEffect{verb, send(TakeBack::name, what)});
}

CounterStep CounterSession::takenBack(const Result<TakeBackOutcome>& outcome, const QString& commandId, Instant at)
{
    CounterStep step;
    heard(refusalOf(outcome), commandId, at);
    const Coming coming = *std::exchange(m_taking, std::nullopt);
    m_unsure.removeIf(
        [&](const Coming& unsure) { return unsure.assets.first().asset.id == coming.assets.first().asset.id; });
    CounterEvent event = coming.kit.isEmpty()
                             ? assetEvent(Kind::Returned, coming.assets.first())
                             : kitEvent(Kind::Returned, KitDesk{{}, coming.kit, coming.kitName, coming.assets});
    event.problems.clear();
    if (!outcome) {
        if (outcome.refusal().outcomeUnknown)
            m_unsure << coming;
        refuse(step, event, outcome.refusal());
        drain(step);
        return step;
    }
    for (const TakenBackItem& item : outcome->items)
        noteReturn(event, coming, item, commandId, at);
    noteCommit({commandId, {}});
    step.events << event;
    drain(step);
    return step;
}

void CounterSession::noteReturn(CounterEvent& event, const Coming& coming, const TakenBackItem& item,
                                const QString& commandId, Instant at)
{
    const auto asset = std::find_if(coming.assets.begin(), coming.assets.end(),
                                    [&](const AssetDesk& one) { return one.asset.id == item.asset; });
    if (asset == coming.assets.end())
        return;
    const QString number = asset->asset.values.assetNo;
    const HolderInfo& holder = *asset->asset.holder;
    if (item.wasOverdue)
        event.problems << LoanProblem{{QStringLiteral("asset.was-overdue"),
                                       number,
                                       {{QStringLiteral("due"), item.due.day.toString(Qt::ISODate)}}},
                                      false};
    if (asset->asset.needsReset)
        event.problems << LoanProblem{{QStringLiteral("asset.reset-next"), number, {}}, false};
    if (!holder.document.isEmpty() && !event.documents.contains(holder.document))
        event.documents << holder.document;
    m_returns << ReturnRow{item, asset->asset.title(), holder.name,   item.accessories + item.missing, commandId,
                           at,   coming.kit,           coming.kitName};
    if (m_person && m_person->loans.removeIf([&](const LoanRecord& loan) { return loan.asset == item.asset; }) > 0) {
        m_person->overdue -= item.wasOverdue;
        for (KindLoad& load : m_person->kindLoads) {
            const int isOfKind = load.kind == asset->asset.kindId;
            load.personItems -= isOfKind;
            load.sectionItems -= isOfKind;
        }
    }
}

void CounterSession::clearReturns()
{
    m_returns.clear();
    m_broughtBy.reset();
}

void CounterSession::endReturns(CounterStep& step)
{
    IssueReturnSlips verb;
    for (const ReturnRow& row : std::as_const(m_returns))
        verb.lines << row.item.line;
    verb.broughtBy = m_broughtBy;
    wait(step, SlipsEffect{verb, send(IssueReturnSlips::name, verb.toJson())});
}

CounterStep CounterSession::slipsIssued(const Result<IssueReturnSlips::Outcome>& outcome, const QString& commandId,
                                        Instant at)
{
    CounterStep step;
    heard(refusalOf(outcome), commandId, at);
    if (!outcome) {
        m_nextPerson.reset();
        refuse(step, {}, outcome.refusal());
        if (m_isFinishing)
            clearReturns(); // they are back; nobody is here any more to try again for
        drain(step);
        return step;
    }
    CounterEvent event;
    event.kind = Kind::Committed;
    event.documents = outcome->documents;
    event.count = int(m_returns.size());
    noteSlips({commandId, event.documents});
    clearReturns();
    if (!event.documents.isEmpty()) {
        m_lastDocuments = event.documents;
        step.effects << PrintEffect{event.documents, false};
    }
    step.events << event;
    if (m_nextPerson)
        openPerson(step, *std::exchange(m_nextPerson, std::nullopt));
    drain(step);
    return step;
}

} // namespace madoguchi
