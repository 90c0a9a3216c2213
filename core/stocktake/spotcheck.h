// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/stocktake/stocktake.h"

#include <QJsonObject>

#include <optional>

namespace madoguchi {

/// What is looked at in a storage place beside the things in it (保管庫の日次確認, LN-20).
struct SpotCheck {
    static constexpr int mostKeys = 9999;

    bool isLocked = true;    ///< the lock is in order
    std::optional<int> keys; ///< counted; nothing: the place has none
    QString remark;
    bool operator==(const SpotCheck&) const = default;
};

/// The same as it is kept with its session.
struct RecordedSpotCheck {
    SpotCheck check;
    Instant checkedAt;
    QString operatorName;
};

/// Records lock and keys of a spot check that is open; said again, it replaces what was said before. Codes
/// "stocktake.unknown", "stocktake.closed", "stocktake.cancelled", "spot-check.not-spot" (another type of session),
/// "spot-check.bad-keys" (most), "spot-check.needs-remark" (the lock is not in order).
struct RecordSpotCheck {
    static constexpr const char* name = "stocktake.spot-check";
    static constexpr Permission permission = Permission::TakeStock;
    struct Outcome {
        QString number; ///< of the session
        QJsonObject toJson() const { return {{QStringLiteral("session"), number}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("session")).toString()}; }
    };
    StocktakeId stocktake;
    SpotCheck check;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

// For the verbs that record it on the way, of a session they hold:

/// Codes as those of RecordSpotCheck.
[[nodiscard]] Result<Done> storeSpotCheck(WriteScope& write, StocktakeId stocktake, const SpotCheck& check);
/// Adds it to a verb's arguments, without what may be personal.
void addSpotCheck(QJsonObject& json, const std::optional<SpotCheck>& check);

[[nodiscard]] std::optional<RecordedSpotCheck> readSpotCheck(Connection& connection, StocktakeId stocktake);
/// How many keys the last spot check of the same place before this one counted; nothing where there is none.
[[nodiscard]] std::optional<int> keysCountedBefore(Connection& connection, StocktakeId stocktake);

} // namespace madoguchi
