// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reserve.h"

#include "core/desk/documents.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/lendingrules.h"
#include "core/loans/lockedreservation.h"
#include "core/loans/reservationpapers.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reservationtables.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace madoguchi {

namespace {

using Field = ReservationColumn;
using Line = ReservationLineColumn;

constexpr int mostUnits = 200;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// One unit to be promised, and whether it is a certain one.
struct Wish {
    KindId kind;
    QString kindName;
    std::optional<AssetRecord> asset;
};

struct Days {
    ReservedPeriod period;
    bool isDueMoved = false;
};

/// A return on a closed day moves by the office's rule.
Result<Days> daysOf(const ReservedPeriod& wanted, QDate today, const OfficeCalendar& calendar)
{
    if (const QList<Problem> problems = problemsOfPeriod(wanted, today, calendar); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    Days days{wanted, false};
    if (calendar.isClosed(wanted.last)) {
        days.period.last = calendar.dueDay(wanted.last, wanted.first);
        days.isDueMoved = days.period.last != wanted.last;
    }
    return days;
}

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
                             {QStringLiteral("due"), iso(asset.holder->due.day)},
                             {QStringLiteral("from"), iso(period.first)}}};
    for (const PromisedLine& line : open) {
        if (line.unit() == asset.id && line.period.overlaps(period))
            problems << reservedProblem(asset.values.assetNo, line);
    }
    return problems;
}

/// Kinds are held in the order of their numbers: two counters cannot both promise the last one.
QList<Problem> problemsOfKinds(WriteScope& scope, const QList<Wish>& wishes, const ReservedPeriod& period,
                               const QList<PromisedLine>& open, const OfficeCalendar& calendar)
{
    QList<Problem> problems;
    std::map<qint64, std::pair<QString, int>> wanted;
    for (const Wish& wish : wishes) {
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

void holdKinds(WriteScope& scope, const QList<Wish>& wishes)
{
    std::vector<qint64> ids;
    for (const Wish& wish : wishes)
        ids.push_back(wish.kind.value());
    scope.holdAll("kind", ids);
}

Result<Done> addUnits(WriteScope& scope, const QList<AssetId>& items, QList<Wish>& wishes)
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
        wishes << Wish{kind, kindName, std::move(asset)};
    }
    return Done{};
}

Result<Done> addKinds(WriteScope& scope, const QList<WantedKind>& kinds, QList<Wish>& wishes)
{
    for (const WantedKind& wanted : kinds) {
        Cursor cursor =
            scope.connection().select("select name from kind where id = ? and withdrawn_at is null", wanted.kind);
        if (!cursor.next())
            return refusal(RefusalKind::NotFound, QStringLiteral("kind.unknown"), QString::number(wanted.kind.value()));
        const QString name = cursor.text(0);
        for (int i = 0; i < std::min(wanted.count, mostUnits + 1); ++i)
            wishes << Wish{wanted.kind, name, std::nullopt};
    }
    return Done{};
}

Result<QList<Wish>> wishesOf(WriteScope& scope, const Reserve& verb)
{
    QList<Wish> wishes;
    if (const Result<Done> added = addKinds(scope, verb.kinds, wishes); !added)
        return added.refusal();
    if (wishes.isEmpty() && verb.items.isEmpty())
        return refused(QStringLiteral("loan.no-items"));
    if (wishes.size() + verb.items.size() > mostUnits)
        return refused(QStringLiteral("loan.too-many-items"), {}, {{QStringLiteral("most"), mostUnits}});
    if (const Result<Done> added = addUnits(scope, verb.items, wishes); !added)
        return added.refusal();
    holdKinds(scope, wishes);
    return wishes;
}

QList<Problem> problemsOf(WriteScope& scope, const QList<Wish>& wishes, const ReservedPeriod& period,
                          const QList<PromisedLine>& open, const OfficeCalendar& calendar)
{
    QList<Problem> problems;
    for (const Wish& wish : wishes) {
        if (wish.asset)
            problems << problemsOfUnit(*wish.asset, period, open);
    }
    return problems + problemsOfKinds(scope, wishes, period, open, calendar);
}

/// The slip says what was asked for; equal kinds on one line.
QList<SlipLine> slipLines(const QList<Wish>& wishes)
{
    QList<SlipLine> lines;
    for (const Wish& wish : wishes) {
        const bool isSame =
            !lines.isEmpty() && !lines.last().asset && !wish.asset && lines.last().kind == wish.kindName;
        if (isSame)
            ++lines.last().count;
        else
            lines << SlipLine{wish.kindName, 1, wish.asset};
    }
    return lines;
}

qint64 storeReservation(WriteScope& scope, const Reserve& verb, const Days& days, DocumentId document)
{
    const qint64 id = scope.newId();
    scope.insert(reservationTable(),
                 {id, document.value(), Value::idOrNull(verb.person.value()),
                  verb.person.isValid() ? Value() : Value(verb.section.value()), iso(days.period.first),
                  iso(days.period.last), Value::textOrNull(verb.purpose.trimmed()),
                  Value::textOrNull(verb.approver.trimmed()), Value(), Value(), Value(), Value(), Value(), Value()});
    return id;
}

void storeLines(WriteScope& scope, qint64 reservation, const QList<Wish>& wishes, const ReservedPeriod& period)
{
    for (const Wish& wish : wishes)
        scope.insert(reservationLineTable(), {scope.newId(), reservation, wish.kind.value(),
                                              wish.asset ? Value(wish.asset->id.value()) : Value(), Value(),
                                              iso(period.first), iso(period.last), Value(), Value(), Value()});
}

/// The open lines as wishes for other days.
Result<QList<Wish>> wishesOf(WriteScope& scope, const ReservationRecord& record)
{
    QList<Wish> wishes;
    for (const ReservationLine& line : record.lines) {
        if (!line.isOpen)
            continue;
        Wish wish{line.kind, line.kindName, std::nullopt};
        if (line.asset.isValid())
            wish.asset = readAsset(scope.connection(), line.asset, scope.at());
        wishes << wish;
    }
    holdKinds(scope, wishes);
    return wishes;
}

Result<Done> move(WriteScope& scope, LockedReservation& locked, const Days& days, const OfficeCalendar& calendar)
{
    const Result<QList<Wish>> wishes = wishesOf(scope, locked.record);
    QList<PromisedLine> open = promisedLines(scope.connection(), scope.today());
    open.removeIf([&](const PromisedLine& line) { return line.reservation == locked.record.id; });
    const QList<Problem> problems = problemsOf(scope, *wishes, days.period, open, calendar);
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    for (Row& line : locked.openLines)
        locked.update(scope, line, [&](Row& row) {
            row[Line::FromOn] = iso(days.period.first);
            row[Line::ToOn] = iso(days.period.last);
        });
    return Done{};
}

} // namespace

Result<ReserveOutcome> Reserve::run(WriteScope& scope) const
{
    const OrganisationSettings settings = readSettings(scope.connection());
    const OfficeCalendar calendar = officeCalendar(settings);
    const Result<LoanHolder> holder = holdHolder(scope, person, section);
    if (!holder)
        return holder.refusal();
    const Result<Days> days = daysOf(period, scope.today(), calendar);
    if (!days)
        return days.refusal();
    const Result<QList<Wish>> wishes = wishesOf(scope, *this);
    if (!wishes)
        return wishes.refusal();
    QList<Problem> problems = problemsOfReceiver(scope.connection(), *holder, person, section, settings);
    problems << problemsOf(scope, *wishes, days->period, promisedLines(scope.connection(), scope.today()), calendar);
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};

    const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::Reservation);
    ReservationFacts facts{textOf(number),
                           {},
                           scope.at(),
                           settings,
                           scope.actor().operatorName,
                           *holder,
                           slipLines(*wishes),
                           days->period,
                           purpose.trimmed(),
                           approver.trimmed(),
                           {}};
    const DocumentId document =
        storeDocument(scope, {DocumentKind::Reservation, number, person, section, int(wishes->size()),
                              languageOf(facts), reservationSnapshot(facts), false});
    const qint64 id = storeReservation(scope, *this, *days, document);
    storeLines(scope, id, *wishes, days->period);
    scope.setWorkItem(QStringLiteral("LN-01"));
    return ReserveOutcome{ReservationId(id), facts.number, days->period, days->isDueMoved};
}

Result<ReserveOutcome> ChangeReservation::run(WriteScope& scope) const
{
    Result<LockedReservation> locked = lockReservation(scope, reservation);
    if (!locked)
        return locked.refusal();
    const ReservationRecord& record = locked->record;
    const OfficeCalendar calendar = officeCalendar(readSettings(scope.connection()));
    Days days{record.period, false};
    if (period && *period != record.period) {
        // One that has begun keeps its first day.
        const QDate earliest =
            period->first == record.period.first ? std::min(scope.today(), period->first) : scope.today();
        const Result<Days> wanted = daysOf(*period, earliest, calendar);
        if (!wanted)
            return wanted.refusal();
        days = *wanted;
        if (const Result<Done> moved = move(scope, *locked, days, calendar); !moved)
            return moved.refusal();
    }
    const Row before = locked->row;
    locked->update(scope, [&](Row& row) {
        row[Field::FromOn] = iso(days.period.first);
        row[Field::ToOn] = iso(days.period.last);
        if (purpose)
            row[Field::Purpose] = Value::textOrNull(purpose->trimmed());
        if (approver)
            row[Field::Approver] = Value::textOrNull(approver->trimmed());
    });
    if (locked->row == before)
        return refused(QStringLiteral("reservation.unchanged"), record.number);
    scope.setWorkItem(QStringLiteral("LN-01"));
    return ReserveOutcome{record.id, record.number, days.period, days.isDueMoved};
}

Result<CancelReservation::Outcome> CancelReservation::run(WriteScope& scope) const
{
    if (reason.trimmed().isEmpty())
        return refused(QStringLiteral("reservation.needs-reason"));
    Result<LockedReservation> locked = lockReservation(scope, reservation, {}, true);
    if (!locked)
        return locked.refusal();
    for (Row& line : locked->openLines)
        locked->update(scope, line, [&](Row& row) { row[Line::ClosedAt] = scope.atText(); });
    locked->update(scope, [&](Row& row) {
        row[Field::CancelledAt] = scope.atText();
        row[Field::CancelReason] = reason.trimmed();
    });
    scope.setWorkItem(QStringLiteral("LN-01"));
    return Outcome{locked->record.number};
}

QJsonObject Reserve::toJson() const
{
    QJsonArray units;
    for (AssetId id : items)
        units << QString::number(id.value());
    QJsonArray wanted;
    for (const WantedKind& kind : kinds)
        wanted << QJsonObject{{QStringLiteral("kind"), QString::number(kind.kind.value())},
                              {QStringLiteral("count"), kind.count}};
    QJsonObject json{{QStringLiteral("from"), iso(period.first)}, {QStringLiteral("to"), iso(period.last)}};
    const auto put = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            json.insert(QString::fromLatin1(key), text);
    };
    put("person", person.isValid() ? QString::number(person.value()) : QString());
    put("section", section.isValid() ? QString::number(section.value()) : QString());
    put("purpose", purpose);
    put("approver", approver);
    if (!units.isEmpty())
        json.insert(QStringLiteral("items"), units);
    if (!wanted.isEmpty())
        json.insert(QStringLiteral("kinds"), wanted);
    return json;
}

QJsonObject ReserveOutcome::toJson() const
{
    return {{QStringLiteral("id"), QString::number(id.value())},
            {QStringLiteral("document"), document},
            {QStringLiteral("from"), iso(period.first)},
            {QStringLiteral("to"), iso(period.last)},
            {QStringLiteral("moved"), isDueMoved}};
}

ReserveOutcome ReserveOutcome::fromJson(const QJsonObject& json)
{
    const auto day = [&](const char* key) {
        return QDate::fromString(json.value(QString::fromLatin1(key)).toString(), Qt::ISODate);
    };
    return {ReservationId(json.value(QStringLiteral("id")).toString().toLongLong()),
            json.value(QStringLiteral("document")).toString(),
            {day("from"), day("to")},
            json.value(QStringLiteral("moved")).toBool()};
}

QJsonObject ChangeReservation::toJson() const
{
    QJsonObject json{{QStringLiteral("reservation"), QString::number(reservation.value())}};
    if (period) {
        json.insert(QStringLiteral("from"), iso(period->first));
        json.insert(QStringLiteral("to"), iso(period->last));
    }
    if (purpose)
        json.insert(QStringLiteral("purpose"), *purpose);
    if (approver)
        json.insert(QStringLiteral("approver"), *approver);
    return json;
}

QJsonObject CancelReservation::toJson() const
{
    return {{QStringLiteral("reservation"), QString::number(reservation.value())}, {QStringLiteral("reason"), reason}};
}

} // namespace madoguchi
