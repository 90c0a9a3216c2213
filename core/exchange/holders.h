// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/assetrows.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgerwriter.h"

namespace madoguchi {

/// The person another program calls by this user name: by user name here too, else by staff number.
[[nodiscard]] PersonId findHolder(Connection& connection, const HolderDraft& holder);

/// True when the open loan is to whom the file says.
[[nodiscard]] bool isSameHolder(Connection& connection, const HolderInfo& stored, const HolderDraft& holder);

/// Takes a checked-out device over as an open loan: no receipt, no due date. An unknown person is created by user name;
/// a location is a place. The line.
[[nodiscard]] Result<LoanLineId> openImportedLoan(WriteScope& scope, LedgerWriter& writer, AssetId asset,
                                                  const HolderDraft& holder, CreatedNames& createdPeople);

/// What has been set aside or reserved for whoever it is on loan to now is with them: closed, as by every handover.
/// Code "reservation.changed-meanwhile".
[[nodiscard]] Result<Done> fulfilPromise(WriteScope& scope, AssetId asset, LoanLineId line, PersonId person);

} // namespace madoguchi
