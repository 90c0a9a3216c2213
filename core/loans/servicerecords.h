// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// One repair or reset of an item, as it was recorded.
struct ServiceRecord {
    enum class Kind { Repair, Reset };
    Kind kind = Kind::Repair;
    Instant begunAt;
    QString fault;                         ///< what was wrong
    Instant endedAt;                       ///< not valid: it is still being repaired
    QString work;                          ///< what was done
    AssetState state = AssetState::Usable; ///< what came of it, once it is over
    QString vendor;
    std::optional<qint64> cost; ///< whole yen
    QDate expectedOn;

    [[nodiscard]] bool isOpen() const { return !endedAt.isValid(); }
    /// It should have been back before this day.
    [[nodiscard]] bool isLate(QDate today) const { return isOpen() && expectedOn.isValid() && expectedOn < today; }
};
/// "repair" or "reset".
[[nodiscard]] QString serviceKindCode(ServiceRecord::Kind kind);

/// The repairs and resets of an item, the latest first.
struct AskServices {
    using Answer = QList<ServiceRecord>;
    AssetId asset;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
