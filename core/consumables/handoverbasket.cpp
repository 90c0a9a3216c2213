// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/handoverbasket.h"

#include "core/consumables/stockmoves.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/loanholder.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Nothing is lent: the consumables have a receipt of their own.
Result<HandOverOutcome> issueAlone(WriteScope& scope, const HandOverBasket& verb)
{
    IssueConsumables issue;
    issue.person = verb.lent.person;
    issue.section = verb.lent.section;
    issue.items = verb.counted;
    issue.purpose = verb.lent.purpose;
    issue.proxy = verb.lent.proxy;
    const Result<CountOutcome> issued = issue.run(scope);
    if (!issued)
        return issued.refusal();
    return HandOverOutcome{issued->document, {}};
}

} // namespace

std::shared_ptr<HandOverQuestions> HandOverBasket::ask(WriteScope& scope) const
{
    return !lent.items.isEmpty() && counted.isEmpty() ? lent.ask(scope) : nullptr;
}

Result<HandOverOutcome> HandOverBasket::run(WriteScope& scope) const
{
    return run(scope, ask(scope));
}

Result<HandOverOutcome> HandOverBasket::run(WriteScope& scope, const std::shared_ptr<HandOverQuestions>& asked) const
{
    if (asked)
        return lent.run(scope, asked);
    if (lent.items.isEmpty())
        return issueAlone(scope, *this);
    // Held as by every handover and every issue: who receives, then what is handed out.
    if (const Result<LoanHolder> holder = holdHolder(scope, lent.person, lent.section); !holder)
        return holder.refusal();
    const Result<QList<ConsumableRecord>> records = holdIssued(scope, counted);
    if (!records)
        return records.refusal();
    HandOver handOver = lent;
    handOver.issued = issueLines(*records, counted);
    Result<HandOverOutcome> outcome = handOver.run(scope);
    if (!outcome)
        return outcome;
    const DocumentId receipt(
        firstId(scope.connection(), "select id from document where number = ?", outcome->document));
    const StockMove move{MovementKind::Issue, lent.person, lent.section, lent.purpose.trimmed(), receipt};
    for (qsizetype i = 0; i < counted.size(); ++i)
        storeMove(scope, records->at(i), -counted.at(i).quantity, move);
    return outcome;
}

QJsonObject HandOverBasket::toJson() const
{
    QJsonObject json = lent.toJson();
    json.insert(u"counted"_s, countedJson(counted));
    return json;
}

HandOverBasket basketOf(const HandOverEffect& effect)
{
    HandOverBasket basket{effect.verb, {}};
    for (const CountedOut& out : effect.counted)
        basket.counted << IssueConsumables::Item{ConsumableId(out.id), out.quantity};
    return basket;
}

} // namespace madoguchi
