// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/stockmoves.h"

#include "core/consumables/consumablequestions.h"
#include "core/consumables/consumabletables.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

void holdConsumables(WriteScope& scope, const QList<ConsumableId>& consumables)
{
    std::vector<qint64> ids;
    for (const ConsumableId consumable : consumables)
        ids.push_back(consumable.value());
    std::sort(ids.begin(), ids.end());
    scope.holdAll("consumable", std::move(ids));
}

Refusal badQuantity(const QString& number, qint64 quantity)
{
    return refused(u"consumable.bad-quantity"_s, number, {{u"quantity"_s, quantity}});
}

QJsonArray countedJson(const QList<IssueConsumables::Item>& items)
{
    QJsonArray array;
    for (const IssueConsumables::Item& item : items)
        array << QJsonObject{{u"consumable"_s, QString::number(item.consumable.value())},
                             {u"quantity"_s, item.quantity}};
    return array;
}

CountOutcome::Item storeMove(WriteScope& scope, const ConsumableRecord& record, qint64 quantity, const StockMove& move)
{
    scope.insert(consumableMovementTable(),
                 {scope.newId(), record.id.value(), Value::idOrNull(move.document.value()), movementKindCode(move.kind),
                  quantity, scope.atText(), Value::idOrNull(move.person.value()), Value::idOrNull(move.section.value()),
                  Value::textOrNull(move.note), Value()});
    ConsumableRecord after = record;
    after.stock += quantity;
    return {record.id, record.values.number, quantity, after.stock, after.isLow()};
}

Result<QList<ConsumableRecord>> holdIssued(WriteScope& scope, const QList<IssueConsumables::Item>& items)
{
    constexpr int most = IssueConsumables::mostItems;
    if (items.isEmpty() || items.size() > most)
        return refused(u"consumable.no-items"_s, {}, {{u"most"_s, qint64(most)}});
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

QList<IssueLine> issueLines(const QList<ConsumableRecord>& records, const QList<IssueConsumables::Item>& items)
{
    QList<IssueLine> lines;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const ConsumableValues& values = records.at(i).values;
        lines << IssueLine{values.number, values.name, items.at(i).quantity, values.unit};
    }
    return lines;
}

} // namespace madoguchi
