// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/papers.h"
#include "app/cli/texttable.h"
#include "core/loans/shipment.h"
#include "ui/text/formats.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

// Hand over by shipment: ship, arrived, shipments.

namespace {

Answer answerOf(const Performed<ShipOutcome>& done, const QString& text)
{
    return Answer{QJsonObject{{u"document"_s, done.outcome.document},
                              {u"receipt"_s, done.outcome.receipt},
                              {u"command"_s, done.commandId},
                              {u"repeat"_s, done.isRepeat}},
                  text};
}

// ---- ship

void declareShip(QCommandLineParser& parser)
{
    addOption(parser, "to", Cli::tr("The site it goes to"), "SITE");
    addOption(parser, "receiver", Cli::tr("Who takes it in there"), "NAME");
    addOption(parser, "carrier", Cli::tr("Who carries it"), "NAME");
    addOption(parser, "tracking", Cli::tr("The carrier’s number of the parcel"), "NUMBER");
    addOption(parser, "note", Cli::tr("Write the cover note as PDF"), "FILE.pdf");
}

Result<Answer> ship(CommandRun& run)
{
    if (run.words().size() != 1 || !run.isSet("to") || !run.isSet("carrier"))
        return Answer::wrongUsage(
            Cli::tr("Name one receipt, where it goes with --to, and who carries it with --carrier."));
    const Result<Performed<ShipOutcome>> done = run.perform(
        Ship{run.words().first(), run.value("to"), run.value("receiver"), run.value("carrier"), run.value("tracking")});
    if (!done)
        return done.refusal();
    if (run.isSet("note"))
        writeFreshPaper(run, done->outcome.document, run.value("note"));
    return answerOf(*done,
                    Cli::tr("Sent what %1 lent, cover note %2.").arg(done->outcome.receipt, done->outcome.document));
}

// ---- arrived

void declareArrived(QCommandLineParser& parser)
{
    addOption(parser, "by", Cli::tr("Who at the other site confirms it"), "NAME");
    addOption(parser, "receipt-back", Cli::tr("The signed receipt has come back"));
}

Result<Answer> arrived(CommandRun& run)
{
    if (run.words().size() != 1 || (!run.isSet("by") && !run.isSet("receipt-back")))
        return Answer::wrongUsage(
            Cli::tr("Name one cover note or receipt, and who confirms it with --by, or --receipt-back."));
    const Result<Performed<ShipOutcome>> done =
        run.perform(ConfirmShipment{run.words().first(), run.value("by"), run.isSet("receipt-back")});
    if (!done)
        return done.refusal();
    return answerOf(*done, Cli::tr("The arrival of %1 is recorded.").arg(done->outcome.document));
}

// ---- shipments

void declareShipments(QCommandLineParser& parser)
{
    addOption(parser, "all", Cli::tr("Those that are over, too"));
}

QJsonObject asJson(const ShipmentRecord& shipment)
{
    QJsonObject json{{u"document"_s, shipment.number},
                     {u"receipt"_s, shipment.receipt},
                     {u"holder"_s, shipment.holder},
                     {u"to"_s, shipment.destination},
                     {u"carrier"_s, shipment.carrier},
                     {u"sentAt"_s, shipment.sentAt.toIso()},
                     {u"assets"_s, QJsonArray::fromStringList(shipment.items)}};
    const auto add = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"receiver"_s, shipment.receiver);
    add(u"tracking"_s, shipment.tracking);
    add(u"confirmedBy"_s, shipment.confirmedBy);
    if (shipment.arrivedAt.isValid())
        json.insert(u"arrivedAt"_s, shipment.arrivedAt.toIso());
    if (shipment.receiptBackAt.isValid())
        json.insert(u"receiptBackAt"_s, shipment.receiptBackAt.toIso());
    return json;
}

Result<Answer> shipments(CommandRun& run)
{
    if (!run.words().isEmpty())
        return Answer::wrongUsage(Cli::tr("Name nothing; --all shows those that are over, too."));
    const Result<QList<ShipmentRecord>> list = run.ask(ListShipments{!run.isSet("all")});
    if (!list)
        return list.refusal();
    QJsonArray json;
    QList<QStringList> rows{{Cli::tr("Cover note"), Cli::tr("Sent to"), Cli::tr("Carrier"), Cli::tr("Tracking no."),
                             Cli::tr("Sent"), Cli::tr("Confirmed by"), Cli::tr("Items")}};
    for (const ShipmentRecord& one : *list) {
        json << asJson(one);
        rows << QStringList{
            one.number,      one.destination,        one.carrier, one.tracking, formatInstant(one.sentAt),
            one.confirmedBy, one.items.join(u", "_s)};
    }
    return Answer{json, list->isEmpty() ? Cli::tr("Every shipment has been confirmed.") : textTable(rows)};
}

} // namespace

std::span<const CommandRow> shipCommands()
{
    static constexpr CommandRow rows[] = {
        {"ship", "RECEIPT --to SITE --carrier NAME [--receiver NAME] [--tracking NUMBER] [--note FILE.pdf] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Sends what a receipt lent to another site, with a cover note."),
         declareShip, ship, "--note"},
        {"arrived", "COVERNOTE|RECEIPT [--by NAME] [--receipt-back] [--id UUID]",
         QT_TRANSLATE_NOOP("madoguchi::Cli",
                           "Records that a shipment has arrived, or that its signed receipt is back."),
         declareArrived, arrived},
        {"shipments", "[--all]",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Shipments that nobody has confirmed, the oldest first."),
         declareShipments, shipments},
    };
    return rows;
}

} // namespace madoguchi
