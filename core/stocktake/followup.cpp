// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/followup.h"

#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerwriter.h"
#include "core/stocktake/stocktakelookups.h"
#include "core/stocktake/stocktaketables.h"

namespace madoguchi {

namespace {

using C = StocktakeDifferenceColumn;

/// A difference that is about to get its cause.
struct Settling {
    Row before;
    FollowUpOutcome outcome;
    AssetId asset;
    PlaceId place;
    PlaceId seenPlace;
};

bool isOfLedger(const QString& cause)
{
    return cause == differenceCauseCode(DifferenceCause::PlaceCorrected) ||
           cause == differenceCauseCode(DifferenceCause::SuspectedLoss);
}

Result<Settling> beginSettling(WriteScope& write, qint64 id, DifferenceCause cause)
{
    std::optional<Row> row = write.lock(stocktakeDifferenceTable(), id);
    if (!row || !(*row)[C::WithdrawnAt].isNull())
        return refusal(RefusalKind::NotFound, QStringLiteral("difference.unknown"), QString::number(id));
    Settling settling{*std::move(row), {}, {}, {}, {}};
    settling.asset = AssetId(settling.before[C::AssetId].toNumber());
    settling.place = PlaceId(settling.before[C::PlaceId].toNumber());
    settling.seenPlace = PlaceId(settling.before[C::SeenPlaceId].toNumber());
    settling.outcome.number =
        stocktakeNumber(write.connection(), StocktakeId(settling.before[C::StocktakeId].toNumber()));
    if (settling.asset.isValid()) {
        Cursor asset = write.connection().select("select asset_no from asset where id = ?", settling.asset);
        if (asset.next())
            settling.outcome.assetNo = asset.text(0);
    }
    const QString& subject = settling.outcome.assetNo;
    if (isOfLedger(settling.before[C::Cause].toText()))
        return refused(QStringLiteral("difference.ledger-changed"), subject);
    const std::optional<DifferenceKind> kind = differenceKindFromCode(settling.before[C::Kind].toText());
    if (!kind || !causesOf(*kind).contains(cause))
        return refused(QStringLiteral("difference.cause-unfit"), subject);
    return settling;
}

void settle(WriteScope& write, const Settling& settling, DifferenceCause cause, const QString& note)
{
    Row after = settling.before;
    after[C::Cause] = differenceCauseCode(cause);
    after[C::Note] = Value::textOrNull(note.trimmed());
    after[C::SettledAt] = write.atText();
    after[C::SettledBy] = write.actor().operatorId.value();
    write.update(stocktakeDifferenceTable(), settling.before, after);
    write.setWorkItem(QStringLiteral("LN-22"));
    write.setAuthority(settling.outcome.number);
}

QJsonObject argumentsOf(qint64 difference)
{
    return {{QStringLiteral("difference"), QString::number(difference)}};
}

} // namespace

Result<FollowUpOutcome> SettleDifference::run(WriteScope& write) const
{
    if (isOfLedger(differenceCauseCode(cause)))
        return refused(QStringLiteral("difference.cause-unfit"));
    const Result<Settling> settling = beginSettling(write, difference, cause);
    if (!settling)
        return settling.refusal();
    if (cause == DifferenceCause::Other && note.trimmed().isEmpty())
        return refused(QStringLiteral("difference.needs-note"), settling->outcome.assetNo);
    settle(write, *settling, cause, note);
    return settling->outcome;
}

Result<FollowUpOutcome> CorrectPlace::run(WriteScope& write) const
{
    Result<Settling> settling = beginSettling(write, difference, DifferenceCause::PlaceCorrected);
    if (!settling)
        return settling.refusal();
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
    return settling->outcome;
}

Result<FollowUpOutcome> SuspectLoss::run(WriteScope& write) const
{
    const Result<Settling> settling = beginSettling(write, difference, DifferenceCause::SuspectedLoss);
    if (!settling)
        return settling.refusal();
    const QString& subject = settling->outcome.assetNo;
    if (note.trimmed().isEmpty())
        return refused(QStringLiteral("difference.needs-note"), subject);
    const std::optional<Row> before = write.lock(assetTable(), settling->asset.value());
    const std::optional<AssetRecord> asset = readAsset(write.connection(), settling->asset, write.at());
    if (!before || !asset || asset->isWithdrawn)
        return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), subject);
    if (const std::optional<Problem> problem = problemOfMove(write.connection(), *asset, AssetState::Lost, note))
        return Refusal{RefusalKind::Refused, {*problem}, false};
    Row after = *before;
    after[AssetColumn::State] = assetStateCode(AssetState::Lost);
    write.update(assetTable(), *before, after);
    settle(write, *settling, DifferenceCause::SuspectedLoss, note);
    return settling->outcome;
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

QJsonObject SuspectLoss::toJson() const
{
    return argumentsOf(difference);
}

QJsonObject FollowUpOutcome::toJson() const
{
    return {{QStringLiteral("session"), number}, {QStringLiteral("asset"), assetNo}, {QStringLiteral("place"), place}};
}

FollowUpOutcome FollowUpOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("session")).toString(), json.value(QStringLiteral("asset")).toString(),
            json.value(QStringLiteral("place")).toString()};
}

} // namespace madoguchi
