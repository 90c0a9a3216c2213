// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerquestions.h"
#include "core/loans/shipment.h"
#include "ui/steps/steps.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QuestionField line(const QString& name, const QString& label, const QString& hint = {}, bool isRequired = false)
{
    return {name, label, QuestionField::Kind::Line, {}, hint, {}, isRequired};
}

void sent(const StepPlace& place, const Performed<ShipOutcome>& done)
{
    place.printing->printFresh({done.outcome.document});
    place.context.host.offerUndo({Steps::tr("Recorded as sent, cover note %1.").arg(done.outcome.document),
                                  done.commandId, Steps::tr("Undone: nothing is on its way.")});
}

void send(const StepPlace& place, const AssetRecord& asset)
{
    FormQuestion form;
    form.title = Steps::tr("Send to another site");
    form.text = Steps::tr("Everything that is still out on receipt %1 goes into the parcel, with the receipt to be "
                          "signed. The loan stands since the handover.")
                    .arg(asset.holder->document);
    form.fields = {line(u"destination"_s, Steps::tr("Sent &to"), Steps::tr("The site and its address"), true),
                   line(u"receiver"_s, Steps::tr("&Receiver"), Steps::tr("Who takes it in there")),
                   line(u"carrier"_s, Steps::tr("&Carrier"), Steps::tr("The company, or the office’s own mail"), true),
                   line(u"tracking"_s, Steps::tr("Tracking &no."), Steps::tr("Scan it, or type it"))};
    form.ok = Steps::tr("Record as sent");
    form.submit = [place, receipt = asset.holder->document](const QVariantMap& values, const FormAnswer& answer) {
        const Ship verb{receipt, textIn(values, u"destination"_s), textIn(values, u"receiver"_s),
                        textIn(values, u"carrier"_s), textIn(values, u"tracking"_s)};
        performFromForm(place, verb, place.context.host.order(), answer,
                        [place](const Performed<ShipOutcome>& done) { sent(place, done); });
    };
    place.context.ask.fillIn(form);
}

/// How the parcel went, and what has been heard of it.
QString storyOf(const ShipmentRecord& shipment)
{
    const QString way = QString(shipment.carrier + u' ' + shipment.tracking).trimmed();
    const QString story = Steps::tr("%1 went to %2 on %3 (%4), cover note %5.")
                              .arg(formatList(shipment.items), shipment.destination, formatInstant(shipment.sentAt),
                                   way, shipment.number);
    if (!shipment.arrivedAt.isValid())
        return passage({story, Steps::tr("Nobody has confirmed its arrival yet.")});
    return passage({story, Steps::tr("%1 confirmed its arrival on %2; the signed receipt is still to come.")
                               .arg(shipment.confirmedBy, formatInstant(shipment.arrivedAt))});
}

void confirm(const StepPlace& place, const ShipmentRecord& shipment)
{
    FormQuestion form;
    form.title = Steps::tr("Confirm arrival");
    form.text = storyOf(shipment);
    const bool hasArrived = shipment.arrivedAt.isValid();
    if (!hasArrived)
        form.fields << line(u"confirmedBy"_s, Steps::tr("Confirmed &by"), Steps::tr("Who at the other site says so"),
                            true);
    form.fields << QuestionField{u"receiptBack"_s, Steps::tr("The signed &receipt has come back"),
                                 QuestionField::Kind::Check, hasArrived};
    form.ok = Steps::tr("Record");
    form.submit = [place, number = shipment.number](const QVariantMap& values, const FormAnswer& answer) {
        const ConfirmShipment verb{number, textIn(values, u"confirmedBy"_s), values.value(u"receiptBack"_s).toBool()};
        performFromForm(place, verb, place.context.host.order(), answer, [place](const Performed<ShipOutcome>& done) {
            place.context.host.offerUndo({Steps::tr("The arrival of %1 is recorded.").arg(done.outcome.document),
                                          done.commandId,
                                          Steps::tr("Undone: %1 is as it was before.").arg(done.outcome.document)});
        });
    };
    place.context.ask.fillIn(form);
}

} // namespace

void shipOrConfirm(const StepPlace& place, const StepItem& item)
{
    askThen(place, AskShipmentOf{item.asset}, [place, item](const std::optional<ShipmentRecord>& shipment) {
        if (shipment)
            return confirm(place, *shipment);
        askThen(place, AskAsset{item.asset}, [place](const AssetRecord& asset) {
            if (asset.holder)
                send(place, asset);
        });
    });
}

} // namespace madoguchi
