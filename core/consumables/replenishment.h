// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consumables/consumable.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/storage/table.h"

#include <QDate>
#include <QJsonObject>

namespace madoguchi {

using ReplenishmentId = Id<struct ReplenishmentTag>;

/// What was asked for where there was too little (補充依頼). Columns are only ever appended.
[[nodiscard]] const Table& replenishmentTable();
[[nodiscard]] const Table& replenishmentLineTable();

/// So much more of a type of items, or of a consumable.
struct ReplenishmentLine {
    KindId kind; ///< or
    ConsumableId consumable;
    QString name;
    QString unit;       ///< of a consumable
    qint64 inStock = 0; ///< ready and not reserved, as it was when it was asked for
    qint64 minimum = 0;
    qint64 quantity = 0; ///< asked for
};

struct ReplenishmentRecord {
    ReplenishmentId id;
    QString number;
    Instant askedAt;
    QString operatorName;
    QDate expectedOn;
    Instant closedAt; ///< it has come, or is not waited for any more
    QString note;     ///< of whoever followed it up last
    QList<ReplenishmentLine> lines;

    [[nodiscard]] bool isOpen() const { return !closedAt.isValid(); }
};

/// What is short now and not asked for yet: types below their minimum, consumables below their reorder level; with as
/// much as fills them up, less what open requests bring and, of a type, what waits to be reset.
struct SuggestReplenishment {
    using Answer = QList<ReplenishmentLine>;
    Result<Answer> run(ReadScope& scope) const;
};

/// Requests, the newest first.
struct ListReplenishments {
    using Answer = QList<ReplenishmentRecord>;
    bool isOpenOnly = false;
    int limit = 100;
    Result<Answer> run(ReadScope& scope) const;
};

/// The request with this number. Code "replenishment.unknown".
struct FindReplenishment {
    using Answer = ReplenishmentRecord;
    QString number;
    Result<Answer> run(ReadScope& scope) const;
};

struct ReplenishmentOutcome {
    QString document;
    int lines = 0;
    QJsonObject toJson() const;
    static ReplenishmentOutcome fromJson(const QJsonObject& json);
};

/// Asks for more, on a numbered paper; what there is of each stands in it as it is at this moment. Order::reason and
/// authority are printed. Codes "replenishment.nothing", "replenishment.too-many" (most), "replenishment.twice",
/// "replenishment.bad-quantity", "kind.unknown", "consumable.unknown".
struct RequestReplenishment {
    struct Item {
        KindId kind; ///< or
        ConsumableId consumable;
        qint64 quantity = 0;
    };
    static constexpr const char* name = "consumables.request-replenishment";
    static constexpr Permission permission = Permission::Lend;
    static constexpr int mostItems = 200;
    static constexpr qint64 mostOfOne = 1'000'000;
    using Outcome = ReplenishmentOutcome;
    QList<Item> items;
    QDate expectedOn; ///< not valid: not known yet
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// When it is expected (入荷予定), or that it has come or is not waited for any more. Codes "replenishment.unknown",
/// "replenishment.closed", "replenishment.nothing-said".
struct FollowReplenishment {
    static constexpr const char* name = "consumables.follow-replenishment";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = ReplenishmentOutcome;
    QString number;
    std::optional<QDate> expectedOn; ///< no day: not known
    bool isClosed = false;
    QString note;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
