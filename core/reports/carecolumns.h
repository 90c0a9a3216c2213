// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace madoguchi::columns {

// Of a repair or reset (s = asset_service, of the item a and its kind k).
extern const ReportColumn service, begun, fault, vendor, expected, lateRepair, ended, work, cost, result;
// Of handing back and disposal (r = retirement, its list ld and certificate cd, of the item a and its kind k).
extern const ReportColumn prepared, basis, surrenderList, method, executor, witness, certificateNo, certificate, closed,
    progress;

} // namespace madoguchi::columns
