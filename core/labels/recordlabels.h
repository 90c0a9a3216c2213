// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"
#include "core/labels/label.h"

namespace madoguchi {

/// That labels of assets were printed to be stuck on today: one row for each asset, which its history shows. One
/// operation with a number of its own, by which it can be undone. Codes "label.nothing", "label.too-many" (more than
/// mostAtOnce: record them in parts), "asset.unknown".
struct RecordLabels {
    static constexpr const char* name = "labels.record";
    static constexpr Permission permission = Permission::Lend;
    static constexpr qsizetype mostAtOnce = 1000; ///< images of an entry
    struct Outcome {
        int count = 0;
        QString document;
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };

    QList<AssetId> assets;
    QString sheet;   ///< code of a LabelSheet
    QString symbols; ///< codes, with a comma between: "qr,code128"

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// "qr,code128"
[[nodiscard]] QString symbolCodes(const QList<BarcodeSymbology>& symbols);

/// The journalled table of labels that were issued.
[[nodiscard]] const Table& assetLabelTable();

} // namespace madoguchi
