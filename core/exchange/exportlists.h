// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportrows.h"
#include "core/ledger/idlist.h"
#include "core/storage/connection.h"

#include <functional>

namespace madoguchi {

// The whole lists, row by row in the order in which they were entered, or of `only` these in their order where that is
// not null, in one read transaction; `visit` answers false to stop. Rows come in pages, so that neither database hands
// over everything at once.
void forEachAsset(Connection& connection, Instant now, const RowIds& only,
                  const std::function<bool(const AssetRecord&)>& visit);
void forEachPerson(Connection& connection, const RowIds& only, const std::function<bool(const PersonRecord&)>& visit);
void forEachLoan(Connection& connection, const RowIds& only, const std::function<bool(const LoanRow&)>& visit);

/// The names of all further fields that a kind has or any asset, sorted; no longer looked for beyond `most`.
[[nodiscard]] QStringList customFieldNames(Connection& connection, qsizetype most);

} // namespace madoguchi
