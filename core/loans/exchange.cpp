// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/exchange.h"

#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/loanholder.h"
#include "core/loans/loantables.h"
#include "core/loans/takeback.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// The purpose of a loan goes on with the new item, and so does what it rests on where the order names nothing else;
/// who receives it is another matter.
QString purposeOf(WriteScope& scope, LoanLineId line)
{
    Cursor cursor = scope.connection().select(
        "select l.purpose, l.authority from loan_line ll join loan l on l.id = ll.loan_id where ll.id = ?", line);
    if (!cursor.next())
        return {};
    scope.setAuthority(cursor.text(1));
    return cursor.text(0);
}

/// The receipt of the new item confirms the return of the old one: no slip is issued for it.
void noteReceipt(WriteScope& scope, LoanLineId line, DocumentId receipt)
{
    changeRow(scope, loanLineTable(), line.value(),
              [&](Row& row) { row[LoanLineColumn::ReturnDocumentId] = receipt.value(); });
}

/// The loan under lock: first who holds it, then the items, as a handover does, so that two counters never wait for
/// each other in a circle.
Result<LoanOut> lockLoan(WriteScope& scope, const Exchange& verb)
{
    const Result<LoanOut> seen = readLoanOut(scope.connection(), verb.oldItem, scope.at());
    if (!seen)
        return seen.refusal();
    if (seen->person.isValid() || seen->section.isValid()) {
        if (const Result<LoanHolder> holder = holdHolder(scope, seen->person, seen->section); !holder)
            return holder.refusal();
    }
    if (const Result<Done> held = holdAssets(scope, {verb.oldItem, verb.newItem}); !held)
        return held.refusal();
    Result<LoanOut> loan = readLoanOut(scope.connection(), verb.oldItem, scope.at());
    if (!loan)
        return loan;
    for (const SeenLoan& known : {SeenLoan{seen->line, {}}, verb.seen}) {
        if (const Result<Done> same = checkSeen(*loan, known); !same)
            return same.refusal();
    }
    return loan;
}

Result<LoanDue> dueOf(const Exchange& verb, const LoanOut& loan, QDate today)
{
    if (verb.due)
        return *verb.due;
    if (loan.due.day.isValid() && loan.due.day < today)
        return refused(u"exchange.overdue"_s, loan.asset.values.assetNo,
                       {{u"due"_s, loan.due.day.toString(Qt::ISODate)}});
    return loan.due;
}

} // namespace

Result<ExchangeOutcome> Exchange::run(WriteScope& scope) const
{
    if (oldItem == newItem)
        return refused(u"exchange.same-item"_s);
    const Result<LoanOut> loan = lockLoan(scope, *this);
    if (!loan)
        return loan.refusal();
    if (!loan->person.isValid() && !loan->section.isValid())
        return refused(u"exchange.no-holder"_s, loan->asset.values.assetNo, {{u"holder"_s, loan->holder}});
    const Result<LoanDue> until = dueOf(*this, *loan, scope.today());
    if (!until)
        return until.refusal();
    const QString purpose = purposeOf(scope, loan->line);

    const Result<TakeBackOutcome> taken =
        TakeBack{{ReturnedItem{oldItem, missing, conditionNote, loan->line, state}}, false}.run(scope);
    if (!taken)
        return taken.refusal();
    HandOver handOver;
    handOver.person = loan->person;
    handOver.section = loan->section;
    handOver.items = {newItem};
    handOver.due = *until;
    handOver.proxy = proxy;
    handOver.purpose = purpose;
    if (isSubstitution())
        handOver.standsInFor = oldItem;
    handOver.exchanged = {{loan->asset.values.assetNo, loan->asset.title(), conditionNote, missing, isSubstitution()}};
    const Result<HandOverOutcome> lent = handOver.run(scope);
    if (!lent)
        return lent.refusal();

    noteReceipt(scope, loan->line,
                DocumentId(firstId(scope.connection(), "select id from document where number = ?", lent->document)));
    scope.setWorkItem(u"LN-30"_s);
    return Outcome{lent->document, loan->asset.values.assetNo, lent->items.first().assetNo,
                   loan->person,   lent->items.first().due,    isSubstitution()};
}

QJsonObject Exchange::toJson() const
{
    QJsonObject json{{u"old"_s, QString::number(oldItem.value())},
                     {u"new"_s, QString::number(newItem.value())},
                     {u"missing"_s, QJsonArray::fromStringList(missing)},
                     {u"condition"_s, conditionNote}};
    if (seen.line.isValid())
        json.insert(u"line"_s, QString::number(seen.line.value()));
    if (state)
        json.insert(u"state"_s, assetStateCode(*state));
    if (due)
        json.insert(u"due"_s, textOf(*due));
    addProxy(json, proxy);
    return json;
}

QJsonObject ExchangeOutcome::toJson() const
{
    return {{u"document"_s, document}, {u"old"_s, oldItem},
            {u"new"_s, newItem},       {u"person"_s, QString::number(person.value())},
            {u"due"_s, textOf(due)},   {u"substitute"_s, isSubstitute}};
}

ExchangeOutcome ExchangeOutcome::fromJson(const QJsonObject& json)
{
    const auto text = [&](const QString& key) { return json.value(key).toString(); };
    return {text(u"document"_s),
            text(u"old"_s),
            text(u"new"_s),
            PersonId(text(u"person"_s).toLongLong()),
            dueFromText(text(u"due"_s)),
            json.value(u"substitute"_s).toBool()};
}

} // namespace madoguchi
