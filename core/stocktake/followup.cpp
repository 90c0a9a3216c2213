// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/followup.h"

#include "core/ledger/editmany.h"
#include "core/ledger/ledgerpolicy.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertables.h"
#include "core/stocktake/stocktakelookups.h"
#include "core/stocktake/stocktaketables.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace madoguchi {

namespace {

using DifferenceCell = StocktakeDifferenceColumn;

/// A difference that is about to get its cause.
struct Settling {
    Row before;
    FollowUpOutcome outcome;
    AssetId asset;
    PlaceId place;
    PlaceId seenPlace;
};

/// Causes that a verb of their own records, because the ledger changes with them.
bool isOfLedger(DifferenceCause cause)
{
    return cause == DifferenceCause::PlaceCorrected || cause == DifferenceCause::SuspectedLoss;
}

/// Whether the cause it has was recorded together with a change of the ledger. One operation has one moment: a return
/// at the very moment of the cause was recorded with it.
bool hasChangedLedger(Connection& connection, const Row& difference)
{
    const std::optional<DifferenceCause> cause = differenceCauseFromCode(difference[DifferenceCell::Cause].toText());
    if (!cause || isOfLedger(*cause))
        return cause.has_value();
    return *cause == DifferenceCause::ReturnNotRecorded &&
           connection
               .select("select 1 from loan_line where asset_id = ? and returned_at = ? and withdrawn_at is null",
                       difference[DifferenceCell::AssetId], difference[DifferenceCell::SettledAt])
               .next();
}

/// The loan that the thing was still on when it was seen, if that has not ended since.
struct LoanOfSight {
    LoanLineId line;
    QString holder;
};
std::optional<LoanOfSight> loanOfSight(Connection& connection, const Row& difference)
{
    Cursor cursor =
        connection.select("select ll.id, coalesce(p.name, se.name, pl.name) from stocktake_scan s"
                          " join loan_line ll on ll.asset_id = s.asset_id and ll.lent_at <= s.scanned_at"
                          " and ll.returned_at is null and ll.withdrawn_at is null join loan l on l.id = ll.loan_id"
                          " left join person p on p.id = l.person_id left join section se on se.id = l.section_id"
                          " left join place pl on pl.id = l.place_id where s.id = ?",
                          difference[DifferenceCell::ScanId]);
    return cursor.next() ? std::optional(LoanOfSight{cursor.id<LoanLineId>(0), cursor.text(1)}) : std::nullopt;
}

Result<Settling> beginSettling(WriteScope& write, qint64 id, DifferenceCause cause)
{
    std::optional<Row> row = write.lock(stocktakeDifferenceTable(), id);
    if (!row || !(*row)[DifferenceCell::WithdrawnAt].isNull())
        return refusal(RefusalKind::NotFound, QStringLiteral("difference.unknown"), QString::number(id));
    Settling settling{*std::move(row), {}, {}, {}, {}};
    settling.asset = AssetId(settling.before[DifferenceCell::AssetId].toNumber());
    settling.place = PlaceId(settling.before[DifferenceCell::PlaceId].toNumber());
    settling.seenPlace = PlaceId(settling.before[DifferenceCell::SeenPlaceId].toNumber());
    settling.outcome.number =
        stocktakeNumber(write.connection(), StocktakeId(settling.before[DifferenceCell::StocktakeId].toNumber()));
    if (settling.asset.isValid()) {
        Cursor asset = write.connection().select("select asset_no from asset where id = ?", settling.asset);
        if (asset.next())
            settling.outcome.assetNo = asset.text(0);
    }
    const QString& subject = settling.outcome.assetNo;
    if (hasChangedLedger(write.connection(), settling.before))
        return refused(QStringLiteral("difference.ledger-changed"), subject);
    const std::optional<DifferenceKind> kind = differenceKindFromCode(settling.before[DifferenceCell::Kind].toText());
    if (!kind || !causesOf(*kind).contains(cause))
        return refused(QStringLiteral("difference.cause-unfit"), subject);
    return settling;
}

void settle(WriteScope& write, const Settling& settling, DifferenceCause cause, const QString& note)
{
    Row after = settling.before;
    after[DifferenceCell::Cause] = differenceCauseCode(cause);
    after[DifferenceCell::Note] = Value::textOrNull(note.trimmed());
    after[DifferenceCell::SettledAt] = write.atText();
    after[DifferenceCell::SettledBy] = write.actor().operatorId.value();
    write.update(stocktakeDifferenceTable(), settling.before, after);
    write.setWorkItem(QStringLiteral("LN-22"));
    write.setAuthority(settling.outcome.number);
}

/// SettleDifference::run.
Result<Settling> settleOne(WriteScope& write, qint64 id, DifferenceCause cause, const QString& note)
{
    if (isOfLedger(cause))
        return refused(QStringLiteral("difference.cause-unfit"));
    Result<Settling> settling = beginSettling(write, id, cause);
    if (!settling)
        return settling;
    if (cause == DifferenceCause::Other && note.trimmed().isEmpty())
        return refused(QStringLiteral("difference.needs-note"), settling->outcome.assetNo);
    if (cause == DifferenceCause::ReturnNotRecorded) {
        if (const std::optional<LoanOfSight> loan = loanOfSight(write.connection(), settling->before))
            return refused(QStringLiteral("difference.still-lent"), settling->outcome.assetNo,
                           {{QStringLiteral("holder"), loan->holder}});
    }
    settle(write, *settling, cause, note);
    return settling;
}

/// CorrectPlace::run.
Result<Settling> correctOne(WriteScope& write, qint64 id, const QString& note)
{
    Result<Settling> settling = beginSettling(write, id, DifferenceCause::PlaceCorrected);
    if (!settling)
        return settling;
    const QString& subject = settling->outcome.assetNo;
    if (!settling->seenPlace.isValid())
        return refused(QStringLiteral("difference.no-place"), subject);
    const std::optional<Row> before = write.lock(assetTable(), settling->asset.value());
    if (!before || !(*before)[AssetColumn::WithdrawnAt].isNull())
        return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), subject);
    const PlaceId now((*before)[AssetColumn::PlaceId].toNumber());
    settling->outcome.place = placeName(write.connection(), settling->seenPlace);
    if (now != settling->place && now != settling->seenPlace)
        return refusal(RefusalKind::Conflict, QStringLiteral("difference.moved-on"), subject,
                       {{QStringLiteral("place"), placeName(write.connection(), now)}});
    Row after = *before;
    after[AssetColumn::PlaceId] = settling->seenPlace.value();
    write.update(assetTable(), *before, after);
    settle(write, *settling, DifferenceCause::PlaceCorrected, note);
    return settling;
}

/// SuspectLoss::run.
Result<Settling> suspectOne(WriteScope& write, qint64 id, const QString& note)
{
    Result<Settling> settling = beginSettling(write, id, DifferenceCause::SuspectedLoss);
    if (!settling)
        return settling;
    const QString& subject = settling->outcome.assetNo;
    if (note.trimmed().isEmpty())
        return refused(QStringLiteral("difference.needs-note"), subject);
    const std::optional<Row> before = write.lock(assetTable(), settling->asset.value());
    const std::optional<AssetRecord> asset = readAsset(write.connection(), settling->asset, write.at());
    if (!before || !asset || asset->isWithdrawn)
        return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), subject);
    if (const std::optional<Problem> problem = problemOfMove(write.connection(), *asset, AssetState::Lost, {note, {}}))
        return refused(*problem);
    Row after = *before;
    after[AssetColumn::State] = assetStateCode(AssetState::Lost);
    write.update(assetTable(), *before, after);
    settle(write, *settling, DifferenceCause::SuspectedLoss, note);
    return settling;
}

Result<FollowUpOutcome> outcomeOf(const Result<Settling>& settling)
{
    return settling ? Result<FollowUpOutcome>(settling->outcome) : Result<FollowUpOutcome>(settling.refusal());
}

/// Each once, in one order everywhere: two counters that follow up the same ones do not wait for each other in a ring.
Result<QList<qint64>> eachOnce(QList<qint64> differences)
{
    std::sort(differences.begin(), differences.end());
    differences.erase(std::unique(differences.begin(), differences.end()), differences.end());
    if (differences.isEmpty())
        return refused(QStringLiteral("difference.none"));
    if (differences.size() > mostEditedAtOnce)
        return refused(QStringLiteral("ledger.too-many"), {},
                       {{QStringLiteral("count"), qint64(differences.size())},
                        {QStringLiteral("limit"), qint64(mostEditedAtOnce)}});
    return differences;
}

template<class One>
Result<FollowTogetherOutcome> eachOf(const QList<qint64>& differences, const One& one)
{
    const Result<QList<qint64>> ids = eachOnce(differences);
    if (!ids)
        return ids.refusal();
    FollowTogetherOutcome outcome;
    for (const qint64 id : *ids) {
        const Result<Settling> settled = one(id);
        if (!settled)
            return settled.refusal();
        outcome.number = settled->outcome.number;
        ++outcome.count;
    }
    return outcome;
}

/// RecordReturn of several: what one holder had stands on one slip.
Result<FollowTogetherOutcome> returnEach(WriteScope& write, const SettleTogether& wanted)
{
    QList<Settling> settlings;
    QList<ReturnedItem> items;
    Result<FollowTogetherOutcome> outcome = eachOf(wanted.differences, [&](qint64 id) -> Result<Settling> {
        Result<Settling> settling = beginSettling(write, id, DifferenceCause::ReturnNotRecorded);
        if (!settling)
            return settling;
        if (const std::optional<LoanOfSight> loan = loanOfSight(write.connection(), settling->before))
            items << ReturnedItem{settling->asset, {}, {}, loan->line};
        settlings << *settling;
        return settling;
    });
    if (!outcome)
        return outcome;
    if (!items.isEmpty()) {
        const Result<TakeBackOutcome> taken = TakeBack{items, true}.run(write);
        if (!taken)
            return taken.refusal();
        outcome->documents = taken->documents;
    }
    for (const Settling& settling : std::as_const(settlings))
        settle(write, settling, DifferenceCause::ReturnNotRecorded, wanted.note);
    return outcome;
}

QJsonObject argumentsOf(qint64 difference)
{
    return {{QStringLiteral("difference"), QString::number(difference)}};
}

QJsonObject argumentsOf(const QList<qint64>& differences, DifferenceCause cause)
{
    QJsonArray ids;
    for (const qint64 id : differences)
        ids << QString::number(id);
    return {{QStringLiteral("differences"), ids}, {QStringLiteral("cause"), differenceCauseCode(cause)}};
}

} // namespace

Result<FollowUpOutcome> SettleDifference::run(WriteScope& write) const
{
    return outcomeOf(settleOne(write, difference, cause, note));
}

Result<FollowUpOutcome> CorrectPlace::run(WriteScope& write) const
{
    return outcomeOf(correctOne(write, difference, note));
}

Result<FollowUpOutcome> RecordReturn::run(WriteScope& write) const
{
    Result<Settling> settling = beginSettling(write, difference, DifferenceCause::ReturnNotRecorded);
    if (!settling)
        return settling.refusal();
    if (const std::optional<LoanOfSight> loan = loanOfSight(write.connection(), settling->before)) {
        const ReturnedItem item{settling->asset, missing, {}, loan->line};
        const Result<TakeBackOutcome> taken = TakeBack{{item}, true}.run(write);
        if (!taken)
            return taken.refusal();
        settling->outcome.documents = taken->documents;
    }
    settle(write, *settling, DifferenceCause::ReturnNotRecorded, note);
    return settling->outcome;
}

Result<FollowUpOutcome> SuspectLoss::run(WriteScope& write) const
{
    return outcomeOf(suspectOne(write, difference, note));
}

Result<FollowTogetherOutcome> SettleTogether::run(WriteScope& write) const
{
    if (cause == DifferenceCause::ReturnNotRecorded)
        return returnEach(write, *this);
    return eachOf(differences, [&](qint64 id) { return settleOne(write, id, cause, note); });
}

Result<FollowTogetherOutcome> CorrectTogether::run(WriteScope& write) const
{
    if (!isOfLedger(cause))
        return refused(QStringLiteral("difference.cause-unfit"));
    return eachOf(differences, [&](qint64 id) {
        return cause == DifferenceCause::PlaceCorrected ? correctOne(write, id, note) : suspectOne(write, id, note);
    });
}

QJsonObject SettleDifference::toJson() const
{
    QJsonObject json = argumentsOf(difference);
    json.insert(QStringLiteral("cause"), differenceCauseCode(cause));
    return json;
}

QJsonObject CorrectPlace::toJson() const
{
    return argumentsOf(difference);
}

QJsonObject RecordReturn::toJson() const
{
    QJsonObject json = argumentsOf(difference);
    json.insert(QStringLiteral("missing"), QJsonArray::fromStringList(missing));
    return json;
}

QJsonObject SuspectLoss::toJson() const
{
    return argumentsOf(difference);
}

QJsonObject SettleTogether::toJson() const
{
    return argumentsOf(differences, cause);
}

QJsonObject CorrectTogether::toJson() const
{
    return argumentsOf(differences, cause);
}

QJsonObject FollowTogetherOutcome::toJson() const
{
    QJsonObject json{{QStringLiteral("session"), number}, {QStringLiteral("count"), count}};
    if (!documents.isEmpty())
        json.insert(QStringLiteral("documents"), QJsonArray::fromStringList(documents));
    return json;
}

FollowTogetherOutcome FollowTogetherOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("session")).toString(), json.value(QStringLiteral("count")).toInt(),
            json.value(QStringLiteral("documents")).toVariant().toStringList()};
}

QJsonObject FollowUpOutcome::toJson() const
{
    QJsonObject json{
        {QStringLiteral("session"), number}, {QStringLiteral("asset"), assetNo}, {QStringLiteral("place"), place}};
    if (!documents.isEmpty())
        json.insert(QStringLiteral("documents"), QJsonArray::fromStringList(documents));
    return json;
}

FollowUpOutcome FollowUpOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("session")).toString(), json.value(QStringLiteral("asset")).toString(),
            json.value(QStringLiteral("place")).toString(),
            json.value(QStringLiteral("documents")).toVariant().toStringList()};
}

} // namespace madoguchi
