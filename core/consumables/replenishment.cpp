// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/replenishment.h"

#include "core/base/codekey.h"
#include "core/consumables/consumablequestions.h"
#include "core/desk/documents.h"
#include "core/documents/documentjson.h"
#include "core/documents/replenishmentform.h"
#include "core/loans/paperframe.h"
#include "core/loans/stocklevels.h"
#include "core/storage/connection.h"
#include "core/storage/dayvalue.h"

#include <QHash>
#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

enum RequestColumn { Id_, DocumentOf, ExpectedOn, ClosedAt, Note, WithdrawnAt };

/// Of a type or a consumable, which are told apart by the side they stand on.
struct Stocked {
    KindId kind;
    ConsumableId consumable;
    bool operator==(const Stocked&) const = default;
};

size_t qHash(const Stocked& stocked, size_t seed = 0)
{
    return qHashMulti(seed, stocked.kind.value(), stocked.consumable.value());
}

/// What open requests bring.
QHash<Stocked, qint64> askedFor(Connection& connection)
{
    QHash<Stocked, qint64> asked;
    Cursor cursor = connection.select(
        "select l.kind_id, l.consumable_id, sum(l.quantity) from replenishment_line l join replenishment q"
        " on q.id = l.replenishment_id where q.closed_at is null and q.withdrawn_at is null and l.withdrawn_at is null"
        " group by l.kind_id, l.consumable_id");
    while (cursor.next())
        asked.insert({cursor.id<KindId>(0), cursor.id<ConsumableId>(1)}, cursor.number(2));
    return asked;
}

ReplenishmentLine lineOf(const StockLevel& level, qint64 quantity)
{
    return {level.kind, {}, level.name, {}, level.free(), level.minimum, quantity};
}

ReplenishmentLine lineOf(const ConsumableRecord& record, qint64 quantity)
{
    const ConsumableValues& values = record.values;
    return {{},          record.id,    QString(values.number + u' ' + values.name),
            values.unit, record.stock, values.reorderLevel,
            quantity};
}

constexpr const char* recordSelect =
    "select q.id, d.number, d.issued_at, o.name, q.expected_on, q.closed_at, q.note from replenishment q"
    " join document d on d.id = q.document_id join operator o on o.id = d.operator_id where q.withdrawn_at is null";

ReplenishmentRecord replenishmentAt(const Cursor& cursor)
{
    ReplenishmentRecord record;
    record.id = cursor.id<ReplenishmentId>(0);
    record.number = cursor.text(1);
    record.askedAt = cursor.instant(2);
    record.operatorName = cursor.text(3);
    record.expectedOn = cursor.day(4);
    record.closedAt = cursor.instant(5);
    record.note = cursor.text(6);
    return record;
}

void addLines(Connection& connection, ReplenishmentRecord& record)
{
    Cursor cursor = connection.select(
        "select l.kind_id, l.consumable_id, coalesce(k.name, c.number || ' ' || c.name), c.unit, l.in_stock, l.minimum,"
        " l.quantity from replenishment_line l left join kind k on k.id = l.kind_id"
        " left join consumable c on c.id = l.consumable_id where l.replenishment_id = ? and l.withdrawn_at is null"
        " order by l.id",
        record.id.value());
    while (cursor.next())
        record.lines << ReplenishmentLine{cursor.id<KindId>(0), cursor.id<ConsumableId>(1), cursor.text(2),
                                          cursor.text(3),       cursor.number(4),           cursor.number(5),
                                          cursor.number(6)};
}

/// One pass over the stock for all that are asked for.
Result<QHash<Stocked, ReplenishmentLine>> stockNow(ReadScope& scope)
{
    QHash<Stocked, ReplenishmentLine> stock;
    const Result<QList<StockLevel>> levels = ListStockLevels{}.run(scope);
    if (!levels)
        return levels.refusal();
    for (const StockLevel& level : *levels)
        stock.insert({level.kind, {}}, lineOf(level, 0));
    const Result<QList<ConsumableRecord>> consumables = ListConsumables{}.run(scope);
    if (!consumables)
        return consumables.refusal();
    for (const ConsumableRecord& record : *consumables)
        stock.insert({{}, record.id}, lineOf(record, 0));
    return stock;
}

Result<QList<ReplenishmentLine>> linesOf(WriteScope& scope, const QList<RequestReplenishment::Item>& items)
{
    if (items.isEmpty())
        return refused(u"replenishment.nothing"_s);
    if (items.size() > RequestReplenishment::mostItems)
        return refused(u"replenishment.too-many"_s, {}, {{u"most"_s, RequestReplenishment::mostItems}});
    ReadScope reading{scope.connection(), scope.at()};
    const Result<QHash<Stocked, ReplenishmentLine>> stock = stockNow(reading);
    if (!stock)
        return stock.refusal();
    QHash<Stocked, bool> seen;
    QList<ReplenishmentLine> lines;
    for (const RequestReplenishment::Item& item : items) {
        const Stocked wanted{item.kind, item.consumable};
        const auto found = stock->constFind(wanted);
        if (found == stock->cend())
            return refusal(RefusalKind::NotFound, item.kind.isValid() ? u"kind.unknown"_s : u"consumable.unknown"_s,
                           QString::number(item.kind.isValid() ? item.kind.value() : item.consumable.value()));
        if (item.quantity <= 0 || item.quantity > RequestReplenishment::mostOfOne)
            return refused(u"replenishment.bad-quantity"_s, found->name, {{u"quantity"_s, item.quantity}});
        if (seen.contains(wanted))
            return refused(u"replenishment.twice"_s, found->name);
        seen.insert(wanted, true);
        lines << *found;
        lines.last().quantity = item.quantity;
    }
    return lines;
}

DocumentId issue(WriteScope& scope, const RequestReplenishment& verb, const QList<ReplenishmentLine>& lines,
                 QString& number)
{
    const OrganisationSettings settings = readSettings(scope.connection());
    const DocumentNumber drawn = nextDocumentNumber(scope, DocumentKind::Replenishment);
    number = textOf(drawn);
    ReplenishmentContent content;
    content.frame = paperFrame(settings, {number, scope.at(), scope.actor().operatorName, settings.officeLanguage},
                               unnumbered(settings.returnSlip));
    content.expectedOn = verb.expectedOn;
    content.reason = scope.command().reason;
    content.authority = scope.command().authority;
    for (const ReplenishmentLine& line : lines)
        content.lines << ReplenishedLine{line.name, line.unit, line.inStock, line.minimum, line.quantity};
    return storeDocument(scope, {DocumentKind::Replenishment,
                                 drawn,
                                 {},
                                 {},
                                 int(lines.size()),
                                 settings.officeLanguage,
                                 QString::fromUtf8(toJsonText(replenishmentDocument(content))),
                                 false});
}

QString idText(qint64 id)
{
    return QString::number(id);
}

} // namespace

const Table& replenishmentTable()
{
    static const Table table("replenishment",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"expected_on", Text},
                              {"closed_at", Text},
                              {"note", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"document_id"}});
    return table;
}

const Table& replenishmentLineTable()
{
    static const Table table("replenishment_line",
                             {{"id", Number},
                              {"replenishment_id", Number, Public, "replenishment"},
                              {"kind_id", Number, Public, "kind", true},
                              {"consumable_id", Number, Public, "consumable", true},
                              {"quantity", Number},
                              {"in_stock", Number},
                              {"minimum", Number},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"kind_id", "consumable_id"}, .keepsInUse = false});
    return table;
}

Result<SuggestReplenishment::Answer> SuggestReplenishment::run(ReadScope& scope) const
{
    const QHash<Stocked, qint64> asked = askedFor(scope.connection);
    Answer lines;
    const Result<QList<StockLevel>> levels = ListStockLevels{stockDays, true}.run(scope);
    if (!levels)
        return levels.refusal();
    for (const StockLevel& level : *levels) {
        const qint64 coming = level.toReset + asked.value({level.kind, {}});
        if (const qint64 quantity = level.target - level.free() - coming; coming < level.shortage() && quantity > 0)
            lines << lineOf(level, quantity);
    }
    const Result<QList<ConsumableRecord>> consumables = ListConsumables{{}, true}.run(scope);
    if (!consumables)
        return consumables.refusal();
    for (const ConsumableRecord& record : *consumables) {
        const qint64 quantity = record.values.reorderLevel - record.stock - asked.value({{}, record.id});
        if (quantity > 0)
            lines << lineOf(record, quantity);
    }
    return lines;
}

Result<ListReplenishments::Answer> ListReplenishments::run(ReadScope& scope) const
{
    Answer records;
    {
        Cursor cursor = scope.connection.select(
            std::string(recordSelect) + (isOpenOnly ? " and q.closed_at is null" : "") + " order by q.id desc limit ?",
            qint64(limit));
        while (cursor.next())
            records << replenishmentAt(cursor);
    }
    for (ReplenishmentRecord& record : records)
        addLines(scope.connection, record);
    return records;
}

Result<FindReplenishment::Answer> FindReplenishment::run(ReadScope& scope) const
{
    std::optional<ReplenishmentRecord> record;
    {
        Cursor cursor = scope.connection.select(std::string(recordSelect) + " and d.number = ?", codeKey(number));
        if (cursor.next())
            record = replenishmentAt(cursor);
    }
    if (!record)
        return refusal(RefusalKind::NotFound, u"replenishment.unknown"_s, number);
    addLines(scope.connection, *record);
    return *std::move(record);
}

QJsonObject ReplenishmentOutcome::toJson() const
{
    return {{u"document"_s, document}, {u"lines"_s, lines}};
}

ReplenishmentOutcome ReplenishmentOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"document"_s).toString(), json.value(u"lines"_s).toInt()};
}

QJsonObject RequestReplenishment::toJson() const
{
    QJsonArray array;
    for (const Item& item : items) {
        QJsonObject line{{u"quantity"_s, item.quantity}};
        if (item.kind.isValid())
            line.insert(u"kind"_s, idText(item.kind.value()));
        else
            line.insert(u"consumable"_s, idText(item.consumable.value()));
        array << line;
    }
    return {{u"items"_s, array}, {u"expectedOn"_s, expectedOn.toString(Qt::ISODate)}};
}

Result<ReplenishmentOutcome> RequestReplenishment::run(WriteScope& scope) const
{
    const Result<QList<ReplenishmentLine>> lines = linesOf(scope, items);
    if (!lines)
        return lines.refusal();
    ReplenishmentOutcome outcome{{}, int(lines->size())};
    const DocumentId document = issue(scope, *this, *lines, outcome.document);
    const qint64 id = scope.newId();
    scope.insert(replenishmentTable(), {id, document.value(), dayOrNull(expectedOn), Value(), Value(), Value()});
    for (const ReplenishmentLine& line : *lines)
        scope.insert(replenishmentLineTable(),
                     {scope.newId(), id, Value::idOrNull(line.kind.value()), Value::idOrNull(line.consumable.value()),
                      line.quantity, line.inStock, line.minimum, Value()});
    scope.setWorkItem(u"LN-15"_s);
    return outcome;
}

QJsonObject FollowReplenishment::toJson() const
{
    QJsonObject json{{u"number"_s, number}, {u"closed"_s, isClosed}};
    if (expectedOn)
        json.insert(u"expectedOn"_s, expectedOn->toString(Qt::ISODate));
    return json;
}

Result<ReplenishmentOutcome> FollowReplenishment::run(WriteScope& scope) const
{
    ReadScope reading{scope.connection(), scope.at()};
    const Result<ReplenishmentRecord> record = FindReplenishment{number}.run(reading);
    if (!record)
        return record.refusal();
    const std::optional<Row> before = scope.lock(replenishmentTable(), record->id.value());
    if (!before || !(*before)[WithdrawnAt].isNull())
        return refusal(RefusalKind::NotFound, u"replenishment.unknown"_s, number);
    if (!(*before)[ClosedAt].isNull())
        return refused(u"replenishment.closed"_s, record->number);
    if (!expectedOn && !isClosed && note.trimmed().isEmpty())
        return refused(u"replenishment.nothing-said"_s, record->number);
    Row after = *before;
    if (expectedOn)
        after[ExpectedOn] = dayOrNull(*expectedOn);
    if (isClosed)
        after[ClosedAt] = scope.atText();
    if (!note.trimmed().isEmpty())
        after[Note] = note.trimmed();
    scope.update(replenishmentTable(), *before, after);
    scope.setWorkItem(u"LN-15"_s);
    return ReplenishmentOutcome{record->number, int(record->lines.size())};
}

} // namespace madoguchi
