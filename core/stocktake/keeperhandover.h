// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/documents/document.h"
#include "core/documents/formparts.h"
#include "core/journal/writescope.h"
#include "core/stocktake/stocktakequestions.h"

#include <QDate>
#include <QJsonObject>

namespace madoguchi {

/// Somebody who answers for the things: as the paper names them.
struct Keeper {
    QString name;
    QString post; ///< section and office; may be empty
    bool operator==(const Keeper&) const = default;
};

/// What is handed over of one type.
struct KeptKind {
    QString kind;
    int count = 0;    ///< by the ledger
    int lent = 0;     ///< of these on loan when they were counted
    int missing = 0;  ///< of these neither seen nor found since
    int inRepair = 0; ///< of these being repaired when they were counted
};

/// What the paper of a change of keeper says.
struct KeeperHandoverContent {
    FormFrame frame;
    StocktakeStatus status;
    QList<KeptKind> kinds;
    Keeper from;
    Keeper to;
    QDate day;
    QString papers; ///< books and papers that go with the things
    QString remark;
};

/// The record of handing over (引継書, 物品管理法施行規則 art. 42): both keepers, the things by type with their counts,
/// what is not cleared up, the day, and who signs. Pure.
[[nodiscard]] Document keeperHandoverDocument(const KeeperHandoverContent& content);

/// Numbers and stores the record of handing over for a stocktake that was taken because the keeper changes; once more,
/// another paper takes the place of the one before. Codes "stocktake.unknown", "stocktake.not-closed",
/// "keeper.not-change" (a stocktake of another type), "keeper.no-name" (one of them is not named), "keeper.same" (both
/// are the same), "keeper.no-day".
struct IssueKeeperHandover {
    static constexpr const char* name = "stocktake.issue-handover";
    static constexpr Permission permission = Permission::TakeStock;
    struct Outcome {
        QString session;
        QString document;
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };
    StocktakeId stocktake;
    Keeper from;
    Keeper to;
    QDate day;
    QString papers;
    QString remark;
    /// Names do not belong into the arguments.
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

} // namespace madoguchi
