// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/documents/issueform.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/loans/proxy.h"

#include <QJsonObject>
#include <QList>

#include <memory>

namespace madoguchi {

/// An item that came back for what is handed over, in the same step (Exchange).
struct ExchangedItem {
    QString assetNo;
    QString title;
    QString conditionNote;
    QStringList missing;
    bool isSubstituted = false; ///< what is handed over stands in for it
};

struct HandedOverItem {
    AssetId asset;
    QString assetNo;
    LoanDue due;
};

struct HandOverOutcome {
    QString document;
    QList<HandedOverItem> items;
    QByteArray toJsonText() const;
    QJsonObject toJson() const;
    static HandOverOutcome fromJson(const QJsonObject& json);
};

class HandOverQuestions;

/// Lends items to a person or a section, with one receipt for all of them. All or nothing. Codes: every blocking
/// problem of LoanPolicy, problemsOfLoad and problemsOfKindLoads for every item at once, "loan.no-items",
/// "loan.no-holder", "loan.too-many-items", "asset.twice", "asset.unknown", "person.unknown", "section.unknown",
/// "due.bad-time", "asset.reserved" (for somebody else, unless lent `despite` it), "reservation.needs-reason",
/// and those of problemsOfSubstitute. What the borrower
/// has reserved is fulfilled by it. It rests on the order's authority (申請番号・承認者); where that says nothing, on
/// who approved the reservations it fulfils.
struct HandOver {
    static constexpr const char* name = "loans.hand-over";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = HandOverOutcome;

    PersonId person; ///< or
    SectionId section;
    QList<AssetId> items;
    std::optional<LoanDue> due;             ///< not set: by kind and office
    QList<std::optional<LoanDue>> itemDues; ///< of single items, before `due`; empty or one for each item
    std::optional<Proxy> proxy;
    QString purpose;
    QString language; ///< of the receipt; empty: the person's, else the office's
    /// Items lent although they are promised to somebody else; Order::reason says why.
    QList<AssetId> despite = {};
    AssetId standsInFor = {}; ///< what is away and the one item is lent for (代替機); not set: for nothing
    QList<ExchangedItem> exchanged = {}; ///< for the receipt; set by the verb that exchanges
    QList<IssueLine> issued = {};        ///< consumables, for the receipt; set by the verb that hands them out with it

    QByteArray toJsonText() const;
    QJsonObject toJson() const;
    /// What it goes by, on its way (AskingVerb); for the same scope, and over before that ends.
    std::shared_ptr<HandOverQuestions> ask(WriteScope& scope) const;
    Result<Outcome> run(WriteScope& scope, const std::shared_ptr<HandOverQuestions>& asked) const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
