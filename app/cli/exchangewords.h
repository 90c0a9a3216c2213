// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmap.h"

#include <optional>

namespace madoguchi {

/// "assets" or "people".
[[nodiscard]] inline std::optional<ImportTable> importTable(const QString& word)
{
    if (word == u"assets")
        return ImportTable::Assets;
    if (word == u"people")
        return ImportTable::People;
    return std::nullopt;
}

} // namespace madoguchi
