// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/countstock.h"

#include "core/consumables/consumablequestions.h"
#include "core/consumables/consumabletables.h"
#include "core/desk/documents.h"
#include "core/documents/documentjson.h"
#include "core/documents/issueform.h"
#include "core/ledger/ledgerwriter.h"
#include "core/loans/loanholder.h"
#include "core/loans/paperframe.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// What one operation moves, and to whom.
struct Movement {
    MovementKind kind = MovementKind::Receive;
    PersonId person = {};
    SectionId section = {};
    QString note = {};
};

/// Held, so that no other counter moves any of it meanwhile; in ascending order.
void holdConsumables(WriteScope& scope, const QList<ConsumableId>& consumables)
{
    std::vector<qint64> ids;
    for (const ConsumableId consumable : consumables)
        ids.push_back(consumable.value());
    std::sort(ids.begin(), ids.end());
    scope.holdAll("consumable", std::move(ids));
}

Result<ConsumableRecord> heldConsumable(WriteScope& scope, ConsumableId id)
{
    holdConsumables(scope, {id});
    std::optional<ConsumableRecord> record = readConsumable(scope.connection(), id);
    if (!record)
        return refusal(RefusalKind::NotFound, u"consumable.unknown"_s, QString::number(id.value()));
    return *std::move(record);
}

Refusal badQuantity(const QString& number, qint64 quantity)
{
    return refused(u"consumable.bad-quantity"_s, number, {{u"quantity"_s, quantity}});
}

CountOutcome::Item store(WriteScope& scope, const ConsumableRecord& record, qint64 quantity, const Movement& movement,
                         DocumentId document)
{
    scope.insert(consumableMovementTable(),
                 {scope.newId(), record.id.value(), Value::idOrNull(document.value()), movementKindCode(movement.kind),
                  quantity, scope.atText(), Value::idOrNull(movement.person.value()),
                  Value::idOrNull(movement.section.value()), Value::textOrNull(movement.note), Value()});
    ConsumableRecord after = record;
    after.stock += quantity;
    return {record.id, record.values.number, quantity, after.stock, after.isLow()};
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
                        const QList<ConsumableRecord>& records)
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
    content.issuedOn = scope.today();
    content.purpose = verb.purpose;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const ConsumableValues& values = records.at(i).values;
        content.lines << IssueLine{values.number, values.name, verb.items.at(i).quantity, values.unit};
    }
    return storeDocument(scope, {DocumentKind::Receipt, drawn, verb.person, verb.section, int(records.size()), language,
                                 QString::fromUtf8(toJsonText(issueDocument(content))), false});
}

/// Every line at once that cannot be handed out.
Result<QList<ConsumableRecord>> readIssued(WriteScope& scope, const QList<IssueConsumables::Item>& items)
{
    QList<ConsumableId> ids;
    for (const IssueConsumables::Item& item : items)
        ids << item.consumable;
    holdConsumables(scope, ids);
    QList<ConsumableRecord> records;
    Refusal problems;
    for (const IssueConsumables::Item& item : items) {
        const std::optional<ConsumableRecord> record = readConsumable(scope.connection(), item.consumable);
        if (!record)
            return refusal(RefusalKind::NotFound, u"consumable.unknown"_s, QString::number(item.consumable.value()));
        if (ids.count(item.consumable) > 1)
            return refused(u"consumable.twice"_s, record->values.number);
        if (item.quantity <= 0)
            return badQuantity(record->values.number, item.quantity);
        if (item.quantity > record->stock)
            problems.problems << Problem{u"consumable.not-enough"_s,
                                         record->values.number,
                                         {{u"name"_s, record->values.name},
                                          {u"wanted"_s, item.quantity},
                                          {u"stock"_s, record->stock},
                                          {u"unit"_s, record->values.unit}}};
        records << *record;
    }
    if (!problems.problems.isEmpty())
        return problems;
    return records;
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
    outcome.items << store(scope, *record, quantity, {MovementKind::Receive, {}, {}, note.trimmed()}, document);
    return outcome;
}

QJsonObject IssueConsumables::toJson() const
{
    QJsonArray array;
    for (const Item& item : items)
        array << QJsonObject{{u"consumable"_s, QString::number(item.consumable.value())},
                             {u"quantity"_s, item.quantity}};
    QJsonObject json{{u"items"_s, array}, {u"receipt"_s, hasReceipt}};
    if (person.isValid())
        json.insert(u"person"_s, QString::number(person.value()));
    if (section.isValid())
        json.insert(u"section"_s, QString::number(section.value()));
    return json;
}

Result<CountOutcome> IssueConsumables::run(WriteScope& scope) const
{
    if (items.isEmpty() || items.size() > mostItems)
        return refused(u"consumable.no-items"_s, {}, {{u"most"_s, qint64(mostItems)}});
    const Result<LoanHolder> holder = holdHolder(scope, person, section);
    if (!holder)
        return holder.refusal();
    if (holder->person && holder->person->hasLeft)
        return refused(u"person.left"_s, holder->person->key(), {{u"name"_s, holder->person->values.name}});
    const Result<QList<ConsumableRecord>> records = readIssued(scope, items);
    if (!records)
        return records.refusal();
    CountOutcome outcome;
    const DocumentId document = hasReceipt ? issueReceipt(scope, outcome.document, *this, *holder, *records)
                                           : editDocument(scope, outcome.document, int(items.size()));
    const Movement movement{MovementKind::Issue, person, section, purpose.trimmed()};
    for (qsizetype i = 0; i < items.size(); ++i)
        outcome.items << store(scope, records->at(i), -items.at(i).quantity, movement, document);
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
    outcome.items << store(scope, *record, difference,
                           {MovementKind::Correct, {}, {}, scope.command().reason.trimmed()}, document);
    return outcome;
}

} // namespace madoguchi
