// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "core/loans/loanout.h"
#include "core/loans/loanpolicy.h"

#include <QJsonObject>

namespace madoguchi {

struct TransferOutcome {
    struct Item {
        QString assetNo;
        QString from; ///< empty where a person held it: names are personal
        PersonId fromPerson;
        LoanDue due;
    };
    QList<Item> items;
    QString document;
    QJsonObject toJson() const;
    static TransferOutcome fromJson(const QJsonObject& json);
};

/// Somebody else answers for the loans from now on, as when people are transferred (人事異動): the items stay where
/// they are, due days and accessories go on, with one slip (利用者・所属変更票) for all of them. Who held them until
/// then stays known (loanCustodyTable). All or nothing; why and on whose approval are the order's reason and authority.
/// Codes: "loan.no-items", "loan.no-holder", "asset.twice", "asset.unknown", "person.unknown", "section.unknown",
/// "loan.not-out", "loan.changed-meanwhile", "transfer.same-holder", "transfer.lost" (a lost item is found first), and
/// those of problemsOfReceiver. The limits are those of a handover: problemsOfLoad and problemsOfKindLoads for all
/// items at once; what is passed on within a section is not more for the section. As the items are out already, they
/// may be passed on all the same for a reason ("transfer.limit-reason" without one).
struct Transfer {
    static constexpr const char* name = "loans.transfer";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = TransferOutcome;

    struct Item {
        AssetId asset;
        SeenLoan seen = {};
    };
    QList<Item> items;
    PersonId person; ///< or
    SectionId section;
    bool despiteLimits = false; ///< Order::reason says why

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
