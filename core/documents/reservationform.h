// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/receiptform.h"

namespace madoguchi {

/// What a 貸出予約票 or a 引渡準備票 says.
struct ReservationContent {
    FormFrame frame;
    FormHolder holder;
    QString reservation;      ///< its number: then this is the pick-up slip, which has a number of its own
    QList<ReceiptLine> lines; ///< without an asset number: any of the kind
    QDate from;
    QDate to;
    QString purpose;
    QString approver;
    QString shelf;
    QString replaces; ///< number of an earlier pick-up slip, which holds no longer
};

/// The document of kind "reservation": one sheet for whoever reserved, addressed to them. Of kind "pick-up": one sheet
/// for the shelf, with a place to tick each unit and its accessories.
[[nodiscard]] Document reservationDocument(const ReservationContent& content);

} // namespace madoguchi
