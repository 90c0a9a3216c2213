// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/ledger/kits.h"

#include <QJsonObject>

namespace madoguchi {

[[nodiscard]] QJsonObject kitAsJson(const KitRecord& kit);
[[nodiscard]] QString kitTable(const QList<KitRecord>& kits);
/// The kit with its items.
[[nodiscard]] QString kitText(const KitRecord& kit);

} // namespace madoguchi
