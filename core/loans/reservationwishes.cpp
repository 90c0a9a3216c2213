// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservationwishes.h"

#include "core/base/isoday.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reservationtables.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace madoguchi {

namespace {

/// What keeps a certain unit from being there on these days.
QList<Problem> problemsOfUnit(const AssetRecord& asset, const ReservedPeriod& period, const QList<PromisedLine>& open)
{
    AssetRecord then = asset;
    then.holder.reset(); // it may be back by then
    if (then.values.state == AssetState::NeedsReset)
        then.values.state = AssetState::Usable;
    QList<Problem> problems = blockingProblems(problemsOfLending(then));
    if (asset.holder && (!asset.holder->due.day.isValid() || asset.holder->due.day >= period.first))
        problems << Problem{QStringLiteral("asset.out-then"),
                            asset.values.assetNo,
                            {{QStringLiteral("holder"), asset.holder->name},
                             {QStringLiteral("due"), isoDay(asset.holder->due.day)},
                             {QStringLiteral("from"), isoDay(period.first)}}};
    for (const PromisedLine& line : open) {
        if (line.unit() == asset.id && line.period.overlaps(period))
            problems << reservedProblem(asset.values.assetNo, line);
    }
    return problems;
}

/// Kinds are held in the order of their numbers: two counters cannot both promise the last one.
QList<Problem> problemsOfKinds(WriteScope& scope, const QList<ReservationWish>& wishes, const ReservedPeriod& period,
                               const QList<PromisedLine>& open, const OfficeCalendar& calendar)
{
    QList<Problem> problems;
    std::map<qint64, std::pair<QString, int>> wanted;
    for (const ReservationWish& wish : wishes) {
        wanted[wish.kind.value()].first = wish.kindName;
        ++wanted[wish.kind.value()].second;
    }
    for (const auto& [id, kind] : wanted) {
        const QList<KindDay> days =
            kindDays(kindStock(scope.connection(), KindId(id)), KindId(id), open, period, scope.today(), calendar);
        if (const std::optional<Problem> problem = problemOfStock(kind.first, days, kind.second))
            problems << *problem;
    }
    return problems;
}

} // namespace

Result<ReservedDays> reservedDays(const ReservedPeriod& wanted, QDate today, const OfficeCalendar& calendar)
{
    if (const QList<Problem> problems = problemsOfPeriod(wanted, today, calendar); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    ReservedDays days{wanted, false};
    if (calendar.isClosed(wanted.last)) {
        days.period.last = calendar.dueDay(wanted.last, wanted.first);
        days.isDueMoved = days.period.last != wanted.last;
    }
    return days;
}

void holdKinds(WriteScope& scope, const QList<ReservationWish>& wishes)
{
    std::vector<qint64> ids;
    for (const ReservationWish& wish : wishes)
        ids.push_back(wish.kind.value());
    scope.holdAll("kind", ids);
}

Result<Done> addUnits(WriteScope& scope, const QList<AssetId>& items, QList<ReservationWish>& wishes)
{
    std::vector<qint64> ids;
    for (AssetId id : items)
        ids.push_back(id.value());
    scope.holdAll("asset", ids);
    std::sort(ids.begin(), ids.end());
    const auto twice = std::adjacent_find(ids.begin(), ids.end());
    for (AssetId id : items) {
        std::optional<AssetRecord> asset = readAsset(scope.connection(), id, scope.at());
        if (!asset)
            return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), QString::number(id.value()));
        if (twice != ids.end() && *twice == id.value())
            return refused(QStringLiteral("asset.twice"), asset->values.assetNo);
        const KindId kind = asset->kindId;
        const QString kindName = asset->values.kind;
        wishes << ReservationWish{kind, kindName, std::move(asset)};
    }
    return Done{};
}

Result<Done> addKinds(WriteScope& scope, const QList<WantedKind>& kinds, QList<ReservationWish>& wishes)
{
    for (const WantedKind& wanted : kinds) {
        Cursor cursor =
            scope.connection().select("select name from kind where id = ? and withdrawn_at is null", wanted.kind);
        if (!cursor.next())
            return refusal(RefusalKind::NotFound, QStringLiteral("kind.unknown"), QString::number(wanted.kind.value()));
        const QString name = cursor.text(0);
        for (int i = 0; i < std::min(wanted.count, mostReservedUnits + 1); ++i)
            wishes << ReservationWish{wanted.kind, name, std::nullopt};
    }
    return Done{};
}

QList<Problem> problemsOfWishes(WriteScope& scope, const QList<ReservationWish>& wishes, const ReservedPeriod& period,
                                const QList<PromisedLine>& open, const OfficeCalendar& calendar)
{
    QList<Problem> problems;
    for (const ReservationWish& wish : wishes) {
        if (wish.asset)
            problems << problemsOfUnit(*wish.asset, period, open);
    }
    return problems + problemsOfKinds(scope, wishes, period, open, calendar);
}

void storeWishes(WriteScope& scope, ReservationId reservation, const QList<ReservationWish>& wishes,
                 const ReservedPeriod& period)
{
    for (const ReservationWish& wish : wishes)
        scope.insert(reservationLineTable(), {scope.newId(), reservation.value(), wish.kind.value(),
                                              wish.asset ? Value(wish.asset->id.value()) : Value(), Value(),
                                              isoDay(period.first), isoDay(period.last), Value(), Value(), Value()});
}

void addWishes(QJsonObject& json, const QList<AssetId>& items, const QList<WantedKind>& kinds)
{
    QJsonArray units;
    for (AssetId id : items)
        units << QString::number(id.value());
    QJsonArray wanted;
    for (const WantedKind& kind : kinds)
        wanted << QJsonObject{{QStringLiteral("kind"), QString::number(kind.kind.value())},
                              {QStringLiteral("count"), kind.count}};
    if (!units.isEmpty())
        json.insert(QStringLiteral("items"), units);
    if (!wanted.isEmpty())
        json.insert(QStringLiteral("kinds"), wanted);
}

} // namespace madoguchi
