// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/collections/collection.h"
#include "core/journal/writescope.h"

#include <QList>

namespace madoguchi {

// What the verbs of a collection look up.

/// One open loan of a scope.
struct CollectedLoan {
    LoanLineId line;
    AssetId asset;
    PersonId person;
    SectionId section;        ///< that holds it, or of the person
    bool isElsewhere = false; ///< another open collection asks for it already
};

/// The open loans of a scope, by asset number; what is lost is left out: nobody can return it.
[[nodiscard]] QList<CollectedLoan> loansOfScope(Connection& connection, const CollectionScope& scope, QDate today);

/// Document number of a collection, for what people read; empty for one that is not there.
[[nodiscard]] QString collectionNumber(Connection& connection, CollectionId id);

/// Refuses a kind, section, place or person that is not there. Codes "kind.unknown", "section.unknown",
/// "place.unknown", "person.unknown".
[[nodiscard]] Result<Done> checkCollectionScope(Connection& connection, const CollectionScope& scope);

/// Keeps others from closing it or exempting its items until the end. Codes "collection.unknown", "collection.closed".
[[nodiscard]] Result<Done> holdOpenCollection(WriteScope& write, CollectionId id);

} // namespace madoguchi
