// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace madoguchi::columns {

// Of a session s: a line x, or a scan of what is none of its lines; the scan sc, the difference d, the item a and its
// kind k, where it belongs pl, who has it p (of ps) or hs, where or with whom it was seen (seen, asked).
extern const ReportColumn countedAs, countedKind, countedCode, belongsAt, heldBy, heldIn, seenAt, seenWhen, seenBy, why,
    cause, settledAt, settledBy, countedRemark;

} // namespace madoguchi::columns
