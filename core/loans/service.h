// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/loans/repairs.h"

#include <QJsonObject>

namespace madoguchi {

/// What repair and reset answer: each item and the state it is in now.
struct ServiceOutcome {
    struct Item {
        QString assetNo;
        AssetState state = AssetState::Usable;
    };
    QList<Item> items;
    QJsonObject toJson() const;
    static ServiceOutcome fromJson(const QJsonObject& json);
};

/// Goes to be repaired; a loan that is open stays open. Codes: "loan.no-items", "asset.twice", "asset.unknown",
/// "service.no-note" (what is wrong), "service.expected-past" (should be back before today), "asset.illegal-move".
struct SendToRepair {
    static constexpr const char* name = "loans.send-to-repair";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ServiceOutcome;
    QList<AssetId> assets;
    QString note; ///< what is wrong
    RepairTerms terms = {};
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Who repairs it or by when it should be back has become known, or has changed; what is not given stays. Codes:
/// "loan.no-items", "asset.twice", "asset.unknown", "service.no-terms" (nothing is given), "service.expected-past",
/// "service.wrong-state" (state: not in repair).
struct ChangeRepair {
    static constexpr const char* name = "loans.change-repair";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ServiceOutcome;
    QList<AssetId> assets;
    RepairTerms terms;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Back from repair, or found in order after all: into stock, or to its reset first where the type wants one; or it
/// cannot be repaired and stays faulty. Codes: "loan.no-items", "asset.twice", "asset.unknown", "service.wrong-state"
/// (state: neither in repair nor faulty), "service.bad-cost" (below zero).
struct ReturnToService {
    static constexpr const char* name = "loans.return-to-service";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ServiceOutcome;
    QList<AssetId> assets;
    QString note;
    bool isRepaired = true;
    std::optional<qint64> cost = {}; ///< of each item, in whole yen
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Reset, cleaned and tested: may be lent again. Codes: "loan.no-items", "asset.twice", "asset.unknown",
/// "service.wrong-state" (state: does not wait for a reset).
struct FinishReset {
    static constexpr const char* name = "loans.finish-reset";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ServiceOutcome;
    QList<AssetId> assets;
    QString note; ///< by which procedure, what was replaced
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
