// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/countstock.h"

#include "core/consumables/consumablequestions.h"
#include "core/consumables/stockmoves.h"
#include "core/desk/documents.h"
#include "core/documents/documentjson.h"
#include "core/documents/issueform.h"
#include "core/ledger/ledgerwriter.h"
#include "core/loans/loanholder.h"
#include "core/loans/paperframe.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<ConsumableRecord> heldConsumable(WriteScope& scope, ConsumableId id)
{
    holdConsumables(scope, {id});
    std::optional<ConsumableRecord> record = readConsumable(scope.connection(), id);
    if (!record)
        return refusal(RefusalKind::NotFound, u"consumable.unknown"_s, QString::number(id.value()));
    return *std::move(record);
}

/// A document without paper, by which the operation is undone.
DocumentId editDocument(WriteScope& scope, QString& number, int items)
{
    number = numberLedgerEdit(scope, items);
    Cursor cursor = scope.connection().select("select id from document where number = ?", number);
    return cursor.next() ? cursor.id<DocumentId>(0) : DocumentId();
}

/// The receipt, to be signed by whoever receives.
DocumentId issueReceipt(WriteScope& scope, QString& number, const IssueConsumables& verb, const LoanHolder& holder,
                        const QList<ConsumableRecord>& records, const std::optional<KnownProxy>& proxy)
{
    const OrganisationSettings settings = readSettings(scope.connection());
    const QString language = holder.person ? holder.person->values.language : settings.officeLanguage;
    const DocumentNumber drawn = nextDocumentNumber(scope, DocumentKind::Receipt);
    number = textOf(drawn);
    IssueContent content;
    content.frame =
        paperFrame(settings, {number, scope.at(), scope.actor().operatorName, language}, unnumbered(settings.receipt));
    content.frame.addressee = {}; // the issuer
    content.recipient = formHolder(holder.person, holder.sectionName);
    content.receiver = formReceiver(proxy, verb.person);
    content.issuedOn = scope.today();
    content.purpose = verb.purpose;
    content.authority = scope.command().authority.trimmed();
    content.lines = issueLines(records, verb.items);
    return storeDocument(scope, {DocumentKind::Receipt, drawn, verb.person, verb.section, int(records.size()), language,
                                 QString::fromUtf8(toJsonText(issueDocument(content))), false});
}

} // namespace

QJsonObject CountOutcome::toJson() const
{
    QJsonArray array;
    for (const Item& item : items)
        array << QJsonObject{{u"id"_s, QString::number(item.consumable.value())},
                             {u"consumable"_s, item.number},
                             {u"quantity"_s, item.quantity},
                             {u"stock"_s, item.stock},
                             {u"low"_s, item.isLow}};
    return {{u"document"_s, document}, {u"items"_s, array}};
}

CountOutcome CountOutcome::fromJson(const QJsonObject& json)
{
    CountOutcome outcome{json.value(u"document"_s).toString(), {}};
    const QJsonArray array = json.value(u"items"_s).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject item = value.toObject();
        outcome.items << Item{ConsumableId(item.value(u"id"_s).toString().toLongLong()),
                              item.value(u"consumable"_s).toString(), item.value(u"quantity"_s).toInteger(),
                              item.value(u"stock"_s).toInteger(), item.value(u"low"_s).toBool()};
    }
    return outcome;
}

QJsonObject ReceiveConsumable::toJson() const
{
    return {{u"consumable"_s, QString::number(consumable.value())}, {u"quantity"_s, quantity}};
}

Result<CountOutcome> ReceiveConsumable::run(WriteScope& scope) const
{
    const Result<ConsumableRecord> record = heldConsumable(scope, consumable);
    if (!record)
        return record.refusal();
    if (quantity <= 0 || quantity > mostAtOnce)
        return badQuantity(record->values.number, quantity);
    CountOutcome outcome;
    const DocumentId document = editDocument(scope, outcome.document, 1);
    outcome.items << storeMove(scope, *record, quantity, {MovementKind::Receive, {}, {}, note.trimmed(), document});
    return outcome;
}

QJsonObject IssueConsumables::toJson() const
{
    QJsonObject json{{u"items"_s, countedJson(items)}, {u"receipt"_s, hasReceipt}};
    if (person.isValid())
        json.insert(u"person"_s, QString::number(person.value()));
    if (section.isValid())
        json.insert(u"section"_s, QString::number(section.value()));
    addProxy(json, proxy);
    return json;
}

Result<CountOutcome> IssueConsumables::run(WriteScope& scope) const
{
    const Result<LoanHolder> holder = holdHolder(scope, person, section);
    if (!holder)
        return holder.refusal();
    if (holder->person && holder->person->hasLeft(scope.today()))
        return refused(u"person.left"_s, holder->person->key(), {{u"name"_s, holder->person->values.name}});
    if (holder->isClosedSection)
        return refused(u"section.closed"_s, holder->sectionName);
    const Result<QList<ConsumableRecord>> records = holdIssued(scope, items);
    if (!records)
        return records.refusal();
    const Result<std::optional<KnownProxy>> known = knownProxy(scope, proxy);
    if (!known)
        return known.refusal();
    CountOutcome outcome;
    const DocumentId document = hasReceipt ? issueReceipt(scope, outcome.document, *this, *holder, *records, *known)
                                           : editDocument(scope, outcome.document, int(items.size()));
    const StockMove move{MovementKind::Issue, person, section, purpose.trimmed(), document};
    for (qsizetype i = 0; i < items.size(); ++i)
        outcome.items << storeMove(scope, records->at(i), -items.at(i).quantity, move);
    return outcome;
}

QJsonObject CorrectStock::toJson() const
{
    return {{u"consumable"_s, QString::number(consumable.value())}, {u"counted"_s, counted}};
}

Result<CountOutcome> CorrectStock::run(WriteScope& scope) const
{
    const Result<ConsumableRecord> record = heldConsumable(scope, consumable);
    if (!record)
        return record.refusal();
    if (counted < 0 || counted > ReceiveConsumable::mostAtOnce)
        return badQuantity(record->values.number, counted);
    CountOutcome outcome;
    const qint64 difference = counted - record->stock;
    if (difference == 0) {
        outcome.items << CountOutcome::Item{record->id, record->values.number, 0, record->stock, record->isLow()};
        return outcome;
    }
    if (scope.command().reason.trimmed().isEmpty())
        return refused(u"consumable.needs-reason"_s, record->values.number,
                       {{u"stock"_s, record->stock}, {u"counted"_s, counted}, {u"unit"_s, record->values.unit}});
    const DocumentId document = editDocument(scope, outcome.document, 1);
    outcome.items << storeMove(scope, *record, difference,
                               {MovementKind::Correct, {}, {}, scope.command().reason.trimmed(), document});
    return outcome;
}

} // namespace madoguchi
