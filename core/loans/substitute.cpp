// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/substitute.h"

#include "core/ledger/ledgerquestions.h"
#include "core/loans/termtables.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QStringList numbers(Connection& connection, const char* sql, AssetId asset)
{
    QStringList found;
    Cursor cursor = connection.select(sql, asset);
    while (cursor.next())
        found << cursor.text(0);
    return found;
}

} // namespace

bool isAway(const AssetRecord& asset)
{
    const AssetState state = asset.values.state;
    return state == AssetState::Faulty || state == AssetState::InRepair || state == AssetState::Lost;
}

QList<Problem> problemsOfSubstitute(WriteScope& scope, AssetId away, const QList<AssetId>& items)
{
    const std::optional<AssetRecord> asset = readAsset(scope.connection(), away, scope.at());
    if (!asset)
        return {{u"asset.unknown"_s, QString::number(away.value()), {}}};
    const QString& number = asset->values.assetNo;
    if (items.contains(away))
        return {{u"substitute.same-item"_s, number, {}}};
    if (items.size() != 1)
        return {{u"substitute.one-item"_s, number, {}}};
    if (!isAway(*asset))
        return {{u"substitute.not-away"_s, number, {}}};
    return {};
}

void storeSubstitute(WriteScope& scope, qint64 loanLine, AssetId away)
{
    scope.insert(loanSubstituteTable(), {scope.newId(), loanLine, away.value(), Value()});
}

Result<AskWhoLacks::Answer> AskWhoLacks::run(ReadScope& scope) const
{
    Cursor cursor = scope.connection.select(
        "select coalesce(p.staff_no, p.user_name, s.name), coalesce(p.name, s.name) from loan_line ll"
        " join loan l on l.id = ll.loan_id left join person p on p.id = l.person_id"
        " left join section s on s.id = l.section_id where ll.asset_id = ? and ll.withdrawn_at is null"
        " and l.withdrawn_at is null and (p.id is not null or s.id is not null)"
        " order by ll.lent_at desc, ll.id desc limit 1",
        asset);
    return cursor.next() ? Answer{cursor.text(0), cursor.text(1)} : Answer{};
}

Result<AskSubstitutes::Answer> AskSubstitutes::run(ReadScope& scope) const
{
    return Answer{numbers(scope.connection,
                          "select a.asset_no from loan_substitute s join loan_line ll on ll.id = s.loan_line_id"
                          " join asset a on a.id = s.asset_id where ll.asset_id = ? and ll.returned_at is null"
                          " and ll.withdrawn_at is null and s.withdrawn_at is null order by s.id",
                          asset),
                  numbers(scope.connection,
                          "select a.asset_no from loan_substitute s join loan_line ll on ll.id = s.loan_line_id"
                          " join asset a on a.id = ll.asset_id where s.asset_id = ? and ll.returned_at is null"
                          " and ll.withdrawn_at is null and s.withdrawn_at is null order by s.id",
                          asset)};
}

} // namespace madoguchi
