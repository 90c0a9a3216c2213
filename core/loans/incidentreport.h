// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// Numbers and stores the report of an incident as it stands in the record now, with every measure; `number` of them
/// follow one another (第n報).
struct IssuedReport {
    DocumentId document;
    QString number;
};
[[nodiscard]] IssuedReport issueIncidentReport(WriteScope& scope, qint64 incident, const AssetRecord& asset,
                                               int number);

} // namespace madoguchi
