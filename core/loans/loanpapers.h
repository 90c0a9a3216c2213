// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "core/documents/receiptform.h"
#include "core/ledger/assetrecord.h"
#include "core/loans/handover.h"
#include "core/loans/returncheck.h"

#include <QHash>

namespace madoguchi {

/// An asset with what goes with it.
[[nodiscard]] ReceiptLine receiptLine(const AssetRecord& asset);

/// What a receipt is made of, at the moment of the handover.
struct ReceiptFacts {
    QString number;
    Instant at;
    OrganisationSettings settings;
    QString operatorName;
    QString language;
    std::optional<PersonRecord> person;
    QString sectionName; ///< where a section borrows
    QList<AssetRecord> assets;
    QList<HandedOverItem> items; ///< same order as assets
    std::optional<KnownProxy> proxy;
    QString purpose;
    QList<ExchangedItem> exchanged;
    QHash<qint64, QString> kits = {}; ///< names of the kits that assets belong to, by the asset's id
    QList<IssueLine> issued = {};     ///< consumables handed out with them
    QString authority = {};           ///< application number, approver
    QString standsInFor = {};         ///< number of what is away, where the one item is lent for it
};

/// The receipt (貸与品受領書) as it is stored and printed from ever after (core/documents/snapshot.h).
[[nodiscard]] QString receiptSnapshot(const ReceiptFacts& facts);

/// Until when what did not come back with an item is expected: the days in which things are asked back (setting
/// letter-return-days), to an open day. On the return slip and in the notice of missing accessories (LN-26).
[[nodiscard]] QDate accessoriesDue(const OrganisationSettings& settings, QDate returnedOn);

/// One returned item on a slip.
struct ReturnFact {
    QString assetNo;
    QString title;
    QString conditionNote;
    struct AccessoryFact {
        QString name;
        int lent = 1;
        bool isReturned = true;
    };
    QList<AccessoryFact> accessories;
    LoanDue due;
    Instant returnedAt;
    QList<CheckResult> checks = {};
};

struct ReturnSlipFacts {
    QString number;
    Instant at;
    OrganisationSettings settings;
    QString operatorName;
    QString language;
    std::optional<PersonRecord> person;
    QString sectionName;
    QStringList receipts;
    QList<ReturnFact> items;
    bool isPartial = false;                             ///< other items of the same receipts are still out
    std::optional<KnownProxy> broughtBy = std::nullopt; ///< nobody asked: a blank to fill in
};

/// The return slip (返却確認書), likewise.
[[nodiscard]] QString returnSlipSnapshot(const ReturnSlipFacts& facts);

} // namespace madoguchi
