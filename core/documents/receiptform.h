// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/issueform.h"

namespace madoguchi {

/// One line of a receipt: an asset, or a quantity of one kind.
struct ReceiptLine {
    QString assetNumber;
    QString kindName;
    QString makerModel;
    QString serial;
    int quantity = 1;
    QList<FormAccessory> accessories;
    Phrase condition; ///< "condition.good" …, or the desk's own words; empty: a blank to fill in
    QDate due{};      ///< where the lines differ (ReceiptContent::hasItemDues); not valid: without a limit
    QTime dueTime{};
    QString kit = {};         ///< name of the kit it belongs to (セット); empty: none
    QString standsInFor = {}; ///< number of the item that is away and that it is lent for (代替機)
};

/// An item that came back for one of the lines, in one step.
struct ReceiptExchange {
    QString assetNumber;
    QString kindName;
    QString note;               ///< its condition, in the desk's words
    QStringList missing;        ///< accessories that did not come back with it
    bool isSubstituted = false; ///< it is away for repair: the line stands in for it (代替機)
};

/// What a 貸与品受領書 says.
struct ReceiptContent {
    FormFrame frame;
    FormHolder holder;
    FormReceiver receiver;
    QList<ReceiptLine> lines;
    QDate lentOn;
    QDate due;                ///< of all lines; not valid: without a limit
    QTime dueTime;            ///< where the loan ends within the day
    bool hasItemDues = false; ///< the lines differ: each says its own, in a column
    QString purpose;
    QString authority; ///< application number, approver
    QList<ReceiptExchange> exchanges;
    QList<IssueLine> issued = {}; ///< consumables handed out with them, for good
    QList<Phrase> notices;        ///< see standardNotices()
};

/// The notices offices print on a receipt: due care, no use for other ends and no passing on, whom to call on loss.
[[nodiscard]] QList<Phrase> standardNotices(const Issuer& issuer);

/// The document of kind "receipt": original and copy. Where no addressee is given it is addressed to the issuer,
/// because the receiver signs it for the office.
[[nodiscard]] Document receiptDocument(const ReceiptContent& content);

} // namespace madoguchi
