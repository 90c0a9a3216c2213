// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/storage/table.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// The journalled table of what is sent on. Columns are only ever appended.
[[nodiscard]] const Table& shipmentTable();

/// Something that was lent and sent on to another site.
struct ShipmentRecord {
    QString number;  ///< of the cover note
    QString receipt; ///< of the loan
    QString holder;
    QString destination;
    QString receiver; ///< who takes it in there; may be empty
    QString carrier;
    QString tracking; ///< may be empty
    QStringList items;
    Instant sentAt;
    Instant arrivedAt; ///< not valid: nobody has confirmed it
    QString confirmedBy;
    Instant receiptBackAt; ///< not valid: the signed receipt is still to come

    [[nodiscard]] bool isOpen() const { return !receiptBackAt.isValid(); }
};

struct ShipOutcome {
    QString document; ///< the cover note (送付状)
    QString receipt;
    QJsonObject toJson() const;
    static ShipOutcome fromJson(const QJsonObject& json);
};

/// Sends what a receipt lent to another site, with a cover note: the loan stands since the handover, and what is heard
/// of the parcel is recorded with it. Only what is still out goes. Codes: "document.unknown", "shipment.nothing-out",
/// "shipment.open" (document: it is on its way already), "shipment.no-destination", "shipment.no-carrier".
struct Ship {
    static constexpr const char* name = "loans.ship";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ShipOutcome;

    QString receipt; ///< number, as typed or scanned
    QString destination;
    QString receiver;
    QString carrier;
    QString tracking;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Somebody at the other site says that it has arrived; or the signed receipt has come back, which ends the shipment
/// (and says that it arrived, too). Codes: "shipment.unknown", "shipment.no-name" (who confirms it),
/// "shipment.confirmed" (nothing new in it).
struct ConfirmShipment {
    static constexpr const char* name = "loans.confirm-shipment";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ShipOutcome;

    QString number; ///< of the cover note or the receipt
    QString confirmedBy;
    bool isReceiptBack = false;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// The oldest first: whoever has waited longest is asked first.
struct ListShipments {
    using Answer = QList<ShipmentRecord>;
    bool isOpenOnly = true;
    int limit = 500;
    Result<Answer> run(ReadScope& scope) const;
};

/// The open shipment that an item is in; nothing where there is none.
struct AskShipmentOf {
    using Answer = std::optional<ShipmentRecord>;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

/// An item that is out and whose shipment is open: a condition on `ll`, a line of a loan.
inline constexpr const char* sentOnCondition =
    " and ll.returned_at is null and exists (select 1 from shipment sh where sh.loan_id = ll.loan_id"
    " and sh.receipt_back_at is null and sh.withdrawn_at is null) ";

} // namespace madoguchi
