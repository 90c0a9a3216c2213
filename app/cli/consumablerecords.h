// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/consumables/consumable.h"

#include <QJsonObject>

namespace madoguchi {

[[nodiscard]] QJsonObject consumableAsJson(const ConsumableRecord& record);
[[nodiscard]] QString consumableTable(const QList<ConsumableRecord>& records);

} // namespace madoguchi
