// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/service.h"

#include "core/ledger/ledgerquestions.h"
#include "core/loans/assetstate.h"
#include "core/loans/idsjson.h"
#include "core/loans/incidentpolicy.h"
#include "core/loans/incidenttables.h"
#include "core/loans/loanout.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// What a service does to one item: its next state, or what stands against it.
using NextState = std::function<Result<AssetState>(const AssetRecord& asset)>;
using Note = std::function<void(WriteScope& scope, const AssetRecord& asset, AssetState state)>;

Refusal wrongState(const AssetRecord& asset)
{
    return refused(u"service.wrong-state"_s, asset.values.assetNo, {{u"state"_s, assetStateCode(asset.values.state)}});
}

/// Moves each item and notes it; all or nothing, with every refusal at once.
Result<ServiceOutcome> serve(WriteScope& scope, const QList<AssetId>& assets, const NextState& next, const Note& note)
{
    if (const Result<Done> held = holdAssets(scope, assets); !held)
        return held.refusal();
    ServiceOutcome outcome;
    Refusal refusal;
    for (AssetId id : assets) {
        const Result<AssetRecord> asset = lockAsset(scope, id);
        const Result<AssetState> state = asset ? next(*asset) : Result<AssetState>(asset.refusal());
        const Result<Done> moved = state ? moveAsset(scope, *asset, *state) : Result<Done>(state.refusal());
        if (!moved) {
            refusal.kind = moved.refusal().kind;
            refusal.problems << moved.refusal().problems;
            continue;
        }
        note(scope, *asset, *state);
        outcome.items << ServiceOutcome::Item{asset->values.assetNo, *state};
    }
    if (!refusal.problems.isEmpty())
        return refusal;
    return outcome;
}

bool isPast(const RepairTerms& terms, Instant now)
{
    return terms.expectedOn.isValid() && terms.expectedOn < now.localDay();
}

QJsonObject withTerms(QJsonObject json, const RepairTerms& terms)
{
    if (!terms.vendor.trimmed().isEmpty())
        json.insert(u"vendor"_s, terms.vendor.trimmed());
    if (terms.expectedOn.isValid())
        json.insert(u"expected"_s, terms.expectedOn.toString(Qt::ISODate));
    return json;
}

} // namespace

Result<ServiceOutcome> SendToRepair::run(WriteScope& scope) const
{
    const QString said = note.trimmed();
    if (said.isEmpty())
        return refused(u"service.no-note"_s);
    if (isPast(terms, scope.at()))
        return refused(u"service.expected-past"_s, terms.expectedOn.toString(Qt::ISODate));
    scope.setWorkItem(u"LN-30"_s);
    return serve(
        scope, assets,
        [](const AssetRecord& asset) -> Result<AssetState> {
            // A lost one is found first, with a record of its own.
            if (asset.values.state == AssetState::InRepair || asset.values.state == AssetState::Lost)
                return wrongState(asset);
            return AssetState::InRepair;
        },
        [this, said](WriteScope& s, const AssetRecord& asset, AssetState) { beginRepair(s, asset.id, said, terms); });
}

QJsonObject SendToRepair::toJson() const
{
    return withTerms({{u"assets"_s, idsJson(assets)}}, terms);
}

Result<ServiceOutcome> ChangeRepair::run(WriteScope& scope) const
{
    if (terms.vendor.trimmed().isEmpty() && !terms.expectedOn.isValid())
        return refused(u"service.no-terms"_s);
    if (isPast(terms, scope.at()))
        return refused(u"service.expected-past"_s, terms.expectedOn.toString(Qt::ISODate));
    scope.setWorkItem(u"LN-30"_s);
    return serve(
        scope, assets,
        [](const AssetRecord& asset) -> Result<AssetState> {
            if (asset.values.state != AssetState::InRepair)
                return wrongState(asset);
            return AssetState::InRepair;
        },
        [this](WriteScope& s, const AssetRecord& asset, AssetState) {
            // In repair by an import, or from before repairs were recorded: its record begins here.
            if (!changeRepair(s, asset.id, terms))
                beginRepair(s, asset.id, {}, terms);
        });
}

QJsonObject ChangeRepair::toJson() const
{
    return withTerms({{u"assets"_s, idsJson(assets)}}, terms);
}

Result<ServiceOutcome> ReturnToService::run(WriteScope& scope) const
{
    const QString said = note.trimmed();
    if (cost.value_or(0) < 0)
        return refused(u"service.bad-cost"_s, QString::number(*cost));
    scope.setWorkItem(u"LN-30"_s);
    return serve(
        scope, assets,
        [this](const AssetRecord& asset) -> Result<AssetState> {
            const AssetState state = asset.values.state;
            if (state != AssetState::InRepair && (state != AssetState::Faulty || !isRepaired))
                return wrongState(asset);
            return isRepaired ? stateInService(asset) : AssetState::Faulty;
        },
        [this, said](WriteScope& s, const AssetRecord& asset, AssetState state) {
            endRepair(s, asset.id, state, said, cost);
        });
}

QJsonObject ReturnToService::toJson() const
{
    QJsonObject json{{u"assets"_s, idsJson(assets)}, {u"repaired"_s, isRepaired}};
    if (cost)
        json.insert(u"cost"_s, *cost);
    return json;
}

Result<ServiceOutcome> FinishReset::run(WriteScope& scope) const
{
    const QString said = note.trimmed();
    scope.setWorkItem(u"LN-28"_s);
    return serve(
        scope, assets,
        [](const AssetRecord& asset) -> Result<AssetState> {
            if (asset.values.state != AssetState::NeedsReset)
                return wrongState(asset);
            return AssetState::Usable;
        },
        [said](WriteScope& s, const AssetRecord& asset, AssetState state) {
            s.insert(assetServiceTable(),
                     {s.newId(), asset.id.value(), u"reset"_s, s.atText(), Value(), s.atText(), Value::textOrNull(said),
                      assetStateCode(state), Value(), Value(), Value(), Value()});
        });
}

QJsonObject FinishReset::toJson() const
{
    return {{u"assets"_s, idsJson(assets)}};
}

QJsonObject ServiceOutcome::toJson() const
{
    QJsonArray array;
    for (const Item& item : items)
        array << QJsonObject{{u"asset"_s, item.assetNo}, {u"state"_s, assetStateCode(item.state)}};
    return {{u"items"_s, array}};
}

ServiceOutcome ServiceOutcome::fromJson(const QJsonObject& json)
{
    ServiceOutcome outcome;
    const QJsonArray array = json.value(u"items"_s).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject item = value.toObject();
        outcome.items << Item{item.value(u"asset"_s).toString(),
                              assetStateFromCode(item.value(u"state"_s).toString()).value_or(AssetState::Usable)};
    }
    return outcome;
}

} // namespace madoguchi
