// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/retire.h"

#include "core/base/searchkey.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/assetstate.h"
#include "core/loans/idsjson.h"
#include "core/loans/loanout.h"
#include "core/loans/retirepapers.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

struct ListedCell {
    enum {
        Id,
        AssetId,
        ListId,
        PreparedAt,
        Basis,
        Method,
        Executor,
        Witness,
        CertificateNo,
        CertificateId,
        ClosedAt,
        WithdrawnAt
    };
};

/// The open set an asset is in; 0 when in none.
qint64 openRetirement(Connection& connection, AssetId asset)
{
    Cursor cursor = connection.select(
        "select id from retirement where asset_id = ? and closed_at is null and withdrawn_at is null", asset);
    return cursor.next() ? cursor.number(0) : 0;
}

/// What is in no set and left it by hand is not prepared; what was made Disposed without the proof still waits for it.
bool isInSet(const AssetRecord& asset)
{
    return asset.values.state == AssetState::ToSurrender || asset.values.state == AssetState::Disposed;
}

/// In an open set, and not taken out of it by hand since.
bool isPrepared(Connection& connection, const AssetRecord& asset)
{
    return isInSet(asset) && openRetirement(connection, asset.id) != 0;
}

Problem gone(const AssetRecord& asset)
{
    return {u"retire.gone"_s, asset.values.assetNo, {}};
}

/// What may be done with each, under lock; every refusal at once.
Result<QList<AssetRecord>> lockAll(WriteScope& scope, const QList<AssetId>& ids,
                                   const std::function<std::optional<Problem>(const AssetRecord&)>& against)
{
    if (const Result<Done> held = holdAssets(scope, ids); !held)
        return held.refusal();
    QList<AssetRecord> assets;
    Refusal refusal;
    for (AssetId id : ids) {
        Result<AssetRecord> asset = lockAsset(scope, id);
        if (!asset)
            return asset.refusal();
        if (const std::optional<Problem> problem = against(*asset))
            refusal.problems << *problem;
        assets << *std::move(asset);
    }
    if (!refusal.problems.isEmpty())
        return refusal;
    return assets;
}

/// A lost one is found first, with a record of its own: the record of a retirement is none.
Result<Done> prepare(WriteScope& scope, const AssetRecord& asset)
{
    if (asset.values.state == AssetState::Disposed) // only its proof is missing
        return Done{};
    if (asset.values.state == AssetState::Lost)
        return refused(
            u"asset.illegal-move"_s, asset.values.assetNo,
            {{u"from"_s, assetStateCode(asset.values.state)}, {u"to"_s, assetStateCode(AssetState::ToSurrender)}});
    return moveAsset(scope, asset, AssetState::ToSurrender);
}

/// Puts what is in no set yet into one. The ids of the rows, in the order of the assets.
Result<QList<qint64>> prepareAll(WriteScope& scope, const QList<AssetRecord>& assets)
{
    Refusal refusal;
    QList<qint64> rows;
    for (const AssetRecord& asset : assets) {
        if (const Result<Done> moved = prepare(scope, asset); !moved)
            refusal.problems << moved.refusal().problems;
        rows << openRetirement(scope.connection(), asset.id);
        if (rows.last() != 0 && isInSet(asset))
            continue;
        if (rows.last() != 0) // the set it was taken out of by hand: this is another decision, with a list of its own
            withdrawRow(scope, retirementTable(), rows.last());
        rows.last() = scope.newId();
        scope.insert(retirementTable(),
                     {rows.last(), asset.id.value(), Value(), scope.atText(), Value::textOrNull(scope.command().reason),
                      Value(), Value(), Value(), Value(), Value(), Value(), Value()});
    }
    if (!refusal.problems.isEmpty())
        return refusal;
    return rows;
}

RetireOutcome outcomeOf(const QList<AssetRecord>& assets, AssetState state, const QString& document)
{
    RetireOutcome outcome;
    for (const AssetRecord& asset : assets)
        outcome.items << RetireOutcome::Item{asset.values.assetNo,
                                             asset.values.state == AssetState::Disposed ? AssetState::Disposed : state};
    outcome.document = document;
    outcome.isClosed = state == AssetState::Disposed;
    return outcome;
}

} // namespace

bool lacksProof(Connection& connection, const AssetRecord& asset)
{
    return asset.values.state == AssetState::Disposed && openRetirement(connection, asset.id) != 0;
}

const Table& retirementTable()
{
    static const Table table("retirement",
                             {{"id", Number},
                              {"asset_id", Number, Public, "asset", true},
                              {"list_id", Number, Public, "document", true},
                              {"prepared_at", Text},
                              {"basis", Text, Personal},
                              {"method", Text},
                              {"executor", Text, Personal},
                              {"witness", Text, Personal},
                              {"certificate_no", Text},
                              {"certificate_id", Number, Public, "document", true},
                              {"closed_at", Text},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"asset_id"}, .unique = {{{"asset_id"}, {"closed_at", "withdrawn_at"}}}});
    return table;
}

QList<Problem> problemsOfRetiring(const Retire& retire)
{
    QList<Problem> problems;
    const QString executor = retire.executor.trimmed();
    const QString witness = retire.witness.trimmed();
    if (retire.method.trimmed().isEmpty())
        problems << Problem{u"retire.no-method"_s, {}, {}};
    if (executor.isEmpty())
        problems << Problem{u"retire.no-executor"_s, {}, {}};
    if (witness.isEmpty())
        problems << Problem{u"retire.no-witness"_s, {}, {}};
    else if (searchKey(witness) == searchKey(executor)) // the same name, in whatever width and form
        problems << Problem{u"retire.same-person"_s, witness, {}};
    return problems;
}

Result<RetireOutcome> PrepareRetirement::run(WriteScope& scope) const
{
    const auto against = [&](const AssetRecord& asset) -> std::optional<Problem> {
        if (asset.values.state == AssetState::Disposed)
            return gone(asset);
        if (!isPrepared(scope.connection(), asset))
            return std::nullopt;
        return Problem{u"retire.prepared"_s, asset.values.assetNo, {}};
    };
    const Result<QList<AssetRecord>> locked = lockAll(scope, assets, against);
    if (!locked)
        return locked.refusal();
    const Result<QList<qint64>> rows = prepareAll(scope, *locked);
    if (!rows)
        return rows.refusal();
    const IssuedPaper list = issueSurrenderList(scope, *locked);
    for (qint64 row : *rows)
        changeRow(scope, retirementTable(), row,
                  [&](Row& after) { after[ListedCell::ListId] = list.document.value(); });
    scope.setWorkItem(u"LN-31"_s);
    return outcomeOf(*locked, AssetState::ToSurrender, list.number);
}

QJsonObject PrepareRetirement::toJson() const
{
    return {{u"assets"_s, idsJson(assets)}};
}

Result<RetireOutcome> Retire::run(WriteScope& scope) const
{
    if (const QList<Problem> problems = problemsOfRetiring(*this); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    const bool closes = !certificate.trimmed().isEmpty();
    const auto against = [&](const AssetRecord& asset) -> std::optional<Problem> {
        if (asset.values.state == AssetState::Disposed && !isPrepared(scope.connection(), asset))
            return gone(asset);
        if (closes && !isPrepared(scope.connection(), asset))
            return Problem{u"retire.not-prepared"_s, asset.values.assetNo, {}};
        return std::nullopt;
    };
    const Result<QList<AssetRecord>> locked = lockAll(scope, assets, against);
    if (!locked)
        return locked.refusal();
    const Result<QList<qint64>> rows = prepareAll(scope, *locked);
    if (!rows)
        return rows.refusal();
    const IssuedPaper paper = closes ? issueErasureCertificate(scope, *locked, *this) : IssuedPaper();
    for (qsizetype i = 0; i < locked->size(); ++i) {
        changeRow(scope, retirementTable(), rows->at(i), [&](Row& after) {
            after[ListedCell::Method] = method.trimmed();
            after[ListedCell::Executor] = executor.trimmed();
            after[ListedCell::Witness] = witness.trimmed();
            if (!closes)
                return;
            after[ListedCell::CertificateNo] = certificate.trimmed();
            after[ListedCell::CertificateId] = paper.document.value();
            after[ListedCell::ClosedAt] = scope.atText();
        });
        if (!closes)
            continue;
        if (const Result<Done> moved = moveAsset(scope, locked->at(i), AssetState::Disposed); !moved)
            return moved.refusal();
    }
    scope.setWorkItem(u"LN-31"_s);
    return outcomeOf(*locked, closes ? AssetState::Disposed : AssetState::ToSurrender, paper.number);
}

Result<AskUnprepared::Answer> AskUnprepared::run(ReadScope& scope) const
{
    Answer unprepared;
    for (AssetId id : assets) {
        const Result<AssetRecord> asset = AskAsset{id}.run(scope);
        if (asset && asset->values.state != AssetState::Disposed && !isPrepared(scope.connection, *asset))
            unprepared << id;
    }
    return unprepared;
}

QJsonObject Retire::toJson() const
{
    return {{u"assets"_s, idsJson(assets)}, {u"method"_s, method}, {u"certificate"_s, certificate}};
}

QJsonObject RetireOutcome::toJson() const
{
    QJsonArray array;
    for (const Item& item : items)
        array << QJsonObject{{u"asset"_s, item.assetNo}, {u"state"_s, assetStateCode(item.state)}};
    return {{u"items"_s, array}, {u"document"_s, document}, {u"closed"_s, isClosed}};
}

RetireOutcome RetireOutcome::fromJson(const QJsonObject& json)
{
    RetireOutcome outcome;
    const QJsonArray array = json.value(u"items"_s).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject item = value.toObject();
        outcome.items << Item{item.value(u"asset"_s).toString(),
                              assetStateFromCode(item.value(u"state"_s).toString()).value_or(AssetState::ToSurrender)};
    }
    outcome.document = json.value(u"document"_s).toString();
    outcome.isClosed = json.value(u"closed"_s).toBool();
    return outcome;
}

} // namespace madoguchi
