// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/takeback.h"

#include "core/ledger/ledgertables.h"
#include "core/loans/loantables.h"
#include "core/loans/repairs.h"
#include "core/loans/returnslips.h"
#include "core/loans/returnsunderway.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

namespace {

using Lent = LoanLineColumn;
using Part = LoanAccessoryColumn;

struct OpenAccessoryRow {
    qint64 id = 0;
    QString name;
};

void closeAccessory(WriteScope& scope, const Row& before)
{
    Row after = before;
    after[Part::ReturnedAt] = scope.atText();
    scope.update(loanAccessoryTable(), before, after);
}

std::optional<qint64> returnedAccessory(Connection& connection, LoanLineId line, const QString& name)
{
    Cursor cursor = connection.select("select id from loan_accessory where loan_line_id = ? and name = ?"
                                      " and returned_at is not null and withdrawn_at is null order by id",
                                      line, name);
    return cursor.next() ? std::optional(cursor.number(0)) : std::nullopt;
}

void openAccessory(WriteScope& scope, qint64 id)
{
    const std::optional<Row> before = scope.lock(loanAccessoryTable(), id);
    Row after = *before;
    after[Part::ReturnedAt] = Value();
    after[Part::ReturnDocumentId] = Value();
    scope.update(loanAccessoryTable(), *before, after);
}

/// Every accessory that is not named as missing came back with its item.
Result<QStringList> closeAccessories(WriteScope& scope, const std::vector<Row>& open, const ReturnedItem& item,
                                     const QString& assetNo)
{
    QStringList missing = item.missing;
    QStringList returned;
    for (const Row& before : open) {
        const QString name = before[Part::Name].toText();
        if (missing.removeOne(name))
            continue;
        closeAccessory(scope, before);
        returned << name;
    }
    if (!missing.isEmpty())
        return refused(QStringLiteral("accessory.not-lent"), assetNo, {{QStringLiteral("accessory"), missing.first()}});
    return returned;
}

/// What becomes of an item that is back.
AssetState stateAfter(const AssetRecord& asset, const ReturnedItem& item)
{
    if (item.state)
        return *item.state;
    const bool waits = asset.needsReset && asset.values.state == AssetState::Usable;
    return waits ? AssetState::NeedsReset : asset.values.state;
}

void storeState(WriteScope& scope, const Row& before, AssetState state)
{
    Row after = before;
    after[AssetColumn::State] = assetStateCode(state);
    scope.update(assetTable(), before, after);
}

Result<Done> checkReturn(const ReturnedItem& item, const AssetRecord* asset)
{
    if (!asset)
        return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), QString::number(item.asset.value()));
    const QString& number = asset->values.assetNo;
    if (!asset->holder)
        return refused(QStringLiteral("asset.not-on-loan"), number);
    if (asset->values.state == AssetState::Lost)
        return refused(QStringLiteral("asset.lost-return"), number);
    if (item.state && *item.state != AssetState::Faulty && *item.state != AssetState::InRepair)
        return refused(QStringLiteral("return.bad-state"), number,
                       {{QStringLiteral("state"), assetStateCode(*item.state)}});
    if (item.line.isValid() && item.line != asset->holder->line)
        return refusal(RefusalKind::Conflict, QStringLiteral("asset.moved-on"), number,
                       {{QStringLiteral("holder"), asset->holder->name}});
    return Done{};
}

void closeLine(WriteScope& scope, const Row& before, const QString& conditionNote)
{
    Row after = before;
    after[Lent::ReturnedAt] = scope.atText();
    after[Lent::ReturnCommand] = scope.command().id;
    after[Lent::ConditionNote] = Value::textOrNull(conditionNote.trimmed());
    scope.update(loanLineTable(), before, after);
}

Result<TakenBackItem> takeBackOne(WriteScope& scope, const ReturnedItem& item, ReturnBasis& basis)
{
    const AssetRecord* asset = basis.asset(item.asset);
    if (const Result<Done> checked = checkReturn(item, asset); !checked)
        return checked.refusal();
    const HolderInfo& holder = *asset->holder;
    const auto line = basis.lines.find(holder.line.value());
    if (line == basis.lines.end())
        return refusal(RefusalKind::Conflict, QStringLiteral("asset.not-on-loan"), asset->values.assetNo);
    closeLine(scope, line->second, item.conditionNote);
    const Result<QStringList> closed =
        closeAccessories(scope, basis.accessories[line->first], item, asset->values.assetNo);
    if (!closed)
        return closed.refusal();
    const bool isJudgedInWords = item.checks.isEmpty() && (item.state || !item.conditionNote.isEmpty());
    const QStringList points = isJudgedInWords ? QStringList() : basis.checkPoints.value(asset->kindId);
    const Result<QList<CheckResult>> checks =
        storeChecks(scope, holder.line, asset->values.assetNo, points, item.checks);
    if (!checks)
        return checks.refusal();
    if (const AssetState state = stateAfter(*asset, item); state != asset->values.state) {
        storeState(scope, basis.assetRows.at(asset->id.value()), state);
        noteRepair(scope, *asset, state, item.conditionNote);
    }
    return TakenBackItem{asset->id,    asset->values.assetNo,
                         holder.line,  holder.person,
                         holder.due,   isOverdue(holder.due, scope.at().toLocal()),
                         item.missing, *closed,
                         *checks,      item.conditionNote};
}

Result<QList<AssetId>> wantedItems(const QList<ReturnedItem>& items)
{
    if (items.isEmpty())
        return refused(QStringLiteral("loan.no-items"));
    QList<AssetId> sorted;
    for (const ReturnedItem& item : items)
        sorted << item.asset;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        return refused(QStringLiteral("asset.twice"));
    return sorted;
}

QJsonArray idArray(const QList<LoanLineId>& ids)
{
    QJsonArray array;
    for (LoanLineId id : ids)
        array << QString::number(id.value());
    return array;
}

} // namespace

std::shared_ptr<ReturnsUnderWay> TakeBack::ask(WriteScope& scope) const
{
    const Result<QList<AssetId>> wanted = wantedItems(items);
    return wanted ? std::make_shared<ReturnsUnderWay>(scope, *wanted) : nullptr;
}

Result<TakeBackOutcome> TakeBack::run(WriteScope& scope) const
{
    return run(scope, ask(scope));
}

Result<TakeBackOutcome> TakeBack::run(WriteScope& scope, const std::shared_ptr<ReturnsUnderWay>& asked) const
{
    if (!asked)
        return wantedItems(items).refusal();
    ReturnBasis basis = asked->basis();
    TakeBackOutcome outcome;
    QList<LoanLineId> lines;
    QList<Problem> problems;
    for (const ReturnedItem& item : items) {
        const Result<TakenBackItem> taken = takeBackOne(scope, item, basis);
        if (!taken) {
            problems << taken.refusal().problems;
            if (taken.refusal().kind != RefusalKind::Refused)
                return taken.refusal();
            continue;
        }
        outcome.items << *taken;
        lines << taken->line;
    }
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    if (issuesSlips) {
        const Result<QStringList> slips = issueSlipsOfHeld(scope, lines, broughtBy);
        if (!slips)
            return slips.refusal();
        outcome.documents = *slips;
    }
    scope.setWorkItem(QStringLiteral("LN-25"));
    return outcome;
}

QJsonObject TakeBack::toJson() const
{
    QJsonArray array;
    for (const ReturnedItem& item : items) {
        QJsonObject json{{QStringLiteral("asset"), QString::number(item.asset.value())},
                         {QStringLiteral("missing"), QJsonArray::fromStringList(item.missing)},
                         {QStringLiteral("condition"), item.conditionNote}};
        if (item.line.isValid())
            json.insert(QStringLiteral("line"), QString::number(item.line.value()));
        if (item.state)
            json.insert(QStringLiteral("state"), assetStateCode(*item.state));
        if (!item.checks.isEmpty())
            json.insert(QStringLiteral("checks"), checksAsJson(item.checks));
        array << json;
    }
    QJsonObject json{{QStringLiteral("items"), array}, {QStringLiteral("slips"), issuesSlips}};
    addProxy(json, broughtBy);
    return json;
}

QJsonObject TakeBackOutcome::toJson() const
{
    QJsonArray array;
    for (const TakenBackItem& item : items)
        array << QJsonObject{{QStringLiteral("id"), QString::number(item.asset.value())},
                             {QStringLiteral("asset"), item.assetNo},
                             {QStringLiteral("line"), QString::number(item.line.value())},
                             {QStringLiteral("person"), QString::number(item.person.value())},
                             {QStringLiteral("due"), item.due.day.toString(Qt::ISODate)},
                             {QStringLiteral("time"), item.due.time},
                             {QStringLiteral("overdue"), item.wasOverdue},
                             {QStringLiteral("missing"), QJsonArray::fromStringList(item.missing)},
                             {QStringLiteral("accessories"), QJsonArray::fromStringList(item.accessories)},
                             {QStringLiteral("checks"), checksAsJson(item.checks)}};
    return {{QStringLiteral("items"), array}, {QStringLiteral("documents"), QJsonArray::fromStringList(documents)}};
}

TakeBackOutcome TakeBackOutcome::fromJson(const QJsonObject& json)
{
    TakeBackOutcome outcome;
    const QJsonArray array = json.value(QStringLiteral("items")).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject item = value.toObject();
        const auto number = [&](const QString& key) { return item.value(key).toString().toLongLong(); };
        outcome.items << TakenBackItem{AssetId(number(QStringLiteral("id"))),
                                       item.value(QStringLiteral("asset")).toString(),
                                       LoanLineId(number(QStringLiteral("line"))),
                                       PersonId(number(QStringLiteral("person"))),
                                       {QDate::fromString(item.value(QStringLiteral("due")).toString(), Qt::ISODate),
                                        item.value(QStringLiteral("time")).toString()},
                                       item.value(QStringLiteral("overdue")).toBool(),
                                       item.value(QStringLiteral("missing")).toVariant().toStringList(),
                                       item.value(QStringLiteral("accessories")).toVariant().toStringList(),
                                       checksFromJson(item.value(QStringLiteral("checks")).toArray())};
    }
    outcome.documents = json.value(QStringLiteral("documents")).toVariant().toStringList();
    return outcome;
}

Result<IssueReturnSlips::Outcome> IssueReturnSlips::run(WriteScope& scope) const
{
    const Result<QStringList> slips = issueSlips(scope, lines, broughtBy);
    if (!slips)
        return slips.refusal();
    scope.setWorkItem(QStringLiteral("LN-25"));
    return Outcome{*slips};
}

QJsonObject IssueReturnSlips::toJson() const
{
    QJsonObject json{{QStringLiteral("lines"), idArray(lines)}};
    addProxy(json, broughtBy);
    return json;
}

QJsonObject IssueReturnSlips::Outcome::toJson() const
{
    return {{QStringLiteral("documents"), QJsonArray::fromStringList(documents)}};
}

IssueReturnSlips::Outcome IssueReturnSlips::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("documents")).toVariant().toStringList()};
}

Result<TakeBackAccessories::Outcome> TakeBackAccessories::run(WriteScope& scope) const
{
    scope.hold("asset", asset.value());
    QList<OpenAccessoryRow> open;
    {
        Cursor cursor = scope.connection().select(
            "select la.id, la.name from loan_accessory la join loan_line ll on ll.id = la.loan_line_id"
            " where ll.asset_id = ? and ll.returned_at is not null and ll.withdrawn_at is null"
            " and la.returned_at is null and la.withdrawn_at is null order by la.id",
            asset);
        while (cursor.next())
            open << OpenAccessoryRow{cursor.number(0), cursor.text(1)};
    }
    QStringList wanted = names;
    Outcome outcome;
    for (const OpenAccessoryRow& row : open) {
        if (!names.isEmpty() && !wanted.removeOne(row.name))
            continue;
        if (const std::optional<Row> before = scope.lock(loanAccessoryTable(), row.id))
            closeAccessory(scope, *before);
        ++outcome.count;
    }
    if (outcome.count == 0 || !wanted.isEmpty())
        return refused(QStringLiteral("accessory.not-open"), wanted.join(QStringLiteral(", ")));
    scope.noteSubject(asset.value());
    scope.setWorkItem(QStringLiteral("LN-26"));
    return outcome;
}

QJsonObject TakeBackAccessories::toJson() const
{
    return {{QStringLiteral("asset"), QString::number(asset.value())},
            {QStringLiteral("names"), QJsonArray::fromStringList(names)}};
}

Result<MarkAccessoryMissing::Outcome> MarkAccessoryMissing::run(WriteScope& scope) const
{
    holdLines(scope, {line});
    const std::optional<Row> returned = scope.lock(loanLineTable(), line.value());
    if (!returned || !(*returned)[Lent::WithdrawnAt].isNull() || (*returned)[Lent::ReturnedAt].isNull())
        return refusal(RefusalKind::NotFound, QStringLiteral("loan.line-unknown"), QString::number(line.value()));
    Outcome outcome;
    for (const QString& missing : names) {
        const std::optional<qint64> accessory = returnedAccessory(scope.connection(), line, missing);
        if (!accessory)
            return refused(QStringLiteral("accessory.not-returned"), missing);
        if (isAccessoryLentAgain(scope.connection(), *accessory))
            return refused(QStringLiteral("accessory.lent-again"), missing);
        openAccessory(scope, *accessory);
        ++outcome.count;
    }
    scope.noteSubject((*returned)[Lent::AssetId].toNumber());
    scope.setWorkItem(QStringLiteral("LN-26"));
    return outcome;
}

QJsonObject MarkAccessoryMissing::toJson() const
{
    return {{QStringLiteral("line"), QString::number(line.value())},
            {QStringLiteral("names"), QJsonArray::fromStringList(names)}};
}

} // namespace madoguchi
