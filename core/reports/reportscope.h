// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/reports/reportsink.h"

namespace madoguchi {

/// Of what a report is, of which part of the record, of which days and by what it is grouped: for its head, where
/// nobody overlooks it, on paper and in a workbook. Never empty.
[[nodiscard]] QList<FormField> scopeOfReport(const ReportHead& head);

} // namespace madoguchi
