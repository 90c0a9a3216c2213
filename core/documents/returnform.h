// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

/// What came back of one accessory.
struct AccessoryBalance {
    QString name;
    int lent = 1;
    int returned = 1;
};

struct ReturnedLine {
    QString assetNumber;
    QString kindName;
    QList<AccessoryBalance> accessories;
    Phrase condition; ///< the desk's judgement: appearance and working; empty: a blank to fill in
    QString note;
};

/// An accessory still out after this return, until when.
struct OpenAccessory {
    QString assetNumber;
    QString name;
    int count = 1;
    QDate due;
};

/// What a 返却確認書 says.
struct ReturnContent {
    FormFrame frame;
    FormHolder holder;
    FormReceiver returnedBy; ///< the holder, or who brought it in their place; where nobody asked, a blank
    Instant returnedAt;
    QStringList receiptNumbers;
    QList<ReturnedLine> lines;
    QList<OpenAccessory> missing;
    bool isPartial = false; ///< items of the same receipts are still out
};

/// The document of kind "return-slip": original and copy, printed even when something is missing. Where no addressee
/// is given it is addressed to the holder, as `frame.addressee.form` says (様 when it says nothing).
[[nodiscard]] Document returnDocument(const ReturnContent& content);

} // namespace madoguchi
