// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetstatus.h"

#include <Qt>

namespace madoguchi {

/// The AssetStatus of a cell as int. The word stays in Qt::DisplayRole, where a screen reader finds it.
inline constexpr int StatusRole = Qt::UserRole + 100;

} // namespace madoguchi
