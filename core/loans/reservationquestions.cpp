// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservationquestions.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/loans/pickupslip.h"

#include <QHash>

#include <algorithm>

namespace madoguchi {

namespace {

using Which = ListReservations::Which;

const std::string& reservationSelect()
{
    static const std::string sql =
        "select r.id, d.number, r.person_id, r.section_id, coalesce(p.name, hs.name), coalesce(p.staff_no, "
        "p.user_name),"
        " coalesce(ps.name, hs.name), r.from_on, r.to_on, r.purpose, r.approver, d.issued_at, r.ready_at, r.shelf, "
        "pd.number,"
        " r.cancelled_at, r.cancel_reason"
        " from reservation r join document d on d.id = r.document_id left join person p on p.id = r.person_id"
        " left join section ps on ps.id = p.section_id left join section hs on hs.id = r.section_id"
        " left join document pd on pd.id = r.pick_up_document_id where r.withdrawn_at is null ";
    return sql;
}

const std::string& openLineExists()
{
    static const std::string sql = " exists (select 1 from reservation_line rl where rl.reservation_id = r.id"
                                   " and rl.closed_at is null and rl.withdrawn_at is null) ";
    return sql;
}

ReservationRecord reservationAt(const Cursor& cursor)
{
    ReservationRecord record;
    record.id = cursor.id<ReservationId>(0);
    record.number = cursor.text(1);
    record.person = cursor.id<PersonId>(2);
    record.section = cursor.id<SectionId>(3);
    record.holder = cursor.text(4);
    record.holderKey = cursor.text(5);
    record.holderSection = cursor.text(6);
    record.period = {cursor.day(7), cursor.day(8)};
    record.purpose = cursor.text(9);
    record.approver = cursor.text(10);
    record.madeAt = cursor.instant(11);
    record.readyAt = cursor.instant(12);
    record.shelf = cursor.text(13);
    record.pickUpSlip = cursor.text(14);
    record.cancelledAt = cursor.instant(15);
    record.cancelReason = cursor.text(16);
    return record;
}

const std::string& lineSelect()
{
    static const std::string sql =
        "select rl.id, rl.kind_id, k.name, a.id, a.asset_no, a.model, rl.asset_id, rl.allocated_id, rl.closed_at,"
        " rl.loan_line_id, rl.reservation_id from reservation_line rl join kind k on k.id = rl.kind_id"
        " left join asset a on a.id = coalesce(rl.allocated_id, rl.asset_id) where rl.withdrawn_at is null ";
    return sql;
}

ReservationLine lineAt(const Cursor& cursor)
{
    ReservationLine line;
    line.id = cursor.id<ReservationLineId>(0);
    line.kind = cursor.id<KindId>(1);
    line.kindName = cursor.text(2);
    line.asset = cursor.id<AssetId>(3);
    line.assetNo = cursor.text(4);
    line.title = QString(cursor.text(2) + u' ' + cursor.text(5)).trimmed();
    line.isWanted = !cursor.isNull(6);
    line.isAllocated = !cursor.isNull(7);
    line.isOpen = cursor.isNull(8);
    line.isHandedOver = !cursor.isNull(9);
    return line;
}

void readLines(Connection& connection, ReservationRecord& record, QDate today)
{
    static const std::string sql = lineSelect() + "and rl.reservation_id = ? order by rl.id";
    Cursor cursor = connection.select(sql, record.id);
    while (cursor.next())
        record.lines << lineAt(cursor);
    record.state = reservationState(record, today);
}

/// Of everything that is still to be fetched, by reservation: one question instead of one for each.
QHash<qint64, QList<ReservationLine>> currentLines(Connection& connection, QDate today)
{
    static const std::string sql =
        lineSelect() + "and rl.reservation_id in (select o.reservation_id from reservation_line o where o.to_on >= ?"
                       " and o.closed_at is null and o.withdrawn_at is null) order by rl.id";
    QHash<qint64, QList<ReservationLine>> lines;
    Cursor cursor = connection.select(sql, today);
    while (cursor.next())
        lines[cursor.number(10)] << lineAt(cursor);
    return lines;
}

bool matches(const ReservationRecord& record, const QStringList& words)
{
    QStringList texts{record.number,  record.holder,   record.holderKey, record.holderSection,
                      record.purpose, record.approver, record.shelf,     record.pickUpSlip};
    for (const ReservationLine& line : record.lines)
        texts << line.assetNo << line.title;
    const QString text = searchKey(texts.join(u'\n'));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

bool isOf(const ReservationRecord& record, Which which, QDate today)
{
    const bool isReady = record.state == ReservationState::Ready;
    switch (which) {
    case Which::Current:
        return record.isCurrent();
    case Which::Today:
        return record.isCurrent() && (record.period.first == today || (record.period.first < today && !isReady));
    case Which::NotFetched:
        return isReady && record.period.first < today;
    case Which::ToPrepare:
        return record.state == ReservationState::Waiting;
    case Which::Over:
        return !record.isCurrent();
    }
    return false;
}

std::string conditionOf(const ListReservations& question, QDate today, std::vector<Value>& values)
{
    std::string sql;
    const QString day = today.toString(Qt::ISODate);
    if (question.which == Which::Over) {
        sql.append(" and (r.to_on < ? or not").append(openLineExists()).append(") ");
        values.push_back(day);
    } else {
        sql.append(" and r.to_on >= ? and r.cancelled_at is null and").append(openLineExists());
        values.push_back(day);
    }
    if (question.which == Which::Today || question.which == Which::NotFetched) {
        sql += " and r.from_on <= ? ";
        values.push_back(day);
    }
    if (question.person.isValid()) {
        sql += " and r.person_id = ? ";
        values.push_back(question.person.value());
    }
    if (question.section.isValid()) {
        sql += " and (p.section_id = ? or r.section_id = ?) ";
        values.push_back(question.section.value());
        values.push_back(question.section.value());
    }
    return sql;
}

const char* orderOf(Which which)
{
    return which == Which::Over ? "order by r.to_on desc, r.id desc" : "order by r.from_on, r.to_on, r.id";
}

} // namespace

Result<ListReservations::Answer> ListReservations::run(ReadScope& scope) const
{
    std::vector<Value> values;
    const QDate today = scope.today();
    const std::string sql = reservationSelect() + conditionOf(*this, today, values) + orderOf(which);
    const QStringList words = searchKeyOfWords(filter).split(u' ', Qt::SkipEmptyParts);
    Cursor cursor = scope.connection.startWith(sql, values); // goes with its lines
    QHash<qint64, QList<ReservationLine>> lines;
    if (which != Which::Over)
        lines = currentLines(scope.connection, today);
    Answer records;
    while (records.size() < limit && cursor.next()) {
        ReservationRecord record = reservationAt(cursor);
        if (which == Which::Over) {
            readLines(scope.connection, record, today);
        } else {
            record.lines = lines.value(record.id.value());
            record.state = reservationState(record, today);
        }
        if (isOf(record, which, today) && matches(record, words))
            records << std::move(record);
    }
    return records;
}

Result<CountReservations::Answer> CountReservations::run(ReadScope& scope) const
{
    ListReservations question;
    question.limit = 100'000;
    const Result<QList<ReservationRecord>> current = question.run(scope);
    if (!current)
        return current.refusal();
    ReservationCounts counts;
    for (const ReservationRecord& record : *current) {
        ++counts.current;
        counts.today += isOf(record, Which::Today, scope.today());
        counts.notFetched += isOf(record, Which::NotFetched, scope.today());
        counts.toPrepare += isOf(record, Which::ToPrepare, scope.today());
    }
    return counts;
}

Result<CountToday::Answer> CountToday::run(ReadScope& scope) const
{
    const Result<LoanCounts> loans = CountLoans{}.run(scope);
    if (!loans)
        return loans.refusal();
    const Result<ReservationCounts> reservations = CountReservations{}.run(scope);
    if (!reservations)
        return reservations.refusal();
    const Result<LeaseEnds> leases = AskLeaseEnds{}.run(scope);
    if (!leases)
        return leases.refusal();
    return TodayCounts{*loans, *reservations, *leases};
}

Result<AskReservation::Answer> AskReservation::run(ReadScope& scope) const
{
    ReservationId wanted = id;
    if (!wanted.isValid()) {
        // An earlier pick-up slip leads to what it was for, too.
        const QString newest = replacementOf(scope.connection, number);
        Cursor cursor = scope.connection.select(
            "select r.id from document d join reservation r on r.document_id = d.id or r.pick_up_document_id = d.id"
            " where d.number = ? and r.withdrawn_at is null",
            newest.isEmpty() ? codeKey(number) : newest);
        wanted = cursor.next() ? cursor.id<ReservationId>(0) : ReservationId();
    }
    std::optional<ReservationRecord> record = readReservation(scope.connection, wanted, scope.today());
    if (!record)
        return refusal(RefusalKind::NotFound, QStringLiteral("reservation.unknown"), number);
    return *std::move(record);
}

Result<AskAvailability::Answer> AskAvailability::run(ReadScope& scope) const
{
    QList<PromisedLine> open = promisedLines(scope.connection, scope.today());
    open.removeIf([&](const PromisedLine& line) { return except.isValid() && line.reservation == except; });
    return kindDays(kindStock(scope.connection, kind), kind, open, period, scope.today(),
                    officeCalendar(readSettings(scope.connection)));
}

/// Of PromisedLine, from a day on.
constexpr const char* promisedSelect =
    "select rl.id, rl.reservation_id, d.number, r.person_id, r.section_id, coalesce(p.name, hs.name), rl.kind_id,"
    " rl.asset_id, rl.allocated_id, rl.from_on, rl.to_on,"
    " r.approver from reservation_line rl join reservation r on r.id = rl.reservation_id"
    " join document d on d.id = r.document_id left join person p on p.id = r.person_id"
    " left join section hs on hs.id = r.section_id"
    " where rl.closed_at is null and rl.withdrawn_at is null and rl.to_on >= ? ";

QList<PromisedLine> promisedLines(Connection& connection, QDate today)
{
    Cursor cursor = startPromisedLines(connection, today);
    return promisedLinesAt(cursor);
}

QList<PromisedLine> promisedLinesOf(Connection& connection, AssetId unit, QDate today)
{
    static const std::string sql =
        std::string(promisedSelect) +
        "and (rl.allocated_id = ? or (rl.allocated_id is null and rl.asset_id = ?)) order by rl.from_on, rl.id";
    Cursor cursor = connection.start(sql, today, unit, unit);
    return promisedLinesAt(cursor);
}

Cursor startPromisedLines(Connection& connection, QDate today)
{
    static const std::string sql = std::string(promisedSelect) + "order by rl.from_on, rl.id";
    return connection.start(sql, today);
}

QList<PromisedLine> promisedLinesAt(Cursor& cursor)
{
    QList<PromisedLine> lines;
    while (cursor.next()) {
        PromisedLine line;
        line.id = cursor.id<ReservationLineId>(0);
        line.reservation = cursor.id<ReservationId>(1);
        line.number = cursor.text(2);
        line.person = cursor.id<PersonId>(3);
        line.section = cursor.id<SectionId>(4);
        line.holder = cursor.text(5);
        line.kind = cursor.id<KindId>(6);
        line.wanted = cursor.id<AssetId>(7);
        line.allocated = cursor.id<AssetId>(8);
        line.period = {cursor.day(9), cursor.day(10)};
        line.approver = cursor.text(11);
        lines << line;
    }
    return lines;
}

KindStock kindStock(Connection& connection, KindId kind)
{
    KindStock stock;
    {
        Cursor cursor = connection.select("select state, count(*) from asset where kind_id = ? and withdrawn_at is null"
                                          " and state in ('usable', 'needs-reset') group by state",
                                          kind);
        while (cursor.next())
            (cursor.text(0) == u"usable" ? stock.usable : stock.needsReset) = int(cursor.number(1));
    }
    Cursor cursor = connection.select(
        "select ll.due_on from loan_line ll join asset a on a.id = ll.asset_id where ll.returned_at is null"
        " and ll.withdrawn_at is null and a.kind_id = ? and a.withdrawn_at is null and a.state = 'usable'",
        kind);
    while (cursor.next())
        stock.dues << cursor.day(0);
    return stock;
}

std::optional<ReservationRecord> readReservation(Connection& connection, ReservationId id, QDate today)
{
    static const std::string sql = reservationSelect() + "and r.id = ?";
    std::optional<ReservationRecord> record;
    {
        Cursor cursor = connection.select(sql, id);
        if (!cursor.next())
            return std::nullopt;
        record = reservationAt(cursor);
    }
    readLines(connection, *record, today);
    return record;
}

} // namespace madoguchi
