// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/stocktakequestions.h"

#include "core/base/codekey.h"
#include "core/ledger/assetrecord.h"
#include "core/stocktake/linestanding.h"
#include "core/stocktake/stocktakelookups.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr const char* recordColumns =
    "select s.id, d.number, s.type, s.place_id, s.kind_id, s.section_id, s.is_custody, pl.name, k.name, se.name, "
    "o.name,"
    " s.opened_at, s.closed_at, s.cancelled_at,"
    " (select count(*) from stocktake_line x where x.stocktake_id = s.id and x.withdrawn_at is null),"
    " (select count(*) from stocktake_scan x where x.stocktake_id = s.id and x.withdrawn_at is null),"
    " (select count(*) from stocktake_difference x where x.stocktake_id = s.id and x.withdrawn_at is null),"
    " (select count(*) from stocktake_difference x where x.stocktake_id = s.id and x.withdrawn_at is null"
    "  and x.settled_at is not null), s.expected, s.found, h.number"
    " from stocktake s join document d on d.id = s.document_id join operator o on o.id = s.operator_id"
    " left join document h on h.id = s.handover_document_id"
    " left join place pl on pl.id = s.place_id left join kind k on k.id = s.kind_id"
    " left join section se on se.id = s.section_id where s.withdrawn_at is null ";

/// One text of several; appended step by step, because the compiler warns of sums of literals without need.
std::string joined(std::initializer_list<const char*> parts)
{
    std::string sql;
    for (const char* part : parts)
        sql.append(part);
    return sql;
}

StocktakeRecord recordAt(const Cursor& cursor)
{
    StocktakeRecord record;
    record.id = cursor.id<StocktakeId>(0);
    record.number = cursor.text(1);
    record.type = stocktakeTypeFromCode(cursor.text(2)).value_or(StocktakeType::Regular);
    record.scope = {cursor.id<PlaceId>(3), cursor.id<KindId>(4), cursor.id<SectionId>(5), cursor.flag(6)};
    record.place = cursor.text(7);
    record.kind = cursor.text(8);
    record.section = cursor.text(9);
    record.operatorName = cursor.text(10);
    record.openedAt = cursor.instant(11);
    record.closedAt = cursor.instant(12);
    record.cancelledAt = cursor.instant(13);
    record.lines = int(cursor.number(14));
    record.scans = int(cursor.number(15));
    record.differences = int(cursor.number(16));
    record.settled = int(cursor.number(17));
    record.handover = cursor.text(20);
    return record;
}

/// What is expected and has not been seen; what is gone since is only counted.
void addMissing(Connection& connection, StocktakeStatus& status)
{
    Cursor cursor = connection.select(
        joined({"select a.id, a.asset_no, k.name, a.maker, a.model, x.place_id, pl.name, x.person_id, x.section_id,"
                " coalesce(p.name, se.name), case when ",
                isGoneSince,
                " then 1 else 0 end"
                " from stocktake_line x join stocktake s on s.id = x.stocktake_id"
                " join asset a on a.id = x.asset_id join kind k on k.id = a.kind_id"
                " left join place pl on pl.id = x.place_id left join person p on p.id = x.person_id"
                " left join section se on se.id = x.section_id"
                " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null"
                " where x.stocktake_id = ? and x.withdrawn_at is null and x.is_lent = 0 and not exists (select 1 from"
                " stocktake_scan f where f.stocktake_id = x.stocktake_id and f.asset_id = x.asset_id and "
                "f.withdrawn_at is "
                "null)"
                " order by coalesce(pl.name_key, ''), a.asset_key"}),
        status.record.id);
    while (cursor.next()) {
        if (cursor.flag(10)) {
            ++status.gone;
            continue;
        }
        StocktakeDifference missing;
        missing.asset = cursor.id<AssetId>(0);
        missing.assetNo = cursor.text(1);
        missing.title = assetTitle(cursor.text(2), cursor.text(3), cursor.text(4));
        missing.place = cursor.id<PlaceId>(5);
        missing.placeName = cursor.text(6);
        missing.person = cursor.id<PersonId>(7);
        missing.section = cursor.id<SectionId>(8);
        missing.holderName = cursor.text(9);
        status.differences << missing;
    }
}

/// Scans and stored differences share their columns from here on.
constexpr const char* seenColumns =
    " a.id, a.asset_no, k.name, a.maker, a.model, s.id, s.code, s.scanned_at, st.code, o.name, pl.id, pl.name,"
    " seen.id, coalesce(seen.name, asked.name), p.id, se.id, coalesce(p.name, se.name)";

constexpr int seenCount = 17;

StocktakeDifference seenAt(const Cursor& cursor)
{
    StocktakeDifference seen;
    seen.asset = cursor.id<AssetId>(0);
    seen.assetNo = cursor.text(1);
    seen.title = assetTitle(cursor.text(2), cursor.text(3), cursor.text(4));
    seen.scan = cursor.number(5);
    seen.code = cursor.text(6);
    seen.scannedAt = cursor.instant(7);
    seen.station = cursor.text(8);
    seen.operatorName = cursor.text(9);
    seen.place = cursor.id<PlaceId>(10);
    seen.placeName = cursor.text(11);
    seen.seenPlace = cursor.id<PlaceId>(12);
    seen.seenPlaceName = cursor.text(13);
    seen.person = cursor.id<PersonId>(14);
    seen.section = cursor.id<SectionId>(15);
    seen.holderName = cursor.text(16);
    return seen;
}

/// What was seen otherwise than expected; and how much was seen as expected.
void addSeen(Connection& connection, StocktakeStatus& status)
{
    Cursor cursor = connection.select(
        joined({"select", seenColumns,
                ", s.verdict, s.reason, s.note from stocktake_scan s"
                " join station st on st.id = s.station_id join operator o on o.id = s.operator_id"
                " left join asset a on a.id = s.asset_id left join kind k on k.id = a.kind_id"
                " left join stocktake_line x on x.stocktake_id = s.stocktake_id and x.asset_id = s.asset_id"
                "  and x.withdrawn_at is null"
                " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null"
                " left join loan l on l.id = ll.loan_id"
                " left join place pl on pl.id = case when x.id is null then a.place_id else x.place_id end"
                " left join place seen on seen.id = s.place_id left join person asked on asked.id = s.person_id"
                " left join person p on p.id = l.person_id left join section se on se.id = l.section_id"
                " where s.stocktake_id = ? and s.withdrawn_at is null order by coalesce(pl.name_key, ''), a.asset_key, "
                "s.id"}),
        status.record.id);
    while (cursor.next()) {
        const ScanVerdict verdict = scanVerdictFromCode(cursor.text(seenCount)).value_or(ScanVerdict::Unknown);
        const std::optional<DifferenceKind> kind = differenceOf(verdict);
        if (!kind) {
            ++status.found;
            continue;
        }
        StocktakeDifference difference = seenAt(cursor);
        difference.kind = *kind;
        difference.reason = cursor.text(seenCount + 1);
        difference.note = cursor.text(seenCount + 2);
        status.differences << difference;
    }
}

void addStored(Connection& connection, StocktakeStatus& status)
{
    Cursor cursor = connection.select(
        joined({"select", seenColumns,
                ", x.id, x.kind, x.reason, coalesce(x.note, s.note), x.cause, x.settled_at, settler.name"
                " from stocktake_difference x left join stocktake_scan s on s.id = x.scan_id"
                " left join station st on st.id = s.station_id left join operator o on o.id = s.operator_id"
                " left join asset a on a.id = x.asset_id left join kind k on k.id = a.kind_id"
                " left join place pl on pl.id = x.place_id left join place seen on seen.id = x.seen_place_id"
                " left join person asked on asked.id = s.person_id"
                " left join person p on p.id = x.person_id left join section se on se.id = x.section_id"
                " left join operator settler on settler.id = x.settled_by"
                " where x.stocktake_id = ? and x.withdrawn_at is null order by x.id"}),
        status.record.id);
    while (cursor.next()) {
        StocktakeDifference difference = seenAt(cursor);
        difference.id = cursor.number(seenCount);
        difference.kind = differenceKindFromCode(cursor.text(seenCount + 1)).value_or(DifferenceKind::Missing);
        difference.reason = cursor.text(seenCount + 2);
        difference.note = cursor.text(seenCount + 3);
        difference.cause = differenceCauseFromCode(cursor.text(seenCount + 4));
        difference.settledAt = cursor.instant(seenCount + 5);
        difference.settledBy = cursor.text(seenCount + 6);
        status.differences << difference;
    }
}

/// What was away and has been found where it belongs counts as expected: it is back.
void countLines(Connection& connection, StocktakeStatus& status)
{
    Cursor cursor = connection.select(
        joined({"select away, count(*) from (select case when x.is_lent = 0 or exists (select 1 from stocktake_scan f"
                " where f.stocktake_id = x.stocktake_id and f.asset_id = x.asset_id and f.verdict = 'expected'"
                " and f.withdrawn_at is null) then 0 when ",
                wasInRepair,
                " then 2 else 1 end as away from stocktake_line x join stocktake s on s.id = x.stocktake_id"
                " where x.stocktake_id = ? and x.withdrawn_at is null) lines group by away"}),
        status.record.id);
    int* const counts[] = {&status.expected, &status.lent, &status.inRepair};
    while (cursor.next())
        *counts[cursor.number(0)] = int(cursor.number(1));
}

} // namespace

QString stocktakeStateCode(StocktakeRecord::State state)
{
    switch (state) {
    case StocktakeRecord::State::Open:
        return QStringLiteral("open");
    case StocktakeRecord::State::Closed:
        return QStringLiteral("closed");
    case StocktakeRecord::State::Cancelled:
        break;
    }
    return QStringLiteral("cancelled");
}

QList<StocktakeDifference> StocktakeStatus::of(DifferenceKind kind) const
{
    QList<StocktakeDifference> chosen;
    std::copy_if(differences.begin(), differences.end(), std::back_inserter(chosen),
                 [=](const StocktakeDifference& difference) { return difference.kind == kind; });
    return chosen;
}

int StocktakeStatus::open() const
{
    return int(std::count_if(differences.begin(), differences.end(),
                             [](const StocktakeDifference& difference) { return !difference.cause; }));
}

std::optional<StocktakeStatus> readStocktake(Connection& connection, StocktakeId id)
{
    StocktakeStatus status;
    int expectedAtClose = 0;
    {
        Cursor cursor = connection.select(joined({recordColumns, "and s.id = ?"}), id);
        if (!cursor.next())
            return std::nullopt;
        status.record = recordAt(cursor);
        expectedAtClose = int(cursor.number(18));
        status.found = int(cursor.number(19));
    }
    countLines(connection, status);
    if (status.record.type == StocktakeType::Spot) {
        status.spotCheck = readSpotCheck(connection, id);
        status.keysBefore = keysCountedBefore(connection, id);
    }
    if (status.record.closedAt.isValid()) {
        status.gone = std::max(0, status.expected - expectedAtClose);
        status.expected = expectedAtClose;
        addStored(connection, status);
        return status;
    }
    addMissing(connection, status);
    addSeen(connection, status);
    status.expected -= status.gone;
    std::stable_sort(status.differences.begin(), status.differences.end(),
                     [](const StocktakeDifference& a, const StocktakeDifference& b) { return a.kind < b.kind; });
    return status;
}

Result<ListStocktakes::Answer> ListStocktakes::run(ReadScope& scope) const
{
    Answer records;
    Cursor cursor =
        scope.connection.select(joined({recordColumns, "order by s.opened_at desc, s.id desc limit ?"}), limit);
    while (cursor.next())
        records << recordAt(cursor);
    return records;
}

Result<FindStocktake::Answer> FindStocktake::run(ReadScope& scope) const
{
    Cursor cursor = scope.connection.select(joined({recordColumns, "and d.number = ?"}), codeKey(number));
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, QStringLiteral("stocktake.unknown"), number);
    return recordAt(cursor);
}

Result<AskStocktake::Answer> AskStocktake::run(ReadScope& scope) const
{
    std::optional<StocktakeStatus> status = readStocktake(scope.connection, id);
    if (!status)
        return refusal(RefusalKind::NotFound, QStringLiteral("stocktake.unknown"),
                       stocktakeNumber(scope.connection, id));
    return *std::move(status);
}

namespace {

StocktakeLine lineAt(const Cursor& cursor)
{
    StocktakeLine line;
    line.assetNo = cursor.text(0);
    line.title = assetTitle(cursor.text(1), cursor.text(2), cursor.text(3));
    line.place = cursor.text(4);
    line.holder = cursor.text(5);
    line.isInRepair = cursor.flag(7);
    line.isLent = cursor.flag(6) && !line.isInRepair;
    line.section = cursor.text(8);
    line.vendor = cursor.text(9);
    line.verdict = scanVerdictFromCode(cursor.text(10));
    line.seenAt = cursor.instant(11);
    line.station = cursor.text(12);
    line.operatorName = cursor.text(13);
    line.seenPlace = cursor.text(14);
    line.isMissing = differenceKindFromCode(cursor.text(15)) == DifferenceKind::Missing;
    line.cause = differenceCauseFromCode(cursor.text(16));
    return line;
}

} // namespace

Result<AskStocktakeLines::Answer> AskStocktakeLines::run(ReadScope& scope) const
{
    Answer lines;
    // Shelf by shelf; what people hold, section by section and person by person.
    Cursor cursor = scope.connection.select(
        joined(
            {"select a.asset_no, k.name, a.maker, a.model, pl.name, coalesce(p.name, se.name), x.is_lent, case when ",
             wasInRepair, " then 1 else 0 end, coalesce(ps.name, se.name), case when x.is_lent = 1 then ", repairVendor,
             " end, sc.verdict, sc.scanned_at, st.code, o.name, coalesce(seen.name, asked.name), d.kind, d.cause"
             " from stocktake_line x join stocktake s on s.id = x.stocktake_id join asset a on a.id = x.asset_id"
             " join kind k on k.id = a.kind_id left join place pl on pl.id = x.place_id"
             " left join person p on p.id = x.person_id left join section ps on ps.id = p.section_id"
             " left join section se on se.id = x.section_id"
             " left join stocktake_scan sc on sc.stocktake_id = x.stocktake_id and sc.asset_id = x.asset_id"
             " and sc.withdrawn_at is null left join station st on st.id = sc.station_id"
             " left join operator o on o.id = sc.operator_id left join place seen on seen.id = sc.place_id"
             " left join person asked on asked.id = sc.person_id"
             " left join stocktake_difference d on d.stocktake_id = x.stocktake_id and d.asset_id = x.asset_id"
             " and d.withdrawn_at is null where x.stocktake_id = ? and x.withdrawn_at is null"
             " order by case when s.is_custody = 0 and s.section_id is null then coalesce(pl.name_key, '') end,"
             " coalesce(ps.name_key, se.name_key, ''), coalesce(p.reading, p.name, ''), p.id, a.asset_key"}),
        id);
    while (cursor.next())
        lines << lineAt(cursor);
    return lines;
}

} // namespace madoguchi
