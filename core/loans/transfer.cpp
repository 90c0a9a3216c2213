// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/transfer.h"

#include "core/documents/transferform.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/kindlimits.h"
#include "core/loans/lendingrules.h"
#include "core/loans/loantables.h"
#include "core/loans/paperframe.h"
#include "core/loans/termtables.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Who answers from now on: held, and free to take something.
Result<LoanHolder> holdReceiver(WriteScope& scope, const Transfer& verb)
{
    Result<LoanHolder> holder = holdHolder(scope, verb.person, verb.section);
    if (!holder)
        return holder;
    const QList<Problem> problems =
        problemsOfReceiver(scope, *holder, verb.person, verb.section, readSettings(scope.connection()));
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    return holder;
}

/// Of the loans, those that count with this section already.
QList<LoanOut> loansInside(Connection& connection, const QList<LoanOut>& loans, SectionId section)
{
    QList<LoanOut> inside = loans;
    inside.removeIf([&](const LoanOut& loan) {
        const std::optional<PersonRecord> person = readPerson(connection, loan.person);
        return !section.isValid() || (person ? person->sectionId : loan.section) != section;
    });
    return inside;
}

QHash<KindId, int> countedByKind(const QList<LoanOut>& loans)
{
    QHash<KindId, int> counts;
    for (const LoanOut& loan : loans)
        ++counts[loan.asset.kindId];
    return counts;
}

/// What the limits of the office and of the kinds say to all of them at once.
Result<Done> checkLimits(WriteScope& scope, const Transfer& verb, const LoanHolder& holder, const QList<LoanOut>& loans)
{
    Connection& connection = scope.connection();
    const OrganisationSettings settings = readSettings(connection);
    const QList<LoanOut> inside =
        loansInside(connection, loans, holder.person ? holder.person->sectionId : verb.section);
    HolderLoad load = readLoad(connection, verb.person, verb.section, settings);
    load.moved = int(inside.size());
    load.block.reset(); // told before
    QList<KindLoad> kindLoads = readKindLoads(connection, verb.person, verb.section);
    const QHash<KindId, int> movedByKind = countedByKind(inside);
    for (KindLoad& kind : kindLoads)
        kind.moved = movedByKind.value(kind.kind);
    const QList<Problem> problems =
        blockingProblems(problemsOfLoad(load, int(loans.size()), settings)) +
        blockingProblems(problemsOfKindLoads(kindLoads, {load.name, load.isPerson}, countedByKind(loans)));
    if (problems.isEmpty())
        return Done{};
    if (!verb.despiteLimits)
        return Refusal{RefusalKind::Refused, problems, false};
    return scope.command().reason.trimmed().isEmpty() ? Result<Done>(refused(u"transfer.limit-reason"_s, load.name))
                                                      : Result<Done>(Done{});
}

/// What stands against passing this loan on, if anything.
Result<Done> checkLoan(const Transfer& verb, const LoanOut& loan, const SeenLoan& seen)
{
    const QString& number = loan.asset.values.assetNo;
    if (const Result<Done> same = checkSeen(loan, seen); !same)
        return same;
    if (loan.asset.values.state == AssetState::Lost)
        return refused(u"transfer.lost"_s, number);
    const bool isTheirs =
        verb.person.isValid() ? loan.person == verb.person : !loan.person.isValid() && loan.section == verb.section;
    return isTheirs ? Result<Done>(refused(u"transfer.same-holder"_s, number, {{u"holder"_s, loan.holder}}))
                    : Result<Done>(Done{});
}

IssuedPaper issueSlip(WriteScope& scope, const Transfer& verb, const LoanHolder& holder, const QList<LoanOut>& loans)
{
    const PaperDraft draft = beginPaper(scope, DocumentKind::Transfer, readSettings(scope.connection()), holder.person);
    TransferContent content;
    content.frame = draft.frame;
    content.holder = formHolder(holder.person, holder.sectionName);
    content.reason = scope.command().reason;
    content.authority = scope.command().authority;
    for (const LoanOut& loan : loans)
        content.lines << TransferLine{loan.asset.values.assetNo, loan.asset.title(), loan.holder, loan.receipt,
                                      loan.due.day};
    return storePaper(scope, draft, transferDocument(content), loans.size(), verb.person, verb.section);
}

/// Since when whoever answers for the line now does: since it was passed on to them, else since it was lent.
QString heldSince(Connection& connection, const Row& line)
{
    Cursor cursor = connection.select("select max(held_until) from loan_custody where loan_line_id = ?"
                                      " and withdrawn_at is null",
                                      line[LoanLineColumn::Id].toNumber());
    if (cursor.next() && !cursor.isNull(0))
        return cursor.text(0);
    // One that was passed on before custody was recorded: its loan is that of the slip.
    Cursor slip = connection.select("select d.issued_at from loan l join document d on d.id = l.document_id"
                                    " where l.id = ? and d.kind = 'transfer'",
                                    line[LoanLineColumn::LoanId].toNumber());
    return slip.next() ? slip.text(0) : line[LoanLineColumn::LentAt].toText();
}

/// Keeps who held it until now.
void noteCustody(WriteScope& scope, const Row& line, qint64 toLoan, DocumentId slip)
{
    using C = LoanLineColumn;
    const QString since = heldSince(scope.connection(), line);
    scope.insert(loanCustodyTable(), {scope.newId(), line[C::Id], line[C::LoanId], toLoan, slip.value(), since,
                                      scope.atText(), line[C::DueOn], line[C::DueTime], Value()});
}

/// The line goes on under a loan of the new holder, which says when and why it was first lent.
void passOn(WriteScope& scope, const Transfer& verb, const LoanOut& loan, DocumentId slip)
{
    const std::optional<Row> before = scope.lock(loanLineTable(), loan.line.value());
    const qint64 oldLoan = (*before)[LoanLineColumn::LoanId].toNumber();
    Value lentAt;
    Value purpose;
    QString authority = scope.command().authority.trimmed();
    {
        Cursor cursor = scope.connection().select("select lent_at, purpose, authority from loan where id = ?", oldLoan);
        if (cursor.next()) {
            lentAt = cursor.text(0);
            purpose = Value::textOrNull(cursor.text(1));
            authority = authority.isEmpty() ? cursor.text(2) : authority;
        }
    }
    const qint64 id = scope.newId();
    scope.insert(loanTable(), {id, slip.value(), Value::idOrNull(verb.person.value()),
                               verb.person.isValid() ? Value() : Value(verb.section.value()), Value(), lentAt, purpose,
                               Value(), Value(), Value(), Value::textOrNull(authority), Value()});
    Row after = *before;
    after[LoanLineColumn::LoanId] = id;
    scope.update(loanLineTable(), *before, after);
    noteCustody(scope, *before, id, slip);
}

} // namespace

Result<TransferOutcome> Transfer::run(WriteScope& scope) const
{
    const Result<LoanHolder> holder = holdReceiver(scope, *this);
    if (!holder)
        return holder.refusal();
    const Result<QList<LoanOut>> loans = lockLoans(
        scope, items, [this](const LoanOut& loan, const Item& item) { return checkLoan(*this, loan, item.seen); });
    if (!loans)
        return loans.refusal();
    if (const Result<Done> checked = checkLimits(scope, *this, *holder, *loans); !checked)
        return checked.refusal();
    const IssuedPaper slip = issueSlip(scope, *this, *holder, *loans);
    TransferOutcome outcome;
    outcome.document = slip.number;
    for (const LoanOut& loan : *loans) {
        passOn(scope, *this, loan, slip.document);
        outcome.items << TransferOutcome::Item{loan.asset.values.assetNo,
                                               loan.person.isValid() ? QString() : loan.holder, loan.person, loan.due};
    }
    scope.setWorkItem(u"LN-19"_s);
    return outcome;
}

QJsonObject Transfer::toJson() const
{
    QJsonArray array;
    for (const Item& item : items)
        array << QString::number(item.asset.value());
    QJsonObject json{{u"items"_s, array}};
    if (person.isValid())
        json.insert(u"person"_s, QString::number(person.value()));
    if (section.isValid())
        json.insert(u"section"_s, QString::number(section.value()));
    if (despiteLimits)
        json.insert(u"despiteLimits"_s, true);
    return json;
}

QJsonObject TransferOutcome::toJson() const
{
    QJsonArray array;
    for (const Item& item : items)
        array << QJsonObject{{u"asset"_s, item.assetNo},
                             {u"from"_s, item.from},
                             {u"person"_s, QString::number(item.fromPerson.value())},
                             {u"due"_s, textOf(item.due)}};
    return {{u"items"_s, array}, {u"document"_s, document}};
}

TransferOutcome TransferOutcome::fromJson(const QJsonObject& json)
{
    TransferOutcome outcome;
    const QJsonArray array = json.value(u"items"_s).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject item = value.toObject();
        outcome.items << Item{item.value(u"asset"_s).toString(), item.value(u"from"_s).toString(),
                              PersonId(item.value(u"person"_s).toString().toLongLong()),
                              dueFromText(item.value(u"due"_s).toString())};
    }
    outcome.document = json.value(u"document"_s).toString();
    return outcome;
}

} // namespace madoguchi
