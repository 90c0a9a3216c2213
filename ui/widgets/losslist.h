// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "ui/widgets/pagecontext.h"

namespace madoguchi {

/// Says in a banner how many characters the encoding of a file could not take, and lists behind it which, how often and
/// where first; the list can be copied. Nothing where it took everything. `context` outlives the banner.
void tellLosses(const PageContext& context, const CsvSummary& csv);

} // namespace madoguchi
