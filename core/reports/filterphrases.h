// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/phrase.h"
#include "core/ledger/assetstatus.h"
#include "core/reports/reportplan.h"

#include <QList>

namespace madoguchi {

class Connection;

/// Every status a list can have, in the order in which they are offered.
inline constexpr AssetStatus allAssetStatuses[] = {
    AssetStatus::Available, AssetStatus::OnLoan, AssetStatus::DueToday,    AssetStatus::Overdue,
    AssetStatus::Allocated, AssetStatus::Ready,  AssetStatus::NeedsReset,  AssetStatus::InRepair,
    AssetStatus::Faulty,    AssetStatus::Lost,   AssetStatus::ToSurrender, AssetStatus::Disposed};

/// The code of the words for a status as a filter names it: what is on loan and not due yet is not all that is on loan.
[[nodiscard]] QString statusWord(const QString& status);

/// What a filter restricts to, as people call it: one phrase for each part that is set.
[[nodiscard]] QList<Phrase> filterPhrases(Connection& connection, const ReportFilter& filter);

/// Whose history the report is, for its heading: number, type and model of the item, or name and staff number; empty
/// for a report of many.
[[nodiscard]] Phrase subjectPhrase(Connection& connection, const ReportDescription& report, const ReportFilter& filter);

} // namespace madoguchi
