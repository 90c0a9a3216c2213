// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// A problem as the refusal of a verb, if there is one.
[[nodiscard]] std::optional<Refusal> refusedFor(std::optional<Problem> problem);

/// What keeps these values from being those of a new asset, or of the one with the id `ownId` (0: a new one), if
/// anything: codes "asset.no-number", "asset.exists" (the number is another one's, or that of a new one a barcode of
/// one), "code.reserved" and those of problemOfAccessories and problemOfTexts.
[[nodiscard]] std::optional<Refusal> assetProblem(WriteScope& scope, const AssetValues& values, qint64 ownId);

/// The same of a person: codes "person.no-number" (neither staff number nor user name), "person.no-name",
/// "person.exists" (one of the two is somebody else's, or that of a new one a card of theirs), "code.reserved" and
/// those of problemOfLeaving and problemOfTexts.
[[nodiscard]] std::optional<Refusal> personProblem(WriteScope& scope, const PersonValues& values, qint64 ownId);

/// What is wrong with a day on which somebody leaves, if anything: "person.left-later" (years: so many ahead at most).
[[nodiscard]] std::optional<Problem> problemOfLeaving(QDate leftOn, QDate today);

/// What is wrong with the accessories, if anything: "asset.bad-accessory" (name, quantity).
[[nodiscard]] std::optional<Problem> problemOfAccessories(const AssetValues& values);

/// With what an asset is to go into another state.
struct MoveOrder {
    QString reason;
    QString authority;
    bool isProcedure = false; ///< by a verb that keeps a record of its own, which says why and with what proof
};

/// What keeps an asset from going into another state, if anything: "asset.disposed-by-retiring" (only the procedure of
/// disposal makes it Disposed), "asset.illegal-move" (from, to: not in the table of allowed moves),
/// "asset.state-while-lent" (to), "asset.found-needs-reason" (a lost one; the reason says how it was found),
/// "asset.disposed-needs-order" (what is recorded as disposed of comes back with a reason and an authority).
[[nodiscard]] std::optional<Problem> problemOfMove(Connection& connection, const AssetRecord& asset, AssetState to,
                                                   const MoveOrder& order);

} // namespace madoguchi
