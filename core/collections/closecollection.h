// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/collections/collection.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

namespace madoguchi {

struct CloseCollectionOutcome {
    QString number;
    int items = 0;
    int returned = 0;
    int out = 0;
    int lost = 0;
    int extended = 0;
    int exempt = 0;
    QJsonObject toJson() const;
    static CloseCollectionOutcome fromJson(const QJsonObject& json);
};

/// Ends a collection: writes down what is left and why, as it is at this moment. Loans go on as they are; what is left
/// may be collected anew. Codes "collection.unknown", "collection.closed".
struct CloseCollection {
    static constexpr const char* name = "collections.close";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = CloseCollectionOutcome;
    CollectionId collection;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& write) const;
};

} // namespace madoguchi
