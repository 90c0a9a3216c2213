// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// What it is, as short as one can tell it: the maker has a column of its own.
[[nodiscard]] inline QString itemTitle(const AssetValues& values)
{
    return QString(values.kind + u' ' + (values.model.isEmpty() ? values.maker : values.model)).trimmed();
}

} // namespace madoguchi
