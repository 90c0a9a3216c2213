// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/papers.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "core/loans/allocate.h"
#include "core/loans/handoverreservation.h"
#include "ui/text/formats.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<QList<AssetId>> unitsToSetAside(CommandRun& run)
{
    return run.ask(AssetsByKey{run.words().mid(1), KitUse::Lend});
}

Answer namesTooLittle()
{
    return Answer::wrongUsage(Cli::tr("Name a reservation and at least one item."));
}

template<class Verb>
Result<Answer> setAside(CommandRun& run, const QString& text)
{
    if (run.words().size() < 2)
        return namesTooLittle();
    const Result<ReservationRecord> reservation = reservationOf(run);
    if (!reservation)
        return reservation.refusal();
    const Result<QList<AssetId>> items = unitsToSetAside(run);
    if (!items)
        return items.refusal();
    const Result<Performed<AllocateOutcome>> done = run.perform(Verb{reservation->id, *items});
    if (!done)
        return done.refusal();
    const AllocateOutcome& outcome = done->outcome;
    return Answer{QJsonObject{{u"reservation"_s, outcome.document},
                              {u"assets"_s, QJsonArray::fromStringList(outcome.assets)},
                              {u"allocated"_s, outcome.allocated},
                              {u"open"_s, outcome.open},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat}},
                  text.arg(outcome.assets.join(u", "_s), outcome.document, formatCount(outcome.allocated),
                           formatCount(outcome.open))};
}

Result<Answer> allocate(CommandRun& run)
{
    return setAside<Allocate>(run, Cli::tr("Allocated: %1 to %2 (%3 of %4)."));
}

Result<Answer> release(CommandRun& run)
{
    return setAside<ReleaseUnits>(run, Cli::tr("Put back: %1, of %2 (%3 of %4 allocated)."));
}

void declareReady(QCommandLineParser& parser)
{
    addOption(parser, "shelf", Cli::tr("Where it waits"), "TEXT");
    addOption(parser, "slip", Cli::tr("Write the pick-up slip as PDF"), "FILE.pdf");
}

Result<Answer> ready(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one reservation."));
    const Result<ReservationRecord> reservation = reservationOf(run);
    if (!reservation)
        return reservation.refusal();
    const auto done = run.perform(MakeReady{reservation->id, run.value("shelf")});
    if (!done)
        return done.refusal();
    if (run.isSet("slip"))
        writeFreshPaper(run, done->outcome.document, run.value("slip"));
    return Answer{QJsonObject{{u"reservation"_s, done->outcome.reservation},
                              {u"document"_s, done->outcome.document},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat}},
                  Cli::tr("Ready: %1, pick-up slip %2.").arg(done->outcome.reservation, done->outcome.document)};
}

void declareHandOver(QCommandLineParser& parser)
{
    declareProxy(parser);
    addOption(parser, "receipt", Cli::tr("Write the receipt as PDF"), "FILE.pdf");
}

Result<Answer> handOver(CommandRun& run)
{
    if (run.words().size() != 1)
        return Answer::wrongUsage(Cli::tr("Name one reservation."));
    const Result<ReservationRecord> reservation = reservationOf(run);
    if (!reservation)
        return reservation.refusal();
    HandOverReservation verb{reservation->id, {}, reservation->person, reservation->section};
    verb.proxy = proxyOption(run);
    const Result<Performed<HandOverOutcome>> done = run.perform(verb);
    if (!done)
        return done.refusal();
    const HandOverOutcome& outcome = done->outcome;
    if (run.isSet("receipt"))
        writeFreshPaper(run, outcome.document, run.value("receipt"));
    QJsonArray items;
    QList<QStringList> rows{{Cli::tr("Asset no."), Cli::tr("Due")}};
    for (const HandedOverItem& item : outcome.items) {
        items << QJsonObject{
            {u"asset"_s, item.assetNo}, {u"person"_s, reservation->holderKey}, {u"due"_s, dueText(item.due)}};
        rows << QStringList{item.assetNo, formatDue(item.due)};
    }
    return Answer{QJsonObject{{u"document"_s, outcome.document},
                              {u"reservation"_s, reservation->number},
                              {u"command"_s, done->commandId},
                              {u"repeat"_s, done->isRepeat},
                              {u"items"_s, items}},
                  Cli::tr("Handed over to %1, receipt %2.").arg(reservation->holder, outcome.document) + u'\n' +
                      textTable(rows)};
}

} // namespace

std::span<const CommandRow> pickUpCommands()
{
    static constexpr CommandRow rows[] = {
        {"allocate", "RESERVATION ITEM… [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Allocates items to a reservation."), nullptr, allocate},
        {"release", "RESERVATION ITEM… [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Puts items back that were allocated to a reservation."), nullptr,
         release},
        {"ready", "RESERVATION [--shelf TEXT] [--slip FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Says that a reservation is packed and waits on its shelf."), declareReady,
         ready, "--slip"},
        {"hand-over", "RESERVATION [--proxy NAME] [--basis TEXT] [--authority TEXT] [--receipt FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Hands over what is allocated to a reservation, with one receipt."),
         declareHandOver, handOver, "--receipt"},
    };
    return rows;
}

} // namespace madoguchi
