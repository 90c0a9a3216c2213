// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

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
/// "service.no-note" (what is wrong), "asset.illegal-move".
struct SendToRepair {
    static constexpr const char* name = "loans.send-to-repair";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ServiceOutcome;
    QList<AssetId> assets;
    QString note; ///< what is wrong, and who repairs it
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Back from repair, or found in order after all: into stock, or to its reset first where the type wants one; or it
/// cannot be repaired and stays faulty. Codes: "loan.no-items", "asset.twice", "asset.unknown", "service.wrong-state"
/// (state: neither in repair nor faulty).
struct ReturnToService {
    static constexpr const char* name = "loans.return-to-service";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ServiceOutcome;
    QList<AssetId> assets;
    QString note;
    bool isRepaired = true;
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
