// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/papers.h"
#include "app/cli/texttable.h"
#include "core/loans/changereservation.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reserve.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// A list with commas between.
QStringList listOf(CommandRun& run, const char* option)
{
    QStringList words = run.value(option).split(u',', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = word.trimmed();
    return words;
}

Result<ReservedPeriod> periodOf(CommandRun& run, const ReservedPeriod& otherwise = {})
{
    ReservedPeriod period = otherwise;
    if (const Result<Done> from = readComingDayOption(run, "from", period.first); !from)
        return from.refusal();
    if (const Result<Done> to = readComingDayOption(run, "to", period.last); !to)
        return to.refusal();
    return period;
}

void tellMoved(CommandRun& run, const ReserveOutcome& outcome)
{
    if (outcome.isDueMoved)
        run.console().message(sentence({u"reservation.due-moved"_s, outcome.period.last.toString(Qt::ISODate), {}}));
}

Answer reservedAnswer(CommandRun& run, const Performed<ReserveOutcome>& done, const QString& text)
{
    tellMoved(run, done.outcome);
    QJsonObject json{{u"reservation"_s, done.outcome.document},
                     {u"from"_s, done.outcome.period.first.toString(Qt::ISODate)},
                     {u"to"_s, done.outcome.period.last.toString(Qt::ISODate)},
                     {u"moved"_s, done.outcome.isDueMoved},
                     {u"command"_s, done.commandId},
                     {u"repeat"_s, done.isRepeat}};
    if (!done.outcome.pickUpSlip.isEmpty())
        json.insert(u"pickUpSlip"_s, done.outcome.pickUpSlip);
    return Answer{json, text};
}

// ---- reserve, change-reservation, cancel-reservation

void declareDays(QCommandLineParser& parser)
{
    addOption(parser, "from", Cli::tr("The day of the pick-up: 2026-04-01, R8.4.1"), "DATE");
    addOption(parser, "to", Cli::tr("The day of the return"), "DATE");
    addOption(parser, "purpose", Cli::tr("What it is for; printed on the receipt"), "TEXT");
    addOption(parser, "approver", Cli::tr("Who has approved it"), "NAME");
}

void declareReserve(QCommandLineParser& parser)
{
    addOption(parser, "for", Cli::tr("Who it is for: a person's number, user name or card, or a section's exact name"),
              "PERSON|SECTION");
    declareDays(parser);
    addOption(parser, "kind", Cli::tr("Any units of this type"), "TYPE");
    addOption(parser, "count", Cli::tr("How many of the type (1)"), "N");
    addOption(parser, "slip", Cli::tr("Write the reservation slip as PDF"), "FILE.pdf");
}

Result<Reserve> planReserve(CommandRun& run)
{
    Reserve verb;
    const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("for")});
    if (!holder)
        return holder.refusal();
    verb.person = holder->person;
    verb.section = holder->section;
    const Result<ReservedPeriod> period = periodOf(run);
    if (!period)
        return period.refusal();
    verb.period = *period;
    if (!run.words().isEmpty()) {
        const Result<QList<AssetId>> items = run.ask(AssetsByKey{run.words(), KitUse::Lend});
        if (!items)
            return items.refusal();
        verb.items = *items;
    }
    if (run.isSet("kind")) {
        const Result<KindId> kind = kindByName(run, run.value("kind"));
        if (!kind)
            return kind.refusal();
        verb.kinds = {{*kind, *run.number("count", 1)}};
    }
    verb.purpose = run.value("purpose");
    verb.approver = run.value("approver");
    return verb;
}

Result<Answer> reserve(CommandRun& run)
{
    if (!run.isSet("for") || !run.isSet("from") || !run.isSet("to") || (run.words().isEmpty() && !run.isSet("kind")))
        return Answer::wrongUsage(
            Cli::tr("Name who it is for with --for, the days with --from and --to, and items or a --kind."));
    if (!run.number("count", 1))
        return Answer::wrongUsage(Cli::tr("--count takes a number."));
    const Result<Reserve> verb = planReserve(run);
    if (!verb)
        return verb.refusal();
    const Result<Performed<ReserveOutcome>> done = run.perform(*verb);
    if (!done)
        return done.refusal();
    const ReserveOutcome& outcome = done->outcome;
    if (run.isSet("slip"))
        writeFreshPaper(run, outcome.document, run.value("slip"));
    return reservedAnswer(run, *done,
                          Cli::tr("Reserved as %1, from %2 to %3.")
                              .arg(outcome.document, formatDay(outcome.period.first), formatDay(outcome.period.last)));
}

void declareChanged(QCommandLineParser& parser)
{
    declareDays(parser);
    addOption(parser, "for",
              Cli::tr("Whom it is for from now on: a person's number, user name or card, or a section's "
                      "exact name"),
              "PERSON|SECTION");
    addOption(parser, "slip", Cli::tr("Write the new pick-up slip as PDF, where one had been issued"), "FILE.pdf");
    addOption(parser, "add", Cli::tr("Items that are wanted, too, with commas between"), "ITEM,…");
    addOption(parser, "remove", Cli::tr("Items that are not wanted any more, with commas between"), "ITEM,…");
    addOption(parser, "kind", Cli::tr("The type whose number changes"), "TYPE");
    addOption(parser, "count", Cli::tr("How many units of the type are wanted now, beside certain items"), "N");
}

/// The lines that ask for these items.
Result<Done> removeItems(CommandRun& run, const ReservationRecord& reservation, ChangeReservation& verb)
{
    const QStringList keys = listOf(run, "remove");
    const Result<QList<AssetId>> items = run.ask(AssetsByKey{keys, KitUse::Lend});
    if (!items)
        return items.refusal();
    const bool isOneForOne = items->size() == keys.size(); // no kit among them
    for (qsizetype i = 0; i < items->size(); ++i) {
        const auto line = std::find_if(reservation.lines.begin(), reservation.lines.end(),
                                       [&](const ReservationLine& one) { return one.asset == items->at(i); });
        if (line == reservation.lines.end())
            return refused(u"reservation.not-in"_s, isOneForOne ? keys.at(i) : keys.join(u", "),
                           {{u"reservation"_s, reservation.number}});
        verb.removedLines << line->id;
    }
    return Done{};
}

/// So many lines of a kind, no more and no fewer: those without a unit go first.
Result<Done> setNumber(CommandRun& run, const ReservationRecord& reservation, int wanted, ChangeReservation& verb)
{
    const Result<KindId> kind = kindByName(run, run.value("kind"));
    if (!kind)
        return kind.refusal();
    QList<ReservationLine> lines;
    for (const ReservationLine& line : reservation.lines) {
        if (line.isOpen && line.kind == *kind && !line.isWanted && !verb.removedLines.contains(line.id))
            lines << line;
    }
    std::stable_partition(lines.begin(), lines.end(), [](const ReservationLine& line) { return line.isAllocated; });
    if (wanted > lines.size())
        verb.addedKinds << WantedKind{*kind, int(wanted - lines.size())};
    for (; lines.size() > wanted; lines.removeLast())
        verb.removedLines << lines.constLast().id;
    return Done{};
}

Result<Done> planLines(CommandRun& run, const ReservationRecord& reservation, int wanted, ChangeReservation& verb)
{
    if (run.isSet("remove")) {
        if (const Result<Done> removed = removeItems(run, reservation, verb); !removed)
            return removed;
    }
    if (run.isSet("add")) {
        const Result<QList<AssetId>> items = run.ask(AssetsByKey{listOf(run, "add"), KitUse::Lend});
        if (!items)
            return items.refusal();
        verb.addedItems = *items;
    }
    return run.isSet("kind") ? setNumber(run, reservation, wanted, verb) : Result<Done>(Done{});
}

Result<Answer> changeReservation(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one reservation."));
    bool isNumber = !run.isSet("count");
    const int wanted = isNumber ? 0 : run.value("count").toInt(&isNumber);
    if (run.isSet("kind") != run.isSet("count") || !isNumber || wanted < 0)
        return Answer::wrongUsage(Cli::tr("--kind and --count belong together: how many units of which type."));
    const Result<ReservationRecord> reservation = reservationOf(run);
    if (!reservation)
        return reservation.refusal();
    const Result<ReservedPeriod> period = periodOf(run, reservation->period);
    if (!period)
        return period.refusal();
    ChangeReservation verb;
    verb.reservation = reservation->id;
    verb.period = *period;
    if (run.isSet("for")) {
        const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{run.value("for")});
        if (!holder)
            return holder.refusal();
        verb.person = holder->person;
        verb.section = holder->section;
    }
    if (run.isSet("purpose"))
        verb.purpose = run.value("purpose");
    if (run.isSet("approver"))
        verb.approver = run.value("approver");
    if (const Result<Done> planned = planLines(run, *reservation, wanted, verb); !planned)
        return planned.refusal();
    const Result<Performed<ReserveOutcome>> done = run.perform(verb);
    if (!done)
        return done.refusal();
    const ReserveOutcome& outcome = done->outcome;
    if (run.isSet("slip") && !outcome.pickUpSlip.isEmpty())
        writeFreshPaper(run, outcome.pickUpSlip, run.value("slip"));
    QString text = Cli::tr("Changed: %1, from %2 to %3.")
                       .arg(outcome.document, formatDay(outcome.period.first), formatDay(outcome.period.last));
    if (!outcome.pickUpSlip.isEmpty())
        text += u'\n' + Cli::tr("The pick-up slip is %1 now; the earlier one is void.").arg(outcome.pickUpSlip);
    return reservedAnswer(run, *done, text);
}

Result<Answer> cancelReservation(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("reason"))
        return Answer::wrongUsage(Cli::tr("Name one reservation, and say why with --reason."));
    const Result<ReservationRecord> reservation = reservationOf(run);
    if (!reservation)
        return reservation.refusal();
    const auto done = run.perform(CancelReservation{reservation->id, run.value("reason")});
    if (!done)
        return done.refusal();
    return Answer{QJsonObject{{u"reservation"_s, done->outcome.document},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat}},
                  Cli::tr("Cancelled: %1.").arg(done->outcome.document)};
}

// ---- availability

void declareAvailability(QCommandLineParser& parser)
{
    addOption(parser, "from", Cli::tr("The first day (today)"), "DATE");
    addOption(parser, "to", Cli::tr("The last day (two weeks later)"), "DATE");
}

Result<Answer> availability(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one type."));
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const QDate today = (*desk)->clock().today();
    const Result<ReservedPeriod> period = periodOf(run, {today, today.addDays(13)});
    if (!period)
        return period.refusal();
    const Result<KindId> kind = kindByName(run, run.words().first());
    if (!kind)
        return kind.refusal();
    const Result<QList<KindDay>> days = run.ask(AskAvailability{*kind, *period});
    if (!days)
        return days.refusal();
    QJsonArray json;
    QList<QStringList> rows{{Cli::tr("Day"), Cli::tr("Units"), Cli::tr("Out"), Cli::tr("Reserved"), Cli::tr("Free")}};
    for (const KindDay& day : *days) {
        json << QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                            {u"closed"_s, day.isClosed},
                            {u"units"_s, day.units},
                            {u"out"_s, day.out},
                            {u"reserved"_s, day.reserved},
                            {u"free"_s, day.free()}};
        rows << QStringList{formatDay(day.day), formatCount(day.units), formatCount(day.out), formatCount(day.reserved),
                            day.isClosed ? Cli::tr("%1 (closed)").arg(formatCount(day.free()))
                                         : formatCount(day.free())};
    }
    return Answer{json, textTable(rows)};
}

} // namespace

std::span<const CommandRow> reservationCommands()
{
    static constexpr CommandRow rows[] = {
        {"reserve",
         "--for PERSON|SECTION --from DATE --to DATE (ITEM… | --kind TYPE --count N) [--purpose TEXT] [--approver "
         "NAME] "
         "[--slip FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Promises items, or so many of a type, to somebody for some days."),
         declareReserve, reserve, "--slip"},
        {"change-reservation",
         "RESERVATION [--for PERSON|SECTION] [--from DATE] [--to DATE] [--add ITEM,…] [--remove ITEM,…] [--kind TYPE "
         "--count N] [--purpose TEXT] "
         "[--approver NAME] [--slip FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP(
             "madoguchi::Cli",
             "Changes for whom, the days, the items and numbers, the purpose or approver of a reservation."),
         declareChanged, changeReservation, "--slip"},
        {"cancel-reservation", "RESERVATION --reason TEXT [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Cancels a reservation and frees what it keeps."), nullptr,
         cancelReservation},
        {"availability", "TYPE [--from DATE] [--to DATE]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Shows day by day how many of a type are free."), declareAvailability,
         availability},
    };
    return rows;
}

} // namespace madoguchi
