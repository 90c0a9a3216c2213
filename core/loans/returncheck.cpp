// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/returncheck.h"

#include "core/base/searchkey.h"
#include "core/ledger/kindrules.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/loantables.h"
#include "core/loans/returnslips.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;
using Lent = LoanLineColumn;

struct Checked {
    enum { Id, LoanLineId, Position, Point, IsGood, Note, WithdrawnAt };
};

struct StoredCheck {
    qint64 id = 0;
    CheckResult result;
};

QList<StoredCheck> storedChecks(Connection& connection, LoanLineId line)
{
    QList<StoredCheck> stored;
    Cursor cursor = connection.select("select id, point, is_good, note from return_check where loan_line_id = ?"
                                      " and withdrawn_at is null order by position, id",
                                      line);
    while (cursor.next())
        stored << StoredCheck{cursor.number(0), {cursor.text(1), cursor.flag(2), cursor.text(3)}};
    return stored;
}

/// Each point with what was said about it. A point is named as people write it: width and case do not matter.
Result<QList<CheckResult>> merged(QList<CheckResult> points, const QList<CheckResult>& said, const QString& assetNo)
{
    for (const CheckResult& one : said) {
        const QString key = searchKey(one.point);
        const auto point = std::find_if(points.begin(), points.end(),
                                        [&](const CheckResult& result) { return searchKey(result.point) == key; });
        if (point == points.end()) {
            QStringList known;
            for (const CheckResult& result : std::as_const(points))
                known << result.point;
            return refused(u"return.no-such-check"_s, assetNo,
                           {{u"check"_s, one.point}, {u"known"_s, known.join(u", "_s)}});
        }
        point->isGood = one.isGood;
        point->note = one.isGood ? QString() : one.note.trimmed();
        if (!point->isGood && point->note.isEmpty())
            return refused(u"return.check-no-note"_s, assetNo, {{u"check"_s, point->point}});
    }
    return points;
}

void insertChecks(WriteScope& scope, LoanLineId line, const QList<CheckResult>& results)
{
    qint64 position = 0;
    for (const CheckResult& result : results)
        scope.insert(returnCheckTable(), {scope.newId(), line.value(), ++position, result.point,
                                          Value::flag(result.isGood), Value::textOrNull(result.note), Value()});
}

void updateCheck(WriteScope& scope, qint64 id, const CheckResult& result)
{
    const std::optional<Row> before = scope.lock(returnCheckTable(), id);
    Row after = *before;
    after[Checked::IsGood] = Value::flag(result.isGood);
    after[Checked::Note] = Value::textOrNull(result.note);
    scope.update(returnCheckTable(), *before, after);
}

QList<CheckResult> asInOrder(const QStringList& points)
{
    QList<CheckResult> results;
    for (const QString& point : points)
        results << CheckResult{point};
    return results;
}

std::optional<ReturnFound> foundWhere(Connection& connection, const char* condition, const Value& key)
{
    static const std::string sql =
        "select ll.id, ll.returned_at, coalesce(p.name, s.name, pl.name), ll.condition_note from loan_line ll"
        " join loan l on l.id = ll.loan_id left join person p on p.id = l.person_id"
        " left join section s on s.id = l.section_id left join place pl on pl.id = l.place_id"
        " where ll.returned_at is not null and ll.withdrawn_at is null and ";
    std::optional<ReturnFound> found;
    {
        Cursor cursor = connection.selectWith(sql + condition, {key});
        if (!cursor.next())
            return std::nullopt;
        found = ReturnFound{cursor.id<LoanLineId>(0), cursor.instant(1), cursor.text(2), cursor.text(3), {}};
    }
    found->checks = readChecks(connection, found->line);
    return found;
}

} // namespace

const Table& returnCheckTable()
{
    static const Table table("return_check",
                             {{"id", Number},
                              {"loan_line_id", Number, Public, "loan_line", true},
                              {"position", Number},
                              {"point", Text},
                              {"is_good", Number},
                              {"note", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"loan_line_id"}});
    return table;
}

QList<CheckResult> notInOrder(const QList<CheckResult>& results)
{
    QList<CheckResult> bad = results;
    bad.removeIf([](const CheckResult& result) { return result.isGood; });
    return bad;
}

QJsonArray checksAsJson(const QList<CheckResult>& results)
{
    QJsonArray array;
    for (const CheckResult& result : results)
        array << QJsonObject{{u"point"_s, result.point}, {u"ok"_s, result.isGood}};
    return array;
}

QList<CheckResult> checksFromJson(const QJsonArray& json)
{
    QList<CheckResult> results;
    for (const QJsonValue& value : json)
        results << CheckResult{value.toObject().value(u"point"_s).toString(), value.toObject().value(u"ok"_s).toBool()};
    return results;
}

QList<CheckResult> readChecks(Connection& connection, LoanLineId line)
{
    QList<CheckResult> results;
    for (const StoredCheck& check : storedChecks(connection, line))
        results << check.result;
    return results;
}

Cursor startChecks(Connection& connection, const QString& lineIds)
{
    return connection.start(
        std::string("select loan_line_id, point, is_good, note from return_check where loan_line_id") +
            connection.dialect().amongIds() + " and withdrawn_at is null order by loan_line_id, position, id",
        lineIds);
}

QHash<qint64, QList<CheckResult>> checksAt(Cursor& cursor)
{
    QHash<qint64, QList<CheckResult>> results;
    while (cursor.next())
        results[cursor.number(0)] << CheckResult{cursor.text(1), cursor.flag(2), cursor.text(3)};
    return results;
}

Result<QList<CheckResult>> storeChecks(WriteScope& scope, LoanLineId line, const QString& assetNo,
                                       const QStringList& points, const QList<CheckResult>& said)
{
    Result<QList<CheckResult>> results = merged(asInOrder(points), said, assetNo);
    if (results)
        insertChecks(scope, line, *results);
    return results;
}

Result<JudgeReturn::Outcome> JudgeReturn::run(WriteScope& scope) const
{
    holdLines(scope, {line});
    const std::optional<Row> returned = scope.lock(loanLineTable(), line.value());
    if (!returned || !(*returned)[Lent::WithdrawnAt].isNull() || (*returned)[Lent::ReturnedAt].isNull())
        return refusal(RefusalKind::NotFound, u"loan.line-unknown"_s, QString::number(line.value()));
    const std::optional<AssetRecord> asset =
        readAsset(scope.connection(), AssetId((*returned)[Lent::AssetId].toNumber()), scope.at());
    const QString& number = asset->values.assetNo;
    if (isAssetLentAgain(scope.connection(), line.value()))
        return refused(u"return.lent-again"_s, number);
    const QList<StoredCheck> stored = storedChecks(scope.connection(), line);
    QList<CheckResult> points;
    for (const StoredCheck& check : stored)
        points << check.result;
    if (stored.isEmpty())
        points = asInOrder(readKindRules(scope.connection(), asset->kindId).checkPoints);
    if (points.isEmpty() || checks.isEmpty())
        return refused(u"return.no-checks"_s, number, {{u"kind"_s, asset->values.kind}});
    const Result<QList<CheckResult>> results = merged(points, checks, number);
    if (!results)
        return results.refusal();
    if (stored.isEmpty())
        insertChecks(scope, line, *results);
    for (qsizetype i = 0; i < stored.size(); ++i)
        updateCheck(scope, stored.at(i).id, results->at(i));
    scope.noteSubject(asset->id.value());
    scope.setWorkItem(u"LN-25"_s);
    return Outcome{number, *results};
}

QJsonObject JudgeReturn::toJson() const
{
    return {{u"line"_s, QString::number(line.value())}, {u"checks"_s, checksAsJson(checks)}};
}

QJsonObject JudgeReturn::Outcome::toJson() const
{
    return {{u"asset"_s, assetNo}, {u"checks"_s, checksAsJson(checks)}};
}

JudgeReturn::Outcome JudgeReturn::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"asset"_s).toString(), checksFromJson(json.value(u"checks"_s).toArray())};
}

Result<AskReturnFound::Answer> AskReturnFound::run(ReadScope& scope) const
{
    return foundWhere(scope.connection, "ll.id = ?", line.value());
}

Result<AskLastReturn::Answer> AskLastReturn::run(ReadScope& scope) const
{
    return foundWhere(scope.connection, "ll.asset_id = ? order by ll.returned_at desc, ll.id desc limit 1",
                      asset.value());
}

} // namespace madoguchi
