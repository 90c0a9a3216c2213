// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/collections/collection.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

namespace madoguchi {

struct OpenCollectionOutcome {
    CollectionId collection;
    QString number; ///< document number: "R8-R1-000001"
    int items = 0;
    int people = 0;
    int elsewhere = 0; ///< further items of the scope that another open collection asks for: not in this one
    QJsonObject toJson() const;
    static OpenCollectionOutcome fromJson(const QJsonObject& json);
};

/// Opens a collection of the loans of a scope, as they are at this moment; what another open collection asks for is
/// left to that. Codes "collection.no-name", "collection.day-past" (day: the day to return by, before today),
/// "collection.nothing" (elsewhere: how many items another collection asks for), "collection.too-many" (count, most),
/// those of checkCollectionScope.
struct OpenCollection {
    static constexpr const char* name = "collections.open";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = OpenCollectionOutcome;

    /// One collection is one entry of the journal; more is collected section by section.
    static constexpr int mostItems = 20'000;

    QString title; ///< what people call it
    CollectionReason reason = CollectionReason::Other;
    QDate returnBy;
    CollectionScope scope;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

} // namespace madoguchi
