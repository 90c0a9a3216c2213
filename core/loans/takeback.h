// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/loans/proxy.h"
#include "core/loans/returncheck.h"

#include <QJsonObject>
#include <QList>

#include <memory>

namespace madoguchi {

class ReturnsUnderWay;

/// One item that comes back.
struct ReturnedItem {
    AssetId asset;
    QStringList missing; ///< names of accessories that did not come with it: they stay open
    QString conditionNote;
    LoanLineId line = {}; ///< the loan that is meant to end; not set: whichever is open
    /// The desk judged it: Faulty or InRepair. Not set: ready for the next loan, or for its reset.
    std::optional<AssetState> state = std::nullopt;
    /// What the desk found at check points of its kind. Where it says nothing at all about the item, every point is in
    /// order; a state or a note alone is a judgement in other words, and then no point is recorded.
    QList<CheckResult> checks = {};
};

struct TakenBackItem {
    AssetId asset;
    QString assetNo;
    LoanLineId line;
    PersonId person; ///< not set when a section or a place held it
    LoanDue due;
    bool wasOverdue = false;
    QStringList missing;
    QStringList accessories;        ///< that came back with it
    QList<CheckResult> checks = {}; ///< the check points of its kind; a repeated answer has no notes
    QString conditionNote = {};     ///< what the desk noted besides; a repeated answer has none
};

struct TakeBackOutcome {
    QList<TakenBackItem> items;
    QStringList documents; ///< return slips, one per holder, where asked for
    QJsonObject toJson() const;
    static TakeBackOutcome fromJson(const QJsonObject& json);
};

/// Takes items back from whoever holds them. A kind that must be reset makes its asset wait for that. Codes:
/// "loan.no-items", "asset.unknown", "asset.not-on-loan", "asset.moved-on" (holder: a newer loan is open than
/// the one meant), "asset.lost-return", "asset.twice", "accessory.not-lent", "return.bad-state" (no judgement of a
/// return), "person.unknown" (who brought it), and those of storeChecks.
struct TakeBack {
    static constexpr const char* name = "loans.take-back";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = TakeBackOutcome;

    QList<ReturnedItem> items;
    /// At the counter a run of returns gets its slips at its end (IssueReturnSlips); elsewhere at once.
    bool issuesSlips = true;
    /// Who brought it, for the slips that are issued at once; not set: nobody asked, a blank to fill in.
    std::optional<Proxy> broughtBy = std::nullopt;

    QJsonObject toJson() const;
    /// What it goes by, on its way (AskingVerb); for the same scope, and over before that ends.
    std::shared_ptr<ReturnsUnderWay> ask(WriteScope& scope) const;
    Result<Outcome> run(WriteScope& scope, const std::shared_ptr<ReturnsUnderWay>& asked) const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Numbers and stores the slips of lines taken back before: one per holder. Lines that have one are left alone. Code
/// "person.unknown" (who brought them).
struct IssueReturnSlips {
    static constexpr const char* name = "loans.issue-return-slips";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QStringList documents;
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };

    QList<LoanLineId> lines;
    std::optional<Proxy> broughtBy = std::nullopt; ///< see TakeBack

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Accessories that were missing at the return and come now. Code "accessory.not-open".
struct TakeBackAccessories {
    static constexpr const char* name = "loans.take-back-accessories";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        int count = 0;
        QJsonObject toJson() const { return {{QStringLiteral("count"), count}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("count")).toInt()}; }
    };

    AssetId asset;
    QStringList names; ///< empty: all that are open

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Somebody looked again: these accessories did not come back with the item after all. Opens them anew. Codes
/// "loan.line-unknown", "accessory.not-returned", "accessory.lent-again" (went out with a later loan).
struct MarkAccessoryMissing {
    static constexpr const char* name = "loans.mark-accessory-missing";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        int count = 0;
        QJsonObject toJson() const { return {{QStringLiteral("count"), count}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("count")).toInt()}; }
    };

    LoanLineId line;
    QStringList names;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
