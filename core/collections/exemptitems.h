// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/collections/collection.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"

#include <QJsonObject>
#include <QList>

namespace madoguchi {

/// Items that need not come back after all, and why; asked for no more. Said again, the note is replaced. Codes
/// "collection.unknown", "collection.closed", "collection.needs-note", "collection.no-items", "collection.not-in-it"
/// (asset), "collection.already-back" (asset).
struct ExemptItems {
    static constexpr const char* name = "collections.exempt";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QString number;
        int items = 0;
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };

    CollectionId collection;
    QList<LoanLineId> lines;
    QString note;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

} // namespace madoguchi
