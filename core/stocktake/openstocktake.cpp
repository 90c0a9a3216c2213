// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/openstocktake.h"

#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/ledger/assetstatus.h"
#include "core/stocktake/stocktaketables.h"

#include <vector>

namespace madoguchi {

namespace {

struct ExpectedThing {
    qint64 asset = 0;
    Value place;
    Value person;
    Value section;
    bool isLent = false;
    bool isInRepair = false;
};

/// The things of the scope, by number. Whether one is lent is asked of the open line, of which there is one at most.
std::string sqlOfScope(const StocktakeScope& scope, std::vector<Value>& values)
{
    const bool isCustody = scope.countsCustody();
    std::string sql = "select a.id, a.place_id, l.person_id, l.section_id, ll.id, a.state from asset a ";
    sql += isCustody ? "join" : "left join";
    sql += " loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null ";
    sql += isCustody ? "join" : "left join";
    sql += " loan l on l.id = ll.loan_id left join person p on p.id = l.person_id"
           " where a.withdrawn_at is null and a.state not in ('lost', 'disposed')";
    const auto restrict = [&](const char* condition, qint64 id) {
        if (id == 0)
            return;
        sql += condition;
        values.push_back(id);
    };
    restrict(" and a.place_id = ?", scope.place.value());
    restrict(" and a.kind_id = ?", scope.kind.value());
    restrict(" and coalesce(l.section_id, p.section_id) = ?", scope.section.value());
    return sql + " order by a.asset_key";
}

std::vector<ExpectedThing> thingsOfScope(Connection& connection, const StocktakeScope& scope)
{
    std::vector<ExpectedThing> things;
    std::vector<Value> values;
    const std::string sql = sqlOfScope(scope, values);
    Cursor cursor = connection.selectWith(sql, values);
    while (cursor.next())
        things.push_back({cursor.number(0), cursor.value(1), cursor.value(2), cursor.value(3), !cursor.isNull(4),
                          assetStateFromCode(cursor.text(5)) == AssetState::InRepair});
    return things;
}

Result<Done> checkScope(Connection& connection, const StocktakeScope& scope)
{
    const auto isMissing = [&](const char* table, qint64 id) {
        return id != 0 &&
               !connection.select(std::string("select 1 from ") + table + " where id = ? and withdrawn_at is null", id)
                    .next();
    };
    if (isMissing("place", scope.place.value()))
        return refusal(RefusalKind::NotFound, QStringLiteral("place.unknown"), QString::number(scope.place.value()));
    if (isMissing("kind", scope.kind.value()))
        return refusal(RefusalKind::NotFound, QStringLiteral("kind.unknown"), QString::number(scope.kind.value()));
    if (isMissing("section", scope.section.value()))
        return refusal(RefusalKind::NotFound, QStringLiteral("section.unknown"),
                       QString::number(scope.section.value()));
    return Done{};
}

} // namespace

Result<OpenStocktakeOutcome> OpenStocktake::run(WriteScope& write) const
{
    if (const Result<Done> known = checkScope(write.connection(), scope); !known)
        return known.refusal();
    const std::vector<ExpectedThing> things = thingsOfScope(write.connection(), scope);
    if (things.empty())
        return refused(QStringLiteral("stocktake.nothing-expected"));
    if (things.size() > size_t(mostLines))
        return refused(QStringLiteral("stocktake.too-many"), {},
                       {{QStringLiteral("count"), qint64(things.size())}, {QStringLiteral("most"), mostLines}});

    const bool isCustody = scope.countsCustody();
    const DocumentNumber number = nextDocumentNumber(write, DocumentKind::Stocktake);
    const DocumentId document = storeDocument(write, {DocumentKind::Stocktake,
                                                      number,
                                                      {},
                                                      scope.section,
                                                      int(things.size()),
                                                      readSettings(write.connection()).officeLanguage,
                                                      {},
                                                      false});
    OpenStocktakeOutcome outcome{StocktakeId(write.newId()), textOf(number), 0, 0, 0};
    const qint64 session = outcome.stocktake.value();
    write.insert(stocktakeTable(),
                 {session, document.value(), stocktakeTypeCode(type), Value::idOrNull(scope.place.value()),
                  Value::idOrNull(scope.kind.value()), Value::idOrNull(scope.section.value()), Value::flag(isCustody),
                  write.atText(), write.actor().operatorId.value(), Value(), Value(), Value(), Value(), Value(),
                  Value()});
    for (const ExpectedThing& thing : things) {
        // Away is what is lent and, whoever has it by the record, what is being repaired: see linestanding.h.
        const bool isLent = thing.isLent && !isCustody;
        write.insert(stocktakeLineTable(), {write.newId(), session, thing.asset, thing.place, thing.person,
                                            thing.section, Value::flag(isLent || thing.isInRepair), Value()});
        ++(isLent ? outcome.lent : thing.isInRepair ? outcome.inRepair : outcome.expected);
    }
    if (check) {
        if (const Result<Done> stored = storeSpotCheck(write, outcome.stocktake, *check); !stored)
            return stored.refusal();
    }
    write.setWorkItem(countingWorkItem(type));
    return outcome;
}

QJsonObject OpenStocktake::toJson() const
{
    QJsonObject json{{QStringLiteral("type"), stocktakeTypeCode(type)},
                     {QStringLiteral("custody"), scope.countsCustody()}};
    const auto add = [&](const QString& key, qint64 id) {
        if (id != 0)
            json.insert(key, QString::number(id));
    };
    add(QStringLiteral("place"), scope.place.value());
    add(QStringLiteral("kind"), scope.kind.value());
    add(QStringLiteral("section"), scope.section.value());
    addSpotCheck(json, check);
    return json;
}

QJsonObject OpenStocktakeOutcome::toJson() const
{
    return {{QStringLiteral("id"), QString::number(stocktake.value())},
            {QStringLiteral("session"), number},
            {QStringLiteral("expected"), expected},
            {QStringLiteral("lent"), lent},
            {QStringLiteral("inRepair"), inRepair}};
}

OpenStocktakeOutcome OpenStocktakeOutcome::fromJson(const QJsonObject& json)
{
    return {StocktakeId(json.value(QStringLiteral("id")).toString().toLongLong()),
            json.value(QStringLiteral("session")).toString(), json.value(QStringLiteral("expected")).toInt(),
            json.value(QStringLiteral("lent")).toInt(), json.value(QStringLiteral("inRepair")).toInt()};
}

} // namespace madoguchi
