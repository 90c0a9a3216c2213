// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/allocate.h"

#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/idsjson.h"
#include "core/loans/lendingrules.h"
#include "core/loans/lockedreservation.h"
#include "core/loans/pickupslip.h"
#include "core/loans/reservationquestions.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

namespace {

using Field = ReservationColumn;
using Line = ReservationLineColumn;

QString textOf(ReservationId id)
{
    return QString::number(id.value());
}

QJsonObject unitsJson(ReservationId reservation, const QList<AssetId>& items)
{
    return {{QStringLiteral("reservation"), textOf(reservation)}, {QStringLiteral("items"), idsJson(items)}};
}

/// The line that asks for this unit, else one that asks for any of its kind.
Row* lineFor(LockedReservation& locked, const AssetRecord& asset)
{
    Row* found = nullptr;
    for (Row& line : locked.openLines) {
        if (!line[Line::AllocatedId].isNull())
            continue;
        if (line[Line::AssetId] == Value(asset.id.value()))
            return &line;
        if (!found && line[Line::AssetId].isNull() && line[Line::KindId] == Value(asset.kindId.value()))
            found = &line;
    }
    return found;
}

/// A reservation nobody came for may still have it on its shelf.
void releaseFromPast(WriteScope& scope, AssetId asset)
{
    std::optional<qint64> past;
    {
        Cursor cursor = scope.connection().select(
            "select id from reservation_line where allocated_id = ? and closed_at is null and withdrawn_at is null"
            " and to_on < ?",
            asset, scope.today());
        if (cursor.next())
            past = cursor.number(0);
    }
    if (!past)
        return;
    changeRow(scope, reservationLineTable(), *past, [&](Row& row) { row[Line::AllocatedId] = Value(); });
}

QList<Problem> problemsOf(const AssetRecord& asset, const LockedReservation& locked, const QList<PromisedLine>& open)
{
    QList<Problem> problems = blockingProblems(problemsOfLending(asset));
    for (const PromisedLine& line : open) {
        if (line.unit() != asset.id)
            continue;
        if (line.reservation == locked.record.id && line.allocated.isValid())
            problems << Problem{QStringLiteral("allocation.already"),
                                asset.values.assetNo,
                                {{QStringLiteral("reservation"), locked.record.number}}};
        else if (line.reservation != locked.record.id &&
                 (line.allocated.isValid() || line.period.overlaps(locked.record.period)))
            problems << reservedProblem(asset.values.assetNo, line);
    }
    return problems;
}

AllocateOutcome outcomeOf(const LockedReservation& locked, const QStringList& assets)
{
    const auto isAllocated = [](const Row& line) { return !line[Line::AllocatedId].isNull(); };
    return {locked.record.number, assets,
            int(std::count_if(locked.openLines.begin(), locked.openLines.end(), isAllocated)),
            int(locked.openLines.size())};
}

void makeNotReady(WriteScope& scope, LockedReservation& locked)
{
    locked.update(scope, [](Row& row) { row[Field::ReadyAt] = Value(); });
}

/// What would stop the handover once they come: a unit that has become faulty or lost since, somebody who is blocked.
QList<Problem> problemsOfFetching(WriteScope& scope, const ReservationRecord& record)
{
    Connection& connection = scope.connection();
    QList<Problem> problems =
        problemsOfReceiver(scope, holderOf(scope, record), record.person, record.section, readSettings(connection));
    for (const ReservationLine& line : record.lines) {
        if (!line.isOpen)
            continue;
        if (const std::optional<AssetRecord> asset = readAsset(connection, line.asset, scope.at()))
            problems << blockingProblems(problemsOfLending(*asset));
    }
    return problems;
}

} // namespace

Result<AllocateOutcome> Allocate::run(WriteScope& scope) const
{
    if (items.isEmpty())
        return refused(QStringLiteral("loan.no-items"));
    Result<LockedReservation> locked = lockReservation(scope, reservation, items);
    if (!locked)
        return locked.refusal();
    const QList<PromisedLine> open = promisedLines(scope.connection(), scope.today());
    QList<Problem> problems;
    QStringList numbers;
    for (AssetId id : items) {
        const std::optional<AssetRecord> asset = readAsset(scope.connection(), id, scope.at());
        if (!asset)
            return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), QString::number(id.value()));
        const QString& number = asset->values.assetNo;
        const QList<Problem> against = problemsOf(*asset, *locked, open);
        Row* line = against.isEmpty() ? lineFor(*locked, *asset) : nullptr;
        if (numbers.contains(number))
            problems << Problem{QStringLiteral("asset.twice"), number, {}};
        else if (!against.isEmpty())
            problems << against;
        else if (!line)
            problems << Problem{
                QStringLiteral("allocation.no-line"),
                number,
                {{QStringLiteral("kind"), asset->values.kind}, {QStringLiteral("reservation"), locked->record.number}}};
        numbers << number;
        if (!problems.isEmpty())
            continue;
        releaseFromPast(scope, id);
        locked->update(scope, *line, [&](Row& row) { row[Line::AllocatedId] = id.value(); });
    }
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    scope.setWorkItem(QStringLiteral("LN-02"));
    return outcomeOf(*locked, numbers);
}

Result<AllocateOutcome> ReleaseUnits::run(WriteScope& scope) const
{
    if (items.isEmpty())
        return refused(QStringLiteral("loan.no-items"));
    Result<LockedReservation> locked = lockReservation(scope, reservation, items, true);
    if (!locked)
        return locked.refusal();
    QStringList numbers;
    for (AssetId id : items) {
        const auto line = std::find_if(locked->openLines.begin(), locked->openLines.end(),
                                       [&](const Row& row) { return row[Line::AllocatedId] == Value(id.value()); });
        const std::optional<AssetRecord> asset = readAsset(scope.connection(), id, scope.at());
        const QString number = asset ? asset->values.assetNo : QString::number(id.value());
        if (line == locked->openLines.end())
            return refused(QStringLiteral("allocation.none"), number,
                           {{QStringLiteral("reservation"), locked->record.number}});
        locked->update(scope, *line, [](Row& row) { row[Line::AllocatedId] = Value(); });
        numbers << number;
    }
    makeNotReady(scope, *locked);
    scope.setWorkItem(QStringLiteral("LN-02"));
    return outcomeOf(*locked, numbers);
}

Result<MakeReady::Outcome> MakeReady::run(WriteScope& scope) const
{
    Result<LockedReservation> locked = lockReservation(scope, reservation);
    if (!locked)
        return locked.refusal();
    const ReservationRecord& record = locked->record;
    if (record.state == ReservationState::Ready)
        return refused(QStringLiteral("reservation.already-ready"), record.number);
    if (const int missing = record.openLines() - record.allocatedLines(); missing > 0)
        return refused(QStringLiteral("reservation.not-allocated"), record.number,
                       {{QStringLiteral("missing"), missing}});
    if (const QList<Problem> problems = problemsOfFetching(scope, record); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    locked->update(scope, [&](Row& row) { row[Field::ReadyAt] = scope.atText(); });
    const QString slip = issuePickUpSlip(scope, *locked, shelf.trimmed());
    scope.setWorkItem(QStringLiteral("LN-02"));
    return Outcome{slip, record.number};
}

QJsonObject Allocate::toJson() const
{
    return unitsJson(reservation, items);
}

QJsonObject ReleaseUnits::toJson() const
{
    return unitsJson(reservation, items);
}

QJsonObject MakeReady::toJson() const
{
    return {{QStringLiteral("reservation"), textOf(reservation)}, {QStringLiteral("shelf"), shelf}};
}

QJsonObject AllocateOutcome::toJson() const
{
    return {{QStringLiteral("document"), document},
            {QStringLiteral("assets"), QJsonArray::fromStringList(assets)},
            {QStringLiteral("allocated"), allocated},
            {QStringLiteral("open"), open}};
}

AllocateOutcome AllocateOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("document")).toString(),
            json.value(QStringLiteral("assets")).toVariant().toStringList(),
            json.value(QStringLiteral("allocated")).toInt(), json.value(QStringLiteral("open")).toInt()};
}

QJsonObject MakeReady::Outcome::toJson() const
{
    return {{QStringLiteral("document"), document}, {QStringLiteral("reservation"), reservation}};
}

MakeReady::Outcome MakeReady::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("document")).toString(), json.value(QStringLiteral("reservation")).toString()};
}

} // namespace madoguchi
