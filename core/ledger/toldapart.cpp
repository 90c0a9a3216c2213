// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/toldapart.h"

#include "core/ledger/ledgerquestions.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;

Refusal noneCalled(const QString& code, qint64 id)
{
    return refusal(RefusalKind::NotFound, code, QString::number(id));
}

/// Nothing is written twice.
template<ToldApart::Of of>
LedgerOutcome tellApart(WriteScope& scope, qint64 one, qint64 other)
{
    if (ToldApart(scope.connection(), of).contains(one, other))
        return {};
    const auto [first, second] = std::minmax(one, other);
    const qint64 id = scope.newId();
    if constexpr (of == ToldApart::Of::People)
        scope.insert(toldApartTable(), {id, first, second, Value(), Value(), Value()});
    else
        scope.insert(toldApartTable(), {id, Value(), Value(), first, second, Value()});
    return {id, {}};
}

QJsonObject pairJson(qint64 one, qint64 other)
{
    return {{u"one"_s, QString::number(one)}, {u"other"_s, QString::number(other)}};
}

} // namespace

const Table& toldApartTable()
{
    static const Table table("told_apart",
                             {{"id", Number},
                              {"person_id", Number, ColumnClass::Public, "person", true},
                              {"other_person_id", Number, ColumnClass::Public, "person", true},
                              {"asset_id", Number, ColumnClass::Public, "asset", true},
                              {"other_asset_id", Number, ColumnClass::Public, "asset", true},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"person_id", "asset_id"}, .keepsInUse = false});
    return table;
}

QJsonObject TellPeopleApart::toJson() const
{
    return pairJson(one.value(), other.value());
}

Result<LedgerOutcome> TellPeopleApart::run(WriteScope& scope) const
{
    if (one == other)
        return refused(u"merge.same"_s);
    for (const PersonId id : {one, other}) {
        const std::optional<PersonRecord> person = readPerson(scope.connection(), id);
        if (!person || person->isWithdrawn)
            return noneCalled(u"person.unknown"_s, id.value());
    }
    return tellApart<ToldApart::Of::People>(scope, one.value(), other.value());
}

QJsonObject TellAssetsApart::toJson() const
{
    return pairJson(one.value(), other.value());
}

Result<LedgerOutcome> TellAssetsApart::run(WriteScope& scope) const
{
    if (one == other)
        return refused(u"merge.same"_s);
    for (const AssetId id : {one, other}) {
        const std::optional<AssetRecord> asset = readAsset(scope.connection(), id, scope.at());
        if (!asset || asset->isWithdrawn)
            return noneCalled(u"asset.unknown"_s, id.value());
    }
    return tellApart<ToldApart::Of::Assets>(scope, one.value(), other.value());
}

ToldApart::ToldApart(Connection& connection, Of of)
{
    Cursor cursor = connection.select(of == Of::People ? "select person_id, other_person_id from told_apart"
                                                         " where person_id is not null and withdrawn_at is null"
                                                       : "select asset_id, other_asset_id from told_apart"
                                                         " where asset_id is not null and withdrawn_at is null");
    while (cursor.next())
        m_pairs.insert(std::minmax(cursor.number(0), cursor.number(1)));
}

} // namespace madoguchi
