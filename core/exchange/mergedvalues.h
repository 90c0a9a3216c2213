// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/assetrows.h"
#include "core/exchange/importreport.h"
#include "core/exchange/personrows.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// The state that a word of assetStateWord() stands for. Nothing for what follows from loans and reservations
/// ("on-loan", "overdue", "allocated"): a list that says so leaves the state of the thing as it is.
[[nodiscard]] std::optional<AssetState> storedState(const QString& word);

/// The asset as it is after a row of this file: only what the file has columns for is changed; an empty cell empties
/// its field, except number, type, ownership and state, which always have a value. Pass `before` with nothing in it
/// for a new asset. Where a price has hundredths, the yen are rounded half up and the text kept in the custom field
/// "price-exact".
[[nodiscard]] AssetValues mergedAsset(AssetValues before, const AssetDraft& draft, const TableLayout& layout);
/// The same for a person; staff number, user name, name and language are never emptied.
[[nodiscard]] PersonValues mergedPerson(PersonValues before, const PersonDraft& draft, const TableLayout& layout);

[[nodiscard]] QList<FieldChange> changesOf(const AssetValues& before, const AssetValues& after);
[[nodiscard]] QList<FieldChange> changesOf(const PersonValues& before, const PersonValues& after);

} // namespace madoguchi
