// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerpolicy.h"

#include "core/base/codekey.h"
#include "core/base/isoday.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgertexts.h"

#include <algorithm>

namespace madoguchi {

namespace {

std::optional<Refusal> reservedCode(const QStringList& codes)
{
    const auto reserved = std::find_if(codes.begin(), codes.end(), isReservedCode);
    if (reserved == codes.end())
        return std::nullopt;
    return refused(QStringLiteral("code.reserved"), *reserved);
}

/// Whether another record in force is found by this number as by a further code (barcode, card). One that is taken anew
/// would then mean two things to a scanner; asked only of such, so that what is recorded so can still be changed.
bool isCodeOfAnother(Connection& connection, const std::string& codeTable, const std::string& table, const QString& key,
                     qint64 ownId)
{
    const std::string owner = table + "_id";
    return !key.isEmpty() && connection
                                 .select("select 1 from " + codeTable + " c join " + table + " r on r.id = c." + owner +
                                             " where c.code_key = ? and c.withdrawn_at is null and"
                                             " r.withdrawn_at is null and r.id <> ?",
                                         key, ownId)
                                 .next();
}

} // namespace

std::optional<Refusal> refusedFor(std::optional<Problem> problem)
{
    return problem ? std::optional(refused(*std::move(problem))) : std::nullopt;
}

std::optional<Refusal> assetProblem(WriteScope& scope, const AssetValues& values, qint64 ownId)
{
    Connection& connection = scope.connection();
    if (std::optional<Refusal> problem = refusedFor(problemOfTexts(scope, values, ownId)))
        return problem;
    const QString key = codeKey(values.assetNo);
    if (key.isEmpty())
        return refused(QStringLiteral("asset.no-number"));
    if (std::optional<Refusal> problem = reservedCode(QStringList{values.assetNo} + values.barcodes))
        return problem;
    if (std::optional<Refusal> problem = refusedFor(problemOfAccessories(values)))
        return problem;
    const qint64 other = firstId(connection, "select id from asset where asset_key = ? and withdrawn_at is null", key);
    if (other != 0 && other != ownId)
        return refused(QStringLiteral("asset.exists"), values.assetNo);
    if (other == 0 && isCodeOfAnother(connection, "asset_barcode", "asset", key, ownId))
        return refused(QStringLiteral("asset.exists"), values.assetNo);
    return std::nullopt;
}

std::optional<Refusal> personProblem(WriteScope& scope, const PersonValues& values, qint64 ownId)
{
    Connection& connection = scope.connection();
    if (std::optional<Refusal> problem = refusedFor(problemOfTexts(scope, values, ownId)))
        return problem;
    const QString staffKey = codeKey(values.staffNo);
    const QString userKey = codeKey(values.userName);
    if (staffKey.isEmpty() && userKey.isEmpty())
        return refused(QStringLiteral("person.no-number"), values.name);
    if (values.name.trimmed().isEmpty())
        return refused(QStringLiteral("person.no-name"), values.staffNo);
    if (std::optional<Refusal> problem = reservedCode(QStringList{values.staffNo, values.userName} + values.cards))
        return problem;
    const qint64 byStaff =
        firstId(connection, "select id from person where staff_key = ? and withdrawn_at is null", staffKey);
    if (byStaff != 0 && byStaff != ownId)
        return refused(QStringLiteral("person.exists"), values.staffNo);
    const qint64 byUser =
        firstId(connection, "select id from person where user_key = ? and withdrawn_at is null", userKey);
    if (byUser != 0 && byUser != ownId)
        return refused(QStringLiteral("person.exists"), values.userName);
    if (byStaff == 0 && isCodeOfAnother(connection, "person_card", "person", staffKey, ownId))
        return refused(QStringLiteral("person.exists"), values.staffNo);
    if (byUser == 0 && isCodeOfAnother(connection, "person_card", "person", userKey, ownId))
        return refused(QStringLiteral("person.exists"), values.userName);
    return refusedFor(problemOfLeaving(values.leftOn, scope.today()));
}

std::optional<Problem> problemOfAccessories(const AssetValues& values)
{
    for (const AccessoryValue& accessory : values.accessories) {
        if (accessory.name.trimmed().isEmpty() || accessory.quantity < 1)
            return Problem{
                QStringLiteral("asset.bad-accessory"),
                values.assetNo,
                {{QStringLiteral("name"), accessory.name}, {QStringLiteral("quantity"), qint64(accessory.quantity)}}};
    }
    return std::nullopt;
}

std::optional<Problem> problemOfLeaving(QDate leftOn, QDate today)
{
    if (!leftOn.isValid() || leftOn <= today.addYears(mostLeavingYears))
        return std::nullopt;
    return Problem{QStringLiteral("person.left-later"), isoDay(leftOn), {{QStringLiteral("years"), mostLeavingYears}}};
}

std::optional<Problem> problemOfMove(Connection& connection, const AssetRecord& asset, AssetState to,
                                     const MoveOrder& order)
{
    const AssetState from = asset.values.state;
    const auto problem = [&](const QString& code) {
        return Problem{code,
                       asset.values.assetNo,
                       {{QStringLiteral("from"), assetStateCode(from)}, {QStringLiteral("to"), assetStateCode(to)}}};
    };
    if (from == to)
        return std::nullopt;
    if (to == AssetState::Disposed && !order.isProcedure)
        return problem(QStringLiteral("asset.disposed-by-retiring"));
    if (!isAllowedMove(connection, from, to))
        return problem(QStringLiteral("asset.illegal-move"));
    if (asset.holder && isStateInTheHouse(to))
        return problem(QStringLiteral("asset.state-while-lent"));
    if (order.isProcedure)
        return std::nullopt;
    const bool hasReason = !order.reason.trimmed().isEmpty();
    if (from == AssetState::Lost && !hasReason)
        return problem(QStringLiteral("asset.found-needs-reason"));
    if (from == AssetState::Disposed && (!hasReason || order.authority.trimmed().isEmpty()))
        return problem(QStringLiteral("asset.disposed-needs-order"));
    return std::nullopt;
}

} // namespace madoguchi
