// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportjob.h"
#include "core/exchange/listsheet.h"
#include "core/ledger/assetrecord.h"
#include "core/storage/connection.h"

namespace madoguchi {

// The columns of a list as a window shows them, by the names that the window's tables give them ("number", "where",
// "field:IMEI"). A name that is not known has empty cells.

[[nodiscard]] QStringList shownHeader(const QList<ExportColumn>& columns);
[[nodiscard]] QStringList shownCells(const AssetRecord& asset, const QList<ExportColumn>& columns, bool isJapanese);
[[nodiscard]] QStringList shownCells(const PersonRecord& person, const QList<ExportColumn>& columns);
/// Whether they say how much a person has on loan, so that it must be read.
[[nodiscard]] bool showHoldings(const QList<ExportColumn>& columns);
/// What the cells are in a spreadsheet.
[[nodiscard]] QList<ListCell> shownTypes(Connection& connection, const QList<ExportColumn>& columns);

} // namespace madoguchi
