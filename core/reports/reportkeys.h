// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/reports/reportplan.h"

namespace madoguchi {

/// The filter with the person and the item that keys mean, as people type or scan them; an empty key restricts nothing.
/// A person's key that is a section's exact name means that section. Codes "code.unknown", "code.ambiguous",
/// "consumable.unknown", "stocktake.unknown".
struct FillReportKeys {
    using Answer = ReportFilter;
    ReportFilter filter;
    QString person;
    QString item;
    ReportSubject itemIs = ReportSubject::Asset; ///< what `item` is the key of
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
