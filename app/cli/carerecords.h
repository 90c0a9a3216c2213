// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/assetcare.h"

#include <QJsonObject>

namespace madoguchi {

// What an item has been through, for `show`: loss and damage, repairs and resets, handing back.

/// "incidents", "services" and "retirement", each where there is something.
void insertCare(QJsonObject& json, const AssetCare& care);
/// The same as lines for people; empty where there is nothing.
[[nodiscard]] QString careText(const AssetCare& care, QDate today);

} // namespace madoguchi
