// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "core/loans/extendpolicy.h"

#include <QJsonObject>

namespace madoguchi {

struct ExtendedItem {
    AssetId asset;
    QString assetNo;
    LoanLineId line;
    PersonId person; ///< not set when a section or a place holds it
    LoanDue before;
    LoanDue due;
};

struct ExtendOutcome {
    QList<ExtendedItem> items;
    QStringList documents; ///< extension slips, one per holder
    QJsonObject toJson() const;
    static ExtendOutcome fromJson(const QJsonObject& json);
};

/// Gives loans another due day, with one extension slip (貸出期間延長票) per holder. All or nothing. Why and on whose
/// approval are the order's reason and authority. Codes: "loan.no-items", "asset.twice", "asset.unknown",
/// "loan.not-out", "loan.changed-meanwhile", "extension.needs-approval" (the office wants an approver named), and every
/// blocking problem of problemsOfExtending and promiseAgainst for every item at once.
struct Extend {
    static constexpr const char* name = "loans.extend";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ExtendOutcome;

    struct Item {
        AssetId asset;
        SeenLoan seen = {};
    };
    QList<Item> items;
    std::optional<LoanDue> due; ///< not set: see extendedDue(), for each by itself

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// What an extension would do to each item, before it is recorded.
struct PreviewExtension {
    struct Row {
        AssetId asset;
        QString assetNo;
        QString holder;
        LoanDue before;
        LoanDue due;
        QList<LoanProblem> problems;
        [[nodiscard]] bool isPossible() const { return !isBlocked(problems); }
    };
    using Answer = QList<Row>;
    QList<AssetId> items;
    std::optional<LoanDue> due;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
